#pragma once

#include <string>
#include <string_view>

namespace hone::deck {

/// An answer without its code: fenced blocks are left out, and “…” stands for what is between
/// backticks.
std::string prose_of(std::string_view answer);

}  // namespace hone::deck
