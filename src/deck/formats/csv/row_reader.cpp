#include "deck/formats/csv/row_reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "deck/formats/lines.h"

namespace hone::deck::csv {
namespace {

constexpr char kQuote = '"';

/// The first of two or three bytes from a place on; the size of the text when there is none.
std::size_t find_either(std::string_view text, std::size_t from, char one, char other) {
  while (from < text.size() && text[from] != one && text[from] != other) ++from;
  return from;
}

}  // namespace

bool RowReader::at_end_of_line() const {
  return position_ >= text_.size() || text_[position_] == '\n' ||
         text_.substr(position_, 2) == "\r\n";
}

bool RowReader::at_end_of_field() const {
  return at_end_of_line() || text_[position_] == delimiter_;
}

Result<bool> RowReader::next(Row& row) {
  if (position_ >= text_.size()) return false;
  row.fields.clear();
  row.line = line_;
  row.malformed = false;
  do {
    TRY(read_field(row));
  } while (!at_end_of_line() && text_[position_++] == delimiter_);
  position_ = std::min(text_.find('\n', position_), text_.size() - 1) + 1;
  ++line_;
  return true;
}

Status RowReader::read_field(Row& row) {
  const std::size_t start = std::min(
      text_.find_first_not_of(delimiter_ == '\t' ? " " : kBlanks, position_), text_.size());
  if (start < text_.size() && text_[start] == kQuote) {
    position_ = start + 1;
    return read_quoted(row);
  }
  read_plain(row);
  return {};
}

void RowReader::read_plain(Row& row) {
  const std::size_t end = find_either(text_, position_, delimiter_, '\n');
  std::string_view field = text_.substr(position_, end - position_);
  if (field.ends_with('\r') && (end == text_.size() || text_[end] == '\n')) field.remove_suffix(1);
  position_ += field.size();
  row.fields.push_back({std::string(trim(field)), false});
}

Status RowReader::read_quoted(Row& row) {
  const std::size_t opening_line = line_;
  Field field{{}, true};
  for (;;) {
    const std::size_t quote = text_.find(kQuote, position_);
    if (quote == std::string_view::npos) {
      return invalid_input(fmt::format(
          "The quote opened on line {} is never closed; close it, or double the quotes inside it.",
          opening_line));
    }
    field.text += text_.substr(position_, quote - position_);
    position_ = quote + 1;
    if (position_ >= text_.size() || text_[position_] != kQuote) break;
    field.text += kQuote;
    ++position_;
  }
  line_ += static_cast<std::size_t>(std::ranges::count(field.text, '\n'));
  row.fields.push_back(std::move(field));
  const std::size_t stop = find_either(text_, position_, delimiter_, '\n');
  const std::string_view rest = trim(text_.substr(position_, stop - position_));
  if (!rest.empty() && rest != "\r") {
    row.malformed = true;
    row.fields.back().text += rest.ends_with('\r') ? rest.substr(0, rest.size() - 1) : rest;
  }
  position_ = stop;
  return {};
}

}  // namespace hone::deck::csv
