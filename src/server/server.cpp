#include "server/server.h"

#include <fmt/format.h>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <future>
#include <thread>

#include "server/network/connection.h"
#include "server/network/listener.h"
#include "server/network/sockets.h"

namespace hone::server {

namespace asio = boost::asio;
using boost::system::error_code;

namespace {

Pages pages_of(const Options& options) {
  return {.built_in = Assets(options.assets), .folder = options.web_folder};
}

Entrance entrance_of(const Options& options, const asio::ip::tcp::endpoint& endpoint) {
  return {.guard = Guard({.port = endpoint.port(),
                          .encrypted = !options.certificate.chain.empty(),
                          .open = !endpoint.address().is_loopback(),
                          .names = names_of_this_machine()}),
          .door = PasswordDoor(options.password)};
}

}  // namespace

/// The sockets, their thread, and the site behind them.
class Server::Network {
 public:
  Network(const Options& options, Surroundings around, Sockets sockets)
      : limits_(options.limits),
        all_{.limits = limits_, .clock = *around.clock, .tls = sockets.tls.get()},
        sockets_(std::move(sockets)),
        work_(context().get_executor()),
        endpoint_(sockets_.acceptor.local_endpoint()),
        site_(std::make_unique<Site>(
            std::move(around), limits_, entrance_of(options, endpoint_), pages_of(options),
            [this](std::function<void()> work) { asio::post(context(), std::move(work)); })),
        listener_(std::move(sockets_.acceptor), all_),
        thread_([this] {
          all_.site = site_.get();
          listener_.start();
          context().run();
        }) {}
  Network(const Network&) = delete;
  Network& operator=(const Network&) = delete;

  ~Network() {
    let_clients_go();
    site_.reset();  // finishes what the stores have under way
    work_.reset();
    context().stop();
    thread_.join();
  }

  [[nodiscard]] const asio::ip::tcp::endpoint& endpoint() const { return endpoint_; }

  [[nodiscard]] bool is_encrypted() const { return all_.tls != nullptr; }

 private:
  asio::io_context& context() { return *sockets_.context; }

  void let_clients_go() {
    auto gone = std::make_shared<std::promise<void>>();
    asio::post(context(), [this, gone] {
      all_.all_closed = [gone] { gone->set_value(); };
      listener_.end();
    });
    gone->get_future().wait_for(limits_.stop_time);
    std::promise<void> cut;
    asio::post(context(), [this, &cut] {
      for (Connection* one : listener_.clients()) one->end_now();
      cut.set_value();
    });
    cut.get_future().wait();
  }

  Limits limits_;
  Connections all_;  ///< outlives the context, in which clients may wait to be destroyed
  Sockets sockets_;
  asio::executor_work_guard<asio::io_context::executor_type> work_;
  asio::ip::tcp::endpoint endpoint_;
  std::unique_ptr<Site> site_;
  Listener listener_;
  std::thread thread_;
};

Server::Server(std::unique_ptr<Network> network) : network_(std::move(network)) {}
Server::~Server() = default;

Result<std::unique_ptr<Server>> Server::start(const Options& options, Surroundings around) {
  auto sockets = TRY(open_sockets(options));
  TRY(around.open_store());
  return std::unique_ptr<Server>(
      new Server(std::make_unique<Network>(options, std::move(around), std::move(sockets))));
}

std::uint16_t Server::port() const {
  return network_->endpoint().port();
}

std::string Server::url() const {
  const auto address = network_->endpoint().address();
  const std::string name = address.to_string();
  return fmt::format("{}://{}:{}/", network_->is_encrypted() ? "https" : "http",
                     address.is_v6() ? "[" + name + "]" : name, port());
}

bool Server::is_open() const {
  return !network_->endpoint().address().is_loopback();
}

void Server::wait_for_signal() const {
  asio::io_context waiting;
  asio::signal_set signals(waiting, SIGINT, SIGTERM);
  signals.async_wait([](const error_code&, int) {});
  waiting.run();
}

}  // namespace hone::server
