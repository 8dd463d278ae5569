#include "memory/training/retold.h"

namespace hone::memory::training {

std::vector<RetoldReview> retell(const Histories& h, const WeightedModel& by) {
  const Model& model = *by.model;
  std::vector<RetoldReview> reviews;
  reviews.reserve(h.reviews());
  for (std::size_t card = 0; card < h.cards(); ++card) {
    std::optional<MemoryState> state;
    for (std::uint32_t i = h.begin[card]; i < h.begin[card + 1]; ++i) {
      const auto grade = static_cast<Grade>(h.grade[i]);
      const Days days{model.exact_days ? h.exact_days[i] : h.days[i]};
      std::optional<Retrievability> recall;
      if (h.days[i] > 0) recall = model.recall(by.weights, state->stability, days);
      state = model.step(by.weights, state, grade, days);
      reviews.push_back({h.card[card], h.at[i], grade, days.value, recall, *state});
    }
  }
  return reviews;
}

}  // namespace hone::memory::training
