#include "deck/match_cards.h"

#include <string>
#include <unordered_map>

namespace hone::deck {
namespace {

class CardMatching {
 public:
  CardMatching(const std::vector<Card>& existing, const std::vector<Card>& incoming)
      : existing_(existing), incoming_(incoming), used_(existing.size()), match_(incoming.size()) {}

  std::vector<std::optional<std::size_t>> run() {
    by([](const Card& card) { return card.id.value + '\n' + words_of(card); });
    by(words_of);
    by([](const Card& card) { return card.id.value; });
    return std::move(match_);
  }

 private:
  /// What a card is known by: its question, else what it answers.
  static std::string words_of(const Card& card) {
    if (!card.question.empty()) return card.question;
    std::string words = '\n' + card.answer;
    if (card.list) {
      for (const Item& item : card.list->items) words += '\n' + item.title;
    }
    return words;
  }

  template <typename KeyOf>
  void by(KeyOf key_of) {
    std::unordered_map<std::string, std::vector<std::size_t>> places;
    for (std::size_t i = existing_.size(); i-- > 0;) {
      if (!used_[i]) places[key_of(existing_[i])].push_back(i);
    }
    for (std::size_t i = 0; i < incoming_.size(); ++i) {
      if (match_[i]) continue;
      const std::string key = key_of(incoming_[i]);
      const auto found = places.find(key);
      if (found == places.end() || found->second.empty()) continue;
      match_[i] = found->second.back();
      used_[found->second.back()] = true;
      found->second.pop_back();
    }
  }

  const std::vector<Card>& existing_;
  const std::vector<Card>& incoming_;
  std::vector<bool> used_;
  std::vector<std::optional<std::size_t>> match_;
};

}  // namespace

std::vector<std::optional<std::size_t>> match_cards(const std::vector<Card>& existing,
                                                    const std::vector<Card>& incoming) {
  return CardMatching{existing, incoming}.run();
}

}  // namespace hone::deck
