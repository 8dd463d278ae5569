#pragma once

#include <CLI/App.hpp>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/context.h"

namespace hone::cli {

/// What a command leaves: text for standard output and an exit code.
struct Outcome {
  std::string text{};
  std::string complaint{};  ///< what is wrong all the same; then the exit code is 1
  int exit_code = 0;
};

using Action = std::function<Result<Outcome>(Context&)>;

/// One word after `hone`. Help, man page and completions are made from these.
struct Command {
  std::string_view name;
  std::string_view summary;   ///< "Show what is due", without a full stop
  std::string_view examples;  ///< a line each: command, two spaces, what it does
  /// Puts the command's options on `app` and returns what to do when they were read.
  Action (*declare)(CLI::App& app);
};

/// Every command, in the order of the help.
std::span<const Command> commands();

}  // namespace hone::cli
