#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hone::json {

/// That the server answers, which version it is, and where everything is kept.
std::string server_document(std::string_view version, std::string_view file);

/// Texts of cards as HTML, in the order in which they were asked for.
std::string html_document(const std::vector<std::string>& html);

}  // namespace hone::json
