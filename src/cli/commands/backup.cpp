#include <fmt/format.h>

#include "cli/commands/commands.h"
#include "cli/display/style.h"
#include "store/restore.h"

namespace hone::cli {
namespace {

Result<Outcome> back_up(Context& context, const std::string& file) {
  app::Store* store = TRY(context.store());
  TRY(store->backup(file));
  return Outcome{fmt::format("Everything is copied to {}.\n", one_line(file))};
}

/// The store is not opened here: it is about to be replaced.
Result<Outcome> restore(Context& context, const std::string& file) {
  const store::Restored restored = TRY(store::restore_store(TRY(context.folder()), file));
  std::string text = fmt::format("Everything is as in {} again.\n", one_line(file));
  if (!restored.kept.empty()) {
    text += fmt::format("What was there before is kept as {}.\n", restored.kept.string());
  }
  return Outcome{std::move(text)};
}

template <Result<Outcome> (*Run)(Context&, const std::string&)>
Action declare(CLI::App& app) {
  auto file = std::make_shared<std::string>();
  app.add_option("file", *file, "The file that holds the copy")->type_name("FILE")->required();
  return [file](Context& context) { return Run(context, *file); };
}

}  // namespace

Command backup_command() {
  return {"backup", "Copy everything into one file, also while you study",
          "hone backup hone-backup.db  decks, reviews and settings", declare<back_up>};
}

Command restore_command() {
  return {"restore", "Put a backup in the place of what is there",
          "hone restore hone-backup.db  what was there is kept beside it", declare<restore>};
}

}  // namespace hone::cli
