#include "deck/formats/page/opening.h"

namespace hone::deck::page {

std::optional<Opening> read_opening(Rows rows, std::size_t most) {
  Opening opening;
  auto row = rows.begin();
  for (; row != rows.end() && row->marker == Marker::kParagraph; ++row) {
    opening.paragraphs.push_back(row->text);
  }
  if (opening.paragraphs.size() > most) return std::nullopt;
  if (row != rows.end()) opening.rows = rows.from(row);
  for (const Row& other : opening.rows) {
    if (other.marker == Marker::kParagraph) return std::nullopt;
  }
  return opening;
}

std::string paragraph(const Opening& opening, std::size_t place) {
  return place < opening.paragraphs.size() ? std::string(opening.paragraphs[place]) : std::string();
}

}  // namespace hone::deck::page
