#include "deck/formats/page/spelling.h"

#include <algorithm>
#include <cctype>

namespace hone::deck::page {

std::string_view first_character(std::string_view text) {
  std::size_t size = std::min<std::size_t>(1, text.size());
  while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) ++size;
  return text.substr(0, size);
}

bool same_letter(std::string_view left, std::string_view right) {
  return left.size() == 1 && right.size() == 1
             ? std::toupper(static_cast<unsigned char>(left[0])) ==
                   std::toupper(static_cast<unsigned char>(right[0]))
             : left == right;
}

/// The characters of a name that stand for items: "B.O.W" has three.
std::vector<std::string_view> letters_of(std::string_view name) {
  std::vector<std::string_view> letters;
  while (!name.empty()) {
    const std::string_view letter = first_character(name);
    name.remove_prefix(letter.size());
    const bool counts =
        letter.size() > 1 || std::isalnum(static_cast<unsigned char>(letter[0])) != 0;
    if (counts) letters.push_back(letter);
  }
  return letters;
}

bool spells_name(const Device& device) {
  const auto letter = [](const DeviceRow& row) { return std::string_view(row.letter); };
  return std::ranges::equal(device.rows, letters_of(device.name), same_letter, letter);
}

}  // namespace hone::deck::page
