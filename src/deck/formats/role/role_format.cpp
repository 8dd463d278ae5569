#include <array>

#include "deck/format.h"
#include "deck/formats/lines.h"
#include "deck/formats/role/headings.h"
#include "deck/formats/role/page_printer.h"
#include "deck/formats/role/page_reader.h"

namespace hone::deck {
namespace {

using namespace role_page;

constexpr std::size_t kLinesBetweenReports = 10'000;

/// Every further heading of a role page makes it surer.
int recognise(std::string_view text) {
  constexpr std::array kSureness = {0, 20, 45, 70, 90};
  LineReader lines{without_byte_order_mark(text)};
  std::size_t headings = 0;
  for (Line line; headings + 1 < kSureness.size() && lines.next(line);) {
    if (part_of_heading(line.text)) ++headings;
  }
  return kSureness[headings];
}

Result<Parsed> parse(std::string_view text, const Progress& progress) {
  TRY(check_text(text));
  text = without_byte_order_mark(text);
  LineReader lines{text};
  PageReader reader;
  for (Line line; lines.next(line);) {
    if (!is_blank(line.text)) TRY(reader.add(line));
    if (progress && line.number % kLinesBetweenReports == 0) {
      progress(static_cast<double>(line.offset) / static_cast<double>(text.size()));
    }
  }
  return reader.take();
}

}  // namespace

Format role_format() {
  return {"role", recognise, parse, print_page};
}

}  // namespace hone::deck
