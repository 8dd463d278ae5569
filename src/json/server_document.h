#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hone::json {

/// That the server answers, which version it is, and where everything is kept.
std::string server_document(std::string_view version, std::string_view file);

/// Where that which was there before a restore is kept; empty: nothing was.
std::string restored_document(std::string_view kept);

/// Texts of cards as HTML, in the order in which they were asked for.
std::string html_document(const std::vector<std::string>& html);

}  // namespace hone::json
