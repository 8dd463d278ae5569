#include "app/card_outline.h"

namespace hone::app {

CardOutline outline_of(const deck::Card& card) {
  CardOutline outline;
  outline.card = card.id;
  outline.question = card.question;
  if (card.list) {
    outline.ordered = card.list->ordered;
    for (const deck::Item& item : card.list->items) {
      outline.items.push_back(deck::full_title(item));
    }
  }
  if (card.shown_device) outline.devices.push_back(card.shown_device->name);
  for (const deck::Device& device : card.devices) {
    if (device != card.shown_device) outline.devices.push_back(device.name);
  }
  outline.sections = static_cast<int>(card.sections.size());
  for (const deck::Section& section : card.sections) {
    if (const auto* found = std::get_if<deck::Definitions>(&section.body)) {
      outline.definitions += static_cast<int>(found->entries.size());
    }
    const auto* questions = std::get_if<deck::QuestionAnswers>(&section.body);
    if (questions != nullptr && section.kind == deck::SectionKind::kFollowUps) {
      outline.follow_ups += static_cast<int>(questions->entries.size());
    }
  }
  return outline;
}

}  // namespace hone::app
