#pragma once

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/value.hpp>
#include <string_view>

#include "base/result.h"

namespace hone::json {

/// One JSON document, kept in `memory`, which must outlive it; the error names the line.
Result<boost::json::value> parse_document(std::string_view text,
                                          boost::json::monotonic_resource& memory);

}  // namespace hone::json
