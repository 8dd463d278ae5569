#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "deck/format.h"

namespace hone::json {

/// Warnings about a document. What concerns the same key of 100,000 cards is said once, with the
/// first place and the count.
class Notices {
 public:
  void add(const std::string& kind_of_place, std::string path, std::string_view what);

  /// In the order in which they first came up.
  [[nodiscard]] std::vector<deck::Warning> warnings() const;

 private:
  struct Notice {
    std::string text;
    std::size_t times = 1;
  };

  std::vector<Notice> notices_;
  std::unordered_map<std::string, std::size_t> index_of_;
};

}  // namespace hone::json
