#include "mnemonic/hook.h"

#include <fmt/format.h>

#include <string_view>

namespace hone::mnemonic {
namespace {

/// Where {0} is the name and {1} what the card is about.
std::string_view template_for(const Name& name, const Word& word) {
  if (name.form == Form::kString) return "Say {0} aloud, like a name, before you speak of {1}.";
  if (name.form == Form::kClipped) return "{0} is a word cut short; it is what you spell for {1}.";
  switch (word.kind) {
    case 'C':  // animals, persons
    case 'P':
      return "Picture {0} in the interviewer’s chair, asking about {1}.";
    case 'M':  // places
      return "Imagine that you walk through {0} while you tell of {1}.";
    case 'D':  // things to picture
    case 'F':
    case 'K':
    case 'O':
    case 'R':
    case 'W':
    case 'Y':
      return "Picture {0} on the table while you tell of {1}.";
    case 'v':
      return "{0}: that is the verb to say to yourself before you tell of {1}.";
    default:
      return "{0}: the one word to write on your pad for {1}.";
  }
}

}  // namespace

std::string hook_for(const Name& name, const Word& word, std::string_view topic) {
  const std::string about = topic.empty() ? "this list" : fmt::format("“{}”", topic);
  return fmt::format(fmt::runtime(template_for(name, word)), name.shown, about);
}

}  // namespace hone::mnemonic
