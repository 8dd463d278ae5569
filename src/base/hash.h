#pragma once

#include <cstdint>
#include <string_view>

namespace hone {

/// 64 bits that depend on the text alone: FNV-1a, then the finaliser of splitmix64 so that every
/// bit of the text reaches every bit of the result. It must never change, on no machine and in no
/// version: which day a unit comes due is drawn from it, and a rebuilt schedule has to be the same.
/// Not for use against people who choose the text in order to collide.
std::uint64_t stable_hash(std::string_view text);

/// The hash as a number in [0, 1): its upper 53 bits, all that a double holds.
double unit_fraction(std::uint64_t hash);

}  // namespace hone
