#pragma once

#include <CLI/App.hpp>
#include <optional>
#include <string>

#include "app/due.h"
#include "cli/context.h"

namespace hone::cli {

/// What is asked about: which deck, how deep, at which moment.
struct ScopeOptions {
  std::optional<std::string> deck;
  std::optional<std::string> at;
  std::optional<std::string> depth;
};

/// --deck, --at and --depth.
void add_scope(CLI::App& app, ScopeOptions& options);

/// Fails when there is no such deck or depth, or the moment cannot be read.
Result<app::DueQuery> query_of(Context& context, app::Store& store, const ScopeOptions& options);

}  // namespace hone::cli
