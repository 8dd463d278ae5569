#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/calendar.h"
#include "cli/study/sheet.h"
#include "cli/study/span.h"

namespace hone::cli::studying {

/// What the session has to do for the person; the view itself changes at once.
enum class EffectKind {
  kNone,
  kHint,     ///< work out when each rating would bring the question back
  kCompare,  ///< hold what was typed against the list
  kRate,     ///< write the answer down
  kNext,     ///< ask the next question
  kUndo,     ///< take the last answer back
  kWhy,      ///< say why this is due
  kEdit,     ///< open the card in the editor
  kSuspend,  ///< put the card aside
  kFinish,   ///< stop and show the summary
  kLeave,    ///< close the terminal
};

struct Effect {
  EffectKind kind = EffectKind::kNone;
  int confidence = 0;  ///< of kRate, 1 to 5
  auto operator<=>(const Effect&) const = default;
};

enum class PanelKind {
  kReading,  ///< any key closes it
  kTrouble,  ///< something failed; it may be tried again
  kConfirm,  ///< something that is asked before it is done
};

/// Text laid over the screen until the person has answered it.
struct Panel {
  PanelKind kind = PanelKind::kReading;
  std::string title;
  Paragraphs text;
  Effect effect{};     ///< what is done when the person agrees
  Effect otherwise{};  ///< and when not
  int scroll = 0;
};

/// The last screen: a summary, or that nothing is due.
struct Ending {
  std::string title;
  app::SessionSummary summary;
  Day today;
  Paragraphs advice;  ///< how to go on
};

enum class Screen { kQuestion, kAnswer, kEnding };

/// All that is on the screen, as a value.
struct StudyView {
  Size size;
  Screen screen = Screen::kQuestion;
  std::optional<Sheet> sheet;    ///< there on kQuestion and kAnswer
  std::optional<Ending> ending;  ///< there on kEnding
  std::optional<Panel> panel;
  int scroll = 0;      ///< rows of the screen above the window; a panel has its own
  std::string notice;  ///< one sentence that goes with the next key
  int answered = 0;    ///< questions in this session
  Milliseconds elapsed{0};
  Milliseconds thought{0};  ///< time in front of the question
};

/// How far down the text in front is scrolled, in rows.
int scroll_of(const StudyView& view);
void set_scroll(StudyView& view, int rows);

}  // namespace hone::cli::studying
