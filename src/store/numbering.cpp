#include "store/numbering.h"

#include <fmt/format.h>

namespace hone::store {

Number next_number(ConnectionRef session, const char* table) {
  Number number = 0;
  Query next(session, fmt::format("SELECT COALESCE(MAX(number), 0) + 1 FROM {}", table));
  next.into(number).find();
  return number;
}

}  // namespace hone::store
