#include "json/deck_format.h"

#include <fmt/format.h>

#include <algorithm>

#include "deck/update.h"
#include "json/card_shapes.h"
#include "json/parse_document.h"
#include "json/read_card.h"
#include "json/read_value.h"
#include "json/write_card.h"
#include "json/write_deck.h"
#include "json/write_value.h"

namespace hone::json {
namespace {

constexpr std::size_t kCardsPerStep = 1000;

std::string_view without_byte_order_mark(std::string_view text) {
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  if (text.starts_with(kMark)) text.remove_prefix(kMark.size());
  return text;
}

/// The first character that is no white space and what follows.
std::string_view from_first_sign(std::string_view text) {
  text = without_byte_order_mark(text);
  const auto at = text.find_first_not_of(" \t\r\n");
  return at == std::string_view::npos ? std::string_view{} : text.substr(at);
}

/// `{` before a quote or `}`, `[` before `{`: prose and Markdown links do not begin so.
int recognise(std::string_view text) {
  text = from_first_sign(text);
  if (text.empty() || (text.front() != '{' && text.front() != '[')) return 0;
  const std::string_view inside = from_first_sign(text.substr(1));
  if (text.front() == '[') return inside.starts_with('{') ? 80 : 0;
  if (!inside.starts_with('"')) return inside.starts_with('}') ? 50 : 0;
  return text.find("\"cards\"") != std::string_view::npos ? 100 : 70;
}

Status read_cards(const Node& at, deck::Deck& out, const deck::Progress& progress) {
  const auto* array = at.value().if_array();
  if (array == nullptr) return at.expected("a list of cards");
  if (array->size() > deck::kMostCards) {
    return invalid_input(fmt::format("There are {} cards, more than the {} that a deck may have.",
                                     array->size(), deck::kMostCards));
  }
  std::vector<NumberedRow> numbered;
  out.cards.resize(array->size());
  for (std::size_t place = 0; place < array->size(); ++place) {
    TRY(read_card(at.element(place, (*array)[place]), place, out.cards[place], numbered));
    if (progress && place % kCardsPerStep == 0) {
      progress(static_cast<double>(place) / static_cast<double>(array->size()));
    }
  }
  deck::assign_names(out);
  return resolve(numbered, out.cards);
}

Status read_heading(const Node& at, std::string_view key) {
  if (key != "version") return {};
  int version = kDeckVersion;
  TRY(read(at, version));
  if (version == kDeckVersion) return {};
  return invalid_input(
      fmt::format("The document has version {}, and this hone reads version {}; use a newer hone.",
                  version, kDeckVersion));
}

Status read_deck(const Node& at, deck::Deck& out, const deck::Progress& progress) {
  if (at.value().is_array()) return read_cards(at, out, progress);
  bool has_cards = false;
  TRY(read_members(at, [&](const Node& child, std::string_view key) -> Result<bool> {
    if (key == "cards") {
      has_cards = true;
      TRY(read_cards(child, out, progress));
    } else if (key == "format" || key == "version") {
      TRY(read_heading(child, key));
    } else {
      return read_field(child, key, out);
    }
    return true;
  }));
  if (has_cards || out.role) return {};
  return invalid_input("The document has no \"cards\"; put the list of cards there.");
}

Result<deck::Parsed> parse(std::string_view text, const deck::Progress& progress) {
  TRY(deck::check_text(text));
  text = without_byte_order_mark(text);
  // Freed at one go: the tree of a large deck has millions of small parts.
  boost::json::monotonic_resource memory;
  const boost::json::value document = TRY(parse_document(text, memory));
  Notices notices;
  deck::Parsed parsed;
  TRY(read_deck(Node(document, notices), parsed.deck, progress));
  parsed.warnings = notices.warnings();
  return parsed;
}

std::string print(const deck::Deck& deck) {
  Writer out;
  begin_deck(out, deck);
  int number = 0;
  for (const deck::Card& card : deck.cards) {
    out.begin_object();
    write_card_fields(out, card, ++number);
    out.end_object();
  }
  end_deck(out);
  return out.take();
}

}  // namespace

deck::Format json_format() {
  return {"json", recognise, parse, print};
}

}  // namespace hone::json
