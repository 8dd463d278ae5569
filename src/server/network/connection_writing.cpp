#include <array>

#include "server/network/connection.h"
#include "server/wire.h"

namespace hone::server {
namespace {

namespace asio = boost::asio;

constexpr std::size_t kBytesPerMillisecond = 100;
constexpr std::size_t kMostDiscarded = 16'000'000;
constexpr std::chrono::milliseconds kLingering{2000};
constexpr int kFirstProblem = 400;

}  // namespace

void Connection::send(Response response) {
  if (dead_) return;
  if (in_events_) return end_events(response);
  stage_ = Stage::kAnswer;
  keep_alive_ = keep_alive_ && !body_unread_ && !all_.ending;
  head_ = head_of(response, {.now = all_.clock.now(), .keep_alive = keep_alive_});
  body_ = only_head_ ? std::string{} : std::move(response.body);
  link_.expires_after(all_.limits.write_time +
                      std::chrono::milliseconds{body_.size() / kBytesPerMillisecond});
  link_.write(std::array{asio::buffer(head_), asio::buffer(body_)},
              [self = shared_from_this()](const ErrorCode& failed, std::size_t) {
                if (failed) return self->end_now();
                self->answered();
              });
}

void Connection::answered() {
  body_ = {};
  if (keep_alive_) return await_request();
  if (body_unread_) return linger();
  link_.shut_down(asio::ip::tcp::socket::shutdown_both);
  end_now();
}

/// A socket that is closed while its client still sends loses the answer that was sent last.
void Connection::linger() {
  link_.shut_down(asio::ip::tcp::socket::shutdown_send);
  link_.expires_after(kLingering);
  discard();
}

void Connection::discard() {
  buffer_.clear();
  link_.read_some(buffer_.prepare(all_.limits.header_bytes),
                  [self = shared_from_this()](const ErrorCode& failed, std::size_t count) {
                    self->discarded_ += count;
                    if (failed || self->discarded_ > kMostDiscarded) return self->end_now();
                    self->discard();
                  });
}

void Connection::send_event(std::string event) {
  if (dead_) return;
  if (!in_events_) {
    in_events_ = true;
    const Response opening{.media_type = "text/event-stream"};
    unsent_.push_back(head_of(opening, {.now = all_.clock.now(),
                                        .keep_alive = keep_alive_ && !all_.ending,
                                        .framing = Framing::kChunked}));
  }
  unsent_.push_back(chunk_of(event));
  if (!writing_) write_next_event();
}

/// The answer itself is the last event.
void Connection::end_events(const Response& response) {
  const bool done = response.status < kFirstProblem;
  unsent_.push_back(chunk_of(event_of(done ? "done" : "problem", response.body)) + chunk_of({}));
  in_events_ = false;
  if (!writing_) write_next_event();
}

void Connection::write_next_event() {
  if (unsent_.empty()) {
    if (!in_events_) answered();
    return;
  }
  writing_ = true;
  head_ = std::move(unsent_.front());
  unsent_.pop_front();
  link_.expires_after(all_.limits.write_time);
  link_.write(asio::buffer(head_),
              [self = shared_from_this()](const ErrorCode& failed, std::size_t) {
                self->writing_ = false;
                if (failed) return self->end_now();
                self->write_next_event();
              });
}

}  // namespace hone::server
