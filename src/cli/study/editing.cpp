#include "app/review_target.h"
#include "cli/edit_card.h"
#include "cli/study/interrupts.h"
#include "cli/study/study_loop.h"
#include "cli/study/update.h"

namespace hone::cli::studying {

bool StudyLoop::go_on_editing(const std::string& problem) {
  terminal_->take_back();
  view_.panel = trouble_panel({ErrorKind::kInvalidInput, "The card cannot be read: " + problem},
                              {EffectKind::kEdit}, {});
  view_.size = terminal_->size();
  Effect chosen;
  while (view_.panel && !Interrupts::arrived()) {
    draw();
    const Input input = terminal_->read(kPatience);
    if (input.kind == InputKind::kClosed) break;
    if (input.kind == InputKind::kResized) view_ = resized(std::move(view_), terminal_->size());
    if (input.kind != InputKind::kKey) continue;
    Updated updated = update(std::move(view_), input.key);
    view_ = std::move(updated.view);
    chosen = updated.effect;
  }
  view_.panel.reset();
  terminal_->lend();
  return chosen.kind == EffectKind::kEdit;
}

Status StudyLoop::edit() {
  const app::StoredCard card = view_.sheet->turn.card;
  terminal_->lend();
  const auto result = edit_card_in_editor(*store_, card, [this](const std::string& problem) {
    Interrupts::forget_keyboard();
    return go_on_editing(problem);
  });
  Interrupts::forget_keyboard();
  terminal_->take_back();
  view_ = resized(std::move(view_), terminal_->size());
  if (TRY(result) == EditResult::kChanged) return take_edited();
  view_.notice = "The card is as it was.";
  return {};
}

/// The question goes on with the card's new content, unless what it asked for is gone.
Status StudyLoop::take_edited() {
  app::Turn turn = view_.sheet->turn;
  const Screen screen = view_.screen;
  auto card = TRY(store_->find_card(turn.card.card.id));
  if (!card) return ask_next();
  turn.card = std::move(*card);
  turn.units = app::asked_together(turn.card.card, turn.units.front().id.facet);
  if (turn.units.empty()) return ask_next();
  std::vector<deck::UnitId> ids;
  for (const deck::Unit& unit : turn.units) ids.push_back(unit.id);
  turn.progress = TRY(store_->progress_of(ids));
  const Instant shown = shown_;
  auto attempt = std::move(view_.sheet->attempt);
  show(std::move(turn));
  shown_ = shown;
  view_.screen = screen;
  const bool typed = attempt && attempt->reading;
  if (attempt) attempt->reading.reset();
  view_.sheet->attempt = std::move(attempt);
  view_.notice = "The card is changed.";
  if (screen != Screen::kAnswer) return {};
  return typed ? compare() : hint();
}

}  // namespace hone::cli::studying
