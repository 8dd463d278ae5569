#pragma once

#include <string>
#include <string_view>

#include "story/check.h"

namespace hone::json {

/// What `hone story check --format json` prints.
std::string check_document(std::string_view text, const story::Report& report);

/// The same findings as a SARIF 2.1.0 log; `uri` names the text that was checked.
std::string check_sarif(std::string_view text, std::string_view uri, std::string_view version,
                        const story::Report& report);

/// What `hone story rules --json` prints.
std::string rules_document();

}  // namespace hone::json
