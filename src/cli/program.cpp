#include "cli/program.h"

// Here alone: the rest of CLI11 that its App needs when the program is linked.
#include <CLI/CLI.hpp>

namespace hone::cli {

Program::Program() {
  root.set_help_flag("-h,--help", "Show this help");
  root.add_flag("--version", wants_version, "Show the version");
  const auto add_data = [this](CLI::App& app) {
    app.add_option("--data", data_option, "Folder that everything is kept in")->type_name("DIR");
  };
  add_data(root);
  for (const Command& command : commands()) {
    CLI::App* app = root.add_subcommand(std::string(command.name), std::string(command.summary));
    Action action = command.declare(*app);
    add_data(*app);
    parts.push_back({&command, app, std::move(action)});
  }
}

}  // namespace hone::cli
