#include "app/speaking_pace.h"

#include <algorithm>

#include "story/check.h"

namespace hone::app {

Result<double> speaking_pace(StoryShelf& shelf) {
  double words = 0;
  double seconds = 0;
  for (const KeptTelling& telling : TRY(shelf.tellings())) {
    for (const ToldPart& part : telling.parts) {
      words += static_cast<double>(part.words);
      seconds += static_cast<double>(part.spent.count()) / 1000;
    }
  }
  if (seconds < kLeastMeasuredSeconds || words == 0) return story::kDefaultPace;
  return std::clamp(words * 60 / seconds, story::kSlowestPace, story::kFastestPace);
}

std::string told_text(const KeptTelling& telling) {
  std::string text;
  for (const ToldPart& part : telling.parts) text += (text.empty() ? "" : "\n\n") + part.text;
  return text;
}

}  // namespace hone::app
