#pragma once

#include <cstdint>
#include <map>

#include "app/ports/review_log.h"
#include "store/database.h"
#include "store/query.h"

namespace hone::store {

/// The schedules that reviews were made under, each kept once and read once. They never change, so
/// what was read stays true until a transaction is taken back. Throws soci::soci_error.
class ScheduleBook {
 public:
  /// The number of a schedule, which is written when it is new.
  Number number_of(Database& database, const app::Schedule& schedule);

  /// The schedule with a number; the same object each time until a rollback.
  Result<const app::Schedule*> find(Database& database, Number number);

 private:
  void forget_after_rollback(const Database& database);

  std::map<Number, app::Schedule> known_;
  std::uint64_t rollbacks_ = 0;
};

}  // namespace hone::store
