#include "deck/formats/csv/columns.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace hone::deck::csv {
namespace {

constexpr std::array<std::string_view, 4> kQuestionNames = {"question", "front", "term", "prompt"};
constexpr std::array<std::string_view, 4> kAnswerNames = {"answer", "back", "definition",
                                                          "response"};
constexpr std::array<std::string_view, 2> kTagsNames = {"tags", "tag"};
constexpr std::size_t kUsualColumns = 3;  // question, answer, tags

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::optional<std::size_t> find_column(const std::vector<std::string>& names,
                                       std::span<const std::string_view> wanted) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    for (const std::string_view name : wanted) {
      if (std::ranges::equal(names[i], name, {}, lower)) return i;
    }
  }
  return std::nullopt;
}

bool contains(const std::vector<std::size_t>& columns, std::size_t column) {
  return std::ranges::find(columns, column) != columns.end();
}

/// Takes the columns whose names say what they are; false when question or answer is not among
/// them.
bool take_names(Columns& columns, std::vector<std::string> names) {
  const auto question = find_column(names, kQuestionNames);
  const auto answer = find_column(names, kAnswerNames);
  columns.names = std::move(names);
  if (!question || !answer) return false;
  columns.question = *question;
  columns.answer = *answer;
  if (!columns.tags) columns.tags = find_column(columns.names, kTagsNames);
  return true;
}

/// The first two columns that are not taken for something else.
void take_first_columns(Columns& columns) {
  const auto next_free = [&](std::size_t column) {
    while (contains(columns.ignored, column) || columns.tags == column) ++column;
    return column;
  };
  columns.question = next_free(0);
  columns.answer = next_free(columns.question + 1);
}

std::vector<std::string> texts_of(const Row& row) {
  std::vector<std::string> texts;
  for (const Field& field : row.fields) texts.push_back(field.text);
  return texts;
}

}  // namespace

bool is_header(const Row& row) {
  Columns columns;
  return take_names(columns, texts_of(row));
}

Columns columns_of(const Directives& directives, const Row& first_row) {
  Columns columns;
  columns.tags = directives.tags_column;
  columns.words_are_tags = directives.any;
  columns.ignored = directives.other_columns;
  if (directives.deck_column) columns.ignored.push_back(*directives.deck_column);
  if (!directives.columns.empty()) {
    if (!take_names(columns, directives.columns)) take_first_columns(columns);
    return columns;
  }
  columns.first_row_is_header = is_header(first_row);
  if (columns.first_row_is_header) {
    take_names(columns, texts_of(first_row));
    return columns;
  }
  take_first_columns(columns);
  const bool third_is_tags = !directives.any && first_row.fields.size() == kUsualColumns;
  if (third_is_tags) columns.tags = kUsualColumns - 1;
  return columns;
}

}  // namespace hone::deck::csv
