#include "cli/devices_text.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "cli/display/table.h"

namespace hone::cli {
namespace {

std::string rows_of(const deck::Card& card, const deck::Device& device, const Console& console) {
  Table table({{""}, {"", Align::kLeft, Fit::kText}, {"", Align::kLeft, Fit::kText}});
  const auto& items = card.list->items;
  for (const deck::DeviceRow& row : device.rows) {
    const auto item = std::ranges::find(items, row.item, &deck::Item::key);
    table.add({row.letter, row.cue,
               fmt::format("→ {} {}", item - items.begin() + 1, deck::full_title(*item))});
  }
  std::string text = table.print(console.style(), console.width, 2);
  return text.substr(text.find('\n') + 1);  // the empty line of titles
}

std::string device_text(const deck::Card& card, const mnemonic::FoundDevice& found,
                        const Console& console) {
  const Style style = console.style();
  return fmt::format("{}  {}\n  {}\n{}", style.bold(found.device.name),
                     style.dim(fmt::format("worst cue {:.2f}", found.worst_cue)), found.device.hook,
                     rows_of(card, found.device, console));
}

std::string misfit_text(const app::FoundDevices& found) {
  std::string text = fmt::format("“{}” does not fit the list.\n", found.question.like);
  if (!found.fitted.without_cue.empty()) {
    text += fmt::format(
        "No item has a cue with {}.\n",
        fmt::join(std::string(found.fitted.without_cue.begin(), found.fitted.without_cue.end()),
                  ", "));
  }
  for (const std::size_t item : found.fitted.left_out) {
    text += fmt::format("None of its letters begins a cue of item {}, {}.\n", item + 1,
                        deck::full_title(found.card.card.list->items[item]));
  }
  const bool single = found.fitted.without_cue.empty() && found.fitted.left_out.empty();
  if (single) text += "Each letter suits some item, but not all of them at once.\n";
  return text;
}

std::string like_text(const app::FoundDevices& found, const Console& console) {
  if (!found.fitted.device) return misfit_text(found);
  const std::string text = device_text(found.card.card, *found.fitted.device, console);
  return found.kept ? text + fmt::format("Kept on card {}.\n", found.card.card.id.value) : text;
}

std::string_view name_of(mnemonic::CollisionKind kind) {
  switch (kind) {
    case mnemonic::CollisionKind::kName:
      return "name";
    case mnemonic::CollisionKind::kFirstLetters:
      return "first letters";
    case mnemonic::CollisionKind::kCue:
      return "cue";
  }
  return "";
}

std::string place_text(const mnemonic::DevicePlace& place) {
  if (place.item.empty()) return fmt::format("{} ({})", place.device, place.card.value);
  return fmt::format("{} ({}, {})", place.item, place.device, place.card.value);
}

}  // namespace

std::string devices_text(const app::FoundDevices& found, const Console& console) {
  if (!found.question.like.empty()) return like_text(found, console);
  if (found.devices.empty()) return "No device was found; allow any order, or other letters.\n";
  std::string text;
  for (const auto& device : found.devices) {
    if (!text.empty()) text += '\n';
    text += device_text(found.card.card, device, console);
  }
  return text + "\nThe sentences come from templates; a picture of your own holds better.\n";
}

std::string collisions_text(const std::vector<mnemonic::Collision>& found, const Console& console) {
  if (found.empty()) return "No two devices get in each other’s way.\n";
  Table table({{"SAME"},
               {"", Align::kLeft, Fit::kText},
               {"HERE", Align::kLeft, Fit::kText},
               {"AND HERE", Align::kLeft, Fit::kText},
               {"MORE", Align::kRight}});
  for (const auto& one : found) {
    table.add({std::string(name_of(one.kind)), one.what, place_text(one.first),
               place_text(one.second), one.others == 0 ? "" : std::to_string(one.others)});
  }
  return table.print(console.style(), console.width);
}

}  // namespace hone::cli
