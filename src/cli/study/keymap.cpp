#include "cli/study/keymap.h"

#include <algorithm>
#include <array>

namespace hone::cli::studying {
namespace {

constexpr unsigned bit(Place place) {
  return 1U << static_cast<unsigned>(place);
}

constexpr unsigned kOnQuestion = bit(Place::kQuestion);
constexpr unsigned kOnAnswer = bit(Place::kAnswer);
constexpr unsigned kOnEnding = bit(Place::kEnding);
constexpr unsigned kOnCard = kOnQuestion | kOnAnswer;
constexpr unsigned kOnScreen = kOnCard | kOnEnding;
constexpr unsigned kOnPanel = bit(Place::kReading) | bit(Place::kTrouble) | bit(Place::kConfirm);
constexpr unsigned kToAgree = bit(Place::kTrouble) | bit(Place::kConfirm);
constexpr unsigned kAnywhere = kOnScreen | kOnPanel;

struct Binding {
  Key key;
  unsigned places = 0;
  Command command = Command::kDismiss;
};

constexpr Key kSpace = character_key(U' ');
constexpr Key kEnter{KeyName::kEnter};
constexpr Key kEscape{KeyName::kEscape};

// The first entry that fits counts.
constexpr std::array kBindings{
    Binding{kSpace, kOnQuestion, Command::kReveal},
    Binding{kEnter, kOnQuestion, Command::kReveal},
    Binding{character_key(U't'), kOnQuestion, Command::kType},
    Binding{character_key(U'1'), kOnAnswer, Command::kRate},
    Binding{character_key(U'2'), kOnAnswer, Command::kRate},
    Binding{character_key(U'3'), kOnAnswer, Command::kRate},
    Binding{character_key(U'4'), kOnAnswer, Command::kRate},
    Binding{character_key(U'5'), kOnAnswer, Command::kRate},
    Binding{kSpace, kOnAnswer, Command::kToggleMissed},
    Binding{character_key(U'x'), kOnAnswer, Command::kToggleMissed},
    Binding{character_key(U'm'), kOnAnswer, Command::kAwaitNumber},
    Binding{kEnter, kOnAnswer, Command::kOpenOrAgree},
    Binding{{KeyName::kRight}, kOnAnswer, Command::kOpen},
    Binding{{KeyName::kLeft}, kOnAnswer, Command::kClose},
    Binding{character_key(U'o'), kOnAnswer, Command::kOpenAll},
    Binding{character_key(U'd'), kOnAnswer, Command::kNextDevice},
    Binding{{KeyName::kTab}, kOnAnswer, Command::kNextPart},
    Binding{{KeyName::kBackTab}, kOnAnswer, Command::kPreviousPart},
    Binding{{KeyName::kDown}, kAnywhere, Command::kDown},
    Binding{{KeyName::kUp}, kAnywhere, Command::kUp},
    Binding{character_key(U'j'), kAnywhere, Command::kDown},
    Binding{character_key(U'k'), kAnywhere, Command::kUp},
    Binding{{KeyName::kPageDown}, kAnywhere, Command::kPageDown},
    Binding{{KeyName::kPageUp}, kAnywhere, Command::kPageUp},
    Binding{{KeyName::kHome}, kAnywhere, Command::kTop},
    Binding{{KeyName::kEnd}, kAnywhere, Command::kBottom},
    Binding{character_key(U'u'), kOnScreen, Command::kUndo},
    Binding{character_key(U'w'), kOnCard, Command::kWhy},
    Binding{character_key(U'e'), kOnCard, Command::kEdit},
    Binding{character_key(U's'), kOnCard, Command::kSuspend},
    Binding{character_key(U'?'), kOnScreen, Command::kHelp},
    Binding{character_key(U'h'), kOnScreen, Command::kHelp},
    Binding{character_key(U'q'), kOnCard, Command::kFinish},
    Binding{character_key(U'q'), kOnEnding, Command::kLeave},
    Binding{kEnter, kOnEnding, Command::kLeave},
    Binding{kSpace, kOnEnding, Command::kLeave},
    Binding{kEscape, kOnEnding, Command::kLeave},
    Binding{kEnter, kToAgree, Command::kAgree},
    Binding{character_key(U'y'), kToAgree, Command::kAgree},
};

constexpr std::array kQuestionHints{
    KeyHint{"space", "show the answer", "show the answer"},
    KeyHint{"t", "type what you remember, and have it compared", "type it", Needs::kItems},
    KeyHint{"w", "why this is asked now", "why now"},
    KeyHint{"e", "edit the card in your editor", "edit"},
    KeyHint{"s", "put the card aside", "put aside"},
    KeyHint{"u", "take the last answer back", "undo"},
    KeyHint{"q", "stop, with a summary", "stop"},
};
constexpr std::array kTypingHints{
    KeyHint{"ctrl-d", "compare what you typed with the list", "compare"},
    KeyHint{"esc", "stop typing; “t” goes on", "stop typing"},
};
constexpr std::array kAnswerHints{
    KeyHint{"1 to 5", "say how well you knew it, and go on", ""},
    KeyHint{"enter", "after typing, before you move: take what is suggested", "",
            Needs::kSuggestion},
    KeyHint{"m 2", "mark item 2 as missed, or no longer", "missed", Needs::kItems},
    KeyHint{"↑ ↓", "move between items and sections, and scroll", "move"},
    KeyHint{"space", "at an item: missed or not; at a section: open or close", "", Needs::kStops},
    KeyHint{"enter", "open or close what is said there (also → and ←)", "open", Needs::kStops},
    KeyHint{"tab", "jump to the next section (shift-tab: back)", "", Needs::kStops},
    KeyHint{"o", "open all sections, or close them", "", Needs::kStops},
    KeyHint{"d", "the next memory device", "device", Needs::kDevices},
    KeyHint{"u", "take the last answer back", "undo"},
    KeyHint{"w", "why this is asked now", "why"},
    KeyHint{"e", "edit the card in your editor", "edit"},
    KeyHint{"s", "put the card aside", "aside"},
    KeyHint{"q", "stop, with a summary", "stop"},
};
constexpr std::array kEndingHints{
    KeyHint{"enter", "leave", "leave"},
    KeyHint{"u", "take the last answer back", "undo"},
};
constexpr std::array kReadingHints{KeyHint{"any key", "go back", "go back"}};
constexpr std::array kTroubleHints{KeyHint{"enter", "try again", "try again"},
                                   KeyHint{"any other key", "go back", "go back"}};
constexpr std::array kConfirmHints{KeyHint{"y", "yes", "yes"},
                                   KeyHint{"any other key", "no", "no"}};

}  // namespace

Place place_of(const StudyView& view) {
  if (view.panel) {
    switch (view.panel->kind) {
      case PanelKind::kReading:
        return Place::kReading;
      case PanelKind::kTrouble:
        return Place::kTrouble;
      case PanelKind::kConfirm:
        return Place::kConfirm;
    }
  }
  switch (view.screen) {
    case Screen::kQuestion:
      return view.sheet && view.sheet->typing ? Place::kTyping : Place::kQuestion;
    case Screen::kAnswer:
      return Place::kAnswer;
    case Screen::kEnding:
      break;
  }
  return Place::kEnding;
}

std::optional<Command> command_of(Place place, const Key& key) {
  const auto* const found = std::ranges::find_if(kBindings, [&](const Binding& binding) {
    return binding.key == folded(key) && (binding.places & bit(place)) != 0;
  });
  if (found != kBindings.end()) return found->command;
  const bool panel = (bit(place) & kOnPanel) != 0;
  return panel ? std::optional(Command::kDismiss) : std::nullopt;
}

std::span<const KeyHint> key_hints(Place place) {
  switch (place) {
    case Place::kQuestion:
      return kQuestionHints;
    case Place::kTyping:
      return kTypingHints;
    case Place::kAnswer:
      return kAnswerHints;
    case Place::kEnding:
      return kEndingHints;
    case Place::kReading:
      return kReadingHints;
    case Place::kTrouble:
      return kTroubleHints;
    case Place::kConfirm:
      break;
  }
  return kConfirmHints;
}

bool is_of_use(const KeyHint& hint, const StudyView& view) {
  switch (hint.needs) {
    case Needs::kNothing:
      return true;
    case Needs::kItems:
      return view.sheet && !view.sheet->items.empty();
    case Needs::kDevices:
      return view.sheet && view.sheet->devices.size() > 1;
    case Needs::kStops:
      return view.sheet && !stops_of(*view.sheet).empty();
    case Needs::kSuggestion:
      return view.sheet && suggestion_of(*view.sheet).has_value();
  }
  return true;
}

}  // namespace hone::cli::studying
