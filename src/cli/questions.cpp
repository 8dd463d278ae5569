#include "cli/questions.h"

#include <algorithm>
#include <unordered_map>

namespace hone::cli {
namespace {

constexpr int kSecondsOfList = 60;
constexpr int kSecondsOfOther = 20;

class Gathering {
 public:
  Question& question_of(const app::TrackedUnit& unit) {
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

std::vector<Question> questions_of(const app::DueReport& report) {
  Gathering gathering;
  for (const app::DueUnit& due : report.due) {
    Question& question = gathering.question_of(due.unit);
    if (!question.due && due.unit.progress) question.due = due.unit.progress->due;
    question.recall = std::min(question.recall, due.recall.value);
  }
  for (const app::TrackedUnit& unit : report.fresh) gathering.question_of(unit);
  return gathering.take();
}

int estimated_minutes(const std::vector<Question>& questions) {
  int seconds = 0;
  for (const Question& question : questions) {
    seconds += question.list ? kSecondsOfList : kSecondsOfOther;
  }
  return seconds == 0 ? 0 : std::max(1, (seconds + 30) / 60);
}

}  // namespace hone::cli
