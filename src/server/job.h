#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "app/ports/store.h"
#include "server/answer_cache.h"
#include "server/message.h"
#include "server/router.h"

namespace hone::server {

/// A request that waits for its turn at the store.
struct Job {
  Work work = Work::kRead;
  std::string question{};  ///< equal for reads that have the same answer
  std::function<Response(app::Store&)> run{};
  std::function<void(Response)> finish{};  ///< takes the answer back to the network's thread
};

/// Work to be done on the network's thread.
using Post = std::function<void(std::function<void()>)>;

/// The writes of all of a server's stores; what was read before one is not shown after it.
using WriteCount = std::atomic<std::uint64_t>;

/// The answers to jobs that waited together, in their order. Reads come first and share answers to
/// the same question. Reviews share one commit; when one of them fails, nothing was written and
/// each is made again on its own, so that it fails alone. An answer is given only after its commit.
/// `now` is what the age of shared answers is counted by.
std::vector<Response> run_together(app::Store& store, std::span<Job> jobs, AnswerCache& cache,
                                   WriteCount& writes, Instant now);

}  // namespace hone::server
