#include "deck/formats/csv/card_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "deck/formats/csv/html_text.h"
#include "deck/formats/csv/tags.h"

namespace hone::deck::csv {
namespace {

std::string name_of(char delimiter) {
  return delimiter == '\t' ? "a tab" : fmt::format("“{}”", delimiter);
}

}  // namespace

std::string CardRows::field(Row& row, std::size_t column) {
  return column < row.fields.size() ? std::move(row.fields[column].text) : std::string{};
}

std::string CardRows::text_of(Row& row, std::size_t column) {
  std::string text = field(row, column);
  if (!html_) return text;
  HtmlText converted = markdown_of_html(text);
  for (const std::string& medium : converted.media) {
    warnings_.add(row.line, fmt::format("The picture or sound “{}” was left out; hone keeps text "
                                        "only.",
                                        excerpt(medium)));
  }
  return std::move(converted.markdown);
}

void CardRows::add_tags(Card& card, Row& row) {
  card.tags = directives_.tags;
  if (!columns_.tags) return;
  const std::string tags = field(row, *columns_.tags);
  std::ranges::move(columns_.words_are_tags ? split_words(tags) : split_tags(tags),
                    std::back_inserter(card.tags));
}

/// Columns that have no meaning of their own are read below the answer.
void CardRows::add_further_columns(Card& card, Row& row) {
  bool added = false;
  for (std::size_t i = 0; i < row.fields.size(); ++i) {
    const bool known = i == columns_.question || i == columns_.answer || columns_.tags == i ||
                       std::ranges::find(columns_.ignored, i) != columns_.ignored.end();
    if (known || row.fields[i].text.empty()) continue;
    const std::string text = text_of(row, i);
    if (text.empty()) continue;
    if (!card.answer.empty()) card.answer += "\n\n";
    if (i < columns_.names.size() && !columns_.names[i].empty()) {
      card.answer += columns_.names[i] + ": ";
    }
    card.answer += text;
    added = true;
  }
  if (added) warn_of_further_columns(row.line);
}

/// In a file that says what its columns are, more of them are no slip and need to be told only
/// once.
void CardRows::warn_of_further_columns(std::size_t line) {
  const bool meant = directives_.any || !columns_.names.empty();
  if (meant && std::exchange(warned_, true)) return;
  constexpr std::string_view kWhat =
      "more columns than question, answer and tags; their text stands "
      "below the answer";
  warnings_.add(line, meant
                          ? fmt::format("The file has {}.", kWhat)
                          : fmt::format("The row has {}. Put quotes around a field that holds {}.",
                                        kWhat, name_of(delimiter_)));
}

void CardRows::warn_of_gaps(const Card& card, std::size_t line) {
  if (card.question.empty()) {
    warnings_.add(line, "The row has no question; its card is kept but cannot be asked.");
  }
  if (card.answer.empty()) {
    warnings_.add(line, "The row has no answer; its card is kept without one.");
  }
}

Card CardRows::card_of(Row& row) {
  if (row.malformed) {
    warnings_.add(
        row.line,
        "Text stands after a closing quote; it was joined to the field. Double the quotes "
        "that belong to a text.");
  }
  Card card;
  card.question = text_of(row, columns_.question);
  card.answer = text_of(row, columns_.answer);
  add_tags(card, row);
  add_further_columns(card, row);
  warn_of_gaps(card, row.line);
  return card;
}

}  // namespace hone::deck::csv
