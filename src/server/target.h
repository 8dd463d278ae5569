#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "server/message.h"

namespace hone::server {

struct Target {
  std::vector<std::string> path;
  std::vector<Field> query;
};

/// Takes "/api/decks/My%20deck?format=csv" apart. "/" has no segments. Fails when it does not begin
/// with "/", a percent sign is not followed by two hexadecimal digits, or what was written with
/// them is a NUL or no UTF-8.
Result<Target> parse_target(std::string_view target);

}  // namespace hone::server
