#pragma once

#include <vector>

#include "app/study_session.h"
#include "cli/study/ending.h"
#include "cli/study/study_view.h"
#include "cli/study/terminal.h"

namespace hone::cli::studying {

/// How long a key is waited for before the screen is drawn anew.
inline constexpr Milliseconds kPatience{500};

/// Joins keys, session and screen: keys go to `update`, its effects to the session, and what comes
/// of them back into the view.
class StudyLoop {
 public:
  StudyLoop(app::Store& store, app::StudyOptions options, const Clock& clock,
            app::StudySession session, Terminal& terminal);

  /// Until the person leaves, a signal comes or the terminal is gone.
  void run();

  [[nodiscard]] app::StudySession& session() { return session_; }

 private:
  /// An answer that can be taken back, with what was on the table.
  struct Answered {
    app::Turn turn;
    std::vector<bool> missed;
    std::optional<Attempt> attempt;
  };

  void perform(const Effect& effect);
  Status attempt(const Effect& effect);
  void take(const Input& input);
  void draw();
  [[nodiscard]] Instant now() const { return clock_->now(); }

  Status ask_next();
  void show(app::Turn turn);
  Status hint();
  Status compare();
  Status rate(int confidence);
  Status undo();
  Status explain();
  Status edit();
  Status take_edited();
  bool go_on_editing(const std::string& problem);
  Status suspend();
  Status finish(Outcome outcome);

  app::Store* store_;
  app::StudyOptions options_;
  const Clock* clock_;
  app::StudySession session_;
  Terminal* terminal_;
  StudyView view_;
  Instant began_;
  Instant shown_;  ///< when the question on the table was shown
  std::vector<Answered> answered_;
  bool leaving_ = false;
};

}  // namespace hone::cli::studying
