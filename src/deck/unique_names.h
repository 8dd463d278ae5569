#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace hone::deck {

/// The names already given in one scope.
class UniqueNames {
 public:
  /// Takes a name; false when it is taken already.
  bool take(const std::string& name) { return taken_.insert(name).second; }

  /// Takes `wanted`, or the first of "wanted-2", "wanted-3", … that is free.
  std::string make(const std::string& wanted) {
    if (take(wanted)) return wanted;
    // Remembering the last number keeps a hundred thousand equal names linear.
    std::size_t& number = last_number_.try_emplace(wanted, 1).first->second;
    std::string name;
    do {
      name = wanted + "-" + std::to_string(++number);
    } while (!take(name));
    return name;
  }

 private:
  std::unordered_set<std::string> taken_;
  std::unordered_map<std::string, std::size_t> last_number_;
};

}  // namespace hone::deck
