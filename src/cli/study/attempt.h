#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/typing.h"
#include "base/instant.h"

namespace hone::cli::studying {

/// What a person typed of a list, when, and what came of holding it against the list.
struct Attempt {
  std::string text;
  std::vector<Milliseconds> at;  ///< of each byte: how long after the question
  std::optional<recall::Recalled> reading;
};

/// Adds a character; nothing when it is a control character other than a line break.
void type(Attempt& attempt, char32_t character, Milliseconds at);

/// Takes the last character away.
void take_back(Attempt& attempt);

/// As a review takes it, with the times of what came back: what was read and is not marked as
/// missed. Nothing before it was read.
std::optional<app::Typing> typing_of(const Attempt& attempt, const std::vector<bool>& missed);

}  // namespace hone::cli::studying
