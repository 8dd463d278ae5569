#pragma once

#include <span>
#include <string>

#include "app/ports/store.h"
#include "base/embedded.h"

namespace hone::cli {

/// Brings the built-in decks into a store that holds no deck at all, and says so in a sentence;
/// empty when there was nothing to do. A deck that is there is never touched.
Result<std::string> take_in_pack(app::Store& store, std::span<const embedded::File> pack);

}  // namespace hone::cli
