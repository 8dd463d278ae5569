#pragma once

#include <string>
#include <string_view>

namespace hone::deck::csv {

/// "<b class=x>" or "</b>", taken apart.
struct Tag {
  std::string name;  ///< in small letters
  bool closing = false;
  std::string_view attributes;
};

/// From what stands between "<" and ">".
Tag parse_tag(std::string_view inside);

/// The value of an attribute such as href; empty when the tag has none.
std::string_view attribute(const Tag& tag, std::string_view name);

}  // namespace hone::deck::csv
