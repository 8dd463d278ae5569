#include <algorithm>
#include <cmath>

#include "story/email.h"
#include "story/rules/all.h"
#include "text/ascii.h"

namespace hone::story {

const Rule kSensitiveDetail{
    .name = "sensitive-detail",
    .reliability = Reliability::kQuestion,
    .kinds = Kinds::all(),
    .message = "is this for strangers’ ears?",
    .reason =
        "An exact figure, an address or a key of your employer tells the listener how you will "
        "treat theirs.",
    .fix = "Give a range, a percentage or an index; `--safe` does it for all tellings.",
    .beware = "Figures that are public.",
    .words = "password*, api key, secret key, confidential, under nda",
    .look = [](const Scene& scene) -> Places {
      Places places = each(scene.own, 1);
      const std::string_view text = scene.reading.text;
      for (std::size_t at = text.find('@'); at != text.npos; at = text.find('@', at + 1)) {
        if (const text::Span address = email_at(text, at); !address.empty())
          places.push_back({address});
      }
      for (const text::Quantity& quantity : scene.reading.quantities) {
        const auto digits = quantity.span.of(text);
        const bool exact = std::ranges::count_if(digits, text::is_digit) >= 5;
        const bool money = quantity.measure == text::Measure::kMoney;
        if (money && exact && std::fmod(quantity.value, 1000) != 0)
          places.push_back({quantity.span});
      }
      return places;
    },
};

}  // namespace hone::story
