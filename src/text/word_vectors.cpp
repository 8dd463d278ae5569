#include "text/word_vectors.h"

#include <bit>
#include <cstdint>

namespace hone::embedded {
std::string_view word_vectors();
}

namespace hone::text {
namespace {

constexpr std::string_view kMark = "HONEVEC1";
constexpr std::size_t kWide = 4;  // bytes of a number that is not one of a vector's

std::uint32_t wide_number(std::string_view bytes, std::size_t place) {
  std::uint32_t number = 0;
  for (std::size_t byte = kWide; byte > 0; --byte) {
    number = (number << 8U) | static_cast<unsigned char>(bytes[place * kWide + byte - 1]);
  }
  return number;
}

/// Takes the parts of a table off its front, one after the other.
class Parts {
 public:
  explicit Parts(std::string_view rest) : rest_(rest) {}

  std::string_view take(std::size_t bytes) {
    complete_ = complete_ && bytes <= rest_.size();
    if (!complete_) return {};
    const auto part = rest_.substr(0, bytes);
    rest_.remove_prefix(bytes);
    return part;
  }

  [[nodiscard]] std::string_view rest() const { return rest_; }
  [[nodiscard]] bool complete() const { return complete_; }

 private:
  std::string_view rest_;
  bool complete_ = true;
};

int dot(std::string_view left, std::string_view right) {
  int sum = 0;
  for (std::size_t at = 0; at < WordVectors::kNumbers; ++at) {
    sum += static_cast<signed char>(left[at]) * static_cast<signed char>(right[at]);
  }
  return sum;
}

/// Whether each word ends at or after the one before it, the last one at the end of the letters.
bool ends_fit(std::string_view ends, std::size_t words, std::size_t letters) {
  std::size_t before = 0;
  for (std::size_t place = 0; place < words; ++place) {
    const std::size_t end = wide_number(ends, place);
    if (end < before || end > letters) return false;
    before = end;
  }
  return before == letters;
}

}  // namespace

Result<WordVectors> WordVectors::read(std::string_view table) {
  WordVectors view;
  if (table.empty()) return view;
  Parts parts(table);
  const bool marked = parts.take(kMark.size()) == kMark;
  const auto sizes = parts.take(2 * kWide);
  if (!marked || !parts.complete() || wide_number(sizes, 1) != kNumbers) {
    return invalid_input("This is no table of word vectors that hone can read; make it anew.");
  }
  view.size_ = wide_number(sizes, 0);
  view.ends_ = parts.take(view.size_ * kWide);
  view.ranks_ = parts.take(view.size_ * kWide);
  view.lengths_ = parts.take(view.size_ * kWide);
  view.numbers_ = parts.take(view.size_ * kNumbers);
  view.letters_ = parts.rest();
  if (!parts.complete() || !ends_fit(view.ends_, view.size_, view.letters_.size())) {
    return invalid_input("The table of word vectors is damaged or cut short; make it anew.");
  }
  return view;
}

std::size_t WordVectors::end_of(std::size_t place) const {
  return wide_number(ends_, place);
}

std::string_view WordVectors::word(std::size_t place) const {
  const std::size_t begin = place == 0 ? 0 : end_of(place - 1);
  return letters_.substr(begin, end_of(place) - begin);
}

std::optional<std::size_t> WordVectors::find(std::string_view wanted) const {
  std::size_t begin = 0;
  std::size_t end = size_;
  while (begin < end) {
    const std::size_t middle = begin + (end - begin) / 2;
    const auto order = word(middle).compare(wanted);
    if (order == 0) return middle;
    if (order < 0) {
      begin = middle + 1;
    } else {
      end = middle;
    }
  }
  return {};
}

std::size_t WordVectors::rank(std::size_t place) const {
  return wide_number(ranks_, place);
}

std::string_view WordVectors::numbers(std::size_t place) const {
  return numbers_.substr(place * kNumbers, kNumbers);
}

float WordVectors::inverse_length(std::size_t place) const {
  return std::bit_cast<float>(wide_number(lengths_, place));
}

float WordVectors::similarity(std::size_t left, std::size_t right) const {
  const auto product = static_cast<float>(dot(numbers(left), numbers(right)));
  return product * inverse_length(left) * inverse_length(right);
}

const WordVectors& built_in_vectors() {
  static const WordVectors kBuiltIn =
      WordVectors::read(embedded::word_vectors()).value_or(WordVectors{});
  return kBuiltIn;
}

double word_probability(std::size_t rank) {
  return 0.08 / (static_cast<double>(rank) + 2.7);
}

}  // namespace hone::text
