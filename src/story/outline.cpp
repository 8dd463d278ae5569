#include "story/outline.h"

#include <fmt/format.h>

#include "deck/passages.h"

namespace hone::story {
namespace {

constexpr std::string_view kInDepth = "-in-depth";

std::string texts_of(const deck::Item& item) {
  const deck::ItemNotes& notes = item.notes;
  return fmt::format("{} {} {} {} {} {} {}", deck::full_title(item), item.detail, notes.elaboration,
                     notes.intuition, notes.implication, notes.example, notes.involvement);
}

std::vector<std::string> variants_of(const deck::Card& card) {
  std::vector<std::string> variants;
  for (const deck::Section& section : card.sections) {
    const auto* order = std::get_if<deck::Order>(&section.body);
    if (order == nullptr) continue;
    for (const deck::Point& point : order->variants) variants.push_back(point.name);
  }
  return variants;
}

std::string glossary_of(const deck::Card& card) {
  std::string all;
  for (const deck::Passage& passage : deck::passages_of(card)) {
    for (const std::string& text : passage.texts) all += text + "\n";
  }
  return all;
}

}  // namespace

Result<Outline> outline_of(Kind kind, const deck::Card& card) {
  if (!card.list || card.list->items.empty()) {
    return invalid_input(
        fmt::format("The card {} has no must-have list; choose one that has.", card.id.value));
  }
  Outline outline{.kind = kind,
                  .card = card.id,
                  .ordered = card.list->ordered,
                  .elements = {},
                  .limit = card.time_limit,
                  .variants = variants_of(card),
                  .glossary = glossary_of(card)};
  for (const deck::Item& item : card.list->items) {
    outline.elements.push_back(
        {outline.elements.size() + 1, item.key, item.title, item.detail, texts_of(item)});
  }
  return outline;
}

std::optional<Kind> kind_of(const deck::Card& card) {
  if (!card.list) return std::nullopt;
  std::string_view id = card.id.value;
  if (id.ends_with(kInDepth)) id.remove_suffix(kInDepth.size());
  if (const auto kind = parse_kind(id); kind && *kind != Kind::kOther) return *kind;
  return std::nullopt;
}

}  // namespace hone::story
