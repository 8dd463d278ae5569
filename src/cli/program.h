#pragma once

#include <CLI/App.hpp>
#include <string>
#include <utility>
#include <vector>

#include "cli/command.h"

namespace hone::cli {

/// The command line as CLI11 knows it: every command with its options, ready to read words.
class Program {
 public:
  Program();
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  struct Part {
    const Command* command;
    CLI::App* app;
    Action action;
  };

  CLI::App root{"Practise for product-management interviews, in the terminal and offline.", "hone"};
  std::vector<Part> parts;
  bool wants_version = false;
  std::string data_option;  ///< --data, before or after the command
};

}  // namespace hone::cli
