#pragma once

#include <memory>

#include "app/ports/story_shelf.h"
#include "store/open.h"

namespace hone::store {

/// The stories of a data folder, over a connection of their own to the file that everything is in.
/// Makes and migrates the file where that is needed, as open_store does.
Result<std::unique_ptr<app::StoryShelf>> open_story_shelf(const OpenOptions& options);

}  // namespace hone::store
