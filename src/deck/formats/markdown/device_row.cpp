#include "deck/formats/markdown/device_row.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "deck/formats/lines.h"
#include "deck/formats/markdown/inline_text.h"
#include "deck/formats/markdown/record.h"

namespace hone::deck::markdown {
namespace {

constexpr std::array<std::string_view, 2> kArrows = {"→", "->"};
constexpr std::string_view kArrowStarts = "\xE2-";
constexpr std::string_view kNoItem = "?";

/// Which item a row stands for, as written after its arrow.
struct ItemMark {
  std::string_view key_part;  ///< "{#key}"; empty when it is a number
  std::size_t number = 0;
  std::string_view rest;  ///< empty, or ": gloss"
};

std::optional<ItemMark> read_mark(std::string_view text) {
  ItemMark mark;
  std::size_t length = 0;
  if (text.starts_with(kNoItem)) {
    length = kNoItem.size();
  } else if (text.starts_with("{#")) {
    length = std::min(text.find('}'), text.size() - 1) + 1;
    mark.key_part = text.substr(0, length);
  } else {
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), mark.number);
    if (parsed.ec != std::errc{}) return std::nullopt;
    length = static_cast<std::size_t>(parsed.ptr - text.data());
  }
  mark.rest = trim_start(text.substr(length));
  if (!mark.rest.empty() && !mark.rest.starts_with(':')) return std::nullopt;
  return mark;
}

struct Arrow {
  std::size_t position = std::string_view::npos;
  std::size_t length = 0;
};

Arrow next_arrow(std::string_view text, std::size_t from) {
  for (std::size_t at = text.find_first_of(kArrowStarts, from); at != std::string_view::npos;
       at = text.find_first_of(kArrowStarts, at + 1)) {
    for (const std::string_view arrow : kArrows) {
      if (text.substr(at, arrow.size()) == arrow) return {at, arrow.size()};
    }
  }
  return {};
}

void read_after_equals(ReadRow& read, std::string_view text) {
  for (Arrow arrow = next_arrow(text, 0); arrow.position != std::string_view::npos;
       arrow = next_arrow(text, arrow.position + arrow.length)) {
    const auto mark = read_mark(trim_start(text.substr(arrow.position + arrow.length)));
    if (!mark) continue;
    read.row.cue = decode_inline(trim_end(text.substr(0, arrow.position)));
    std::string_view key_part = mark->key_part;
    read.row.item = PartKey{take_key(key_part)};
    read.number = mark->number;
    if (!mark->rest.empty()) read.row.gloss = decode_inline(trim(mark->rest.substr(1)));
    return;
  }
  read.row.cue = decode_inline(text);
}

void append_mark(std::string& out, const PartKey& item, const ItemNumbers& numbers) {
  const auto number = numbers.find(item.value);
  if (item.empty()) {
    out += kNoItem;
  } else if (number != numbers.end()) {
    out += std::to_string(number->second);
  } else {
    append_key(out, item.value);
  }
}

}  // namespace

void append_device_row(std::string& out, const DeviceRow& row, const ItemNumbers& numbers) {
  out += row.letter.empty() ? "-" : "- ";
  append_inline(out, row.letter, kAtStart | kBeforeEquals);
  out += row.cue.empty() ? " =" : " = ";
  append_inline(out, row.cue, kBeforeArrow);
  if (!row.item.empty() || !row.gloss.empty()) {
    out += " → ";
    append_mark(out, row.item, numbers);
  }
  if (!row.gloss.empty()) out += ": ";
  append_inline(out, row.gloss);
  out += '\n';
}

ReadRow read_device_row(std::string_view raw) {
  ReadRow read;
  const std::size_t equals = raw.find('=');
  read.lettered = equals != std::string_view::npos;
  if (read.lettered) {
    read.row.letter = decode_inline(trim_end(raw.substr(0, equals)));
    raw = trim_start(raw.substr(equals + 1));
  }
  read_after_equals(read, raw);
  return read;
}

}  // namespace hone::deck::markdown
