#include "deck/formats/csv/tags.h"

#include <algorithm>

#include "deck/formats/csv/directives.h"
#include "deck/formats/lines.h"

namespace hone::deck::csv {
namespace {

constexpr std::string_view kSeparators = ",;";

}  // namespace

std::vector<std::string> split_tags(std::string_view text) {
  if (text.find_first_of(kSeparators) == std::string_view::npos) return split_words(text);
  std::vector<std::string> tags;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(kSeparators), text.size());
    if (const auto tag = trim(text.substr(0, end)); !tag.empty()) tags.emplace_back(tag);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return tags;
}

std::string join_tags(const std::vector<std::string>& tags) {
  std::string joined;
  for (const std::string& tag : tags) joined += (joined.empty() ? "" : ", ") + tag;
  // Without a comma a tag of two words would be read as two tags.
  if (tags.size() == 1 && joined.find_first_of(kBlanks) != std::string::npos) joined += ',';
  return joined;
}

}  // namespace hone::deck::csv
