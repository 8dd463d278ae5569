#pragma once

#include <soci/soci.h>

#include <exception>
#include <optional>
#include <string>
#include <utility>

#include "store/connection.h"

namespace hone::store {

/// A number that the store gives its rows; SOCI exchanges this type with every database.
using Number = long long;

/// One prepared statement with the variables that it reads from and writes to. They are bound by
/// reference and must outlive it, so that a statement can be run again with new values.
/// Throws soci::soci_error; callers stand inside `guarded`.
class Query {
 public:
  Query(ConnectionRef connection, std::string text)
      : rests_(connection.rests),
        rested_(rests_ != nullptr ? rests_->take(text) : std::nullopt),
        statement_(rested_ ? *rested_ : soci::statement(connection.session)),
        text_(std::move(text)),
        prepared_(rested_.has_value()) {}
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;
  ~Query() { rest(); }

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
    if (bound_) return;
    if (!prepared_) {
      statement_.alloc();
      statement_.prepare(text_);
      prepared_ = true;
    }
    statement_.define_and_bind();
    bound_ = true;
  }

  /// What failed is not used again.
  void rest() noexcept {
    if (rests_ == nullptr || !prepared_ || std::uncaught_exceptions() > exceptions_) return;
    try {
      rests_->put_back(std::move(text_), statement_);
    } catch (const std::exception&) {
      return;  // then it goes with this object
    }
  }

  Connection* rests_;
  std::optional<soci::statement> rested_;  ///< one that was prepared before
  soci::statement statement_;
  std::string text_;
  int exceptions_ = std::uncaught_exceptions();
  bool prepared_;
  bool bound_ = false;
};

}  // namespace hone::store
