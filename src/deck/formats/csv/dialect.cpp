#include "deck/formats/csv/dialect.h"

#include <algorithm>
#include <array>
#include <map>

#include "deck/formats/csv/row_reader.h"

namespace hone::deck::csv {
namespace {

// In this order where several do equally well.
constexpr std::array kDelimiters = {'\t', ',', ';', '|'};
constexpr std::size_t kSampleBytes = 100'000;
constexpr std::size_t kSampleRows = 200;

Dialect try_delimiter(std::string_view sample, char delimiter, bool whole) {
  RowReader reader{sample, delimiter};
  std::map<std::size_t, std::size_t> rows_by_columns;
  std::size_t rows = 0;
  for (Row row; rows < kSampleRows;) {
    const auto more = reader.next(row);
    const bool cut_off = !whole && reader.position() >= sample.size();
    if (!more.has_value() || !*more || (cut_off && rows > 0)) break;
    if (row.blank()) continue;
    ++rows;
    if (!row.malformed) ++rows_by_columns[row.fields.size()];
  }
  std::size_t most = 0;
  for (const auto& [columns, count] : rows_by_columns) {
    if (columns >= 2) most = std::max(most, count);
  }
  const double share = rows == 0 ? 0 : static_cast<double>(most) / static_cast<double>(rows);
  return {delimiter, share, rows};
}

}  // namespace

Dialect detect_dialect(std::string_view rows) {
  const std::string_view sample = rows.substr(0, kSampleBytes);
  Dialect best;
  for (const char delimiter : kDelimiters) {
    const Dialect dialect = try_delimiter(sample, delimiter, sample.size() == rows.size());
    if (dialect.regularity > best.regularity) best = dialect;
  }
  return best;
}

}  // namespace hone::deck::csv
