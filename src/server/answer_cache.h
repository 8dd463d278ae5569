#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>

#include "base/instant.h"
#include "server/message.h"

namespace hone::server {

/// Answers to questions that were just asked. An answer is shared for a second at most, since what
/// is due depends on the moment, and never across a write of this server; a write by another
/// process is seen after that second. Holds a few megabytes at most. Not for several threads.
class AnswerCache {
 public:
  /// To be called before questions are asked: forgets what is too old. `writes` counts the writes
  /// that were made so far.
  void begin(std::uint64_t writes, Instant now);

  [[nodiscard]] const Response* find(const std::string& target) const;
  void keep(const std::string& target, const Response& answer);

 private:
  std::unordered_map<std::string, Response> answers_;
  std::size_t bytes_ = 0;
  std::uint64_t writes_ = 0;
  Instant since_;
};

}  // namespace hone::server
