#include "app/study_session.h"

#include <algorithm>

#include "app/review_target.h"

namespace hone::app {
namespace {

/// When nothing is due, a learning step that ends within this time is asked early rather than
/// sending the person away for minutes.
constexpr Milliseconds kLearnAhead = std::chrono::minutes{20};

bool is_learning(const TrackedUnit& unit) {
  return unit.progress && unit.progress->phase != memory::Phase::kReview;
}

/// Units that are asked together count as one question.
bool same_question(const deck::UnitId& left, const deck::UnitId& right) {
  if (left.card != right.card) return false;
  const bool both_items =
      left.facet.kind == deck::FacetKind::kItem && right.facet.kind == deck::FacetKind::kItem;
  return both_items || left.facet == right.facet;
}

std::size_t questions_in(std::vector<deck::UnitId> units) {
  std::ranges::sort(units);
  const auto groups = std::ranges::unique(units, same_question);
  return units.size() - groups.size();
}

struct Choice {
  TrackedUnit unit;
  TurnReason reason = TurnReason::kDue;
};

/// Learning steps first, since they are a matter of minutes; then the unit that is closest to being
/// forgotten.
const DueUnit* most_urgent(const std::vector<DueUnit>& due) {
  const auto before = [](const DueUnit& left, const DueUnit& right) {
    if (is_learning(left.unit) != is_learning(right.unit)) return is_learning(left.unit);
    if (is_learning(left.unit)) return left.unit.progress->due < right.unit.progress->due;
    return left.recall < right.recall;
  };
  const auto found = std::ranges::min_element(due, before);
  return found == due.end() ? nullptr : &*found;
}

std::optional<Choice> choose(const DueReport& report, std::vector<TrackedUnit> ahead) {
  const DueUnit* urgent = most_urgent(report.due);
  const bool allowed =
      urgent != nullptr && (report.review_allowance > 0 || is_learning(urgent->unit));
  if (allowed) {
    const bool learning = is_learning(urgent->unit);
    return Choice{urgent->unit, learning ? TurnReason::kLearning : TurnReason::kDue};
  }
  if (!report.fresh.empty()) return Choice{report.fresh.front(), TurnReason::kNew};
  std::erase_if(ahead, [](const TrackedUnit& unit) { return !is_learning(unit); });
  if (!ahead.empty()) return Choice{ahead.front(), TurnReason::kAhead};
  return std::nullopt;
}

std::size_t questions_left(const DueReport& report) {
  std::vector<deck::UnitId> units;
  for (const DueUnit& due : report.due) units.push_back(due.unit.id);
  for (const TrackedUnit& unit : report.fresh) units.push_back(unit.id);
  return questions_in(std::move(units));
}

}  // namespace

bool Turn::asks_list() const {
  return units.front().id.facet.kind == deck::FacetKind::kItem;
}

std::string Turn::target() const {
  return asks_list() ? card.card.id.value : deck::text_of(units.front().id);
}

StudySession::StudySession(Store& store, StudyOptions options, Settings settings, Calendar calendar,
                           Instant began)
    : store_(&store),
      options_(std::move(options)),
      settings_(std::move(settings)),
      calendar_(std::move(calendar)),
      began_(began) {}

Result<StudySession> StudySession::begin(Store& store, const StudyOptions& options, Instant now) {
  Settings settings = TRY(load_settings(store, options.deck));
  Calendar calendar = TRY(calendar_of(settings));
  return StudySession(store, options, std::move(settings), std::move(calendar), now);
}

bool StudySession::over(Instant now) const {
  const bool enough = options_.limit && std::ssize(answered_) >= *options_.limit;
  const bool late = options_.minutes && now - began_ >= std::chrono::minutes{*options_.minutes};
  return enough || late;
}

Scope StudySession::scope() const {
  return {options_.deck, options_.depth.value_or(settings_.depth)};
}

Result<std::optional<Turn>> StudySession::next(Instant now) {
  if (over(now)) return std::nullopt;
  const DueReport report = TRY(due(*store_, {options_.deck, options_.depth, now}));
  const auto choice = choose(report, TRY(store_->due(scope(), now + kLearnAhead)));
  if (!choice) return std::nullopt;

  Turn turn{.card = {}, .units = {}, .progress = {}, .reason = choice->reason};
  auto card = TRY(store_->find_card(choice->unit.id.card));
  if (!card) return not_found("a card vanished while it was studied; start the session again");
  turn.card = std::move(*card);
  turn.units = asked_together(turn.card.card, choice->unit.id.facet);
  std::vector<deck::UnitId> ids;
  for (const deck::Unit& unit : turn.units) ids.push_back(unit.id);
  turn.progress = TRY(store_->progress_of(ids));
  turn.number = static_cast<int>(answered_.size()) + 1;
  const int left = static_cast<int>(questions_left(report)) - 1;
  const int allowed = options_.limit ? *options_.limit - turn.number : left;
  turn.remaining = std::max(0, std::min(left, allowed));
  return turn;
}

Result<std::array<Instant, 5>> StudySession::preview(const Turn& turn,
                                                     const std::vector<int>& missed, Instant now) {
  return preview_review(
      *store_,
      {.target = turn.target(), .confidence = {}, .missed = missed, .at = now, .spent = {}});
}

Result<ReviewReport> StudySession::answer(const Turn& turn, memory::Confidence confidence,
                                          const std::vector<int>& missed, Instant now,
                                          Milliseconds spent, std::optional<Typing> typed) {
  ReviewReport report = TRY(review(*store_, {.target = turn.target(),
                                             .confidence = confidence,
                                             .missed = missed,
                                             .at = now,
                                             .spent = spent,
                                             .typed = std::move(typed)}));
  Answered answered{.number = report.number, .spent = spent, .leeches = {}};
  for (const ReviewedProgress& unit : report.units) {
    ++answered.reviewed;
    if (unit.grade != memory::Grade::kAgain) ++answered.recalled;
    if (unit.progress.reviews == 1) ++answered.introduced;
    if (unit.leech) answered.leeches.push_back(unit.label);
  }
  answered_.push_back(std::move(answered));
  return report;
}

Result<std::optional<UndoReport>> StudySession::undo(Instant now) {
  if (answered_.empty()) return std::nullopt;
  UndoReport report = TRY(undo_review(*store_, now, answered_.back().number));
  answered_.pop_back();
  return report;
}

Status StudySession::suspend(const Turn& turn) {
  return store_->set_suspended(turn.card.card.id, true);
}

Result<SessionSummary> StudySession::summary(Instant now) {
  constexpr int kForecastDays = 14;
  SessionSummary summary;
  summary.questions = static_cast<int>(answered_.size());
  for (const Answered& answered : answered_) {
    summary.reviewed += answered.reviewed;
    summary.recalled += answered.recalled;
    summary.introduced += answered.introduced;
    summary.spent += answered.spent;
    std::ranges::copy(answered.leeches, std::back_inserter(summary.leeches));
  }
  summary.forecast = TRY(forecast(*store_, scope(), calendar_, now, kForecastDays));
  summary.due_tomorrow = summary.forecast[1];
  return summary;
}

}  // namespace hone::app
