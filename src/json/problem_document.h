#pragma once

#include <string>
#include <string_view>

namespace hone::json {

/// A problem as RFC 9457 writes it down: the status, its name, and the sentence for the person.
std::string problem_document(int status, std::string_view title, std::string_view sentence);

}  // namespace hone::json
