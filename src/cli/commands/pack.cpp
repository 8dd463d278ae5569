#include <fmt/format.h>

#include <filesystem>
#include <system_error>

#include "app/role/pack_faults.h"
#include "base/file.h"
#include "cli/commands/commands.h"
#include "cli/display/relative_time.h"
#include "cli/option_types.h"
#include "cli/role_pack.h"

namespace hone::cli {
namespace {

struct Options {
  std::string action;
  std::string folder;
};

std::string place_of(const std::string& folder, const deck::PackFault& fault) {
  const std::string file =
      fault.file.empty() ? folder : (std::filesystem::path(folder) / fault.file).string();
  return fault.line == 0 ? file : fmt::format("{}:{}", file, fault.line);
}

std::string counts_of(const deck::Pack& pack) {
  const auto counted_of = [](std::size_t count, std::string_view what) {
    return counted(static_cast<long long>(count), what);
  };
  return fmt::format("{}, {}, {}", counted_of(pack.cards.size(), "card"),
                     counted_of(pack.questions.size(), "question"),
                     pack.competencies.size() == 1
                         ? std::string("1 competency")
                         : fmt::format("{} competencies", pack.competencies.size()));
}

Result<Outcome> check(const std::string& folder) {
  const deck::Pack pack = deck::read_pack(TRY(pack_files(folder)));
  const std::vector<deck::PackFault> faults = app::pack_faults(pack);
  std::string text;
  for (const deck::PackFault& fault : faults) {
    text += fmt::format("{}: {}\n", place_of(folder, fault), fault.message);
  }
  text += fmt::format("{}: {}; {}.\n", folder, counts_of(pack),
                      faults.empty() ? "nothing is amiss" : "see above");
  Outcome outcome{std::move(text)};
  if (!faults.empty()) {
    outcome.complaint = fmt::format("the pack has {}; mend what is named above and check again.",
                                    counted(static_cast<long long>(faults.size()), "fault"));
  }
  return outcome;
}

Result<Outcome> create(const std::string& folder) {
  std::error_code problem;
  if (std::filesystem::exists(folder, problem) && !std::filesystem::is_empty(folder, problem)) {
    return failure(ErrorKind::kConflict,
                   fmt::format("“{}” is not empty; give a folder that is new.", folder));
  }
  std::filesystem::create_directories(folder, problem);
  if (problem) {
    return failure(ErrorKind::kStorage,
                   fmt::format("the folder “{}” cannot be made ({}).", folder, problem.message()));
  }
  std::string text;
  for (const deck::PackFile& file : deck::new_pack()) {
    const std::filesystem::path path = std::filesystem::path(folder) / file.name;
    TRY(write_file_atomically(path, file.text));
    text += path.string() + "\n";
  }
  text +=
      fmt::format("Put your role in the place of the baker, then “hone pack check {}”.\n", folder);
  return Outcome{std::move(text)};
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  limit_to(app.add_option("action", options->action, "Look for faults, or write one to begin with"),
           {"check", "new"})
      ->required();
  app.add_option("folder", options->folder, "The pack's folder")->type_name("DIR")->required();
  return [options](Context&) {
    return options->action == "check" ? check(options->folder) : create(options->folder);
  };
}

}  // namespace

Command pack_command() {
  return {"pack", "Check a pack for a role, or begin one",
          "hone pack check packs/baker  what its author should mend, by file and line\n"
          "hone pack new packs/baker    a small one to change into your own",
          declare};
}

}  // namespace hone::cli
