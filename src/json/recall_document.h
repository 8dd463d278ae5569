#pragma once

#include <string>

#include "app/recall_card.h"

namespace hone::json {

/// What came back of a list; schema: recall.
std::string recall_document(const app::RecallReport& report);

}  // namespace hone::json
