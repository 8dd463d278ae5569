#include "memory/planning/worth.h"

namespace hone::memory::planning {
namespace {

Worth worth_of(const Choices& choices, const UnitKind& kind, double price, double seconds) {
  if (choices.on_day[0] == Choices::kNever) return {0, kind.seconds * seconds};
  const double today = choices.on_day[0] + price * seconds;
  return {kind.weight * (today - choices.best_from(1)), kind.seconds * seconds};
}

}  // namespace

WorthToday worth_today(const Relaxation& relaxation) {
  const Problem& problem = relaxation.problem();
  WorthToday worth;
  Choices choices;
  worth.known.reserve(problem.known.size());
  for (std::size_t i = 0; i < problem.known.size(); ++i) {
    const std::size_t kind = problem.known[i].kind;
    relaxation.weigh_known(i, choices);
    worth.known.push_back(worth_of(choices, problem.kinds[kind], relaxation.prices_of(kind)[0],
                                   relaxation.known().seconds(i, 0)));
  }
  for (std::size_t kind = 0; kind < problem.kinds.size(); ++kind) {
    relaxation.weigh_fresh(kind, choices);
    worth.fresh.push_back(worth_of(choices, problem.kinds[kind], relaxation.prices_of(kind)[0],
                                   first_seconds(relaxation.learner())));
  }
  return worth;
}

}  // namespace hone::memory::planning
