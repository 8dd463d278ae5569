#include "store/database.h"

#include "store/transaction.h"

namespace hone::store {
namespace {

/// Counts one level deeper while it lives.
class Deeper {
 public:
  explicit Deeper(int& depth) : depth_(depth) { ++depth_; }
  Deeper(const Deeper&) = delete;
  Deeper& operator=(const Deeper&) = delete;
  ~Deeper() { --depth_; }

 private:
  int& depth_;
};

}  // namespace

Status Database::in_transaction(const std::function<Status()>& work) {
  if (depth_ == 0) return run_outermost(work);
  if (broken_) return std::unexpected(*broken_);
  const Deeper deeper(depth_);
  return work();
}

Status Database::run_outermost(const std::function<Status()>& work) {
  broken_.reset();
  const Status kept = guarded(file_, [&]() -> Status {
    Transaction transaction(session_);
    const Deeper deeper(depth_);
    TRY(work());
    if (broken_) return std::unexpected(*broken_);
    transaction.commit();
    return {};
  });
  if (!kept) ++rollbacks_;
  return kept;
}

}  // namespace hone::store
