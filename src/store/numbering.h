#pragma once

#include "store/query.h"

namespace hone::store {

/// The number that the next row of a table gets. Asked inside a writing transaction, so that nobody
/// else takes the same one. Throws soci::soci_error.
Number next_number(ConnectionRef session, const char* table);

}  // namespace hone::store
