#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "deck/format.h"

// Any bytes: reading must not crash, and what was read must pass through Markdown unchanged. A role
// page has no marks of its own, so it need not come back the same from any bytes at all.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const hone::deck::Format role = hone::deck::role_format();
  const hone::deck::Format markdown = hone::deck::markdown_format();
  role.recognise(text);
  const auto first = role.parse(text, {});
  if (!first) return 0;
  const auto second = markdown.parse(markdown.print(first->deck), {});
  if (!second || second->deck != first->deck) std::abort();
  // Printing is not the identity here, but what it prints must settle.
  const auto third = role.parse(role.print(first->deck), {});
  if (third && !role.parse(role.print(third->deck), {})) std::abort();
  return 0;
}
