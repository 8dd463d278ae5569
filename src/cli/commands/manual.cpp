#include "cli/manual.h"

#include "cli/commands/commands.h"
#include "cli/option_types.h"

namespace hone::cli {
namespace {

Action declare_manual(CLI::App&) {
  return [](Context&) -> Result<Outcome> { return Outcome{manual(Program{})}; };
}

Action declare_completion(CLI::App& app) {
  auto shell = std::make_shared<std::string>();
  limit_to(app.add_option("shell", *shell, "Which shell it is for")->required(),
           {"bash", "zsh", "fish"});
  return [shell](Context&) -> Result<Outcome> { return Outcome{completion(Program{}, *shell)}; };
}

}  // namespace

Command manual_command() {
  return {"manual", "Print the man page", "hone manual | man -l -  to read it", declare_manual};
}

Command completion_command() {
  return {"completion", "Print completions for a shell",
          "source <(hone completion bash)  for this shell", declare_completion};
}

}  // namespace hone::cli
