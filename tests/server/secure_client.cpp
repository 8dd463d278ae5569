#include "server/secure_client.h"

#include <fmt/format.h>

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/write.hpp>

namespace hone::server {

namespace asio = boost::asio;

class SecureClient::Wire {
 public:
  Wire(std::uint16_t port, const std::filesystem::path& trusted)
      : trust_(asio::ssl::context::tls_client), stream_(context_, trust_) {
    trust_.load_verify_file(trusted.string());
    stream_.set_verify_mode(asio::ssl::verify_peer);
    stream_.set_verify_callback(asio::ssl::host_name_verification("127.0.0.1"));
    stream_.lowest_layer().connect({asio::ip::address_v4::loopback(), port});
    stream_.handshake(asio::ssl::stream_base::client);
  }

  std::string ask(const std::string& request) {
    asio::write(stream_, asio::buffer(request));
    std::string answer = std::move(unread_);
    const auto head = asio::read_until(stream_, asio::dynamic_buffer(answer), "\r\n\r\n");
    const std::size_t whole = head + length_of(answer.substr(0, head));
    if (answer.size() < whole) {
      asio::read(stream_, asio::dynamic_buffer(answer),
                 asio::transfer_exactly(whole - answer.size()));
    }
    unread_ = answer.substr(whole);
    answer.resize(whole);
    return answer;
  }

 private:
  static std::size_t length_of(const std::string& head) {
    constexpr std::string_view kName = "Content-Length: ";
    return std::stoul(head.substr(head.find(kName) + kName.size()));
  }

  asio::io_context context_;
  asio::ssl::context trust_;
  asio::ssl::stream<asio::ip::tcp::socket> stream_;
  std::string unread_;
};

SecureClient::SecureClient(std::uint16_t port, const std::filesystem::path& trusted)
    : wire_(std::make_unique<Wire>(port, trusted)), port_(port) {}

SecureClient::~SecureClient() = default;

std::string SecureClient::get(std::string_view target) {
  return wire_->ask(fmt::format("GET {} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", target, port_));
}

}  // namespace hone::server
