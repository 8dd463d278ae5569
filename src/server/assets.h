#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "server/message.h"

namespace hone::server {

/// A file of the web pages as it was compiled into the program.
struct Asset {
  std::string_view path;     ///< "index.html", "assets/study-5f3a9c1b.js"
  std::string_view gzipped;  ///< its bytes, compressed
};

/// The files of the web pages. They live as long as the program.
class Assets {
 public:
  explicit Assets(std::span<const Asset> assets);

  /// The file at the path, or index.html for a path without an extension, since the page itself
  /// knows its places. Names that hold a hash are cached for a year, others asked for each time and
  /// answered with 304 when unchanged. A problem when there is no such file, when it is not read
  /// but written to, or when the client takes no gzip.
  [[nodiscard]] Response answer(const Request& request) const;

 private:
  struct Entry {
    std::string_view gzipped;
    std::string_view media_type;
    std::string tag;
    bool hashed = false;
  };
  [[nodiscard]] const Entry* find(const Request& request) const;

  std::map<std::string, Entry, std::less<>> entries_;
};

}  // namespace hone::server
