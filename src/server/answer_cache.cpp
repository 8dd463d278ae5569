#include "server/answer_cache.h"

namespace hone::server {
namespace {

constexpr Milliseconds kLongest{1000};
constexpr std::size_t kMostBytes = 4'000'000;

}  // namespace

void AnswerCache::begin(std::uint64_t writes, Instant now) {
  const bool current = writes == writes_ && now >= since_ && now - since_ < kLongest;
  if (current) return;
  answers_.clear();
  bytes_ = 0;
  writes_ = writes;
  since_ = now;
}

const Response* AnswerCache::find(const std::string& target) const {
  const auto found = answers_.find(target);
  return found == answers_.end() ? nullptr : &found->second;
}

void AnswerCache::keep(const std::string& target, const Response& answer) {
  const std::size_t size = target.size() + answer.body.size();
  if (answer.status != 200 || bytes_ + size > kMostBytes) return;
  if (answers_.emplace(target, answer).second) bytes_ += size;
}

}  // namespace hone::server
