#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <chrono>
#include <optional>
#include <string>
#include <utility>

namespace hone::server {

/// The bytes between this server and one client, in the clear or through TLS. A time limit ends
/// whatever is under way.
class Link {
 public:
  using ErrorCode = boost::system::error_code;
  using Secure = boost::asio::ssl::stream<boost::beast::tcp_stream&>;

  /// With a context the link is encrypted after `greet`.
  Link(boost::asio::ip::tcp::socket socket, boost::asio::ssl::context* tls)
      : stream_(std::move(socket)) {
    if (tls != nullptr) secure_.emplace(stream_, *tls);
  }

  template <typename Handler>
  void greet(Handler handler) {
    if (!secure_) return handler(ErrorCode{});
    secure_->async_handshake(boost::asio::ssl::stream_base::server, std::move(handler));
  }

  template <typename Buffers, typename Handler>
  void read_some(const Buffers& buffers, Handler handler) {
    if (secure_) {
      secure_->async_read_some(buffers, std::move(handler));
    } else {
      stream_.async_read_some(buffers, std::move(handler));
    }
  }

  template <typename Buffers, typename Handler>
  void write(const Buffers& buffers, Handler handler) {
    if (secure_) {
      boost::asio::async_write(*secure_, buffers, std::move(handler));
    } else {
      boost::asio::async_write(stream_, buffers, std::move(handler));
    }
  }

  void expires_after(std::chrono::milliseconds time) { stream_.expires_after(time); }
  void expires_never() { stream_.expires_never(); }

  /// The client's address; empty when it has gone.
  [[nodiscard]] std::string peer() {
    ErrorCode gone;
    const auto endpoint = socket().remote_endpoint(gone);
    return gone ? std::string{} : endpoint.address().to_string();
  }
  [[nodiscard]] boost::asio::ip::tcp::socket& socket() { return stream_.socket(); }
  void shut_down(boost::asio::ip::tcp::socket::shutdown_type what) {
    ErrorCode ignored;
    socket().shutdown(what, ignored);
  }
  void close() { stream_.close(); }

 private:
  boost::beast::tcp_stream stream_;
  std::optional<Secure> secure_;
};

}  // namespace hone::server
