#include "store/transaction.h"

#include "store/sqlite_connection.h"

namespace hone::store {

Transaction::Transaction(soci::session& session) : session_(session) {
  sqlite::begin_writing(session_);
}

Transaction::~Transaction() {
  if (open_) sqlite::roll_back(session_);
}

void Transaction::commit() {
  sqlite::run_script(session_, "COMMIT");
  open_ = false;
}

}  // namespace hone::store
