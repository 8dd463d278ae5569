#pragma once

#include <soci/soci.h>

namespace hone::store {

/// A transaction that writes, from construction on; whatever leaves it before `commit` undoes it.
/// Throws soci::soci_error.
class Transaction {
 public:
  explicit Transaction(soci::session& session);
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction();

  void commit();

 private:
  soci::session& session_;
  bool open_ = true;
};

}  // namespace hone::store
