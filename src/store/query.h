#pragma once

#include <soci/soci.h>

#include <string>
#include <utility>

namespace hone::store {

/// A number that the store gives its rows; SOCI exchanges this type with every database.
using Number = long long;

/// One prepared statement with the variables that it reads from and writes to. They are bound by
/// reference and must outlive it, so that a statement can be run again with new values.
/// Throws soci::soci_error; callers stand inside `guarded`.
class Query {
 public:
  Query(soci::session& session, std::string text) : statement_(session), text_(std::move(text)) {}

  template <typename Value>
  Query& with(const char* name, const Value& value) {
    statement_.exchange(soci::use(value, name));
    return *this;
  }

  template <typename Value>
  Query& into(Value& value) {
    statement_.exchange(soci::into(value));
    return *this;
  }

  /// Runs a statement that gives no rows.
  void run() {
    prepare();
    statement_.execute(true);
  }

  /// Starts over; `next` then gives the first row.
  void start() {
    prepare();
    statement_.execute();
  }

  /// Moves to the next row; false at the end.
  bool next() { return statement_.fetch(); }

  /// For a statement that gives at most one row: whether it did. Reads on to the end, because a
  /// statement left on a row keeps the database from being checkpointed.
  bool find() {
    start();
    if (!next()) return false;
    while (next()) {
    }
    return true;
  }

  /// Rows that the last run changed.
  long long changed() { return statement_.get_affected_rows(); }

 private:
  void prepare() {
    if (prepared_) return;
    statement_.alloc();
    statement_.prepare(text_);
    statement_.define_and_bind();
    prepared_ = true;
  }

  soci::statement statement_;
  std::string text_;
  bool prepared_ = false;
};

}  // namespace hone::store
