#include "memory/training/revlog_csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "base/hash.h"
#include "memory/training/log_time.h"

namespace hone::memory::training {
namespace {

constexpr std::size_t kMostRows = 4'000'000'000;
constexpr std::size_t kColumns = 3;
enum Needed : std::size_t { kCard, kTime, kRating };

struct ColumnName {
  std::array<std::string_view, 4> names;
  std::string_view what;
};

constexpr std::string_view kConfidence = "confidence";

constexpr std::array<ColumnName, kColumns> kNeeded{
    {{{"card_id", "card", "cid", "unit"}, "card_id"},
     {{"review_time", "review_time_ms", "time", "at"}, "review_time"},
     {{"review_rating", "rating", "grade", kConfidence}, "review_rating"}}};

using ColumnPlaces = std::array<std::size_t, kColumns>;
using Cells = std::array<std::string_view, kColumns>;

std::string_view bare(std::string_view cell) {
  constexpr std::string_view kBlanks = " \t\r";
  const auto begin = cell.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return {};
  cell = cell.substr(begin, cell.find_last_not_of(kBlanks) - begin + 1);
  const bool quoted = cell.size() >= 2 && cell.front() == '"' && cell.back() == '"';
  return quoted ? cell.substr(1, cell.size() - 2) : cell;
}

/// Takes what stands before the next `mark`, and the mark, from the front of `rest`.
std::string_view take_until(std::string_view& rest, char mark) {
  const auto end = std::min(rest.find(mark), rest.size());
  const std::string_view taken = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return taken;
}

std::string shown(std::string_view text) {
  constexpr std::size_t kMost = 40;
  return std::string(text.substr(0, kMost)) + (text.size() > kMost ? "…" : "");
}

std::vector<std::string_view> names_of(std::string_view header) {
  std::vector<std::string_view> names;
  while (!header.empty()) names.push_back(bare(take_until(header, ',')));
  return names;
}

Result<ColumnPlaces> find_columns(const std::vector<std::string_view>& names) {
  ColumnPlaces places{};
  for (std::size_t i = 0; i < kColumns; ++i) {
    const auto found = std::ranges::find_first_of(names, kNeeded[i].names);
    if (found == names.end()) {
      return invalid_input(
          fmt::format("line 1 names no column {}; begin with card_id,review_time,review_rating",
                      kNeeded[i].what));
    }
    places[i] = static_cast<std::size_t>(found - names.begin());
  }
  return places;
}

std::unexpected<Error> bad_line(std::size_t line, std::string_view what, std::string_view cell,
                                std::string_view expected) {
  return invalid_input(fmt::format("line {}: the {} “{}” cannot be used; give {}", line, what,
                                   shown(cell), expected));
}

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (code != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::int64_t card_of(std::string_view cell, Revlog& log) {
  if (const auto number = whole_number(cell)) return *number;
  const auto key = static_cast<std::int64_t>(stable_hash(cell));
  log.names.try_emplace(key, cell);
  return key;
}

Status add_row(const Cells& cells, std::size_t line, Revlog& log) {
  const auto time = parse_log_time(cells[kTime]);
  if (cells[kCard].empty()) return bad_line(line, "card", cells[kCard], "an id");
  if (!time) {
    return bad_line(line, "time", cells[kTime],
                    "milliseconds since 1970, or 2026-11-22T09:30:00Z, from 1970 to 2199");
  }
  const auto rating = whole_number(cells[kRating]);
  if (!rating || *rating < 1 || *rating > 5) {
    return bad_line(line, "rating", cells[kRating],
                    "1 (again), 2 (hard), 3 (good) or 4 (easy), or a confidence from 1 to 5");
  }
  log.confidences = log.confidences || *rating == 5;
  log.rows.push_back(
      {card_of(cells[kCard], log), time->at, time->day, static_cast<Grade>(*rating)});
  return {};
}

Cells cells_of(std::string_view row, const ColumnPlaces& places) {
  Cells cells;
  for (std::size_t column = 0; !row.empty(); ++column) {
    const std::string_view cell = take_until(row, ',');
    for (std::size_t i = 0; i < kColumns; ++i) {
      if (places[i] == column) cells[i] = bare(cell);
    }
  }
  return cells;
}

}  // namespace

Result<Revlog> parse_revlog(std::string_view text) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  const std::vector<std::string_view> names = names_of(take_until(text, '\n'));
  const ColumnPlaces places = TRY(find_columns(names));
  Revlog log{.confidences = names[places[kRating]] == kConfidence};
  log.rows.reserve(static_cast<std::size_t>(std::ranges::count(text, '\n')) + 1);
  for (std::size_t line = 2; !text.empty(); ++line) {
    const std::string_view row = take_until(text, '\n');
    if (bare(row).empty()) continue;
    TRY(add_row(cells_of(row, places), line, log));
  }
  if (log.rows.empty()) return invalid_input("there is no review below line 1; give some");
  if (log.rows.size() > kMostRows) return invalid_input("there are too many reviews; split it");
  return log;
}

}  // namespace hone::memory::training
