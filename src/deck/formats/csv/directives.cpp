#include "deck/formats/csv/directives.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "deck/formats/csv/row_reader.h"
#include "deck/formats/lines.h"

namespace hone::deck::csv {
namespace {

struct SeparatorName {
  std::string_view name;
  char separator;
};
constexpr std::array kSeparators = {SeparatorName{"tab", '\t'},  SeparatorName{"comma", ','},
                                    SeparatorName{"pipe", '|'},  SeparatorName{"semicolon", ';'},
                                    SeparatorName{"space", ' '}, SeparatorName{"colon", ':'}};

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::optional<char> separator_of(std::string_view value) {
  for (const SeparatorName& known : kSeparators) {
    if (std::ranges::equal(value, known.name, {}, lower) ||
        value == std::string_view{&known.separator, 1}) {
      return known.separator;
    }
  }
  return std::nullopt;
}

std::optional<std::size_t> column_of(std::string_view value) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (error != std::errc{} || number == 0) return std::nullopt;
  return number - 1;
}

/// The directives whose meaning is a value; each gives whether it understood its own.
struct Directive {
  std::string_view key;
  bool (*take)(Directives& directives, std::string_view value);
};

bool take_separator(Directives& directives, std::string_view value) {
  directives.separator = separator_of(value);
  return directives.separator.has_value();
}
bool take_html(Directives& directives, std::string_view value) {
  directives.html = value == "true";
  return value == "true" || value == "false";
}
bool take_deck(Directives& directives, std::string_view value) {
  directives.deck = value;
  return true;
}
bool take_tags(Directives& directives, std::string_view value) {
  directives.tags = split_words(value);
  return true;
}
bool take_columns(Directives& directives, std::string_view value) {
  Row row;
  RowReader names{value, directives.separator.value_or('\t')};
  if (const auto read = names.next(row); !read.has_value() || !*read) return false;
  for (const Field& field : row.fields) directives.columns.push_back(field.text);
  return true;
}
bool take_tags_column(Directives& directives, std::string_view value) {
  directives.tags_column = column_of(value);
  return directives.tags_column.has_value();
}
bool take_deck_column(Directives& directives, std::string_view value) {
  directives.deck_column = column_of(value);
  return directives.deck_column.has_value();
}
bool take_other_column(Directives& directives, std::string_view value) {
  const auto column = column_of(value);
  if (column) directives.other_columns.push_back(*column);
  return column.has_value();
}
bool ignore(Directives&, std::string_view) {
  return true;
}

constexpr std::array kDirectives = {Directive{"separator", take_separator},
                                    Directive{"html", take_html},
                                    Directive{"deck", take_deck},
                                    Directive{"tags", take_tags},
                                    Directive{"columns", take_columns},
                                    Directive{"tags column", take_tags_column},
                                    Directive{"deck column", take_deck_column},
                                    Directive{"guid column", take_other_column},
                                    Directive{"notetype column", take_other_column},
                                    Directive{"notetype", ignore},
                                    Directive{"if matches", ignore}};

void take(Directives& directives, const Line& line, WarningList& warnings) {
  const std::size_t colon = line.text.find(':');
  const std::string_view key = line.text.substr(1, colon - 1);
  // "tab" may be written as the character itself, so the value of a separator is not trimmed.
  std::string_view value = line.text.substr(colon + 1);
  if (value.size() > 1 && key != "columns") value = trim(value);
  const auto known = std::ranges::find(kDirectives, key, &Directive::key);
  if (known == kDirectives.end() || !known->take(directives, value)) {
    warnings.add(line.number, fmt::format("“{}” says nothing that hone understands; it was passed "
                                          "over.",
                                          excerpt(line.text)));
  }
}

}  // namespace

bool is_directive(std::string_view line) {
  const std::size_t end = line.find_first_not_of("abcdefghijklmnopqrstuvwxyz ", 1);
  return line.starts_with('#') && end != std::string_view::npos && end > 1 && line[end] == ':' &&
         line[1] != ' ';
}

Directives read_directives(std::string_view text, WarningList& warnings) {
  Directives directives;
  LineReader lines{text};
  directives.rest = {};
  for (Line line; lines.next(line);) {
    if (!is_directive(line.text)) {
      directives.rest = text.substr(line.offset);
      directives.rest_line = line.number;
      break;
    }
    directives.any = true;
    take(directives, line, warnings);
  }
  return directives;
}

std::vector<std::string> split_words(std::string_view text) {
  std::vector<std::string> words;
  for (text = trim(text); !text.empty(); text = trim_start(text)) {
    const std::size_t end = std::min(text.find_first_of(kBlanks), text.size());
    words.emplace_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return words;
}

}  // namespace hone::deck::csv
