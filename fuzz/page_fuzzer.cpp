#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "deck/format.h"

// Any bytes: reading must not crash; what can be read must be printed and read again as it was.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const hone::deck::Format page = hone::deck::page_format();
  page.recognise(text);
  const auto first = page.parse(text, {});
  if (!first) return 0;
  const auto second = page.parse(page.print(first->deck), {});
  if (!second || second->deck != first->deck) std::abort();
  return 0;
}
