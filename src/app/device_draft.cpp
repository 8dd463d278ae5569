#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "app/devices.h"
#include "mnemonic/hook.h"
#include "text/words.h"

namespace hone::app {
namespace {

constexpr std::size_t kLongestText = 400;  // bytes

/// A device is a heading and rows of its own in the card's text, so its parts are lines.
Status check_line(std::string_view text, std::string_view what, bool needed) {
  if (needed && text.find_first_not_of(' ') == std::string_view::npos) {
    return invalid_input(fmt::format("The device has {} that is empty; write it.", what));
  }
  const bool control = std::ranges::any_of(
      text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
  if (!control && text.size() <= kLongestText) return {};
  return invalid_input(
      fmt::format("The device has {} that is longer than a line; shorten it.", what));
}

Status check_row(const DeviceDraft::Row& row, std::size_t items, std::set<int>& named) {
  TRY(check_line(row.letter, "a letter", true));
  TRY(check_line(row.cue, "a cue", true));
  if (row.number < 1 || static_cast<std::size_t>(row.number) > items) {
    return invalid_input(fmt::format("There is no item {}; the list has {}.", row.number, items));
  }
  if (named.insert(row.number).second) return {};
  return invalid_input(
      fmt::format("Item {} has two rows; a device has one for each item.", row.number));
}

/// Letters of the name may stand for nothing, but none may be skipped backwards.
bool spells(const DeviceDraft& draft) {
  const std::string name = text::fold(draft.name);
  std::size_t from = 0;
  for (const DeviceDraft::Row& row : draft.rows) {
    const auto at = name.find(text::fold(row.letter), from);
    if (at == std::string::npos) return false;
    from = at + text::fold(row.letter).size();
  }
  return true;
}

}  // namespace

Result<deck::Device> device_from(const deck::Card& card, const DeviceDraft& draft) {
  const std::size_t items = card.list ? card.list->items.size() : 0;
  if (items == 0 || draft.rows.empty()) {
    return invalid_input("A memory device needs a list, and a row for some item of it.");
  }
  TRY(check_line(draft.name, "a name", true));
  TRY(check_line(draft.hook, "a sentence", false));
  std::set<int> named;
  for (const DeviceDraft::Row& row : draft.rows) TRY(check_row(row, items, named));
  if (!spells(draft)) {
    return invalid_input(fmt::format(
        "The letters of the rows do not spell “{}”; put them in the name’s order.", draft.name));
  }
  deck::Device device{
      .family = draft.family, .name = draft.name, .hook = draft.hook, .hook_label = {}, .rows = {}};
  if (draft.from_template) device.hook_label = mnemonic::kHookLabel;
  for (const DeviceDraft::Row& row : draft.rows) {
    const auto& item = card.list->items[static_cast<std::size_t>(row.number) - 1];
    device.rows.push_back({row.letter, row.cue, item.key, {}});
  }
  return device;
}

}  // namespace hone::app
