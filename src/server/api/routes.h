#pragma once

#include <span>

#include "server/router.h"

namespace hone::server {

/// Every route below /api; docs/api/openapi.yaml describes the same, and a test compares them.
std::span<const Route> api_routes();

}  // namespace hone::server
