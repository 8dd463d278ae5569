#include "app/questions.h"

#include <algorithm>
#include <unordered_map>

namespace hone::app {
namespace {

class Gathering {
 public:
  Question& question_of(const TrackedUnit& unit) {
    const bool list = unit.id.facet.kind == deck::FacetKind::kItem;
    std::string target = list ? unit.id.card.value : text_of(unit.id);
    const auto [found, is_new] = place_of_.try_emplace(target, questions_.size());
    if (is_new) {
      questions_.push_back(
          {std::move(target), unit.id.card, unit.deck, unit.label, list, 0, {}, 1});
    }
    Question& question = questions_[found->second];
    ++question.units;
    return question;
  }

  std::vector<Question> take() { return std::move(questions_); }

 private:
  std::vector<Question> questions_;
  std::unordered_map<std::string, std::size_t> place_of_;
};

}  // namespace

std::vector<Question> questions_of(const DueReport& report) {
  Gathering gathering;
  for (const DueUnit& due : report.due) {
    Question& question = gathering.question_of(due.unit);
    if (!question.due && due.unit.progress) question.due = due.unit.progress->due;
    question.recall = std::min(question.recall, due.recall.value);
  }
  for (const TrackedUnit& unit : report.fresh) gathering.question_of(unit);
  return gathering.take();
}

}  // namespace hone::app
