#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>

#include "server/call.h"
#include "server/guard.h"
#include "server/limits.h"
#include "server/pages.h"
#include "server/password_door.h"
#include "server/router.h"
#include "server/store_worker.h"

namespace hone::server {

/// Where an answer goes. Both are called on the network's thread.
struct Reply {
  std::function<void(Response)> finish;
  std::function<void(std::string)> tell;  ///< an event before the end, for those who listen
};

/// What was decided about a request when its head was there.
struct Admission {
  std::optional<Response> refusal;
  std::size_t largest_body = 0;
  Match match;
};

/// Who is let in.
struct Entrance {
  Guard guard;
  PasswordDoor door;

  std::optional<Response> refuse(const Request& head, Instant now);
};

/// Everything behind the sockets: who is let in, which route answers, on which thread.
class Site {
 public:
  Site(Surroundings around, const Limits& limits, Entrance entrance, Pages pages, Post post);

  /// Judges a request by its head and takes its target apart.
  Admission admit(Request& head);

  /// Answers an admitted request; `reply` is called once, now or later.
  void answer(Request request, Match match, Reply reply);

 private:
  Job job_for(Request request, Match match, Reply reply);
  void answer_alone(Request request, LonelyHandler handler, Reply reply);
  [[nodiscard]] std::size_t largest(BodySize size) const;

  Surroundings around_;
  Limits limits_;
  Entrance entrance_;
  Router router_;
  Pages pages_;
  Post post_;
  WriteCount writes_ = 0;
  StoreWorker quick_;
  StoreWorker long_;
};

}  // namespace hone::server
