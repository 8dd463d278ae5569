#pragma once

#include <cstddef>
#include <string_view>

#include "text/span.h"

namespace hone::story {

/// The e-mail address around the “@” at `at`; empty when there is none.
text::Span email_at(std::string_view text, std::size_t at);

}  // namespace hone::story
