#pragma once

#include <string_view>

namespace hone::deck {

/// Whether a folded English word says nothing of its own ("the", "about", "which").
bool is_stop_word(std::string_view word);

}  // namespace hone::deck
