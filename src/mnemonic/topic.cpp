#include "mnemonic/topic.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "deck/stop_words.h"
#include "text/plain_words.h"
#include "text/terms.h"

namespace hone::mnemonic {
namespace {

/// What every question of an interview says, whatever it is about.
constexpr std::array<std::string_view, 42> kFrame{
    "interview", "interviews", "interviewer", "behavioral",  "behavioural", "story",    "stories",
    "answer",    "answers",    "question",    "questions",   "tell",        "time",     "part",
    "parts",     "must",       "elements",    "element",     "strong",      "ask",      "asked",
    "belongs",   "belong",     "real",        "something",   "way",         "goes",     "hold",
    "order",     "product",    "manager",     "probability", "hired",       "role",     "company",
    "increase",  "top",        "important",   "prompts",     "past",        "prepared", "kind"};

/// What stands between the first quotation marks, else all of it.
std::string_view named_part(std::string_view question) {
  constexpr std::string_view kOpen = "“";
  constexpr std::string_view kClose = "”";
  const std::size_t open = question.find(kOpen);
  const std::size_t close = open == std::string_view::npos ? open : question.find(kClose, open);
  if (close == std::string_view::npos) return question;
  return question.substr(open + kOpen.size(), close - open - kOpen.size());
}

}  // namespace

Topic::Topic(const deck::Card& card, std::span<const ItemProfile> items,
             const text::WordVectors& vectors)
    : vectors_(&vectors), question_(vectors), card_(vectors) {
  const std::string_view named = named_part(card.question);
  const bool quoted = named.size() < card.question.size();
  for (const text::PlacedWord& word : text::placed_words(named)) {
    if (deck::is_stop_word(word.plain)) continue;
    if (!quoted && std::ranges::find(kFrame, word.plain) != kFrame.end()) continue;
    words_.emplace_back(named.substr(word.begin, word.end - word.begin));
    terms_[text::term_of(word.plain)] += 6;
    if (const auto place = vectors.find(word.plain)) {
      places_.push_back(*place);
      question_.add(*place, 1);
    }
  }
  if (quoted) phrase_ = named;
  for (const ItemProfile& item : items) {
    card_.add(item.meaning, 1.0 / static_cast<double>(items.size()));
    for (const auto& [term, times] : item.terms) terms_[term] += times;
  }
  question_.settle();
  card_.settle();
}

double Topic::bond(const std::string& word, std::size_t place) const {
  double nearest = 0;
  for (const std::size_t topic : places_) {
    nearest = std::max(nearest, static_cast<double>(vectors_->similarity(place, topic)));
  }
  const auto said = terms_.find(text::term_of(word));
  const double often = said == terms_.end() ? 0 : std::min(1.0, std::log1p(said->second) / 3.5);
  return 0.35 * nearest + 0.35 * question_.similarity(place) + 0.3 * card_.similarity(place) +
         0.25 * often;
}

}  // namespace hone::mnemonic
