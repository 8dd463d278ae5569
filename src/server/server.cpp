#include "server/server.h"

#include <fmt/format.h>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <future>
#include <thread>

#include "server/network/connection.h"
#include "server/network/listen_on.h"
#include "server/network/listener.h"

namespace hone::server {

namespace asio = boost::asio;

namespace {

Pages pages_of(const Options& options) {
  return {.built_in = Assets(options.assets), .folder = options.web_folder};
}

}  // namespace

/// The sockets, their thread, and the site behind them.
class Server::Network {
 public:
  Network(const Options& options, Surroundings around, std::unique_ptr<asio::io_context> context,
          asio::ip::tcp::acceptor acceptor)
      : limits_(options.limits),
        all_{.limits = limits_, .clock = *around.clock},
        context_(std::move(context)),
        work_(context_->get_executor()),
        endpoint_(acceptor.local_endpoint()),
        site_(std::make_unique<Site>(
            std::move(around), limits_, endpoint_.port(), pages_of(options),
            [this](std::function<void()> work) { asio::post(*context_, std::move(work)); })),
        listener_(std::move(acceptor), all_),
        thread_([this] {
          all_.site = site_.get();
          listener_.start();
          context_->run();
        }) {}
  Network(const Network&) = delete;
  Network& operator=(const Network&) = delete;

  ~Network() {
    let_clients_go();
    site_.reset();  // finishes what the stores have under way
    work_.reset();
    context_->stop();
    thread_.join();
  }

  [[nodiscard]] const asio::ip::tcp::endpoint& endpoint() const { return endpoint_; }

 private:
  void let_clients_go() {
    auto gone = std::make_shared<std::promise<void>>();
    asio::post(*context_, [this, gone] {
      all_.all_closed = [gone] { gone->set_value(); };
      listener_.end();
    });
    gone->get_future().wait_for(limits_.stop_time);
    std::promise<void> cut;
    asio::post(*context_, [this, &cut] {
      for (Connection* one : listener_.clients()) one->end_now();
      cut.set_value();
    });
    cut.get_future().wait();
  }

  Limits limits_;
  Connections all_;  ///< outlives the context, in which clients may wait to be destroyed
  std::unique_ptr<asio::io_context> context_;
  asio::executor_work_guard<asio::io_context::executor_type> work_;
  asio::ip::tcp::endpoint endpoint_;
  std::unique_ptr<Site> site_;
  Listener listener_;
  std::thread thread_;
};

Server::Server(std::unique_ptr<Network> network) : network_(std::move(network)) {}
Server::~Server() = default;

Result<std::unique_ptr<Server>> Server::start(const Options& options, Surroundings around) {
  auto context = std::make_unique<asio::io_context>(1);
  auto acceptor = TRY(listen_on(*context, options.address, options.port));
  TRY(around.open_store());
  return std::unique_ptr<Server>(new Server(std::make_unique<Network>(
      options, std::move(around), std::move(context), std::move(acceptor))));
}

std::uint16_t Server::port() const {
  return network_->endpoint().port();
}

std::string Server::url() const {
  const auto address = network_->endpoint().address();
  const std::string name = address.to_string();
  return fmt::format("http://{}:{}/", address.is_v6() ? "[" + name + "]" : name, port());
}

void Server::wait_for_signal() const {
  asio::io_context waiting;
  asio::signal_set signals(waiting, SIGINT, SIGTERM);
  signals.async_wait([](const boost::system::error_code&, int) {});
  waiting.run();
}

}  // namespace hone::server
