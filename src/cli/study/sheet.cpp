#include "cli/study/sheet.h"

#include <algorithm>
#include <numeric>

#include "cli/study/section_text.h"

namespace hone::cli::studying {
namespace {

constexpr std::size_t kFirstSections = 6;

/// The sections belong to the list or the plain answer; a term or a follow-up is asked without
/// them.
bool shows_sections(const app::Turn& turn) {
  return turn.asks_list() || turn.units.front().id.facet.kind == deck::FacetKind::kAnswer;
}

std::vector<Fold> section_folds(const deck::Card& card) {
  std::vector<Fold> folds;
  for (const std::size_t index : reading_order(card.sections)) {
    const deck::Section& section = card.sections[index];
    folds.push_back({heading_of_section(section), text_of_section(section)});
  }
  std::erase_if(folds, [](const Fold& fold) { return fold.text.empty(); });
  return folds;
}

std::vector<Fold> item_folds(const app::Turn& turn) {
  std::vector<Fold> folds;
  for (const deck::Unit& unit : turn.units) {
    Fold fold{.heading = unit.expected, .text = {}};
    const auto& items = turn.card.card.list->items;
    const auto item = std::ranges::find(items, unit.id.facet.key, &deck::Item::key);
    if (item != items.end()) fold.text = text_of_notes(item->notes);
    folds.push_back(std::move(fold));
  }
  return folds;
}

std::vector<deck::Device> devices_of(const deck::Card& card) {
  std::vector<deck::Device> devices;
  if (card.shown_device) devices.push_back(*card.shown_device);
  for (const deck::Device& device : card.devices) {
    if (!card.shown_device || device.name != card.shown_device->name) devices.push_back(device);
  }
  return devices;
}

}  // namespace

Sheet sheet_of(app::Turn turn) {
  Sheet sheet;
  sheet.missed.resize(turn.units.size());
  if (shows_sections(turn)) sheet.sections = section_folds(turn.card.card);
  if (turn.asks_list() && turn.card.card.list) {
    sheet.items = item_folds(turn);
    sheet.devices = devices_of(turn.card.card);
    if (!sheet.devices.empty()) sheet.device = 0;
  }
  sheet.turn = std::move(turn);
  return sheet;
}

std::vector<int> missed_numbers(const Sheet& sheet) {
  std::vector<int> numbers;
  for (std::size_t unit = 0; unit < sheet.missed.size(); ++unit) {
    if (sheet.missed[unit]) numbers.push_back(static_cast<int>(unit) + 1);
  }
  return numbers;
}

void take_reading(Sheet& sheet, recall::Recalled reading) {
  if (!sheet.attempt || reading.items.size() != sheet.missed.size()) return;
  for (std::size_t unit = 0; unit < sheet.missed.size(); ++unit) {
    sheet.missed[unit] = !reading.items[unit].recalled;
  }
  sheet.attempt->reading = std::move(reading);
}

std::optional<int> suggestion_of(const Sheet& sheet) {
  if (!sheet.attempt || !sheet.attempt->reading) return std::nullopt;
  const auto back = std::ranges::count(sheet.missed, false);
  return sheet.attempt->reading->proposals[static_cast<std::size_t>(back)];
}

const deck::DeviceRow* device_row(const Sheet& sheet, std::size_t unit) {
  if (!sheet.device) return nullptr;
  const auto& rows = sheet.devices[*sheet.device].rows;
  const auto row =
      std::ranges::find(rows, sheet.turn.units[unit].id.facet.key, &deck::DeviceRow::item);
  return row == rows.end() ? nullptr : &*row;
}

std::vector<std::size_t> shown_order(const Sheet& sheet) {
  std::vector<std::size_t> order(sheet.items.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto& list = sheet.turn.card.card.list;
  if (!sheet.device || !list || list->ordered) return order;
  const deck::DeviceRow* first = sheet.devices[*sheet.device].rows.data();
  std::ranges::stable_sort(order, {}, [&](std::size_t unit) {
    const deck::DeviceRow* row = device_row(sheet, unit);
    return row == nullptr ? std::ptrdiff_t{1000} : row - first;
  });
  return order;
}

std::size_t listed_sections(const Sheet& sheet) {
  // One more is no longer than the line that would stand for it.
  const bool all = sheet.all_sections || sheet.sections.size() <= kFirstSections + 1;
  return all ? sheet.sections.size() : kFirstSections;
}

std::vector<Stop> stops_of(const Sheet& sheet) {
  std::vector<Stop> stops;
  for (const std::size_t unit : shown_order(sheet)) stops.push_back({StopKind::kItem, unit});
  const std::size_t listed = listed_sections(sheet);
  for (std::size_t at = 0; at < listed; ++at) stops.push_back({StopKind::kSection, at});
  if (listed < sheet.sections.size()) stops.push_back({StopKind::kMore, 0});
  return stops;
}

Fold* fold_at(Sheet& sheet, const Stop& stop) {
  if (stop.kind == StopKind::kMore) return nullptr;
  return stop.kind == StopKind::kItem ? &sheet.items[stop.index] : &sheet.sections[stop.index];
}

}  // namespace hone::cli::studying
