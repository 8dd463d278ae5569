#include "server/site.h"

#include <fmt/format.h>

#include <future>
#include <memory>

#include "server/api/routes.h"
#include "server/problem.h"
#include "server/target.h"
#include "server/wire.h"

namespace hone::server {
namespace {

bool is_api(const Request& request) {
  return !request.path.empty() && request.path.front() == "api";
}

Response no_such_route(const Request& request, const std::string& allowed) {
  if (allowed.empty()) {
    return problem(404, fmt::format("There is nothing at “{}”.", request.target));
  }
  Response response = problem(405, fmt::format("This takes {} alone.", allowed));
  response.headers.push_back({"Allow", allowed});
  return response;
}

/// Tells each whole percent once.
deck::Progress progress_to(const Post& post, std::function<void(std::string)> tell) {
  return [post, tell = std::move(tell), last = -1](double share) mutable {
    const int percent = static_cast<int>(share * 100);
    if (percent <= last) return;
    last = percent;
    post([tell, percent] {
      tell(event_of("progress", fmt::format("{{\"share\": {:.2f}}}", percent / 100.0)));
    });
  };
}

}  // namespace

Site::Site(Surroundings around, const Limits& limits, Entrance entrance, Pages pages, Post post)
    : around_(std::move(around)),
      limits_(limits),
      entrance_(std::move(entrance)),
      router_(api_routes()),
      pages_(std::move(pages)),
      post_(std::move(post)),
      quick_(around_.open_store, writes_, post_),
      long_(around_.open_store, writes_, post_) {}

std::optional<Response> Entrance::refuse(const Request& head, Instant now) {
  auto refusal = guard.refuse(head);
  return refusal ? std::move(refusal) : door.refuse(head, now);
}

Admission Site::admit(Request& head) {
  Admission admission;
  auto target = parse_target(head.target);
  if (!target) {
    admission.refusal = problem(target.error());
    return admission;
  }
  head.path = std::move(target->path);
  head.query = std::move(target->query);
  admission.refusal = entrance_.refuse(head, around_.clock->now());
  if (admission.refusal || !is_api(head)) return admission;
  admission.match = router_.find(head.method, head.path);
  if (admission.match.route == nullptr) {
    admission.refusal = no_such_route(head, admission.match.allowed);
    return admission;
  }
  admission.largest_body = largest(admission.match.route->body);
  return admission;
}

Job Site::job_for(Request request, Match match, Reply reply) {
  const Route& route = *match.route;
  const bool listens =
      route.work == Work::kLong && lists(request.header("Accept"), "text/event-stream");
  deck::Progress progress = listens ? progress_to(post_, reply.tell) : deck::Progress{};
  std::string question = request.target + "\n" + request.body;
  auto run = [this, request = std::move(request), match = std::move(match),
              progress = std::move(progress)](app::Store& store) -> Response {
    if (progress) progress(0);
    auto response = match.route->handler(
        {store, request, match.names, around_.clock->now(), around_, progress});
    return response ? std::move(*response) : problem(response.error());
  };
  return {route.work, std::move(question), std::move(run), std::move(reply.finish)};
}

/// The first worker holds still with its store closed while the second one works with its own
/// closed.
void Site::answer_alone(Request request, LonelyHandler handler, Reply reply) {
  auto still = std::make_shared<std::promise<void>>();
  auto done = std::make_shared<std::promise<void>>();
  quick_.run_closed([still, done] {
    still->set_value();
    done->get_future().wait();
  });
  long_.run_closed(
      [this, still, done, handler, request = std::move(request), finish = std::move(reply.finish)] {
        still->get_future().wait();
        auto answer = handler(request, around_);
        ++writes_;
        done->set_value();
        post_([finish, answer = answer ? std::move(*answer) : problem(answer.error())]() mutable {
          finish(std::move(answer));
        });
      });
}

std::size_t Site::largest(BodySize size) const {
  switch (size) {
    case BodySize::kSmall:
      return limits_.body_bytes;
    case BodySize::kImport:
      return limits_.import_bytes;
    case BodySize::kBackup:
      return limits_.backup_bytes;
  }
  return 0;
}

void Site::answer(Request request, Match match, Reply reply) {
  if (match.route == nullptr) {
    reply.finish(pages_.answer(request));
    return;
  }
  if (match.route->work == Work::kAlone) {
    return answer_alone(std::move(request), match.route->alone, std::move(reply));
  }
  StoreWorker& worker = match.route->work == Work::kLong ? long_ : quick_;
  worker.add(job_for(std::move(request), std::move(match), std::move(reply)));
}

}  // namespace hone::server
