#include "cli/display/table.h"

#include <algorithm>

#include "cli/display/shared_front.h"
#include "text/layout.h"

namespace hone::cli {
namespace {

constexpr int kGap = 2;
constexpr int kNarrowest = 12;  ///< columns that a fitting column keeps
constexpr int kReadable = 60;

std::string padded(std::string text, int width, Align align) {
  const int missing = std::max(0, width - text::columns(text));
  const std::string spaces(static_cast<std::size_t>(missing), ' ');
  return align == Align::kRight ? spaces + text : text + spaces;
}

std::string without_trailing_spaces(std::string text) {
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

}  // namespace

void Table::add(std::vector<std::string> cells) {
  for (std::string& cell : cells) cell = one_line(cell);
  rows_.push_back(std::move(cells));
}

int Table::widest_cell(std::size_t column) const {
  int widest = 0;
  for (const auto& row : rows_) widest = std::max(widest, text::columns(row[column]));
  return widest == 0 ? 0 : std::max(widest, text::columns(columns_[column].title));
}

std::vector<int> Table::widths(int width) const {
  std::vector<int> widths;
  int over = -kGap - width;
  for (std::size_t column = 0; column < columns_.size(); ++column) {
    int widest = widest_cell(column);
    if (width == 0 && columns_[column].fit == Fit::kText) widest = std::min(widest, kReadable);
    widths.push_back(widest);
    over += widest == 0 ? 0 : widest + kGap;
  }
  // The widest fitting column gives way, one character at a time, so that they end up alike.
  for (; width > 0 && over > 0; --over) {
    int* widest = nullptr;
    for (std::size_t column = 0; column < columns_.size(); ++column) {
      if (columns_[column].fit == Fit::kFixed || widths[column] <= kNarrowest) continue;
      if (widest == nullptr || widths[column] > *widest) widest = &widths[column];
    }
    if (widest == nullptr) break;
    --*widest;
  }
  return widths;
}

std::vector<std::vector<std::string>> Table::shown_rows(const std::vector<int>& widths) const {
  std::vector<std::vector<std::string>> shown = rows_;
  for (std::size_t column = 0; column < columns_.size(); ++column) {
    if (columns_[column].fit != Fit::kText) continue;
    std::vector<std::string> cells;
    for (const auto& row : rows_) cells.push_back(row[column]);
    const std::vector<std::size_t> fronts = shared_fronts(cells);
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      const bool all_fits = text::columns(cells[row]) <= widths[column];
      const int front = text::columns(cells[row].substr(0, fronts[row]));
      if (!all_fits && front > widths[column] / 3)
        shown[row][column] = "… " + cells[row].substr(fronts[row]);
    }
  }
  return shown;
}

std::string Table::line(const std::vector<std::string>& cells,
                        const std::vector<int>& widths) const {
  std::string line;
  for (std::size_t column = 0; column < cells.size(); ++column) {
    if (widths[column] == 0) continue;
    if (!line.empty()) line.append(kGap, ' ');
    line += padded(text::shorten(cells[column], widths[column]), widths[column],
                   columns_[column].align);
  }
  return without_trailing_spaces(std::move(line));
}

std::string Table::print(const Style& style, int width, int indent) const {
  const std::vector<int> all = widths(width > 0 ? std::max(1, width - indent) : 0);
  const std::string margin(static_cast<std::size_t>(indent), ' ');
  std::vector<std::string> titles;
  for (const Column& column : columns_) titles.push_back(column.title);
  std::string text = margin + style.dim(line(titles, all)) + "\n";
  for (const auto& row : shown_rows(all)) text += margin + line(row, all) + "\n";
  return text;
}

}  // namespace hone::cli
