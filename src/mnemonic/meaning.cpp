#include "mnemonic/meaning.h"

#include <cmath>

namespace hone::mnemonic {
namespace {

constexpr double kCommonest = 0.001;
constexpr double kScale = 1000;  // of a direction in whole numbers, which are quicker

}  // namespace

void Meaning::add(std::size_t place, double weight) {
  const double rare = kCommonest / (kCommonest + text::word_probability(vectors_->rank(place)));
  const double factor = weight * rare * static_cast<double>(vectors_->inverse_length(place));
  const auto numbers = vectors_->numbers(place);
  for (std::size_t at = 0; at < sum_.size(); ++at) {
    sum_[at] += factor * static_cast<signed char>(numbers[at]);
  }
}

void Meaning::add(const Meaning& other, double weight) {
  for (std::size_t at = 0; at < sum_.size(); ++at) sum_[at] += weight * other.sum_[at];
}

void Meaning::settle() {
  double square = 0;
  for (const double part : sum_) square += part * part;
  if (square <= 0) return;
  const double scale = kScale / std::sqrt(square);
  for (std::size_t at = 0; at < sum_.size(); ++at) {
    direction_[at] = static_cast<std::int16_t>(std::lround(sum_[at] * scale));
  }
  inverse_length_ = 1 / kScale;
}

double Meaning::similarity(std::size_t place) const {
  const auto numbers = vectors_->numbers(place);
  int sum = 0;
  for (std::size_t at = 0; at < direction_.size(); ++at) {
    sum += direction_[at] * static_cast<signed char>(numbers[at]);
  }
  return sum * inverse_length_ * static_cast<double>(vectors_->inverse_length(place));
}

}  // namespace hone::mnemonic
