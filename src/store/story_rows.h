#pragma once

#include <string>

#include "base/result.h"
#include "store/query.h"

namespace hone::store {

/// The number under which a story is kept, removed or not; fails when there never was one.
Result<Number> number_of_story(Connection& session, const std::string& id);

}  // namespace hone::store
