#include "deck/formats/page/devices.h"

#include <algorithm>
#include <array>
#include <optional>

#include "deck/card.h"
#include "deck/formats/page/labels.h"
#include "deck/formats/page/rows.h"
#include "deck/formats/page/spelling.h"

namespace hone::deck::page {
namespace {

constexpr std::string_view kEquals = " = ";
constexpr std::string_view kHook = "Hook";
constexpr std::string_view kSubheading = "Memory devices options:";
constexpr std::array<std::string_view, 2> kHookLabels = {
    "Hook connecting the question to the word/phrase",
    "Hook connecting the question to the letter-sequence"};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// "Option 3: NAME", "Memory device: NAME".
std::optional<std::string_view> device_name(std::string_view line) {
  if (const auto name = after_label(line, kShownDevice)) return name;
  if (!line.starts_with(kOption)) return std::nullopt;
  const auto [label, name] = split_label(line);
  const std::string_view number = label.substr(std::min(label.size(), kOption.size()));
  if (number.empty() || !std::ranges::all_of(number, is_digit)) return std::nullopt;
  return name;
}

/// "Hook connecting …: text"; its label is kept when it is not a usual one.
bool takes_hook(std::string_view line, Device& device) {
  if (!line.starts_with(kHook) || !device.rows.empty() || !device.hook.empty()) return false;
  const auto [label, text] = split_label(line);
  if (label.empty() || text.empty() || label.find(kEquals) != std::string_view::npos) return false;
  device.hook = text;
  const bool usual = label == kHook || std::ranges::find(kHookLabels, label) != kHookLabels.end();
  if (!usual) device.hook_label = label;
  return true;
}

DeviceRow acrostic_row(std::string_view letter, std::string_view text) {
  // A trailing parenthesis is to a cue what it is to an item's title.
  Item parts = item_from_title(text);
  return {std::string(letter), std::move(parts.title), {}, std::move(parts.qualifier)};
}

std::optional<DeviceRow> read_row(std::string_view line, DeviceFamily family) {
  const std::size_t at = line.find(kEquals);
  // A numbered or bulleted line belongs to a list, whatever it says.
  if (at == std::string_view::npos || marker_of(line) != Marker::kParagraph) return std::nullopt;
  const std::string_view left = trimmed(line.substr(0, at));
  const std::string_view right = trimmed(line.substr(at + kEquals.size()));
  if (left.empty() || right.empty()) return std::nullopt;
  if (family == DeviceFamily::kAcrostic) return acrostic_row(left, right);
  return DeviceRow{std::string(first_character(left)), std::string(left), {}, std::string(right)};
}

/// Lines without "X = " are rows when their first letters spell the name.
bool takes_bare_rows(Lines& lines, Device& device) {
  const auto end = std::ranges::find_if(lines, blank);
  const Lines rows{lines.begin(), end};
  const auto letters = letters_of(device.name);
  const bool spelled =
      std::ranges::equal(rows, letters, [](const Line& line, std::string_view letter) {
        return same_letter(first_character(indented_text(line.text)), letter);
      });
  if (!spelled || rows.empty()) return false;
  for (const Line& line : rows) {
    const std::string_view text = indented_text(line.text);
    device.rows.push_back(acrostic_row(first_character(text), text));
  }
  lines = {end, lines.end()};
  return true;
}

void skip_blank(Lines& lines) {
  while (!lines.empty() && blank(lines.front())) lines = lines.subspan(1);
}

bool all_single_letters(Lines lines) {
  for (const Line& line : lines) {
    const auto row = read_row(indented_text(line.text), DeviceFamily::kCueWords);
    if (!row) break;
    if (row->cue != row->letter) return false;
  }
  return true;
}

void take_rows(Lines& lines, Device& device) {
  device.family = all_single_letters(lines) ? DeviceFamily::kAcrostic : DeviceFamily::kCueWords;
  while (!lines.empty() && !blank(lines.front())) {
    auto row = read_row(indented_text(lines.front().text), device.family);
    if (!row) return;
    device.rows.push_back(*std::move(row));
    lines = lines.subspan(1);
  }
}

}  // namespace

std::string_view hook_label(DeviceFamily family) {
  return kHookLabels[static_cast<std::size_t>(family)];
}

DevicesRead read_devices(Lines lines, DeviceFamily family) {
  DevicesRead read;
  for (const Line& line : lines) {
    const std::string_view text = indented_text(line.text);
    if (blank(line) || text == kSubheading) continue;
    if (const auto name = device_name(text)) {
      read.devices.push_back({family, std::string(*name), {}, {}, {}});
      read.lines.push_back(line.number);
      continue;
    }
    if (!read.devices.empty()) {
      Device& device = read.devices.back();
      if (takes_hook(text, device)) continue;
      if (auto row = read_row(text, family)) {
        device.rows.push_back(*std::move(row));
        continue;
      }
    }
    read.strays.push_back(line);
  }
  return read;
}

bool takes_shown_device(Lines& lines, Device& device) {
  Lines rest = lines;
  skip_blank(rest);
  const auto name = rest.empty() ? std::nullopt : device_name(indented_text(rest.front().text));
  if (!name) return false;
  device.name = *name;
  rest = rest.subspan(1);
  skip_blank(rest);
  if (!rest.empty() && takes_hook(indented_text(rest.front().text), device)) rest = rest.subspan(1);
  skip_blank(rest);
  const bool marked =
      !rest.empty() && read_row(indented_text(rest.front().text), DeviceFamily::kCueWords);
  if (marked || !takes_bare_rows(rest, device)) take_rows(rest, device);
  lines = rest;
  return true;
}

}  // namespace hone::deck::page
