#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "server/call.h"
#include "server/message.h"

namespace hone::server {

/// How a route may be worked on.
enum class Work {
  kRead,    ///< reads only: the same question may share its answer for a second
  kReview,  ///< a short write: those that wait together share a commit
  kWrite,   ///< a write of its own
  kLong,    ///< may take seconds: on a store of its own, so that the others do not wait
  kAlone,   ///< while every store is closed
};

/// How large the body of a request may be; Limits says what that is.
enum class BodySize { kSmall, kImport, kBackup };

struct Route {
  Method method = Method::kGet;
  std::string_view pattern;  ///< "/api/decks/{deck}/export"
  Work work = Work::kRead;
  Handler handler = nullptr;
  BodySize body = BodySize::kSmall;
  LonelyHandler alone = nullptr;  ///< in the place of the handler, for kAlone
};

struct Match {
  const Route* route = nullptr;    ///< null: no route has that path and method
  std::vector<std::string> names;  ///< what stood at the {…} of the pattern
  std::string allowed;             ///< methods that the path has: "GET, PUT"; empty: no such path
};

/// Finds the route of a request. HEAD is answered by the route of GET.
class Router {
 public:
  /// The routes must live as long as the router.
  explicit Router(std::span<const Route> routes);

  [[nodiscard]] Match find(Method method, std::span<const std::string> path) const;

 private:
  struct Pattern {
    const Route* route;
    std::vector<std::string_view> segments;
  };
  std::vector<Pattern> patterns_;
};

}  // namespace hone::server
