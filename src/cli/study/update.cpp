#include "cli/study/update.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "cli/study/help_panel.h"
#include "cli/study/keymap.h"
#include "cli/study/scrolling.h"

namespace hone::cli::studying {
namespace {

constexpr Effect kNothing{};

bool is_digit(const Key& key) {
  return key.name == KeyName::kCharacter && key.character >= U'1' && key.character <= U'9';
}

int digit_of(const Key& key) {
  return static_cast<int>(key.character - U'0');
}

Effect toggle(Sheet& sheet, std::size_t unit) {
  sheet.missed[unit] = !sheet.missed[unit];
  return {EffectKind::kHint};
}

/// The second key of "m 2".
Effect take_number(StudyView& view, const Key& key) {
  Sheet& sheet = *view.sheet;
  sheet.awaiting_number = false;
  const std::vector<std::size_t> order = shown_order(sheet);
  if (!is_digit(key)) return kNothing;
  const auto number = static_cast<std::size_t>(digit_of(key));
  if (number <= order.size()) return toggle(sheet, order[number - 1]);
  view.notice = "There is no item " + std::to_string(number) + ".";
  return kNothing;
}

Effect await_number(StudyView& view) {
  if (view.sheet->items.empty()) {
    view.notice = "Only the items of a list can be marked as missed.";
    return kNothing;
  }
  view.sheet->awaiting_number = true;
  view.notice = "Which item did you miss? Press its number.";
  return kNothing;
}

Effect open_or_close(StudyView& view, bool open) {
  Sheet& sheet = *view.sheet;
  if (!sheet.focus) {
    view.notice = "Choose an item or a section with ↑ and ↓ first.";
    return kNothing;
  }
  if (Fold* fold = fold_at(sheet, *sheet.focus)) {
    fold->open = open;
  } else if (open) {
    sheet.focus = Stop{StopKind::kSection, listed_sections(sheet)};
    sheet.all_sections = true;
  }
  keep_focus_in_sight(view);
  return kNothing;
}

Effect begin_typing(StudyView& view) {
  Sheet& sheet = *view.sheet;
  if (sheet.items.empty()) {
    view.notice = "Only a list can be typed.";
    return kNothing;
  }
  sheet.typing = true;
  if (!sheet.attempt) sheet.attempt.emplace();
  return kNothing;
}

Effect stop_typing(StudyView& view) {
  view.sheet->typing = false;
  view.scroll = 0;
  view.notice = "What you typed is still there; “t” goes on.";
  return kNothing;
}

/// A key while something is typed.
Effect take_typed(StudyView& view, const Key& key) {
  Attempt& attempt = *view.sheet->attempt;
  if (key.name == KeyName::kDone) return {EffectKind::kCompare};
  if (key.name == KeyName::kEscape) return stop_typing(view);
  if (key.name == KeyName::kBackspace) take_back(attempt);
  if (key.name == KeyName::kCharacter) type(attempt, key.character, view.thought);
  if (key.name == KeyName::kEnter) type(attempt, U'\n', view.thought);
  scroll_to_bottom(view);
  return kNothing;
}

Effect toggle_open(StudyView& view) {
  const auto& focus = view.sheet->focus;
  const Fold* fold = focus ? fold_at(*view.sheet, *focus) : nullptr;
  return open_or_close(view, fold == nullptr || !fold->open);
}

/// Before one has moved anywhere, Enter agrees with what is suggested.
Effect open_or_agree(StudyView& view) {
  const auto suggestion = suggestion_of(*view.sheet);
  if (!view.sheet->focus && suggestion) return {EffectKind::kRate, *suggestion};
  return toggle_open(view);
}

Effect toggle_missed(StudyView& view) {
  const auto& focus = view.sheet->focus;
  if (focus && focus->kind == StopKind::kItem) return toggle(*view.sheet, focus->index);
  if (focus) return toggle_open(view);
  view.notice = "1 to 5 says how well you knew it; ↑ and ↓ choose an item or a section.";
  return kNothing;
}

Effect open_all(StudyView& view) {
  Sheet& sheet = *view.sheet;
  const bool open = std::ranges::any_of(sheet.sections, [](const Fold& f) { return !f.open; });
  for (Fold& fold : sheet.sections) fold.open = open;
  sheet.all_sections = open;
  if (!open && sheet.focus && sheet.focus->kind != StopKind::kItem) sheet.focus.reset();
  keep_focus_in_sight(view);
  return kNothing;
}

Effect next_device(StudyView& view) {
  Sheet& sheet = *view.sheet;
  if (sheet.devices.size() < 2) {
    view.notice = sheet.devices.empty() ? "This card has no memory device."
                                        : "This card has only this memory device.";
    return kNothing;
  }
  sheet.device = (*sheet.device + 1) % sheet.devices.size();
  scroll_to_top(view);
  return kNothing;
}

Effect ask_to_suspend(StudyView& view) {
  const std::string& id = view.sheet->turn.card.card.id.value;
  view.panel = Panel{.kind = PanelKind::kConfirm,
                     .title = "Put this card aside?",
                     .text = {sentence("Nothing of it is asked until “hone resume " + id +
                                       "” takes it up again; what you know of it is kept.")},
                     .effect = {EffectKind::kSuspend},
                     .otherwise = {}};
  return kNothing;
}

Effect reveal(StudyView& view) {
  view.screen = Screen::kAnswer;
  view.scroll = 0;
  return {EffectKind::kHint};
}

Effect close_panel(StudyView& view, bool agreed) {
  const Panel panel = *std::exchange(view.panel, std::nullopt);
  return agreed ? panel.effect : panel.otherwise;
}

struct Action {
  Command command;
  Effect (*act)(StudyView& view);
};

constexpr std::array kActions{
    Action{Command::kReveal, reveal},
    Action{Command::kType, begin_typing},
    Action{Command::kToggleMissed, toggle_missed},
    Action{Command::kAwaitNumber, await_number},
    Action{Command::kOpen, toggle_open},
    Action{Command::kOpenOrAgree, open_or_agree},
    Action{Command::kClose, [](StudyView& view) { return open_or_close(view, false); }},
    Action{Command::kOpenAll, open_all},
    Action{Command::kNextDevice, next_device},
    Action{Command::kDown, [](StudyView& view) { return step(view, 1), kNothing; }},
    Action{Command::kUp, [](StudyView& view) { return step(view, -1), kNothing; }},
    Action{Command::kNextPart, [](StudyView& view) { return step_section(view, 1), kNothing; }},
    Action{Command::kPreviousPart,
           [](StudyView& view) { return step_section(view, -1), kNothing; }},
    Action{Command::kPageDown, [](StudyView& view) { return scroll_pages(view, 1), kNothing; }},
    Action{Command::kPageUp, [](StudyView& view) { return scroll_pages(view, -1), kNothing; }},
    Action{Command::kTop, [](StudyView& view) { return scroll_to_top(view), kNothing; }},
    Action{Command::kBottom, [](StudyView& view) { return scroll_to_bottom(view), kNothing; }},
    Action{Command::kUndo, [](StudyView&) { return Effect{EffectKind::kUndo}; }},
    Action{Command::kWhy, [](StudyView&) { return Effect{EffectKind::kWhy}; }},
    Action{Command::kEdit, [](StudyView&) { return Effect{EffectKind::kEdit}; }},
    Action{Command::kSuspend, ask_to_suspend},
    Action{Command::kHelp, [](StudyView& view) { return view.panel = help_panel(view), kNothing; }},
    Action{Command::kFinish, [](StudyView&) { return Effect{EffectKind::kFinish}; }},
    Action{Command::kLeave, [](StudyView&) { return Effect{EffectKind::kLeave}; }},
    Action{Command::kAgree, [](StudyView& view) { return close_panel(view, true); }},
    Action{Command::kDismiss, [](StudyView& view) { return close_panel(view, false); }},
};

Effect act(StudyView& view, Command command, const Key& key) {
  if (command == Command::kRate) return {EffectKind::kRate, digit_of(key)};
  const auto* const found = std::ranges::find(kActions, command, &Action::command);
  return found->act(view);
}

}  // namespace

Updated update(StudyView view, const Key& key) {
  view.notice.clear();
  if (view.sheet && view.sheet->awaiting_number && !view.panel) {
    const Effect effect = take_number(view, key);
    return {std::move(view), effect};
  }
  if (place_of(view) == Place::kTyping) {
    const Effect effect = take_typed(view, key);
    return {std::move(view), effect};
  }
  const auto command = command_of(place_of(view), key);
  const Effect effect = command ? act(view, *command, key) : kNothing;
  return {std::move(view), effect};
}

StudyView resized(StudyView view, Size size) {
  view.size = size;
  keep_focus_in_sight(view);
  return view;
}

Panel trouble_panel(const Error& error, Effect again, Effect otherwise) {
  return {.kind = PanelKind::kTrouble,
          .title = "That did not work",
          .text = {sentence(error.message)},
          .effect = again,
          .otherwise = otherwise};
}

}  // namespace hone::cli::studying
