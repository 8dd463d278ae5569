#pragma once

#include <vector>

#include "base/embedded.h"

namespace hone::embedded {

/// The deck of a first session.
std::vector<File> pack();

/// Every file of the product manager's pack.
std::vector<File> role_pack();

}  // namespace hone::embedded
