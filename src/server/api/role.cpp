#include <fmt/format.h>

#include <algorithm>

#include "app/import_deck.h"
#include "app/role/role_decks.h"
#include "deck/pack/glossary.h"
#include "json/documents.h"
#include "json/pack_documents.h"
#include "json/requests.h"
#include "json/role_document.h"
#include "server/api/handlers.h"
#include "server/role_along.h"

namespace hone::server {
namespace {

std::span<const deck::Deck> decks_along(const Call& call) {
  return call.around.role ? call.around.role->decks() : std::span<const deck::Deck>{};
}

Result<app::RolePack> role_of(const Call& call) {
  return app::role_pack(call.store, decks_along(call), call.request.parameter("role"));
}

Result<app::ImportReport> take_in(const Call& call, const deck::Deck& deck) {
  const app::ImportRequest request{.text = deck::markdown_format().print(deck),
                                   .source = deck.name.value,
                                   .format = "markdown",
                                   .deck = deck.name};
  return app::import_deck(call.store, call.around.formats, request, {});
}

}  // namespace

Result<Response> show_role(const Call& call) {
  const app::RolePack role = TRY(role_of(call));
  const auto cards = TRY(app::card_standings(call.store, role.pack, call.now));
  return Response{.body = json::role_document(role, cards, call.now)};
}

Result<Response> show_role_question(const Call& call) {
  const app::RolePack role = TRY(role_of(call));
  const auto& questions = role.pack.questions;
  const auto found =
      std::ranges::find(questions, deck::CardId(call.names[0]), &deck::InterviewQuestion::id);
  if (found == questions.end()) {
    return not_found(fmt::format("there is no interview question “{}”.", call.names[0]));
  }
  return Response{.body = json::questions_document(role.pack.competencies, std::span(&*found, 1))};
}

Result<Response> show_role_glossary(const Call& call) {
  const app::RolePack role = TRY(role_of(call));
  const std::string words = call.request.parameter("q").value_or("");
  std::vector<deck::GlossaryTerm> found = deck::glossary_of(role.pack);
  if (!words.empty()) found = deck::terms_meant(found, words);
  std::vector<json::LinkedTerm> terms;
  for (deck::GlossaryTerm& term : found) {
    json::LinkedTerm& linked = terms.emplace_back(json::LinkedTerm{std::move(term), std::nullopt});
    if (!words.empty()) linked.cards = deck::cards_with(role.pack, linked.term);
  }
  return Response{.body = json::glossary_document(words, terms)};
}

Result<Response> take_in_role_decks(const Call& call) {
  const std::vector<std::string> names = TRY(json::read_role_decks_request(call.request.body));
  std::vector<json::SourceReport> reports;
  TRY(call.store.in_transaction([&]() -> Status {
    for (const std::string& name : names) {
      const auto decks = decks_along(call);
      const auto deck = std::ranges::find(decks, deck::DeckName(name), &deck::Deck::name);
      if (deck == decks.end()) {
        return not_found(fmt::format("no deck “{}” comes along with hone.", name));
      }
      auto report = TRY(take_in(call, *deck));
      reports.push_back({name, std::move(report)});
    }
    return {};
  }));
  return Response{.body = json::import_document(reports)};
}

}  // namespace hone::server
