#pragma once

#include <soci/soci.h>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace hone::store {

/// A connection with the statements that were prepared on it: more than half of the time of a small
/// statement goes into reading its SQL, so one that is done rests here until it is asked for again.
class Connection {
 public:
  explicit Connection(std::unique_ptr<soci::session> session) : session_(std::move(session)) {}

  // NOLINTNEXTLINE(google-explicit-constructor): it is one, with something beside it.
  operator soci::session&() { return *session_; }

  /// A statement of that text that is at rest, prepared and bound to nothing.
  std::optional<soci::statement> take(const std::string& text);

  /// Lets a prepared statement rest. Throws soci::soci_error.
  void put_back(std::string text, soci::statement statement);

 private:
  std::unique_ptr<soci::session> session_;
  std::map<std::string, soci::statement> resting_;  ///< goes before its connection does
};

/// Where a statement is prepared, with a place where it may rest or without one.
struct ConnectionRef {
  soci::session& session;
  Connection* rests = nullptr;

  // NOLINTBEGIN(google-explicit-constructor): both kinds are meant to fit.
  ConnectionRef(soci::session& plain) : session(plain) {}
  ConnectionRef(Connection& connection) : session(connection), rests(&connection) {}
  // NOLINTEND(google-explicit-constructor)
};

}  // namespace hone::store
