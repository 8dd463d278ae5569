#pragma once

#include <string_view>

namespace hone::story {

/// Whether everybody who interviews product managers knows it: “API”, “CEO”, “KPI”.
bool is_common_acronym(std::string_view acronym);

}  // namespace hone::story
