#include "deck/formats/page/device_items.h"

#include <algorithm>
#include <functional>
#include <iterator>

#include "text/words.h"

namespace hone::deck::page {
namespace {

/// Assigning is cubic, and no memory device has this many letters.
constexpr std::size_t kMostRows = 64;

double common(const std::vector<std::size_t>& left, const std::vector<std::size_t>& right) {
  std::vector<std::size_t> both;
  std::ranges::set_intersection(left, right, std::back_inserter(both));
  return static_cast<double>(both.size());
}

}  // namespace

DeviceItems::DeviceItems(const MustHaveList& list) : list_(list), index_(&list) {}

DeviceItems::Stems DeviceItems::stems_of(const std::string& text) {
  Stems stems;
  for (const std::string& stem : text::stems(text)) stems.push_back(std::hash<std::string>{}(stem));
  std::ranges::sort(stems);
  stems.erase(std::ranges::unique(stems).begin(), stems.end());
  return stems;
}

void DeviceItems::assign(Device& device) {
  std::vector<bool> used(list_.items.size());
  if (device.family == DeviceFamily::kCueWords) name_in_full(device, used);
  share_words(device, used);
}

void DeviceItems::name_in_full(Device& device, std::vector<bool>& used) const {
  for (DeviceRow& row : device.rows) {
    const auto [places, rest] = index_.starting(row.gloss, " (");
    const bool whole = rest.empty() || (rest.size() > 3 && rest.ends_with(')'));
    if (places == nullptr || !whole) continue;
    const auto free =
        std::ranges::find_if(*places, [&](std::size_t place) { return !used[place]; });
    const std::size_t item = free == places->end() ? places->front() : *free;
    used[item] = true;
    row.item = list_.items[item].key;
    row.gloss = rest.empty() ? std::string() : std::string(rest.substr(2, rest.size() - 3));
  }
}

text::Weights DeviceItems::weights(const Device& device, const std::vector<std::size_t>& rows,
                                   const std::vector<std::size_t>& items) const {
  text::Weights weights{rows.size(), items.size(), {}};
  for (const std::size_t row : rows) {
    const Stems stems = stems_of(device.rows[row].cue + " " + device.rows[row].gloss);
    for (const std::size_t item : items) weights.values.push_back(common(stems, item_stems_[item]));
  }
  return weights;
}

void DeviceItems::share_words(Device& device, const std::vector<bool>& used) {
  std::vector<std::size_t> rows;
  std::vector<std::size_t> items;
  for (std::size_t i = 0; i < device.rows.size(); ++i) {
    if (device.rows[i].item.empty()) rows.push_back(i);
  }
  for (std::size_t i = 0; i < used.size(); ++i) {
    if (!used[i]) items.push_back(i);
  }
  if (rows.empty() || items.empty() || std::max(rows.size(), items.size()) > kMostRows) return;
  if (item_stems_.empty()) {
    for (const Item& item : list_.items) {
      item_stems_.push_back(stems_of(full_title(item) + " " + item.detail));
    }
  }
  const text::Weights shared = weights(device, rows, items);
  const auto columns = text::best_assignment(shared);
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (columns[row] && shared.at(row, *columns[row]) > 0) {
      device.rows[rows[row]].item = list_.items[items[*columns[row]]].key;
    }
  }
}

}  // namespace hone::deck::page
