#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "deck/format.h"
#include "deck/formats/csv/card_rows.h"
#include "deck/formats/csv/columns.h"
#include "deck/formats/csv/dialect.h"
#include "deck/formats/csv/directives.h"
#include "deck/formats/csv/html_text.h"
#include "deck/formats/csv/printed_row.h"
#include "deck/formats/lines.h"
#include "deck/update.h"

namespace hone::deck {
namespace {

using namespace csv;

constexpr std::size_t kSampleBytes = 100'000;
constexpr std::size_t kRowsBetweenReports = 10'000;
constexpr double kRegular = 0.9;

Result<Row> first_row(std::string_view rows, char delimiter, std::size_t line) {
  RowReader reader{rows, delimiter, line};
  Row row;
  while (TRY(reader.next(row)) && row.blank()) {
  }
  return row;
}

/// Directives or a header make it certain; regular columns make it likely.
int recognise(std::string_view text) {
  text = without_byte_order_mark(text).substr(0, kSampleBytes);
  WarningList nobody_reads;
  const Directives directives = read_directives(text, nobody_reads);
  if (directives.separator || directives.html) return 95;
  const Dialect dialect = detect_dialect(directives.rest);
  const auto row = first_row(directives.rest, dialect.delimiter, 1);
  if (row.has_value() && is_header(*row)) return 90;
  const std::size_t start = text.find_first_not_of(" \t\r\n");
  const bool json = start != std::string_view::npos && (text[start] == '{' || text[start] == '[');
  return dialect.regularity >= kRegular && dialect.rows > 1 && !json ? 30 : 0;
}

/// Reads the rows of one file, whose directives, delimiter and columns are known.
class CsvReader {
 public:
  CsvReader(std::string_view text, const Progress& progress)
      : directives_(read_directives(without_byte_order_mark(text), warnings_)),
        dialect_(detect_dialect(directives_.rest)),
        delimiter_(directives_.separator.value_or(dialect_.delimiter)),
        progress_(progress) {}

  Result<Parsed> read() {
    const Row first = TRY(first_row(directives_.rest, delimiter_, directives_.rest_line));
    if (first.fields.empty()) return invalid_input("The file has no rows below its directives.");
    if (!directives_.separator && dialect_.regularity == 0) {
      return invalid_input(fmt::format(
          "No row from line {} on has two columns, but a card needs a question and an answer; "
          "separate them by commas, tabs, semicolons or “|”.",
          first.line));
    }
    const Columns columns = columns_of(directives_, first);
    CardRows cards{directives_, columns, is_html(columns), delimiter_, warnings_};
    TRY(read_rows(cards, columns));
    deck_.name = DeckName{directives_.deck};
    assign_names(deck_);
    return Parsed{std::move(deck_), warnings_.take()};
  }

 private:
  bool is_html(const Columns& columns) {
    if (directives_.html) return *directives_.html;
    const bool guessed =
        !columns.first_row_is_header && looks_like_html(directives_.rest.substr(0, kSampleBytes));
    if (guessed) warnings_.add(0, "The fields look like HTML, so they were turned into Markdown.");
    return guessed;
  }

  Status read_rows(CardRows& cards, const Columns& columns) {
    RowReader reader{directives_.rest, delimiter_, directives_.rest_line};
    bool header = columns.first_row_is_header;
    for (Row row; TRY(reader.next(row));) {
      const bool empty = std::ranges::all_of(
          row.fields, [](const Field& field) { return field.text.empty() && !field.quoted; });
      if (empty || std::exchange(header, false)) continue;
      if (deck_.cards.size() == kMostCards) return too_many_cards(row.line);
      check_deck(row);
      deck_.cards.push_back(cards.card_of(row));
      if (progress_ && deck_.cards.size() % kRowsBetweenReports == 0) {
        progress_(static_cast<double>(reader.position()) /
                  static_cast<double>(directives_.rest.size()));
      }
    }
    return {};
  }

  static Status too_many_cards(std::size_t line) {
    return invalid_input(fmt::format(
        "Line {} begins card {}, but a deck may have {} at most; split the file into several.",
        line, kMostCards + 1, kMostCards));
  }

  /// A file with a deck column may hold several decks; its first names this one.
  void check_deck(const Row& row) {
    if (!directives_.deck_column || *directives_.deck_column >= row.fields.size()) return;
    const std::string& deck = row.fields[*directives_.deck_column].text;
    if (directives_.deck.empty()) directives_.deck = deck;
    if (deck == directives_.deck || std::exchange(warned_of_deck_, true)) return;
    warnings_.add(row.line, fmt::format("The file holds several decks; the cards of “{}” and the "
                                        "others after it are read into “{}”.",
                                        excerpt(deck), excerpt(directives_.deck)));
  }

  WarningList warnings_;
  Directives directives_;
  Dialect dialect_;
  char delimiter_;
  const Progress& progress_;
  Deck deck_;
  bool warned_of_deck_ = false;
};

Result<Parsed> parse(std::string_view text, const Progress& progress) {
  TRY(check_text(text));
  return CsvReader{text, progress}.read();
}

std::string print(const Deck& deck) {
  std::string out = "question,answer,tags\r\n";
  for (const Card& card : deck.cards) append_row(out, card);
  return out;
}

}  // namespace

Format csv_format() {
  return {"csv", recognise, parse, print};
}

}  // namespace hone::deck
