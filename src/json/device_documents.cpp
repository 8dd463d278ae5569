#include "json/device_documents.h"

#include <algorithm>

#include "json/section_shapes.h"
#include "json/write_value.h"

namespace hone::json {

template <>
struct EnumNames<mnemonic::Form> {
  static constexpr std::array<std::string_view, 4> kNames{"word", "phrase", "clipped", "string"};
};
template <>
struct EnumNames<mnemonic::CollisionKind> {
  static constexpr std::array<std::string_view, 3> kNames{"name", "first-letters", "cue"};
};

namespace {

/// The item's place in the list, from 1.
std::size_t number_of(const deck::Card& card, const deck::PartKey& key) {
  const auto& items = card.list->items;
  const auto item = std::ranges::find(items, key, &deck::Item::key);
  return static_cast<std::size_t>(item - items.begin()) + 1;
}

void write_row(Writer& out, const deck::Card& card, const deck::DeviceRow& row, double quality) {
  const std::size_t number = number_of(card, row.item);
  out.begin_object();
  write_member(out, "letter", row.letter);
  write_member(out, "cue", row.cue);
  write_member(out, "quality", quality);
  write_member(out, "number", number);
  write_member(out, "title", deck::full_title(card.list->items[number - 1]));
  out.end_object();
}

void write_device(Writer& out, const deck::Card& card, const mnemonic::FoundDevice& found) {
  out.begin_object();
  write_member(out, "name", found.device.name);
  write_member(out, "form", found.form);
  write_member(out, "hook", found.device.hook);
  write_member(out, "worst_cue", found.worst_cue);
  write_member(out, "bond", found.bond);
  write_member(out, "score", found.score);
  write_member(out, "reasons", mnemonic::reasons_for(found));
  out.key("rows");
  out.begin_array();
  for (std::size_t at = 0; at < found.device.rows.size(); ++at) {
    write_row(out, card, found.device.rows[at], found.qualities[at]);
  }
  out.end_array();
  out.end_object();
}

void write_like(Writer& out, const app::FoundDevices& found) {
  out.key("like");
  if (found.question.like.empty()) {
    out.null();
    return;
  }
  out.begin_object();
  write_member(out, "name", found.question.like);
  write_member(out, "kept", found.kept);
  out.key("device");
  if (found.fitted.device) {
    write_device(out, found.card.card, *found.fitted.device);
  } else {
    out.null();
  }
  out.key("without_cue");
  out.begin_array();
  for (const char letter : found.fitted.without_cue) out.string(std::string(1, letter));
  out.end_array();
  out.key("left_out");
  out.begin_array();
  for (const std::size_t item : found.fitted.left_out) {
    out.integer(static_cast<std::int64_t>(item) + 1);
  }
  out.end_array();
  out.end_object();
}

void write_place(Writer& out, std::string_view key, const mnemonic::DevicePlace& place) {
  out.key(key);
  out.begin_object();
  write_member(out, "card", place.card);
  write_member(out, "device", place.device);
  write_member(out, "item", place.item);
  out.end_object();
}

}  // namespace

std::string devices_document(const app::FoundDevices& found) {
  Writer out;
  out.begin_object();
  const deck::Card& card = found.card.card;
  const mnemonic::DeviceRequest& request = found.question.request;
  write_member(out, "card", card.id);
  write_member(out, "family", request.family);
  write_member(out, "keep_order", request.keep_order.value_or(card.list->ordered));
  write_member(out, "letters", request.letters.value_or(card.list->items.size()));
  out.key("devices");
  out.begin_array();
  for (const auto& device : found.devices) write_device(out, card, device);
  out.end_array();
  write_like(out, found);
  out.end_object();
  return out.take();
}

std::string collisions_document(const std::vector<mnemonic::Collision>& found) {
  Writer out;
  out.begin_object();
  out.key("collisions");
  out.begin_array();
  for (const mnemonic::Collision& collision : found) {
    out.begin_object();
    write_member(out, "kind", collision.kind);
    write_member(out, "what", collision.what);
    write_place(out, "first", collision.first);
    write_place(out, "second", collision.second);
    write_member(out, "others", collision.others);
    out.end_object();
  }
  out.end_array();
  out.end_object();
  return out.take();
}

}  // namespace hone::json
