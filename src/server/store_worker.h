#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "server/job.h"

namespace hone::server {

using OpenStore = std::function<Result<std::unique_ptr<app::Store>>()>;

/// A thread with a store of its own; jobs that come while it is at work are taken up together when
/// it is done. `add` may be called from any thread.
class StoreWorker {
 public:
  /// The store is opened with the first job; one that cannot be opened fails that job, and the next
  /// one tries again.
  StoreWorker(OpenStore open, WriteCount& writes, Post post);
  StoreWorker(const StoreWorker&) = delete;
  StoreWorker& operator=(const StoreWorker&) = delete;
  /// Finishes what was added, then ends.
  ~StoreWorker();

  void add(Job job);

  /// Does `work` while this store is closed, after what is under way and before what waits.
  void run_closed(std::function<void()> work);

 private:
  void work();
  struct Batch {
    std::vector<Job> jobs;
    std::vector<std::function<void()>> closed;  ///< work to be done while the store is closed
    [[nodiscard]] bool is_empty() const { return jobs.empty() && closed.empty(); }
  };
  Batch wait_for_work();
  void answer(std::vector<Job> jobs);
  std::vector<Response> answers_to(std::vector<Job>& jobs);

  OpenStore open_;
  WriteCount& writes_;
  Post post_;
  std::unique_ptr<app::Store> store_;
  AnswerCache cache_;

  std::mutex mutex_;
  std::condition_variable changed_;
  Batch waiting_;
  bool ending_ = false;
  std::thread thread_;
};

}  // namespace hone::server
