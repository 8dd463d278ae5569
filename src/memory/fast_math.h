#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <numbers>

namespace hone::memory::fast {

/// Exponential and logarithm without branches, tables or errno, so that a compiler turns a loop
/// over them into vector instructions. They use additions, multiplications and divisions only,
/// which IEEE 754 rounds alike everywhere: the same input gives the same bits on every machine, as
/// long as multiplications and additions are not fused. The relative error is below 1e-14.

/// The polynomial with these coefficients, the highest power first.
template <std::size_t kCount>
[[gnu::always_inline]] constexpr double polynomial(const std::array<double, kCount>& coefficients,
                                                   double x) {
  double sum = coefficients[0];
#pragma GCC unroll 16
  for (std::size_t i = 1; i < kCount; ++i) sum = sum * x + coefficients[i];
  return sum;
}

/// ln 2 in two parts, the first so short that its product with k is exact.
inline constexpr double kLn2High =
    std::bit_cast<double>(std::bit_cast<std::uint64_t>(std::numbers::ln2) & ~0x1FFFFFULL);
inline constexpr double kLn2Low = 0x1.a39ef35793c76p-33;

struct Split {
  double power;  ///< 2^k
  double rest;   ///< e^r - 1, where x = k ln 2 + r
};

/// x limited to [-700, 700], where e^x is a normal number, and cut into 2^k and a rest whose
/// series converges fast: |r| is at most ln 2 / 2.
[[gnu::always_inline]] constexpr Split split_exponent(double x) {
  constexpr double kInteger = 0x1.8p52;  // adding it leaves the nearest integer in the low bits
  constexpr std::array kSeries{1.0 / 479001600, 1.0 / 39916800, 1.0 / 3628800, 1.0 / 362880,
                               1.0 / 40320,     1.0 / 5040,     1.0 / 720,     1.0 / 120,
                               1.0 / 24,        1.0 / 6,        1.0 / 2};
  x = x > -700 ? x : -700;
  x = x < 700 ? x : 700;
  const double shifted = x * std::numbers::log2e + kInteger;
  const double k = shifted - kInteger;
  const double r = (x - k * kLn2High) - k * kLn2Low;
  const auto exponent = (std::bit_cast<std::uint64_t>(shifted) + 1023) << 52U;
  return {std::bit_cast<double>(exponent), polynomial(kSeries, r) * r * r + r};
}

/// e^x; beyond -700 and 700 it stays at their values.
[[gnu::always_inline]] constexpr double exp(double x) {
  const Split s = split_exponent(x);
  return s.power + s.power * s.rest;
}

/// e^x - 1, to the last bits near 0 as well.
[[gnu::always_inline]] constexpr double expm1(double x) {
  const Split s = split_exponent(x);
  return s.power * s.rest + (s.power - 1);
}

/// ln x for a normal x > 0: x = 2^k m with m in [sqrt(1/2), sqrt(2)), and ln m = 2 atanh(s) with
/// s = (m-1) / (m+1).
[[gnu::always_inline]] constexpr double log(double x) {
  constexpr std::array kSeries{1.0 / 19, 1.0 / 17, 1.0 / 15, 1.0 / 13, 1.0 / 11,
                               1.0 / 9,  1.0 / 7,  1.0 / 5,  1.0 / 3};
  constexpr auto kOne = std::bit_cast<std::uint64_t>(1.0);
  constexpr auto kSqrtHalf = std::bit_cast<std::uint64_t>(0.7071067811865476);
  constexpr auto kInteger = std::bit_cast<std::uint64_t>(0x1p52);
  constexpr std::uint64_t kFraction = 0x000FFFFFFFFFFFFFU;
  const auto above = std::bit_cast<std::uint64_t>(x) - kSqrtHalf + kOne;
  const auto m = std::bit_cast<double>((above & kFraction) + kSqrtHalf);
  const auto k = std::bit_cast<double>((above >> 52U) + kInteger) - (0x1p52 + 1023);
  const double s = (m - 1) / (m + 1);
  const double square = s * s;
  const double twice = s + s;
  return k * kLn2High + (twice + (twice * square * polynomial(kSeries, square) + k * kLn2Low));
}

/// ln(1 + x) for x > 0, to the last bits near 0 as well: what 1 + x loses is added again.
[[gnu::always_inline]] constexpr double log1p(double x) {
  const double sum = 1 + x;
  const double lost = x - (sum - 1);
  return log(sum) + lost / sum;
}

}  // namespace hone::memory::fast
