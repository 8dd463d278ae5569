#include "deck/study_order.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <queue>
#include <tuple>
#include <unordered_map>

namespace hone::deck {
namespace {

/// How early a card wants to come: often asked first, then where it stands in the deck.
int rarity(Frequency frequency) {
  switch (frequency) {
    case Frequency::kVeryOften:
      return 0;
    case Frequency::kOften:
      return 1;
    case Frequency::kUnknown:
      return 2;
    case Frequency::kSometimes:
      return 3;
    case Frequency::kRarely:
      return 4;
  }
  return 2;
}

/// Kahn's algorithm with a priority queue: a card comes out once its prerequisites are out.
class Ordering {
 public:
  explicit Ordering(const Deck& deck)
      : deck_(deck),
        needs_(deck.cards.size()),
        needed_by_(deck.cards.size()),
        open_needs_(deck.cards.size()),
        out_(deck.cards.size()) {
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < deck.cards.size(); ++i) places.emplace(deck.cards[i].id.value, i);
    for (std::size_t i = 0; i < deck.cards.size(); ++i) {
      for (const CardId& id : deck.cards[i].prerequisites) {
        const auto place = places.find(id.value);
        if (place != places.end() && place->second != i) add_need(i, place->second);
      }
    }
  }

  std::vector<std::size_t> run() {
    for (std::size_t i = 0; i < out_.size(); ++i) {
      if (open_needs_[i] == 0) ready_.emplace(rarity(deck_.cards[i].frequency), i);
    }
    drain();
    for (std::size_t first = 0; first < out_.size(); ++first) {
      while (!out_[first]) {
        emit(cut_of_cycle_behind(first));
        drain();
      }
    }
    return std::move(order_);
  }

 private:
  void add_need(std::size_t card, std::size_t prerequisite) {
    needs_[card].push_back(prerequisite);
    needed_by_[prerequisite].push_back(card);
    ++open_needs_[card];
  }

  void emit(std::size_t card) {
    out_[card] = true;
    order_.push_back(card);
    for (const std::size_t next : needed_by_[card]) {
      if (--open_needs_[next] == 0 && !out_[next]) {
        ready_.emplace(rarity(deck_.cards[next].frequency), next);
      }
    }
  }

  void drain() {
    while (!ready_.empty()) {
      const std::size_t card = std::get<1>(ready_.top());
      ready_.pop();
      emit(card);
    }
  }

  /// Follows open prerequisites from a card until they come round, and picks the card of that
  /// round which stands first in the deck.
  [[nodiscard]] std::size_t cut_of_cycle_behind(std::size_t card) const {
    std::vector<std::size_t> path;
    std::unordered_map<std::size_t, std::size_t> seen;
    while (seen.emplace(card, path.size()).second) {
      path.push_back(card);
      card = *std::ranges::find_if(needs_[card], [this](std::size_t need) { return !out_[need]; });
    }
    const auto start = path.begin() + static_cast<std::ptrdiff_t>(seen[card]);
    return *std::min_element(start, path.end());
  }

  using Place = std::tuple<int, std::size_t>;

  const Deck& deck_;
  std::vector<std::vector<std::size_t>> needs_;
  std::vector<std::vector<std::size_t>> needed_by_;
  std::vector<std::size_t> open_needs_;
  std::vector<bool> out_;
  std::priority_queue<Place, std::vector<Place>, std::greater<>> ready_;
  std::vector<std::size_t> order_;
};

/// Lists with their prerequisites, then definitions, follow-ups, the rest.
std::size_t phase(FacetKind kind) {
  if (kind == FacetKind::kPrerequisiteTerm || kind == FacetKind::kPrerequisiteQuestion) return 0;
  return static_cast<std::size_t>(depth_of(kind));
}

}  // namespace

std::vector<std::size_t> card_order(const Deck& deck) {
  return Ordering{deck}.run();
}

std::vector<Unit> study_order(const Deck& deck) {
  std::array<std::vector<Unit>, 4> phases;
  for (const std::size_t card : card_order(deck)) {
    for (Unit& unit : units_of(deck.cards[card])) {
      phases[phase(unit.id.facet.kind)].push_back(std::move(unit));
    }
  }
  std::vector<Unit> order;
  for (auto& units : phases) std::ranges::move(units, std::back_inserter(order));
  return order;
}

}  // namespace hone::deck
