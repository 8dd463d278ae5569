#pragma once

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

namespace hone::store::sqlite {

/// SQLite's own connection inside a session, where it can be replaced too. Only a session that
/// `connect` opened has one.
///
/// SOCI keeps the backend's type information to itself, so that no dynamic_cast can look at it; for
/// the same reason the sanitizers leave virtual tables alone.
inline sqlite_api::sqlite3*& handle(soci::session& session) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-static-cast-downcast)
  return static_cast<soci::sqlite3_session_backend*>(session.get_backend())->conn_;
}

}  // namespace hone::store::sqlite
