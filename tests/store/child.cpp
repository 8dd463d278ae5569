#include "child.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <exception>

namespace hone::store {
namespace {

[[noreturn]] void run(const std::function<bool()>& work) {
  bool done = false;
  try {
    done = work();
  } catch (const std::exception& thrown) {
    std::fprintf(stderr, "in the child process: %s\n", thrown.what());
  }
  std::fflush(nullptr);
  ::_exit(done ? 0 : 1);
}

}  // namespace

Child::Child(const std::function<bool()>& work) {
  std::fflush(nullptr);  // so that nothing is written twice
  process_ = ::fork();
  if (process_ == 0) run(work);
}

Child::~Child() {
  if (process_ <= 0) return;
  kill();
  succeeded();
}

void Child::kill() {
  ::kill(process_, SIGKILL);
}

bool Child::succeeded() {
  int state = 0;
  const bool ended = ::waitpid(process_, &state, 0) == process_;
  process_ = 0;
  return ended && WIFEXITED(state) && WEXITSTATUS(state) == 0;
}

bool succeeds_as_nobody(const std::function<bool()>& work) {
  constexpr uid_t kNobody = 65'534;
  Child child([&] {
    if (::geteuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0)) return false;
    return work();
  });
  return child.succeeded();
}

}  // namespace hone::store
