#include "server/network/sockets.h"

#include <algorithm>
#include <boost/asio/ip/host_name.hpp>
#include <cctype>

#include "server/network/listen_on.h"
#include "server/network/secure_context.h"

namespace hone::server {
namespace {

constexpr std::size_t kShortestPassword = 8;

Status check_password(const std::string& password) {
  if (password.empty() || password.size() >= kShortestPassword) return {};
  return invalid_input("The password is too easily guessed; take one of 8 characters or more.");
}

}  // namespace

Result<Sockets> open_sockets(const Options& options) {
  TRY(check_password(options.password));
  auto tls = TRY(secure_context(options.certificate));
  auto context = std::make_unique<boost::asio::io_context>(1);
  auto acceptor = TRY(listen_on(*context, {.address = options.address,
                                           .port = options.port,
                                           .may_be_open = !options.password.empty()}));
  return Sockets{std::move(tls), std::move(context), std::move(acceptor)};
}

std::vector<std::string> names_of_this_machine() {
  boost::system::error_code unknown;
  std::string name = boost::asio::ip::host_name(unknown);
  if (unknown || name.empty()) return {};
  std::ranges::transform(name, name.begin(), [](unsigned char letter) {
    return static_cast<char>(std::tolower(letter));
  });
  return {name, name + ".local"};
}

}  // namespace hone::server
