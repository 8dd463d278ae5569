#pragma once

#include <span>

#include "server/assets.h"

namespace hone::server {

/// The web pages that were built into this program; one page that says so where none were.
std::span<const Asset> web_pages();

}  // namespace hone::server
