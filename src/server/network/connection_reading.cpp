#include <algorithm>
#include <boost/beast/core/error.hpp>
#include <boost/beast/http/error.hpp>

#include "server/network/connection.h"
#include "server/problem.h"

namespace hone::server {
namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;

constexpr std::size_t kPiece = 65'536;

template <typename Parser>
Request head_of_request(const Parser& parser) {
  const auto& message = parser.get();
  Request request;
  const auto method = message.method_string();
  request.method = method_named({method.data(), method.size()});
  request.target.assign(message.target().data(), message.target().size());
  for (const auto& field : message) {
    request.headers.push_back({std::string(field.name_string()), std::string(field.value())});
  }
  return request;
}

struct Malformation {
  http::error code;
  int status;
  const char* sentence;
};

constexpr Malformation kMalformations[] = {
    {http::error::header_limit, 431, "The request's headers are too long; send fewer cookies."},
    {http::error::body_limit, 413, "The request is larger than hone takes; split it."},
    {http::error::bad_version, 505, "hone speaks HTTP/1.1."},
};

}  // namespace

Connection::Connection(asio::ip::tcp::socket socket, Connections& all)
    : link_(std::move(socket), all.tls), all_(all) {
  all_.open.insert(this);
}

Connection::~Connection() {
  all_.open.erase(this);
  all_.tell_when_all_closed();
}

void Connection::start() {
  ErrorCode ignored;
  link_.socket().set_option(asio::ip::tcp::no_delay(true), ignored);
  link_.expires_after(all_.limits.header_time);
  link_.greet([self = shared_from_this()](const ErrorCode& failed) {
    if (failed || self->dead_) return self->end_now();
    self->await_request();
  });
}

void Connection::end_when_idle() {
  if (stage_ == Stage::kIdle) end_now();
}

void Connection::end_now() {
  dead_ = true;
  link_.close();
}

void Connection::await_request() {
  if (all_.ending) return end_now();
  parser_.emplace();
  parser_->header_limit(static_cast<std::uint32_t>(all_.limits.header_bytes));
  parser_->body_limit(std::max(all_.limits.import_bytes, all_.limits.backup_bytes));
  stage_ = buffer_.size() == 0 ? Stage::kIdle : Stage::kHead;
  const bool idle = stage_ == Stage::kIdle;
  link_.expires_after(idle ? all_.limits.idle_time : all_.limits.header_time);
  parse();
}

void Connection::read_more() {
  link_.read_some(buffer_.prepare(stage_ == Stage::kBody ? kPiece : all_.limits.header_bytes),
                  [self = shared_from_this()](const ErrorCode& failed, std::size_t count) {
                    if (failed || self->dead_) return self->end_now();  // gone, or too slow
                    self->buffer_.commit(count);
                    if (self->stage_ == Stage::kIdle) {
                      self->stage_ = Stage::kHead;
                      self->link_.expires_after(self->all_.limits.header_time);
                    }
                    self->parse();
                  });
}

void Connection::parse() {
  while (!parser_->is_done()) {
    if (buffer_.size() == 0) return read_more();
    ErrorCode problem;
    const std::size_t used = parser_->put(buffer_.data(), problem);
    buffer_.consume(used);
    if (problem && problem != http::error::need_more) return refuse(problem);
    if (stage_ != Stage::kBody && parser_->is_header_done() && !accept_head()) return;
    if (used == 0) return read_more();
  }
  take_request();
}

bool Connection::accept_head() {
  stage_ = Stage::kBody;
  link_.expires_after(all_.limits.body_time);
  request_ = head_of_request(*parser_);
  request_.peer = link_.peer();
  keep_alive_ = parser_->get().keep_alive();
  only_head_ = request_.method == Method::kHead;
  body_unread_ = !parser_->is_done();
  admission_ = all_.site->admit(request_);
  if (admission_.refusal) {
    send(std::move(*admission_.refusal));
    return false;
  }
  const auto length = parser_->content_length();
  if (length && *length > admission_.largest_body) {
    refuse(http::make_error_code(http::error::body_limit));
    return false;
  }
  parser_->body_limit(admission_.largest_body);
  parser_->eager(true);
  if (body_unread_ && request_.header("Expect") == "100-continue") {
    say_continue();
    return false;
  }
  return true;
}

void Connection::say_continue() {
  static constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
  link_.write(asio::buffer(kContinue),
              [self = shared_from_this()](const ErrorCode& failed, std::size_t) {
                if (failed || self->dead_) return self->end_now();
                self->parse();
              });
}

void Connection::take_request() {
  body_unread_ = false;
  stage_ = Stage::kAnswer;
  link_.expires_never();
  request_.body = std::move(parser_->get().body());
  all_.site->answer(std::move(request_), std::move(admission_.match),
                    {.finish = [self = shared_from_this()](
                                   Response response) { self->send(std::move(response)); },
                     .tell = [self = shared_from_this()](
                                 std::string event) { self->send_event(std::move(event)); }});
}

void Connection::refuse(const ErrorCode& problem) {
  body_unread_ = true;
  for (const Malformation& one : kMalformations) {
    if (problem == one.code) return send(server::problem(one.status, one.sentence));
  }
  send(server::problem(400, "The request is no well-formed HTTP."));
}

}  // namespace hone::server
