#include "app/library.h"
#include "app/study_session.h"
#include "cli/commands/commands.h"
#include "cli/option_types.h"
#include "cli/study/run_study.h"

namespace hone::cli {
namespace {

struct Options {
  std::optional<std::string> deck;
  std::optional<std::string> depth;
  std::optional<int> limit;
  std::optional<int> minutes;
};

constexpr int kMost = 100'000;

Result<Outcome> study(Context& context, const Options& options) {
  app::Store* store = TRY(context.store_with_decks());
  app::StudyOptions wanted;
  wanted.limit = options.limit;
  wanted.minutes = options.minutes;
  if (options.deck) wanted.deck = TRY(app::deck_named(*store, *options.deck));
  if (options.depth) wanted.depth = TRY(deck::parse_depth(*options.depth));
  return Outcome{.exit_code = run_study(*store, wanted, context.clock())};
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  add_deck(app, options->deck, "Only this deck");
  app.add_option("--limit", options->limit, "Stop after N questions")
      ->type_name("N")
      ->check(CLI::Range(1, kMost));
  app.add_option("--minutes", options->minutes, "Begin no question after M minutes")
      ->type_name("M")
      ->check(CLI::Range(1, kMost));
  add_depth(app, options->depth);
  return [options](Context& context) { return study(context, *options); };
}

}  // namespace

Command study_command() {
  return {"study", "Study in the terminal: what is due, then what is new",
          "hone study                all decks, until nothing is left\n"
          "hone study --minutes 10   a short sitting\n"
          "hone study --depth terms  lists and the terms they lean on",
          declare};
}

}  // namespace hone::cli
