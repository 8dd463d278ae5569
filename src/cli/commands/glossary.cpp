#include "deck/pack/glossary.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/commands/commands.h"
#include "cli/display/table.h"
#include "cli/option_types.h"
#include "cli/role_pack.h"
#include "json/pack_documents.h"
#include "text/layout.h"

namespace hone::cli {
namespace {

struct Options {
  std::vector<std::string> words;
  std::optional<std::string> pack;
  bool json = false;
};

std::string wrapped(std::string_view text, const Console& console) {
  return fmt::format("{}\n", fmt::join(text::wrap(text, console.text_width()), "\n"));
}

std::string whole_text(const json::LinkedTerm& linked, const Console& console) {
  std::string text = console.style().bold(linked.term.name) + "\n";
  for (const deck::Meaning& meaning : linked.term.meanings) {
    text += "\n" + wrapped(fmt::format("{} ({})", meaning.text, meaning.card.value), console);
  }
  if (!linked.cards || linked.cards->empty()) return text;
  std::vector<std::string> ids;
  for (const deck::CardId& card : *linked.cards) ids.push_back(card.value);
  return text + "\n" + wrapped(fmt::format("Also on: {}", fmt::join(ids, ", ")), console);
}

/// A term as a whole, and the names of the others that may be meant.
std::string whole_with_others(const std::vector<json::LinkedTerm>& terms, const Console& console) {
  const std::string text = whole_text(terms.front(), console);
  std::vector<std::string> others;
  for (std::size_t i = 1; i < terms.size(); ++i) others.push_back(terms[i].term.name);
  if (others.empty()) return text;
  return text + "\n" + wrapped(fmt::format("See also: {}", fmt::join(others, ", ")), console);
}

std::string table_of(const std::vector<json::LinkedTerm>& terms, const Console& console) {
  Table table({{"TERM", Align::kLeft, Fit::kName}, {"MEANING", Align::kLeft, Fit::kText}});
  for (const json::LinkedTerm& linked : terms) {
    table.add({linked.term.name, linked.term.meanings.front().text});
  }
  return table.print(console.style(), console.width);
}

Result<Outcome> show_glossary(Context& context, const Options& options) {
  const deck::Pack pack = TRY(pack_of(context, options.pack));
  const std::string words = fmt::format("{}", fmt::join(options.words, " "));
  std::vector<deck::GlossaryTerm> found = deck::glossary_of(pack);
  if (!words.empty()) found = deck::terms_meant(found, words);
  if (found.empty()) {
    return not_found(
        fmt::format("no term is called or explained by “{}”; “hone glossary” lists all.", words));
  }
  std::vector<json::LinkedTerm> terms;
  for (deck::GlossaryTerm& term : found) {
    json::LinkedTerm& linked = terms.emplace_back(json::LinkedTerm{std::move(term), std::nullopt});
    if (!words.empty()) linked.cards = deck::cards_with(pack, linked.term);
  }
  if (options.json) return Outcome{json::glossary_document(words, terms)};
  const bool one = terms.size() == 1 || deck::is_name_of(terms.front().term, words);
  return Outcome{one ? whole_with_others(terms, context.console())
                     : table_of(terms, context.console())};
}

Action declare(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("term", options->words,
                 "The term, a part of it, or what it is about; all without it")
      ->type_name("TERM");
  add_pack(app, options->pack);
  add_json(app, options->json);
  return [options](Context& context) { return show_glossary(context, *options); };
}

}  // namespace

Command glossary_command() {
  return {"glossary", "Show what terms mean, and on which cards they stand",
          "hone glossary north star  one term, with the cards that use it\n"
          "hone glossary             all terms",
          declare};
}

}  // namespace hone::cli
