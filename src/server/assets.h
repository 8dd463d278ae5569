#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "server/message.h"

namespace hone::server {

/// A file of the web pages.
struct Asset {
  std::string_view path;   ///< "index.html", "assets/study-5f3a9c1b.js"
  std::string_view bytes;  ///< as they are sent
  bool gzipped = true;
};

/// The files of the web pages, whose bytes must live as long as this.
class Assets {
 public:
  explicit Assets(std::span<const Asset> assets);

  /// The file at the path, or index.html for any other outside assets/, since the page itself knows
  /// its places. Names that hold a hash are cached for a year, others asked for each time and
  /// answered with 304 when unchanged. A problem when there is no such file, when it is not read
  /// but written to, or when the client takes no gzip.
  [[nodiscard]] Response answer(const Request& request) const;

 private:
  struct Entry {
    std::string_view bytes;
    std::string_view media_type;
    std::string tag;
    bool gzipped = true;
    bool hashed = false;
  };
  [[nodiscard]] const Entry* find(const Request& request) const;

  std::map<std::string, Entry, std::less<>> entries_;
};

}  // namespace hone::server
