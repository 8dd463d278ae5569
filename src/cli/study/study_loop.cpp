#include "cli/study/study_loop.h"

#include <fmt/format.h>

#include <algorithm>

#include "app/recall_card.h"
#include "cli/study/due_hint.h"
#include "cli/study/interrupts.h"
#include "cli/study/render.h"
#include "cli/study/update.h"

namespace hone::cli::studying {
namespace {

/// What closing the message about a failed effect leads to. An answer that was written must not be
/// given twice, so without a next question there is only the summary, and without that the end.
Effect way_out(const Effect& failed) {
  switch (failed.kind) {
    case EffectKind::kNext:
      return {EffectKind::kFinish};
    case EffectKind::kFinish:
      return {EffectKind::kLeave};
    default:
      return {};
  }
}

}  // namespace

StudyLoop::StudyLoop(app::Store& store, app::StudyOptions options, const Clock& clock,
                     app::StudySession session, Terminal& terminal)
    : store_(&store),
      options_(std::move(options)),
      clock_(&clock),
      session_(std::move(session)),
      terminal_(&terminal),
      began_(clock.now()),
      shown_(began_) {}

void StudyLoop::run() {
  view_.size = terminal_->size();
  perform({EffectKind::kNext});
  while (!leaving_ && !Interrupts::arrived()) {
    draw();
    take(terminal_->read(kPatience));
  }
}

void StudyLoop::draw() {
  view_.elapsed = now() - began_;
  view_.answered = static_cast<int>(answered_.size());
  terminal_->draw(render(view_));
}

void StudyLoop::take(const Input& input) {
  switch (input.kind) {
    case InputKind::kNothing:
      return;
    case InputKind::kClosed:
      leaving_ = true;
      return;
    case InputKind::kResized:
      view_ = resized(std::move(view_), terminal_->size());
      return;
    case InputKind::kKey:
      break;
  }
  view_.thought = now() - shown_;
  Updated updated = update(std::move(view_), input.key);
  view_ = std::move(updated.view);
  perform(updated.effect);
}

void StudyLoop::perform(const Effect& effect) {
  const Status done = attempt(effect);
  if (!done) view_.panel = trouble_panel(done.error(), effect, way_out(effect));
}

Status StudyLoop::attempt(const Effect& effect) {
  switch (effect.kind) {
    case EffectKind::kNone:
      return {};
    case EffectKind::kHint:
      return hint();
    case EffectKind::kCompare:
      return compare();
    case EffectKind::kRate:
      return rate(effect.confidence);
    case EffectKind::kNext:
      return ask_next();
    case EffectKind::kUndo:
      return undo();
    case EffectKind::kWhy:
      return explain();
    case EffectKind::kEdit:
      return edit();
    case EffectKind::kSuspend:
      return suspend();
    case EffectKind::kFinish:
      return finish(Outcome::kStopped);
    case EffectKind::kLeave:
      leaving_ = true;
      return {};
  }
  return {};
}

Status StudyLoop::ask_next() {
  auto turn = TRY(session_.next(now()));
  if (turn) {
    show(std::move(*turn));
    return {};
  }
  const bool enough = options_.limit && std::ssize(answered_) >= *options_.limit;
  const bool late = options_.minutes && now() - began_ >= std::chrono::minutes{*options_.minutes};
  return finish(enough || late ? Outcome::kLimit : Outcome::kNothingLeft);
}

void StudyLoop::show(app::Turn turn) {
  view_.sheet = sheet_of(std::move(turn));
  view_.screen = Screen::kQuestion;
  view_.scroll = 0;
  view_.ending.reset();
  shown_ = now();
}

Status StudyLoop::hint() {
  Sheet& sheet = *view_.sheet;
  sheet.hints.reset();
  const Instant moment = now();
  const auto due = TRY(session_.preview(sheet.turn, missed_numbers(sheet), moment));
  std::array<DueHint, 5> hints;
  std::ranges::transform(due, hints.begin(),
                         [&](Instant at) { return due_hint(session_.calendar(), moment, at); });
  sheet.hints = hints;
  return {};
}

Status StudyLoop::compare() {
  Sheet& sheet = *view_.sheet;
  take_reading(sheet, TRY(app::recall_list(sheet.turn.card.card, sheet.attempt->text)));
  sheet.typing = false;
  view_.screen = Screen::kAnswer;
  view_.scroll = 0;
  return hint();
}

Status StudyLoop::rate(int confidence) {
  const Sheet& sheet = *view_.sheet;
  const auto rating = TRY(memory::confidence(confidence));
  const Instant moment = now();
  const auto typed = sheet.attempt ? typing_of(*sheet.attempt, sheet.missed) : std::nullopt;
  const app::ReviewReport report = TRY(
      session_.answer(sheet.turn, rating, missed_numbers(sheet), moment, moment - shown_, typed));
  answered_.push_back({sheet.turn, sheet.missed, sheet.attempt});
  perform({EffectKind::kNext});
  const auto leech = std::ranges::find(report.units, true, &app::ReviewedProgress::leech);
  if (leech != report.units.end()) {
    view_.notice =
        fmt::format("“{}” keeps slipping; edit it, or try another device.", leech->label);
  }
  return {};
}

Status StudyLoop::undo() {
  if (answered_.empty() || !TRY(session_.undo(now()))) {
    view_.notice = "Nothing was answered in this session that could be taken back.";
    return {};
  }
  Answered last = std::move(answered_.back());
  answered_.pop_back();
  show(std::move(last.turn));
  view_.sheet->missed = std::move(last.missed);
  view_.sheet->attempt = std::move(last.attempt);
  view_.screen = Screen::kAnswer;
  view_.notice = "Taken back; answer again.";
  return hint();
}

Status StudyLoop::explain() {
  Panel panel{.title = "Why this is asked now", .text = {}, .effect = {}, .otherwise = {}};
  for (std::string& reason : session_.reasons(view_.sheet->turn, now())) {
    panel.text.push_back(sentence(std::move(reason)));
  }
  view_.panel = std::move(panel);
  return {};
}

Status StudyLoop::suspend() {
  TRY(session_.suspend(view_.sheet->turn));
  perform({EffectKind::kNext});
  return {};
}

Status StudyLoop::finish(Outcome outcome) {
  view_.ending = TRY(ending_of(session_, *store_, options_, outcome, now()));
  view_.screen = Screen::kEnding;
  view_.scroll = 0;
  return {};
}

}  // namespace hone::cli::studying
