#include "json/notices.h"

#include <fmt/format.h>

namespace hone::json {

void Notices::add(const std::string& kind_of_place, std::string path, std::string_view what) {
  const auto [found, is_new] = index_of_.try_emplace(kind_of_place, notices_.size());
  if (is_new) {
    notices_.push_back({fmt::format("{} {}", std::move(path), what)});
  } else {
    ++notices_[found->second].times;
  }
}

std::vector<deck::Warning> Notices::warnings() const {
  std::vector<deck::Warning> warnings;
  for (const Notice& notice : notices_) {
    const std::string more =
        notice.times == 1 ? "." : fmt::format("; the same in {} more places.", notice.times - 1);
    warnings.push_back({0, notice.text + more});
  }
  return warnings;
}

}  // namespace hone::json
