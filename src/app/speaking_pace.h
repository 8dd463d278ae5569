#pragma once

#include <string>

#include "app/ports/story_shelf.h"

namespace hone::app {

/// Seconds of telling below which a pace says more about the day than about the person.
inline constexpr double kLeastMeasuredSeconds = 60;

/// Words a minute: measured over all tellings that were kept, 60 to 300; the usual pace
/// (story::kDefaultPace) while they are together shorter than a minute.
Result<double> speaking_pace(StoryShelf& shelf);

/// Everything that was told, part after part.
std::string told_text(const KeptTelling& telling);

}  // namespace hone::app
