#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace hone::text {

/// How BM25 weighs. The defaults are the usual ones (Robertson and Zaragoza 2009).
struct Bm25Weights {
  double saturation = 1.2;  ///< k1: how much a term's repetitions count; 0 or more
  double length = 0.75;     ///< b: how much a long passage is held against it; 0 to 1
};

/// The terms of some passages, to ask which passage a text is about.
class Bm25 {
 public:
  using Terms = std::vector<std::string>;

  explicit Bm25(std::span<const Terms> passages, Bm25Weights weights = {});

  [[nodiscard]] std::size_t passages() const { return lengths_.size(); }

  /// Each passage's score for the terms of a text: the sum over the terms of rarity × saturated
  /// frequency, 0 for a passage that has none of them. A term that is asked for twice counts twice.
  [[nodiscard]] std::vector<double> scores(std::span<const std::string> query) const;

  /// How much one term says: ln(1 + (N - n + 0.5) / (n + 0.5)), where n of N passages have it.
  [[nodiscard]] double rarity(const std::string& term) const;

 private:
  struct Use {
    std::size_t passage = 0;
    double weight = 0;  ///< saturated frequency, the same whatever is asked
  };

  [[nodiscard]] double rarity_of(std::size_t uses) const;

  std::unordered_map<std::string, std::vector<Use>> uses_;
  std::vector<std::size_t> lengths_;
};

}  // namespace hone::text
