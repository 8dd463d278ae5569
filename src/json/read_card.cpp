#include "json/read_card.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "json/card_shapes.h"
#include "json/read_value.h"

namespace hone::json {
namespace {

/// Keys that hone writes for its readers' convenience and that follow from the others.
constexpr std::array<std::string_view, 5> kDerivedOfCard{"number", "suspended", "missing", "deck",
                                                         "units"};

Status read_row(const Node& at, deck::DeviceRow& out, int& item) {
  return read_members(at, [&](const Node& child, std::string_view key) -> Result<bool> {
    if (key == "item") {
      TRY(read(child, item));
      return true;
    }
    return read_field(child, key, out);
  });
}

/// Reads devices and remembers which rows have a number but no key.
class DeviceReader {
 public:
  DeviceReader(NumberedRow place, std::vector<NumberedRow>& numbered)
      : place_(place), numbered_(&numbered) {}

  Status read_device(const Node& at, deck::Device& out) {
    return read_members(at, [&](const Node& child, std::string_view key) -> Result<bool> {
      if (key != "rows") return read_field(child, key, out);
      TRY(read_rows(child, out.rows));
      return true;
    });
  }

 private:
  Status read_rows(const Node& at, std::vector<deck::DeviceRow>& out) {
    const auto* array = at.value().if_array();
    if (array == nullptr) return at.expected("a list");
    for (const auto& value : *array) {
      int item = 0;
      deck::DeviceRow row;
      TRY(read_row(at.element(out.size(), value), row, item));
      place_.row = out.size();
      place_.item = item;
      if (item != 0 && row.item.empty()) numbered_->push_back(place_);
      out.push_back(std::move(row));
    }
    return {};
  }

  NumberedRow place_;
  std::vector<NumberedRow>* numbered_;
};

Status read_devices(const Node& at, NumberedRow place, std::vector<deck::Device>& out,
                    std::vector<NumberedRow>& numbered) {
  if (at.value().is_null()) return {};
  const auto* array = at.value().if_array();
  if (array == nullptr) return at.expected("a list");
  for (const auto& value : *array) {
    place.device = out.size();
    TRY(DeviceReader(place, numbered)
            .read_device(at.element(out.size(), value), out.emplace_back()));
  }
  return {};
}

template <typename Body, typename Entries>
void add_section(deck::Card& card, deck::SectionKind kind, Entries entries) {
  if (entries.empty()) return;
  if (std::ranges::find(card.sections, kind, &deck::Section::kind) != card.sections.end()) return;
  Body body;
  body.entries = std::move(entries);
  card.sections.push_back({kind, {}, std::move(body)});
}

}  // namespace

Status read(const Node& at, deck::Item& out) {
  std::string name;
  bool has_title = false;
  TRY(read_members(at, [&](const Node& child, std::string_view key) -> Result<bool> {
    if (key == "number") return true;
    has_title = has_title || key == "title";
    if (key != "name") return read_field(child, key, out);
    TRY(read(child, name));
    return true;
  }));
  if (has_title || name.empty()) return {};
  deck::Item named = deck::item_from_title(name);
  out.title = std::move(named.title);
  if (out.qualifier.empty()) out.qualifier = std::move(named.qualifier);
  return {};
}

Status read(const Node& at, deck::TimeLimit& out) {
  TRY(read_members(
      at, [&](const Node& child, std::string_view key) { return read_field(child, key, out); }));
  if (0 < out.shortest_seconds && out.shortest_seconds <= out.longest_seconds) return {};
  return invalid_input(fmt::format(
      "At {} the time limit runs from {} to {} seconds; both must be above 0, the shorter first.",
      at.path(), out.shortest_seconds, out.longest_seconds));
}

Status read_card(const Node& at, std::size_t place, deck::Card& out,
                 std::vector<NumberedRow>& numbered) {
  std::vector<deck::Definition> definitions;
  std::vector<deck::QuestionAnswer> follow_ups;
  TRY(read_members(at, [&](const Node& child, std::string_view key) -> Result<bool> {
    if (std::ranges::find(kDerivedOfCard, key) != kDerivedOfCard.end()) return true;
    const NumberedRow row{.card = place, .shown = key == "shown_device"};
    if (key == "definitions") {
      TRY(read(child, definitions));
    } else if (key == "follow_ups") {
      TRY(read(child, follow_ups));
    } else if (key == "devices") {
      TRY(read_devices(child, row, out.devices, numbered));
    } else if (key == "shown_device" && !child.value().is_null()) {
      TRY(DeviceReader(row, numbered).read_device(child, out.shown_device.emplace()));
    } else {
      return read_field(child, key, out);
    }
    return true;
  }));
  add_section<deck::Definitions>(out, deck::SectionKind::kDefinitions, std::move(definitions));
  add_section<deck::QuestionAnswers>(out, deck::SectionKind::kFollowUps, std::move(follow_ups));
  return {};
}

Status resolve(const std::vector<NumberedRow>& numbered, std::vector<deck::Card>& cards) {
  for (const NumberedRow& place : numbered) {
    deck::Card& card = cards[place.card];
    deck::Device& device = place.shown ? *card.shown_device : card.devices[place.device];
    const int items = card.list ? static_cast<int>(card.list->items.size()) : 0;
    if (place.item < 1 || place.item > items) {
      return invalid_input(fmt::format(
          "Row {} of the device “{}” of cards[{}] stands for item {}, but the list has {}; correct "
          "the number.",
          place.row + 1, device.name, place.card, place.item, items));
    }
    device.rows[place.row].item = card.list->items[static_cast<std::size_t>(place.item) - 1].key;
  }
  return {};
}

}  // namespace hone::json
