#pragma once

#include <string_view>

namespace hone::text {

/// Whether a full stop behind this word (as written, without the stop) does not end a sentence:
/// “e.g”, “Mr”, “approx”, a single capital letter.
bool is_abbreviation(std::string_view word);

}  // namespace hone::text
