#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include "app/card_rows.h"
#include "app/library.h"
#include "app/mastery.h"
#include "app/reset_deck.h"
#include "deck/update.h"
#include "json/card_rows_document.h"
#include "json/documents.h"
#include "json/requests.h"
#include "server/api/handlers.h"
#include "server/api/parameters.h"

namespace hone::server {
namespace {

struct FileType {
  std::string_view format;
  std::string_view media_type;
  std::string_view extension;
};

constexpr std::array<FileType, 4> kFileTypes{{{"markdown", "text/markdown; charset=utf-8", "md"},
                                              {"csv", "text/csv; charset=utf-8", "csv"},
                                              {"json", "application/json", "json"},
                                              {"page", "text/plain; charset=utf-8", "txt"}}};

Result<const FileType*> file_type(std::string_view format) {
  const auto* const found = std::ranges::find(kFileTypes, format, &FileType::format);
  if (found != kFileTypes.end()) return found;
  return invalid_input(
      fmt::format("a deck cannot be written as “{}”; use markdown, csv, json or page", format));
}

}  // namespace

Result<Response> show_decks(const Call& call) {
  return Response{.body = json::decks_document(TRY(app::deck_overviews(call.store, call.now)))};
}

Result<Response> show_deck(const Call& call) {
  const deck::DeckName name = TRY(app::deck_named(call.store, call.names[0]));
  const deck::Deck deck = TRY(call.store.find_deck(name)).value_or(deck::Deck{});
  return Response{.body = json::deck_document(deck, TRY(call.store.cards_of(name)))};
}

Result<Response> show_card_rows(const Call& call) {
  constexpr int kMostRows = 500;
  constexpr int kUsualRows = 100;
  const int from = TRY(number_parameter(call, "from", 1, 1, std::numeric_limits<int>::max()));
  const int most = TRY(number_parameter(call, "limit", kUsualRows, 1, kMostRows));
  deck::DeckName name{call.names[0]};
  auto rows = TRY(app::card_rows(call.store, name, from, most, call.now));
  if (rows.empty()) {
    // Looking a name up counts every deck, so it is done only when the name as given finds nothing.
    name = TRY(app::deck_named(call.store, call.names[0]));
    rows = TRY(app::card_rows(call.store, name, from, most, call.now));
  }
  return Response{.body = json::card_rows_document(name, from, rows)};
}

Result<Response> export_deck(const Call& call) {
  const FileType* type = TRY(file_type(call.request.parameter("format").value_or("markdown")));
  const deck::DeckName name = TRY(app::deck_named(call.store, call.names[0]));
  const deck::Deck deck = TRY(call.store.find_deck(name)).value_or(deck::Deck{});
  const auto format = std::ranges::find(call.around.formats, type->format, &deck::Format::name);
  Response response{.media_type = type->media_type, .body = format->print(deck)};
  response.headers.push_back(
      {"Content-Disposition",
       fmt::format("attachment; filename=\"{}.{}\"", deck::slug(name.value), type->extension)});
  return response;
}

Result<Response> reset_deck(const Call& call) {
  const deck::DeckName name = TRY(app::deck_named(call.store, call.names[0]));
  return Response{.body = json::reset_document(TRY(app::reset_deck(call.store, name, call.now)))};
}

Result<Response> undo_reset(const Call& call) {
  const deck::DeckName name = TRY(app::deck_named(call.store, call.names[0]));
  const app::ResetNumber number = TRY(json::read_reset_undo_request(call.request.body));
  return Response{
      .body = json::reset_document(TRY(app::undo_reset(call.store, name, number, call.now)))};
}

}  // namespace hone::server
