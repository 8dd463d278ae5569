#include "cli/study/palette.h"

#include <array>

namespace hone::cli::studying {
namespace {

struct Look {
  Tone tone = Tone::kPlain;
  Style coloured;
  Style plain;
};

constexpr std::array kLooks{
    Look{Tone::kPlain, {}, {}},
    Look{Tone::kStrong, {.bold = true}, {.bold = true}},
    Look{Tone::kQuiet, {.dim = true}, {.dim = true}},
    Look{Tone::kAccent, {.colour = Colour::kMagenta, .bold = true}, {.bold = true}},
    Look{Tone::kGood, {.colour = Colour::kGreen}, {.bold = true}},
    Look{Tone::kBad, {.colour = Colour::kRed, .bold = true}, {.bold = true, .underlined = true}},
};

}  // namespace

Style Palette::style_of(Tone tone) const {
  for (const Look& look : kLooks) {
    if (look.tone == tone) return coloured_ ? look.coloured : look.plain;
  }
  return {};
}

}  // namespace hone::cli::studying
