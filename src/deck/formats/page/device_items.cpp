#include "deck/formats/page/device_items.h"

#include <algorithm>
#include <functional>

#include "deck/stop_words.h"
#include "text/word_reader.h"
#include "text/words.h"

namespace hone::deck::page {
namespace {

/// Assigning is cubic, and no memory device has this many letters.
constexpr std::size_t kMostRows = 64;

std::size_t hash_of(std::string_view stem) {
  return std::hash<std::string_view>{}(stem);
}

template <typename Visit>
void for_each_stem(std::string_view text, Visit visit) {
  text::WordReader reader(text);
  for (auto word = reader.next(); !word.empty(); word = reader.next()) visit(text::stem_of(word));
}

}  // namespace

DeviceItems::DeviceItems(const MustHaveList& list) : list_(list), index_(&list) {
  for (std::size_t i = 0; i < list.items.size(); ++i) places_.emplace(list.items[i].key.value, i);
}

DeviceItems::Stems DeviceItems::known_stems(const DeviceRow& row) const {
  Stems stems;
  for (const std::string_view text : {std::string_view(row.cue), std::string_view(row.gloss)}) {
    for_each_stem(text, [&](std::string_view stem) {
      const std::size_t hash = hash_of(stem);
      if (maybe_known_[hash % kSieve]) stems.push_back(hash);
    });
  }
  std::ranges::sort(stems);
  stems.erase(std::ranges::unique(stems).begin(), stems.end());
  return stems;
}

void DeviceItems::assign(Device& device) {
  if (device.family == DeviceFamily::kCueWords) name_in_full(device);
  share_words(device);
  give_last(device);
}

void DeviceItems::name_in_full(Device& device) const {
  std::vector<bool> used(list_.items.size());
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

void DeviceItems::note_occurrences() {
  for (std::size_t item = 0; item < list_.items.size(); ++item) {
    const Item& words = list_.items[item];
    const auto note = [&](std::string_view stem) {
      if (is_stop_word(stem)) return;
      occurrences_.push_back({hash_of(stem), item});
      maybe_known_[hash_of(stem) % kSieve] = true;
    };
    for_each_stem(full_title(words), note);
    for_each_stem(words.detail, note);
  }
  std::ranges::sort(occurrences_);
  occurrences_.erase(std::ranges::unique(occurrences_).begin(), occurrences_.end());
}

text::Weights DeviceItems::weights(const Device& device, const std::vector<std::size_t>& rows,
                                   const std::vector<std::size_t>& items) const {
  text::Weights weights{rows.size(), items.size(), {}};
  weights.values.reserve(rows.size() * items.size());
  std::vector<double> shared(list_.items.size());
  for (const std::size_t row : rows) {
    std::ranges::fill(shared, 0);
    for (const std::size_t stem : known_stems(device.rows[row])) {
      for (const auto& found :
           std::ranges::equal_range(occurrences_, stem, {}, &Occurrence::stem)) {
        ++shared[found.item];
      }
    }
    for (const std::size_t item : items) weights.values.push_back(shared[item]);
  }
  return weights;
}

DeviceItems::Open DeviceItems::open_in(const Device& device) const {
  std::vector<bool> used(list_.items.size());
  Open open;
  for (std::size_t i = 0; i < device.rows.size(); ++i) {
    const auto item = places_.find(device.rows[i].item.value);
    if (item == places_.end()) {
      open.rows.push_back(i);
    } else {
      used[item->second] = true;
    }
  }
  for (std::size_t i = 0; i < used.size(); ++i) {
    // A cue row is printed with its item's title, which would not tell namesakes apart.
    const bool told_apart = device.family == DeviceFamily::kAcrostic || !index_.repeats(i);
    if (!used[i] && told_apart) open.items.push_back(i);
  }
  return open;
}

void DeviceItems::share_words(Device& device) {
  const auto [rows, items] = open_in(device);
  if (rows.empty() || items.empty() || std::max(rows.size(), items.size()) > kMostRows) return;
  if (occurrences_.empty()) note_occurrences();
  const text::Weights shared = weights(device, rows, items);
  const auto columns = text::best_assignment(shared);
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (columns[row] && shared.at(row, *columns[row]) > 0) {
      device.rows[rows[row]].item = list_.items[items[*columns[row]]].key;
    }
  }
}

void DeviceItems::give_last(Device& device) const {
  if (device.rows.size() != list_.items.size()) return;
  const auto [rows, items] = open_in(device);
  if (rows.size() == 1 && items.size() == 1) {
    device.rows[rows.front()].item = list_.items[items.front()].key;
  }
}

}  // namespace hone::deck::page
