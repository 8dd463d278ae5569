#include "deck/match_parts.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_map>

#include "text/assignment.h"
#include "text/words.h"

namespace hone::deck {
namespace {

using Stems = std::set<std::string>;

/// Assigning is cubic; a card with more reworded parts than this was not edited but replaced.
constexpr std::size_t kMostReworded = 150;
/// Shares of common stems (Jaccard), below which two wordings are two things.
constexpr double kSameWording = 0.3;

class Matching {
 public:
  Matching(const std::vector<KnownPart>& old_parts, const std::vector<KnownPart>& new_parts)
      : old_(old_parts), new_(new_parts), old_used_(old_parts.size()), match_(new_parts.size()) {}

  std::vector<std::optional<std::size_t>> run() {
    by_equal(&KnownPart::title);
    by_equal(&KnownPart::key);
    by_wording();
    by_place();
    return std::move(match_);
  }

 private:
  void take(std::size_t new_place, std::size_t old_place) {
    match_[new_place] = old_place;
    old_used_[old_place] = true;
  }

  void by_equal(std::string KnownPart::* field) {
    std::unordered_map<std::string_view, std::vector<std::size_t>> places;
    for (std::size_t i = old_.size(); i-- > 0;) {
      if (!old_used_[i]) places[old_[i].*field].push_back(i);
    }
    for (std::size_t i = 0; i < new_.size(); ++i) {
      const auto found = places.find(new_[i].*field);
      if (match_[i] || found == places.end() || found->second.empty()) continue;
      take(i, found->second.back());
      found->second.pop_back();
    }
  }

  [[nodiscard]] std::vector<std::size_t> old_left() const {
    std::vector<std::size_t> left;
    for (std::size_t i = 0; i < old_.size(); ++i) {
      if (!old_used_[i]) left.push_back(i);
    }
    return left;
  }

  [[nodiscard]] std::vector<std::size_t> new_left() const {
    std::vector<std::size_t> left;
    for (std::size_t i = 0; i < new_.size(); ++i) {
      if (!match_[i]) left.push_back(i);
    }
    return left;
  }

  void by_wording();

  void by_place() {
    const auto olds = old_left();
    const auto news = new_left();
    if (olds.size() == 1 && news.size() == 1 && olds[0] == news[0] && old_.size() == new_.size()) {
      take(news[0], olds[0]);
    }
  }

  const std::vector<KnownPart>& old_;
  const std::vector<KnownPart>& new_;
  std::vector<bool> old_used_;
  std::vector<std::optional<std::size_t>> match_;
};

Stems stems_of(const std::string& text) {
  const auto stems = text::stems(text);
  return {stems.begin(), stems.end()};
}

double likeness(const Stems& left, const Stems& right) {
  const auto common = static_cast<double>(std::ranges::count_if(
      left, [&right](const std::string& stem) { return right.contains(stem); }));
  const auto all = static_cast<double>(left.size() + right.size()) - common;
  return all == 0 ? 0 : common / all;
}

struct Wording {
  Stems title;
  Stems text;
};

/// The better of title and text: a reworded title keeps its text, and the other way round.
double likeness(const Wording& left, const Wording& right) {
  return std::max(likeness(left.title, right.title), likeness(left.text, right.text));
}

std::vector<Wording> wordings(const std::vector<KnownPart>& parts,
                              const std::vector<std::size_t>& places) {
  std::vector<Wording> all;
  for (const std::size_t i : places) {
    all.push_back({stems_of(parts[i].title), stems_of(parts[i].text)});
  }
  return all;
}

void Matching::by_wording() {
  const auto olds = old_left();
  const auto news = new_left();
  if (olds.empty() || news.empty() || std::max(olds.size(), news.size()) > kMostReworded) return;
  const auto old_wordings = wordings(old_, olds);
  const auto new_wordings = wordings(new_, news);
  text::Weights weights{news.size(), olds.size(), {}};
  for (const Wording& now : new_wordings) {
    for (const Wording& then : old_wordings) {
      const double like = likeness(now, then);
      weights.values.push_back(like < kSameWording ? 0 : like);
    }
  }
  const auto columns = text::best_assignment(weights);
  for (std::size_t row = 0; row < news.size(); ++row) {
    if (columns[row] && weights.at(row, *columns[row]) > 0) take(news[row], olds[*columns[row]]);
  }
}

}  // namespace

std::vector<std::optional<std::size_t>> match_parts(const std::vector<KnownPart>& old_parts,
                                                    const std::vector<KnownPart>& new_parts) {
  return Matching{old_parts, new_parts}.run();
}

}  // namespace hone::deck
