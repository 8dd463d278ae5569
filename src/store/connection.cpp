#include "store/connection.h"

#include "store/sqlite_connection.h"

namespace hone::store {
namespace {

/// More texts than hone has; those that are made up on the way must not pile up.
constexpr std::size_t kMostResting = 64;

}  // namespace

std::optional<soci::statement> Connection::take(const std::string& text) {
  auto found = resting_.extract(text);
  if (found.empty()) return std::nullopt;
  return std::move(found.mapped());
}

void Connection::put_back(std::string text, soci::statement statement) {
  statement.bind_clean_up();
  sqlite::rest(statement);
  if (resting_.size() < kMostResting) resting_.emplace(std::move(text), std::move(statement));
}

}  // namespace hone::store
