#include <fmt/format.h>

#include "app/review_target.h"
#include "app/study_session.h"

namespace hone::app {
namespace {

std::string first_sentence(const Turn& turn) {
  const bool list = turn.asks_list();
  switch (turn.reason) {
    case TurnReason::kNew:
      return fmt::format("{} new: it has not been asked before.", list ? "This list is" : "It is");
    case TurnReason::kLearning:
      return "A learning step is over; it is asked again to make it last until another day.";
    case TurnReason::kAhead:
      return "Nothing else is due, so a learning step is asked a few minutes early.";
    case TurnReason::kDue:
      return list ? "At least one item of this list is due; a list is always asked as a whole."
                  : "Its recall has fallen to what you desire.";
  }
  return {};
}

std::string share(memory::Retrievability recall) {
  return fmt::format("{:.0f} %", recall.value * 100);
}

std::string times(int count) {
  return count == 1 ? "once" : fmt::format("{} times", count);
}

std::string due_text(const memory::Progress& progress, Instant now, const Calendar& calendar) {
  if (progress.due <= now) return "due";
  return "due " + calendar.local_text(progress.due);
}

std::string unit_sentence(const deck::Unit& unit, const memory::Progress& progress, Instant now,
                          const Settings& settings, const Calendar& calendar) {
  return fmt::format(
      "{}: last asked {}, interval {} d, asked {}, forgotten {}; recall now {} (estimated), "
      "desired {}; {}.",
      label_of(unit), calendar.local_text(progress.last_review), progress.interval,
      times(progress.reviews), progress.lapses == 0 ? "never" : times(progress.lapses),
      share(memory::recall_at(progress, now, settings.policy.parameters)),
      share(settings.policy.desired_retention), due_text(progress, now, calendar));
}

}  // namespace

std::vector<std::string> StudySession::reasons(const Turn& turn, Instant now) const {
  std::vector<std::string> sentences{first_sentence(turn)};
  for (std::size_t index = 0; index < turn.units.size(); ++index) {
    const auto& progress = turn.progress[index];
    if (!progress) {
      if (turn.reason != TurnReason::kNew) {
        sentences.push_back(label_of(turn.units[index]) + ": not asked before.");
      }
      continue;
    }
    sentences.push_back(unit_sentence(turn.units[index], *progress, now, settings_, calendar_));
  }
  return sentences;
}

}  // namespace hone::app
