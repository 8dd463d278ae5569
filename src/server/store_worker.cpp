#include "server/store_worker.h"

#include "server/problem.h"

namespace hone::server {

StoreWorker::StoreWorker(OpenStore open, WriteCount& writes, Post post)
    : open_(std::move(open)),
      writes_(writes),
      post_(std::move(post)),
      thread_([this] { work(); }) {}

StoreWorker::~StoreWorker() {
  {
    const std::scoped_lock lock(mutex_);
    ending_ = true;
  }
  changed_.notify_one();
  thread_.join();
}

void StoreWorker::add(Job job) {
  {
    const std::scoped_lock lock(mutex_);
    waiting_.jobs.push_back(std::move(job));
  }
  changed_.notify_one();
}

void StoreWorker::run_closed(std::function<void()> work) {
  {
    const std::scoped_lock lock(mutex_);
    waiting_.closed.push_back(std::move(work));
  }
  changed_.notify_one();
}

StoreWorker::Batch StoreWorker::wait_for_work() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return ending_ || !waiting_.is_empty(); });
  return std::exchange(waiting_, {});
}

std::vector<Response> StoreWorker::answers_to(std::vector<Job>& jobs) {
  if (!store_) {
    auto opened = open_();
    if (!opened) return std::vector<Response>(jobs.size(), problem(opened.error()));
    store_ = std::move(*opened);
  }
  // The age of an answer is counted in real seconds, also where the person's clock stands still.
  return run_together(*store_, jobs, cache_, writes_, SystemClock().now());
}

void StoreWorker::work() {
  for (Batch batch = wait_for_work(); !batch.is_empty(); batch = wait_for_work()) {
    for (const auto& work : batch.closed) {
      store_.reset();
      work();
    }
    if (!batch.jobs.empty()) answer(std::move(batch.jobs));
  }
}

void StoreWorker::answer(std::vector<Job> jobs) {
  auto answers = answers_to(jobs);
  // One wake-up of the network's thread for all of them.
  post_([jobs = std::move(jobs), answers = std::move(answers)]() mutable {
    for (std::size_t at = 0; at < jobs.size(); ++at) jobs[at].finish(std::move(answers[at]));
  });
}

}  // namespace hone::server
