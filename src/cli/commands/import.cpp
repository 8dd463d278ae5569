#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/import_deck.h"
#include "cli/commands/commands.h"
#include "cli/display/progress_line.h"
#include "cli/display/relative_time.h"
#include "cli/formats.h"
#include "cli/option_types.h"
#include "cli/source.h"
#include "json/documents.h"

namespace hone::cli {
namespace {

constexpr std::size_t kMostShown = 20;

struct Options {
  std::vector<std::string> files;
  std::optional<std::string> format;
  std::optional<std::string> deck;
  bool json = false;
};

Result<json::SourceReport> import_one(Context& context, app::Store& store, const Options& options,
                                      const std::string& file) {
  Source source = TRY(read_source(file));
  ProgressLine line("Reading " + source.name, context.console().errors_are_terminal);
  std::optional<deck::DeckName> deck;
  if (options.deck) deck = deck::DeckName{*options.deck};
  const app::ImportRequest request{std::move(source.text), source.name, options.format, deck};
  const auto show = [&line](double share) { line.at(share); };
  auto report = TRY(app::import_deck(store, formats(), request, show));
  return json::SourceReport{source.name, std::move(report)};
}

std::string counts_of(const deck::UpdateReport& cards) {
  struct Count {
    std::size_t count;
    std::string_view word;
  };
  std::vector<std::string> words;
  for (const Count& part :
       {Count{cards.created.size(), "created"}, Count{cards.updated.size(), "updated"},
        Count{cards.unchanged.size(), "unchanged"},
        Count{cards.vanished.size(), "no longer in the source (kept)"}}) {
    if (part.count == 0) continue;
    words.push_back(
        fmt::format("{} {}", counted(static_cast<long long>(part.count), "card"), part.word));
  }
  return words.empty() ? "no cards" : fmt::format("{}", fmt::join(words, ", "));
}

std::string warnings_of(const std::vector<deck::Warning>& warnings) {
  std::string text;
  for (std::size_t index = 0; index < std::min(warnings.size(), kMostShown); ++index) {
    const deck::Warning& warning = warnings[index];
    const std::string place = warning.line == 0 ? "" : fmt::format("line {}: ", warning.line);
    text += fmt::format("  warning: {}{}\n", place, one_line(warning.message));
  }
  if (warnings.size() > kMostShown) {
    text += fmt::format("  and {} more warnings; --json lists them all\n",
                        warnings.size() - kMostShown);
  }
  return text;
}

std::string text_of(const Style& style, const json::SourceReport& import) {
  const app::ImportReport& report = import.report;
  std::string text =
      fmt::format("{} from {} ({}): {}; {}.\n", style.bold(one_line(report.deck.value)),
                  one_line(import.source), report.format, counts_of(report.cards),
                  counted(report.units, "unit"));
  if (report.unasked > 0) {
    text += fmt::format("  {} cannot be asked: the question or the answer is missing.\n",
                        counted(report.unasked, "card"));
  }
  return text + warnings_of(report.warnings);
}

Result<Outcome> import_files(Context& context, const Options& options) {
  app::Store* store = TRY(context.store());
  std::vector<json::SourceReport> imports;
  // Several files are one import: all of them are taken in, or none.
  TRY(store->in_transaction([&]() -> Status {
    for (const std::string& file : options.files) {
      imports.push_back(TRY(import_one(context, *store, options, file)));
    }
    return {};
  }));
  if (options.json) return Outcome{json::import_document(imports)};
  Outcome outcome;
  for (const auto& import : imports) outcome.text += text_of(context.style(), import);
  return outcome;
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("file", options->files, "Files to read; - is standard input")
      ->type_name("FILE")
      ->required();
  add_choice(app, "--format", options->format, {"page", "markdown", "csv", "json", "role"},
             "What the files are; without it told from their content");
  add_deck(app, options->deck, "The deck to import into; without it as the source says");
  add_json(app, options->json);
  return [options](Context& context) { return import_files(context, *options); };
}

}  // namespace

Command import_command() {
  return {"import", "Take a deck in, or bring one up to date",
          "hone import flashcards.txt        a page, its format recognised\n"
          "hone import notes.csv --deck ARR  into the deck “ARR”\n"
          "xclip -o | hone import -          what was just copied",
          declare};
}

}  // namespace hone::cli
