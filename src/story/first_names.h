#pragma once

#include <string_view>

namespace hone::story {

/// Whether a word as written is a common first name (a few hundred of the most common ones that are
/// no other word; capital in front).
bool is_first_name(std::string_view written);

}  // namespace hone::story
