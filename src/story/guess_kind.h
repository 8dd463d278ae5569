#pragma once

#include <optional>
#include <string_view>

#include "story/kind.h"

namespace hone::story {

/// The kind a text most likely answers, by words that are typical of each; a guess. Nothing when
/// none stands out.
std::optional<Kind> guess_kind(std::string_view text);

}  // namespace hone::story
