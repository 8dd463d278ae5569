#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace hone::text {

/// Insertions, deletions, substitutions and swaps of neighbours that turn one into the other
/// (optimal string alignment), counted in characters.
std::size_t edit_distance(std::string_view left, std::string_view right);

/// The candidate that a mistyped word most likely meant: the nearest one, if it is no further than
/// a third of the word's length (at least 2).
std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates);

}  // namespace hone::text
