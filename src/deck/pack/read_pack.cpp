#include <algorithm>
#include <charconv>
#include <set>

#include "deck/format.h"
#include "deck/formats/lines.h"
#include "deck/pack/pack.h"

namespace hone::deck {
namespace {

constexpr std::string_view kCompetencyPrefix = "competency-";
constexpr std::string_view kWeight = "Weight:";

/// The line of a card's heading, looked for from where `lines` stands; 0 when it is not found.
std::size_t line_of(const Card& card, LineReader& lines) {
  LineReader ahead = lines;
  Line line;
  while (ahead.next(line)) {
    if (!line.text.starts_with("## ") || line.text.find(card.question) == std::string_view::npos) {
      continue;
    }
    lines = ahead;
    return line.number;
  }
  return 0;
}

/// The number behind “Weight:” in the first line of an answer; 0 when there is none.
int weight_of(const Card& card) {
  if (!card.answer.starts_with(kWeight)) return 0;
  const std::string_view first = std::string_view(card.answer).substr(0, card.answer.find('\n'));
  const std::string_view digits = trim(first.substr(kWeight.size()));
  int weight = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), weight);
  return read.ec == std::errc() && read.ptr == digits.data() + digits.size() ? weight : 0;
}

/// What a competency's card says below its weight.
std::string text_below_weight(const Card& card) {
  if (!card.answer.starts_with(kWeight)) return card.answer;
  const std::size_t begin = card.answer.find_first_not_of("\n ", card.answer.find('\n'));
  return begin == std::string::npos ? std::string() : card.answer.substr(begin);
}

void take_role(Pack& pack, const std::string& file, std::optional<RoleProfile> role) {
  if (!role) return;
  if (pack.role) {
    pack.faults.push_back(
        {file, 0, "describes a role, as “" + pack.role_file + "” does; a pack has one."});
    return;
  }
  pack.role = std::move(role);
  pack.role_file = file;
}

void take_deck(Pack& pack, const PackFile& file, Parsed parsed) {
  for (const Warning& warning : parsed.warnings) {
    pack.faults.push_back({file.name, warning.line, warning.message});
  }
  take_role(pack, file.name, std::move(parsed.deck.role));
  LineReader lines(file.text);
  for (Card& card : parsed.deck.cards) {
    const std::size_t line = line_of(card, lines);
    pack.cards.push_back({std::move(card), file.name, line});
  }
}

void take_competencies(Pack& pack) {
  for (const PackCard& placed : pack.cards) {
    const Card& card = placed.card;
    if (!is_tagged(card, "competency")) continue;
    if (!card.id.value.starts_with(kCompetencyPrefix)) {
      pack.faults.push_back({placed.file, placed.line,
                             "“" + card.id.value + "” is a competency, so its id begins with “" +
                                 std::string(kCompetencyPrefix) + "”."});
      continue;
    }
    pack.competencies.push_back({card.id.value.substr(kCompetencyPrefix.size()), card.question,
                                 weight_of(card), text_below_weight(card)});
  }
}

void take_questions(Pack& pack) {
  std::set<std::string> known;
  for (const Competency& competency : pack.competencies) known.insert(competency.id);
  for (const PackCard& placed : pack.cards) {
    if (!is_tagged(placed.card, "question")) continue;
    std::vector<std::string> faults;
    pack.questions.push_back(read_question(placed.card, known, faults));
    for (const std::string& fault : faults) {
      pack.faults.push_back({placed.file, placed.line, "“" + placed.card.id.value + "” " + fault});
    }
  }
}

}  // namespace

Pack read_pack(std::span<const PackFile> files) {
  Pack pack;
  for (const PackFile& file : files) {
    Result<Parsed> parsed = markdown_format().parse(file.text, {});
    if (parsed) {
      take_deck(pack, file, *std::move(parsed));
    } else {
      pack.faults.push_back({file.name, 0, parsed.error().message});
    }
  }
  take_competencies(pack);
  take_questions(pack);
  return pack;
}

Pack pack_of_decks(std::vector<Deck> decks) {
  Pack pack;
  for (Deck& deck : decks) {
    take_role(pack, deck.name.value, std::move(deck.role));
    for (Card& card : deck.cards) pack.cards.push_back({std::move(card), deck.name.value, 0});
  }
  take_competencies(pack);
  take_questions(pack);
  return pack;
}

}  // namespace hone::deck
