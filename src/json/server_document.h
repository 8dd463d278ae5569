#pragma once

#include <string>
#include <string_view>

namespace hone::json {

/// That the server answers, which version it is, and where everything is kept.
std::string server_document(std::string_view version, std::string_view file);

}  // namespace hone::json
