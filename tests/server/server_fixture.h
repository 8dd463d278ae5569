#pragma once

#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <filesystem>
#include <memory>
#include <string>

#include "json/deck_format.h"
#include "server/client.h"
#include "server/server.h"

namespace hone::server {

/// 2026-03-02 09:00 UTC, a Monday.
inline const Instant kMonday =
    std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + std::chrono::hours{9};

/// A clock that goes on by a second each time it is looked at, so that nothing stands still.
class TickingClock final : public Clock {
 public:
  [[nodiscard]] Instant now() const override { return kMonday + std::chrono::seconds{++ticks_}; }

 private:
  mutable std::atomic<int> ticks_ = 0;
};

/// A server on a free port, over a data folder of its own that holds a small deck.
class ServerTest : public testing::Test {
 protected:
  ServerTest();
  ~ServerTest() override;

  /// Starts another one in the place of the first, with other limits.
  void restart(const Options& options);

  /// One request on a connection of its own.
  Received ask(std::string_view method, std::string_view target, std::string_view body = {},
               std::string_view more_headers = {}) const {
    return Client(server_->port()).ask(method, target, body, more_headers);
  }
  /// The same with a head that is written out.
  [[nodiscard]] std::optional<Received> ask_raw(const std::string& text) const;
  [[nodiscard]] std::string own_host() const {
    return "127.0.0.1:" + std::to_string(server_->port());
  }

  Surroundings surroundings() const;

  std::filesystem::path folder_;
  TickingClock clock_;
  std::unique_ptr<Server> server_;
};

/// The small deck: a list of three items with a term, and two plain cards.
std::string bakery_markdown();

}  // namespace hone::server
