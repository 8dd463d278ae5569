#include "json/parse_document.h"

#include <fmt/format.h>

#include <algorithm>
#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/parser.hpp>

#include "base/utf8.h"

namespace hone::json {
namespace {

/// Deep enough for blocks nested 200 times, shallow enough for the stack.
constexpr std::size_t kDeepest = 512;

}  // namespace

Result<boost::json::value> parse_document(std::string_view text,
                                          boost::json::monotonic_resource& memory) {
  boost::json::parser parser({}, {.max_depth = kDeepest});
  parser.reset(&memory);
  boost::json::error_code problem;
  const std::size_t read = parser.write_some(text.data(), text.size(), problem);
  if (!problem) {
    const auto rest = text.substr(read).find_first_not_of(" \t\r\n");
    if (rest == std::string_view::npos) return parser.release();
    problem = boost::json::error::extra_data;
  }
  return invalid_input(fmt::format("Line {} is no well-formed JSON ({}); correct it.",
                                   line_of(text, std::min(read, text.size())), problem.message()));
}

}  // namespace hone::json
