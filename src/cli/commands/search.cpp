#include "app/search_cards.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/library.h"
#include "cli/commands/commands.h"
#include "cli/display/relative_time.h"
#include "cli/display/table.h"
#include "cli/option_types.h"
#include "json/search_document.h"

namespace hone::cli {
namespace {

constexpr int kMostHits = 100;

struct Options {
  std::vector<std::string> words;
  std::optional<std::string> deck;
  int limit = app::SearchQuery{}.limit;
  bool json = false;
};

std::string text_of(const app::SearchReport& report, const Console& console) {
  if (report.hits.empty()) return "No card has these words.\n";
  std::string text;
  if (!report.all_words) text += "No card has all of these words; these have some:\n\n";
  Table table({{"CARD", Align::kLeft, Fit::kName},
               {"PLACE", Align::kLeft, Fit::kText},
               {"TEXT", Align::kLeft, Fit::kText}});
  for (const app::SearchHit& hit : report.hits) {
    const bool question = hit.place == deck::Place::kQuestion;
    table.add({hit.card.card.id.value, question ? "question" : hit.name, hit.snippet.text});
  }
  text += table.print(console.style(), console.width);
  if (report.more) text += "\nThere are more; give another word, or a greater --limit.\n";
  return text;
}

Result<Outcome> search(Context& context, const Options& options) {
  app::Store* store = TRY(context.store_with_decks());
  app::SearchQuery query{
      .text = fmt::format("{}", fmt::join(options.words, " ")), .deck = {}, .limit = options.limit};
  if (options.deck) query.deck = TRY(app::deck_named(*store, *options.deck));
  const app::SearchReport report = TRY(app::search_cards(*store, query));
  if (options.json) return Outcome{json::search_document(query, report)};
  return Outcome{text_of(report, context.console())};
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("words", options->words,
                 "Words on the card; of the last one the beginning will do")
      ->type_name("WORDS")
      ->required();
  add_deck(app, options->deck, "Only this deck");
  app.add_option("--limit", options->limit, "At most so many cards, 1 to 100")
      ->type_name("N")
      ->check(CLI::Range(1, kMostHits));
  add_json(app, options->json);
  return [options](Context& context) { return search(context, *options); };
}

}  // namespace

Command search_command() {
  return {"search", "Find cards by the words on them",
          "hone search quantified imp     questions, answers, items, terms, sections\n"
          "hone search churn --limit 100  more of them",
          declare};
}

}  // namespace hone::cli
