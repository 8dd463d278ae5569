#include "json/write_card.h"

#include <algorithm>

#include "json/card_shapes.h"
#include "json/write_value.h"

namespace hone::json {
namespace {

void write_item(Writer& out, const deck::Item& item, int number) {
  out.begin_object();
  write_member(out, "number", number);
  write_member(out, "name", full_title(item));
  write_fields(out, item);
  out.end_object();
}

/// The number of the item with that key, from 1; nothing when the list has none.
std::optional<int> number_of(const deck::Card& card, const deck::PartKey& key) {
  if (!card.list || key.empty()) return std::nullopt;
  const auto& items = card.list->items;
  const auto found = std::ranges::find(items, key, &deck::Item::key);
  if (found == items.end()) return std::nullopt;
  return static_cast<int>(found - items.begin()) + 1;
}

void write_device(Writer& out, const deck::Device& device, const deck::Card& card) {
  out.begin_object();
  write_member(out, "family", device.family);
  write_member(out, "name", device.name);
  write_member(out, "hook", device.hook);
  write_member(out, "hook_label", device.hook_label);
  out.key("rows");
  out.begin_array();
  for (const deck::DeviceRow& row : device.rows) {
    out.begin_object();
    write_member(out, "item", number_of(card, row.item));
    write_fields(out, row);
    out.end_object();
  }
  out.end_array();
  out.end_object();
}

void write_devices(Writer& out, const deck::Card& card) {
  out.key("shown_device");
  if (card.shown_device) {
    write_device(out, *card.shown_device, card);
  } else {
    out.null();
  }
  out.key("devices");
  out.begin_array();
  for (const deck::Device& device : card.devices) write_device(out, device, card);
  out.end_array();
}

void write_body(Writer& out, const deck::Blocks& blocks) {
  write_member(out, "blocks", blocks);
}
template <Shaped Body>
void write_body(Writer& out, const Body& body) {
  write_fields(out, body);
}

/// The entries of all sections of one kind in a single list, for readers who look for nothing else.
template <typename Body>
void write_entries(Writer& out, std::string_view key, const deck::Card& card,
                   deck::SectionKind kind) {
  out.key(key);
  out.begin_array();
  for (const deck::Section& section : card.sections) {
    const auto* body = std::get_if<Body>(&section.body);
    if (section.kind != kind || body == nullptr) continue;
    for (const auto& entry : body->entries) write(out, entry);
  }
  out.end_array();
}

}  // namespace

void write(Writer& out, const deck::MustHaveList& list) {
  out.begin_object();
  write_member(out, "ordered", list.ordered);
  out.key("items");
  out.begin_array();
  int number = 0;
  for (const deck::Item& item : list.items) write_item(out, item, ++number);
  out.end_array();
  out.end_object();
}

void write(Writer& out, const deck::Section& section) {
  out.begin_object();
  write_member(out, "kind", slug_of(section.kind));
  write_member(out, "heading", section.heading);
  write_member(out, "type", kBodyTypes[section.body.index()]);
  std::visit([&](const auto& body) { write_body(out, body); }, section.body);
  out.end_object();
}

void write_card_fields(Writer& out, const deck::Card& card, int number) {
  write_member(out, "id", card.id);
  write_member(out, "number", number);
  write_member(out, "question", card.question);
  write_member(out, "answer", card.answer);
  write_member(out, "list", card.list);
  write_devices(out, card);
  write_member(out, "sections", card.sections);
  write_entries<deck::Definitions>(out, "definitions", card, deck::SectionKind::kDefinitions);
  write_entries<deck::QuestionAnswers>(out, "follow_ups", card, deck::SectionKind::kFollowUps);
  write_member(out, "prerequisites", card.prerequisites);
  write_member(out, "tags", card.tags);
  write_member(out, "frequency", card.frequency);
  write_member(out, "time_limit", card.time_limit);
}

}  // namespace hone::json
