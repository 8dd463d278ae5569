#pragma once

#include <string>
#include <string_view>

#include "mnemonic/lexicon.h"

namespace hone::mnemonic {

/// What a hook made here is called on the card, so that nobody takes it for an author's.
inline constexpr std::string_view kHookLabel = "Hook (from a template)";

/// A sentence that ties the name to what the card is about, by the kind of thing that the name is.
/// `topic` is a phrase ("Customer discovery to insight"); empty: the sentence does without.
std::string hook_for(const Name& name, const Word& word, std::string_view topic);

}  // namespace hone::mnemonic
