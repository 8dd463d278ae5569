#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"

namespace hone::story {

/// What kind of question a story answers; kOther stands for a person's own kinds.
enum class Kind : std::uint8_t {
  kShipped,
  kPrioritization,
  kInfluence,
  kDiscovery,
  kData,
  kAmbiguity,
  kFailure,
  kDisagreement,
  kOther,
};

inline constexpr std::size_t kKinds = 8;  ///< with a list of their own

/// The eight, in the order of the enum.
std::span<const Kind> all_kinds();

/// “shipped”, “prioritization”; “other”.
std::string_view name_of(Kind kind);

/// By that name in any case, also “prioritisation” and “conflict”; fails with all names.
Result<Kind> parse_kind(std::string_view name);

/// How often it is asked for, as a weight; the eight add up to 1. From how the built-in pack rates
/// them: very often 3, often 2.
double weight_of(Kind kind);

/// A set of kinds.
class Kinds {
 public:
  constexpr Kinds() = default;
  constexpr Kinds(std::initializer_list<Kind> kinds) {
    for (const Kind kind : kinds) bits_ |= bit(kind);
  }
  static constexpr Kinds all() {
    Kinds kinds;
    kinds.bits_ = ~0U;
    return kinds;
  }
  [[nodiscard]] constexpr bool holds(Kind kind) const { return (bits_ & bit(kind)) != 0; }

 private:
  static constexpr unsigned bit(Kind kind) { return 1U << static_cast<unsigned>(kind); }
  unsigned bits_ = 0;
};

}  // namespace hone::story
