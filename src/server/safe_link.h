#pragma once

#include <string_view>

namespace hone::server {

enum class LinkKind {
  kOwn,      ///< a place of this server: "/cards/x", "#part", "x"
  kOutside,  ///< http, https or mailto
  kUnsafe,   ///< any other scheme, and "//host", which is another host in disguise
};

/// Where a link of a card leads, judged as a browser does: by what stands before the first colon,
/// whatever white space and control characters are mixed in.
LinkKind kind_of_link(std::string_view address);

}  // namespace hone::server
