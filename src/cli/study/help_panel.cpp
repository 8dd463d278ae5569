#include "cli/study/help_panel.h"

#include "cli/study/keymap.h"
#include "text/layout.h"

namespace hone::cli::studying {
namespace {

constexpr int kKeyColumns = 8;

std::string padded(std::string_view keys) {
  std::string text(keys);
  for (int at = text::columns(keys); at < kKeyColumns; ++at) text += ' ';
  return text;
}

}  // namespace

Panel help_panel(const StudyView& view) {
  Panel panel{.title = "Keys", .text = {}, .effect = {}, .otherwise = {}};
  for (const KeyHint& hint : key_hints(place_of(view))) {
    if (!is_of_use(hint, view)) continue;
    panel.text.push_back({0, padded(hint.keys), {}, std::string(hint.meaning)});
  }
  panel.text.push_back({0, padded("Ctrl-C"), {}, "leave at once; nothing is lost"});
  return panel;
}

}  // namespace hone::cli::studying
