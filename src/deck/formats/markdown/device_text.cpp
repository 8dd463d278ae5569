#include "deck/formats/markdown/device_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "deck/formats/markdown/device_heading.h"
#include "deck/formats/markdown/device_row.h"
#include "deck/formats/markdown/inline_text.h"
#include "deck/formats/markdown/markers.h"
#include "deck/formats/markdown/record.h"
#include "deck/formats/markdown/section_text.h"

namespace hone::deck::markdown {
namespace {

constexpr int kDeviceLevel = 4;
constexpr std::string_view kHook = "Hook";

void append_device(std::string& out, const Device& device, Shown shown,
                   const ItemNumbers& numbers) {
  append_device_heading(out, device, shown);
  if (!device.hook_label.empty()) {
    out += "\n**";
    append_inline(out, device.hook_label, kInBold);
    out += device.hook.empty() ? "**" : "**: ";
  } else if (!device.hook.empty()) {
    out += fmt::format("\n{}: ", kHook);
  }
  append_inline(out, device.hook);
  if (!device.hook.empty() || !device.hook_label.empty()) out += '\n';
  if (!device.rows.empty()) out += '\n';
  for (const DeviceRow& row : device.rows) append_device_row(out, row, numbers);
}

void read_hook(Device& device, std::string_view raw) {
  if (!device.hook.empty()) device.hook += '\n';
  if (const auto start = bold_start(raw); start && is_name(*start)) {
    device.hook_label = decode_inline(start->bold);
    const bool colon = start->rest.starts_with(':');
    if (!start->rest.empty() && !colon) device.hook_label.pop_back();
    device.hook += decode_inline(trim(start->rest.substr(colon ? 1 : 0)));
  } else {
    device.hook += decode_inline(has_label(raw, kHook) ? after_label(raw, kHook) : raw);
  }
}

/// Reads the devices of one card, whose rows name items by number.
class DeviceReader {
 public:
  DeviceReader(Card& card, DeviceLinks& links, WarningList& warnings)
      : card_(card), links_(links), warnings_(warnings) {}

  void read(const Part& part) {
    if (part.level == 0) {
      if (!is_blank_text(part.body)) warn_of_stray_text(part.line);
      return;
    }
    auto [device, shown] = read_device_heading(part.heading);
    for (const Node& node : read_outline(part.body, part.body_line(), warnings_)) {
      if (node.marker == Marker::kParagraph) {
        read_hook(device, node.raw);
      } else {
        add_row(device, node);
      }
      for (const Node& child : node.children) warn_of_nested_row(child);
    }
    if (shown != Shown::kNo) {
      links_.shown = card_.devices.size();
      links_.shown_only = shown == Shown::kOnly;
    }
    card_.devices.push_back(std::move(device));
  }

 private:
  static bool is_blank_text(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
  }

  void add_row(Device& device, const Node& node) {
    ReadRow read = read_device_row(node.raw);
    if (!read.lettered) {
      warnings_.add(node.line, fmt::format("“{}” has no letter in front of a “=”; it is kept as a "
                                           "cue without one.",
                                           excerpt(node.raw)));
    }
    if (read.number > 0) {
      links_.links.push_back(
          {card_.devices.size(), device.rows.size(), read.number - 1, node.line});
    }
    device.rows.push_back(std::move(read.row));
  }

  void warn_of_stray_text(std::size_t line) {
    warnings_.add(line,
                  "What stands between “Memory devices” and the first “####” heading belongs "
                  "to no device and was left out.");
  }

  void warn_of_nested_row(const Node& node) {
    warnings_.add(node.line, fmt::format("“{}” is nested in a memory device, where it has no "
                                         "meaning, and was left out.",
                                         excerpt(node.raw)));
  }

  Card& card_;
  DeviceLinks& links_;
  WarningList& warnings_;
};

ItemNumbers numbers_of(const Card& card) {
  ItemNumbers numbers;
  if (!card.list) return numbers;
  std::size_t number = 0;
  for (const Item& item : card.list->items) numbers.emplace(item.key.value, ++number);
  return numbers;
}

}  // namespace

void append_devices(std::string& out, const Card& card) {
  if (card.devices.empty() && !card.shown_device) return;
  out += fmt::format("\n### {}\n", heading_of(CardPart::kDevices));
  const ItemNumbers numbers = numbers_of(card);
  const auto shown =
      card.shown_device ? std::ranges::find(card.devices, *card.shown_device) : card.devices.end();
  if (card.shown_device && shown == card.devices.end()) {
    append_device(out, *card.shown_device, Shown::kOnly, numbers);
  }
  for (auto device = card.devices.begin(); device != card.devices.end(); ++device) {
    append_device(out, *device, device == shown ? Shown::kToo : Shown::kNo, numbers);
  }
}

void read_devices(Card& card, DeviceLinks& links, const Part& part, WarningList& warnings) {
  DeviceReader reader{card, links, warnings};
  PartReader parts{part.body, part.body_line(), kDeviceLevel};
  while (const auto device = parts.next()) reader.read(*device);
}

void settle_devices(Card& card, const DeviceLinks& links, WarningList& warnings) {
  const std::size_t items = card.list ? card.list->items.size() : 0;
  for (const DeviceLinks::Link& link : links.links) {
    DeviceRow& row = card.devices[link.device].rows[link.row];
    if (link.item < items) {
      row.item = card.list->items[link.item].key;
    } else {
      warnings.add(link.line,
                   fmt::format("The memory device points to item {}, but the list has {}; "
                               "the row stands for none now.",
                               link.item + 1, items));
    }
  }
  if (!links.shown) return;
  const auto shown = card.devices.begin() + static_cast<std::ptrdiff_t>(*links.shown);
  card.shown_device = *shown;
  if (links.shown_only) card.devices.erase(shown);
}

}  // namespace hone::deck::markdown
