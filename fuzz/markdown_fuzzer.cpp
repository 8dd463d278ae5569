#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "deck/format.h"

// Any bytes: reading must not crash; what can be read must be printed and read again as it was, and
// print to the same bytes from then on.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const hone::deck::Format markdown = hone::deck::markdown_format();
  markdown.recognise(text);
  const auto first = markdown.parse(text, {});
  if (!first) return 0;
  const std::string printed = markdown.print(first->deck);
  const auto second = markdown.parse(printed, {});
  if (!second || second->deck != first->deck) std::abort();
  if (markdown.print(second->deck) != printed) std::abort();
  return 0;
}
