#include "store/numbering.h"

#include <fmt/format.h>

namespace hone::store {

Number next_number(soci::session& session, const char* table) {
  Number number = 0;
  session << fmt::format("SELECT COALESCE(MAX(number), 0) + 1 FROM {}", table), soci::into(number);
  return number;
}

}  // namespace hone::store
