#include <fmt/core.h>

#include <cmath>
#include <random>

#include "memory/simulation/population.h"
#include "memory/training/trial.h"

// At which number of reviews does training begin to pay? Simulated learners, either with the
// default weights or drawn around them, study by the default schedule; what is shown is the log
// loss on a later log of their own above that of their true weights: with the default weights, with
// trained ones, and with what hone keeps. Seeds are fixed; run it without arguments.

namespace {

using namespace hone;
using namespace hone::memory;
using namespace hone::memory::training;

constexpr auto kToTheEnd = ~std::uint32_t{0};
constexpr int kNewADay = 8;
constexpr std::size_t kLaterItems = 4000;

struct Studied {
  std::optional<MemoryState> real, believed;
  int last = 0;
  int due = 0;
};

class SimulatedPerson {
 public:
  SimulatedPerson(const Parameters& truth, unsigned seed) : truth_(truth), random_(seed) {}

  /// A log with so many items.
  Histories studies(std::size_t items) {
    std::vector<Studied> cards;
    std::vector<ReviewRow> rows;
    for (int day = 0; rows.size() < items + cards.size(); ++day) {
      for (int i = 0; i < kNewADay; ++i) cards.push_back({{}, {}, day, day});
      for (std::size_t card = 0; card < cards.size(); ++card) {
        if (cards[card].due > day) continue;
        rows.push_back({static_cast<std::int64_t>(card),
                        Instant{std::chrono::days{day}} + std::chrono::seconds{card}, day,
                        review(cards[card], day)});
      }
    }
    return histories_of(rows).histories;
  }

 private:
  double share() { return std::uniform_real_distribution<>(0, 1)(random_); }

  Grade grade_with(double recall) {
    if (share() >= recall) return Grade::kAgain;
    const double draw = share();
    return draw < 0.15 ? Grade::kHard : draw < 0.85 ? Grade::kGood : Grade::kEasy;
  }

  Grade review(Studied& card, int day) {
    const Days elapsed{static_cast<double>(day - card.last)};
    const double recall =
        card.real ? retrievability(truth_, card.real->stability, elapsed).value : 0.6;
    const Grade grade = grade_with(recall);
    card.real = step(truth_, card.real, grade, elapsed);
    card.believed = step({}, card.believed, grade, elapsed);
    card.last = day;
    const double pause =
        interval({}, card.believed->stability, {0.9}).value * (0.8 + 0.4 * share());
    card.due = day + std::max(1, static_cast<int>(std::lround(std::min(pause, 400.0))));
    return grade;
  }

  Parameters truth_;
  std::mt19937 random_;
};

struct Row {
  double usual = 0, trained = 0, kept = 0;
  int times_kept = 0;
};

void add_person(Row& row, const Parameters& truth, std::size_t items, unsigned seed) {
  const Histories log = SimulatedPerson(truth, 2 * seed).studies(items);
  const Histories later = SimulatedPerson(truth, 2 * seed + 1).studies(kLaterItems);
  const auto loss = [&](const Parameters& p) {
    return metrics_of(later, foretell(later, p, later.by_time)).log_loss;
  };
  const Trial trial = try_training(log, {}, {});
  const bool kept = trial.verdict == Verdict::kBetter;
  const double best = loss(truth);
  row.usual += loss({}) - best;
  row.trained += loss(train(log, kToTheEnd, {}).parameters) - best;
  row.kept += loss(kept ? trial.trained.parameters : Parameters{}) - best;
  row.times_kept += kept ? 1 : 0;
}

}  // namespace

int main() {
  constexpr unsigned kPeople = 40;
  for (const bool drawn : {false, true}) {
    fmt::print("{}\n   items  default  trained   kept  times kept of {}\n",
               drawn ? "learners drawn around the defaults" : "default learners", kPeople);
    for (const std::size_t items : {32, 64, 128, 256, 512, 1024, 2048, 4096}) {
      Row row;
      for (unsigned person = 0; person < kPeople; ++person) {
        simulation::Chance chance(100 + person);
        const Parameters truth = drawn ? simulation::draw_learner(chance).parameters : Parameters{};
        add_person(row, truth, items, person);
      }
      fmt::print("{:8}  {:.4f}   {:.4f}   {:.4f} {:4}\n", items, row.usual / kPeople,
                 row.trained / kPeople, row.kept / kPeople, row.times_kept);
    }
  }
  return 0;
}
