#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "app/due.h"
#include "app/ports/store.h"
#include "app/review_card.h"
#include "app/settings.h"

namespace hone::app {

struct StudyOptions {
  std::optional<deck::DeckName> deck;
  std::optional<deck::Depth> depth;
  std::optional<int> limit;    ///< questions
  std::optional<int> minutes;  ///< no new question after that
};

/// Why a question is asked now.
enum class TurnReason {
  kLearning,  ///< a learning step is due
  kDue,       ///< recall has fallen to what is desired
  kNew,       ///< never asked before
  kAhead,     ///< a learning step comes a little early because nothing else is due
};

/// One question: a whole list, a plain answer, a definition, a follow-up.
struct Turn {
  StoredCard card;
  std::vector<deck::Unit> units;                          ///< asked together
  std::vector<std::optional<memory::Progress>> progress;  ///< of each, before this turn
  TurnReason reason = TurnReason::kDue;
  int number = 0;     ///< in this session, from 1
  int remaining = 0;  ///< questions still to come after it, as far as is known now

  [[nodiscard]] bool asks_list() const;
  [[nodiscard]] std::string target() const;  ///< what `review` takes
  [[nodiscard]] int reviews() const { return review_count(progress); }
};

struct SessionSummary {
  int questions = 0;
  int reviewed = 0;  ///< units
  int recalled = 0;  ///< of those, not graded as forgotten
  int introduced = 0;
  Milliseconds spent{0};
  int due_tomorrow = 0;
  std::vector<int> forecast;  ///< units a day, the rest of today first
  std::vector<std::string> leeches;
};

/// A sitting: asks what is due, then what is new, until nothing is left or a limit is reached.
/// Holds no state that is not in the store, except counts for the summary, so that a killed
/// session loses nothing.
class StudySession {
 public:
  static Result<StudySession> begin(Store& store, const StudyOptions& options, Instant now);

  /// The next question; nothing when the session is over.
  Result<std::optional<Turn>> next(Instant now);

  /// When the weakest unit would return, for each confidence, with these items missed.
  Result<std::array<Instant, 5>> preview(const Turn& turn, const std::vector<int>& missed,
                                         Instant now);

  /// `typed`: how the answer was typed, if it was.
  Result<ReviewReport> answer(const Turn& turn, memory::Confidence confidence,
                              const std::vector<int>& missed, Instant now, Milliseconds spent,
                              std::optional<Typing> typed = std::nullopt);

  /// Takes back the last answer of this session; nothing when there is none.
  Result<std::optional<UndoReport>> undo(Instant now);

  Status suspend(const Turn& turn);

  [[nodiscard]] Result<SessionSummary> summary(Instant now);

  /// Sentences that say why the turn is asked: last reviews, interval, recall now and desired.
  [[nodiscard]] std::vector<std::string> reasons(const Turn& turn, Instant now) const;

  [[nodiscard]] const Settings& settings() const { return settings_; }
  [[nodiscard]] const Calendar& calendar() const { return calendar_; }

 private:
  struct Answered {
    ReviewNumber number;
    int reviewed = 0;
    int recalled = 0;
    int introduced = 0;
    Milliseconds spent{0};
    std::vector<std::string> leeches;
  };

  StudySession(Store& store, StudyOptions options, Settings settings, Calendar calendar,
               Instant began);

  [[nodiscard]] bool over(Instant now) const;
  [[nodiscard]] Scope scope() const;

  Store* store_;
  StudyOptions options_;
  Settings settings_;
  Calendar calendar_;
  Instant began_;
  std::vector<Answered> answered_;
};

}  // namespace hone::app
