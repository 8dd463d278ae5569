#pragma once

#include <string>

#include "story/outline.h"

namespace hone::story {

/// What the pack's in-depth card of a kind asks for.
const Outline& outline_from_pack(Kind kind);

/// The worked example that runs through the elements of that card.
const std::string& worked_example(Kind kind);

}  // namespace hone::story
