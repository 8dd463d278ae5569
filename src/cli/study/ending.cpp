#include "cli/study/ending.h"

#include <fmt/format.h>

#include "app/due.h"
#include "cli/display/relative_time.h"

namespace hone::cli::studying {
namespace {

std::string title_of(Outcome outcome, const app::SessionSummary& summary) {
  switch (outcome) {
    case Outcome::kStopped:
      return "Stopped here; the rest waits.";
    case Outcome::kLimit:
      return "That was the sitting you asked for.";
    case Outcome::kNothingLeft:
      break;
  }
  return summary.questions > 0 ? "Done: nothing else is due now." : "Nothing is due now.";
}

std::string next_text(const app::DueReport& report, const Calendar& calendar, Instant now) {
  if (!report.due.empty() && report.review_allowance == 0) {
    return fmt::format("Today's limit of reviews is reached; {} wait until tomorrow.",
                       counted(static_cast<long long>(report.due.size()), "unit"));
  }
  if (!report.next_due) return "Nothing that was begun falls due again.";
  return fmt::format("Next: {} ({}).", relative(calendar, now, *report.next_due),
                     calendar.local_text(*report.next_due));
}

std::optional<deck::Depth> deeper(deck::Depth depth) {
  if (depth == deck::Depth::kEverything) return std::nullopt;
  return static_cast<deck::Depth>(static_cast<int>(depth) + 1);
}

/// A command set apart from what it does.
Paragraph way(std::string command, std::string what) {
  return {.depth = 0, .marker = "•", .label = std::move(command), .text = std::move(what)};
}

Paragraphs ways_on(const app::DueReport& report, const app::Settings& settings) {
  Paragraphs ways{sentence(""), sentence("To go on all the same:")};
  if (!report.due.empty()) {
    ways.push_back(
        way(fmt::format("hone settings reviews-per-day {}", 2 * settings.reviews_per_day),
            "asks more a day"));
  }
  ways.push_back(way(fmt::format("hone settings new-per-day {}", settings.new_per_day + 20),
                     fmt::format("begins more than {} a day", settings.new_per_day)));
  if (const auto depth = deeper(report.depth)) {
    ways.push_back(way(fmt::format("hone study --depth {}", deck::name_of(*depth)), "goes deeper"));
  }
  ways.push_back(way("hone import FILE", "brings more cards"));
  return ways;
}

Result<Paragraphs> advice_of(const app::StudySession& session, app::Store& store,
                             const app::StudyOptions& options, Instant now) {
  if (TRY(store.decks()).empty()) {
    return Paragraphs{sentence("There are no cards yet."), way("hone import FILE", "brings some")};
  }
  const auto report = TRY(app::due(store, {options.deck, options.depth, now}));
  Paragraphs advice{sentence(next_text(report, session.calendar(), now))};
  for (Paragraph& paragraph : ways_on(report, session.settings())) {
    advice.push_back(std::move(paragraph));
  }
  return advice;
}

}  // namespace

Result<Ending> ending_of(app::StudySession& session, app::Store& store,
                         const app::StudyOptions& options, Outcome outcome, Instant now) {
  auto summary = TRY(session.summary(now));
  Ending ending{.title = {},
                .summary = std::move(summary),
                .today = session.calendar().day_of(now),
                .advice = {}};
  ending.title = title_of(outcome, ending.summary);
  if (outcome == Outcome::kNothingLeft) {
    ending.advice = TRY(advice_of(session, store, options, now));
  }
  return ending;
}

}  // namespace hone::cli::studying
