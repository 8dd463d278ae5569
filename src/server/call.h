#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "app/plan/last_plan.h"
#include "app/ports/store.h"
#include "base/instant.h"
#include "deck/format.h"
#include "mnemonic/sources.h"
#include "server/message.h"
#include "server/role_along.h"

namespace hone::server {

/// What the server is given by the one who puts the program together.
struct Surroundings {
  /// Opens a store for the thread that calls.
  std::function<Result<std::unique_ptr<app::Store>>()> open_store;
  /// Puts a backup in the place of what is kept, while no store is open here; gives the file in
  /// which the old one is kept.
  std::function<Result<std::filesystem::path>(const std::filesystem::path&)> restore;
  std::span<const deck::Format> formats;
  const Clock* clock = nullptr;
  std::string version;
  std::filesystem::path database;  ///< the file that holds everything, to be shown
  std::filesystem::path scratch;   ///< a folder for copies that live as long as a request
  /// A plan takes up to a second to make, and pages ask for it again and again.
  std::shared_ptr<app::LastPlan> last_plan = std::make_shared<app::LastPlan>();
  std::shared_ptr<const RoleAlong> role = nullptr;  ///< null: no role comes along
  /// What memory devices are made of, read when they are first asked for; without it no WordNet.
  std::function<mnemonic::Sources()> device_sources{};
};

/// One request on its way through a handler.
struct Call {
  app::Store& store;
  const Request& request;
  std::vector<std::string> names;  ///< what stood at the {…} of the route's pattern
  Instant now;
  const Surroundings& around;
  deck::Progress progress;
};

using Handler = Result<Response> (*)(const Call&);

/// A handler that runs while no store is open.
using LonelyHandler = Result<Response> (*)(const Request&, const Surroundings&);

}  // namespace hone::server
