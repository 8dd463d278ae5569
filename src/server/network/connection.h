#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <deque>
#include <memory>
#include <optional>
#include <string>

#include "server/network/connections.h"
#include "server/network/link.h"
#include "server/site.h"

namespace hone::server {

/// One client: reads a request, has it answered, writes the answer, and begins again. Everything
/// here runs on the network's thread.
class Connection : public std::enable_shared_from_this<Connection> {
 public:
  Connection(boost::asio::ip::tcp::socket socket, Connections& all);
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;
  ~Connection();

  void start();
  /// Ends now if no request is under way, else after its answer.
  void end_when_idle();
  void end_now();

 private:
  enum class Stage { kIdle, kHead, kBody, kAnswer };
  using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
  using ErrorCode = boost::beast::error_code;

  // connection_reading.cpp
  void await_request();
  void read_more();
  void parse();
  bool accept_head();
  void take_request();
  void refuse(const ErrorCode& problem);
  void say_continue();

  // connection_writing.cpp
  void send(Response response);
  void send_event(std::string event);
  void end_events(const Response& response);
  void write_next_event();
  void answered();
  void linger();
  void discard();

  Link link_;
  Connections& all_;
  boost::beast::flat_buffer buffer_;
  std::optional<Parser> parser_;
  Stage stage_ = Stage::kIdle;
  Request request_;
  Admission admission_;
  bool keep_alive_ = false;
  bool body_unread_ = false;  ///< what the client still sends is thrown away
  bool only_head_ = false;
  bool dead_ = false;

  std::string head_;
  std::string body_;
  std::deque<std::string> unsent_;  ///< of a stream of events
  bool in_events_ = false;
  bool writing_ = false;
  std::size_t discarded_ = 0;
};

}  // namespace hone::server
