#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "text/acronyms.h"
#include "text/agency.h"
#include "text/changes.h"
#include "text/dates.h"
#include "text/quotes.h"
#include "text/sentences.h"

namespace {

template <typename Found>
void expect_inside(std::string_view text, const Found& all) {
  for (const auto& one : all) {
    if (one.span.begin > one.span.end || one.span.end > text.size()) std::abort();
  }
}

}  // namespace

// Any bytes: everything that is found in a text stands inside it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto numbers = hone::text::quantities(text);
  expect_inside(text, numbers);
  expect_inside(text, hone::text::changes(text, numbers));
  expect_inside(text, hone::text::sentences(text));
  expect_inside(text, hone::text::dates(text));
  expect_inside(text, hone::text::acronyms(text));
  for (const auto& quote : hone::text::quotes(text)) {
    if (quote.end > text.size()) std::abort();
  }
  hone::text::first_person(text);
  return 0;
}
