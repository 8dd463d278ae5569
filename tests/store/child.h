#pragma once

#include <sys/types.h>

#include <functional>

namespace hone::store {

/// A process of its own that runs `work` and exits with 0 when it returns true, 1 when it returns
/// false or throws (it then says why on stderr).
class Child {
 public:
  explicit Child(const std::function<bool()>& work);
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child();

  void kill();

  /// Waits for its end; whether it exited with 0.
  bool succeeded();

 private:
  pid_t process_ = 0;  ///< 0 once it was waited for
};

/// Runs work in a child without a superuser's rights.
bool succeeds_as_nobody(const std::function<bool()>& work);

}  // namespace hone::store
