#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/instant.h"

namespace hone::store {

/// Lists of numbers as text that any database keeps exactly: shortest decimals that read back as
/// the same doubles, and whole milliseconds, parted by blanks.
std::string text_of(std::span<const double> numbers);
std::string text_of(std::span<const Milliseconds> spans);

/// Nothing when the text is no such list.
std::optional<std::vector<double>> doubles_from(std::string_view text);
std::optional<std::vector<Milliseconds>> milliseconds_from(std::string_view text);

}  // namespace hone::store
