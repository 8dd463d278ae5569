#pragma once

#include "story/reading.h"

namespace hone::story {

/// Whether a sentence begins with something that was done: a verb in the past, with or without “I”
/// or “we” before it.
bool begins_with_a_deed(const Reading& reading, std::size_t sentence);

}  // namespace hone::story
