#include "json/role_document.h"

#include <algorithm>
#include <set>

#include "deck/pack/rows.h"
#include "deck/pack/weights.h"
#include "json/write_value.h"

namespace hone::json {

template <>
struct Shape<deck::UseCase> {
  static constexpr auto fields() {
    using T = deck::UseCase;
    return std::tuple{field("title", &T::title), field("context", &T::context),
                      field("examples", &T::examples)};
  }
};

template <>
struct Shape<deck::Emphasis> {
  static constexpr auto fields() {
    using T = deck::Emphasis;
    return std::tuple{field("competency", &T::competency), field("factor", &T::factor),
                      field("reason", &T::reason), field("weight", &T::weight)};
  }
};

template <>
struct Shape<deck::Stage> {
  static constexpr auto fields() {
    using T = deck::Stage;
    return std::tuple{field("listener", &T::listener), field("minutes", &T::minutes),
                      field("about", &T::about)};
  }
};

namespace {

/// The tags of cards that say something of the role and are not asked.
constexpr std::array<std::string_view, 4> kReference{"competency", "listener", "loop", "company"};

bool is_reference(const deck::Card& card) {
  return std::ranges::any_of(kReference,
                             [&](std::string_view tag) { return deck::is_tagged(card, tag); });
}

struct Place {
  const app::RolePack& role;
  std::span<const app::CardStanding> cards;
};

void write_standing(Writer& out, const app::Standing& standing) {
  write_member(out, "units", standing.mastery.units);
  write_member(out, "begun", standing.mastery.begun);
  write_member(out, "mastered", standing.mastery.mastered);
  write_member(out, "recall", standing.recall());
}

void write(Writer& out, const deck::Mistake& mistake) {
  out.begin_object();
  write_member(out, "title", mistake.title);
  write_member(out, "text", deck::without_names(mistake.text));
  write_member(out, "diagnostics", deck::names_behind(deck::kDiagnosticsLabel, mistake.text));
  write_member(out, "questions", deck::names_behind(deck::kQuestionsLabel, mistake.text));
  out.end_object();
}

void write_profile(Writer& out, const deck::RoleProfile& profile) {
  out.begin_object();
  write_member(out, "name", profile.name);
  write_member(out, "tagline", profile.tagline);
  write_member(out, "definition", profile.definition);
  write_member(out, "headline_skills", profile.headline_skills);
  write_member(out, "responsibilities", profile.responsibilities);
  write_member(out, "technical_skills", profile.technical_skills);
  write_member(out, "soft_skills", profile.soft_skills);
  write_member(out, "use_cases", profile.use_cases);
  out.key("mistakes");
  out.begin_array();
  for (const deck::Mistake& mistake : profile.mistakes) write(out, mistake);
  out.end_array();
  out.end_object();
}

/// What a card's sections of free text say, apart from those that are read as something else.
void write_remarks(Writer& out, const deck::Card& card) {
  out.key("sections");
  out.begin_array();
  for (const deck::Section& section : card.sections) {
    const auto* blocks = std::get_if<deck::Blocks>(&section.body);
    if (blocks == nullptr || section.heading == "Weights" || section.heading == "Stages") continue;
    std::vector<std::string> rows;
    for (const deck::Block& block : *blocks) rows.push_back(block.text);
    out.begin_object();
    write_member(out, "heading", section.heading);
    write_member(out, "rows", rows);
    out.end_object();
  }
  out.end_array();
}

const deck::Card* card_called(const deck::Pack& pack, std::string_view id) {
  const auto placed = std::ranges::find_if(
      pack.cards, [&](const deck::PackCard& other) { return other.card.id.value == id; });
  return placed == pack.cards.end() ? nullptr : &placed->card;
}

void write_competencies(Writer& out, const Place& place) {
  const deck::Pack& pack = place.role.pack;
  const auto standings = app::competency_standings(pack, place.cards);
  out.key("competencies");
  out.begin_array();
  for (std::size_t i = 0; i < standings.size(); ++i) {
    const deck::Competency& competency = pack.competencies[i];
    out.begin_object();
    write_member(out, "id", competency.id);
    write_member(out, "name", competency.name);
    write_member(out, "weight", competency.weight);
    write_member(out, "text", competency.text);
    if (const auto* card = card_called(pack, "competency-" + competency.id)) {
      write_remarks(out, *card);
    }
    write_member(out, "cards", standings[i].cards);
    write_member(out, "questions", standings[i].questions);
    write_member(out, "in_library", standings[i].in_library);
    write_standing(out, standings[i].standing);
    out.end_object();
  }
  out.end_array();
}

void write_profiles(Writer& out, const Place& place, std::string_view tag, std::string_view key) {
  out.key(key);
  out.begin_array();
  for (const deck::PackCard& placed : place.role.pack.cards) {
    if (!deck::is_tagged(placed.card, tag)) continue;
    out.begin_object();
    write_member(out, "id", placed.card.id);
    write_member(out, "name", placed.card.question);
    write_member(out, "text", placed.card.answer);
    write_member(out, "weights", deck::weights_under(place.role.pack, placed.card));
    std::vector<deck::Stage> stages;
    for (const std::string& row : deck::rows_of(placed.card, "Stages")) {
      if (auto stage = deck::read_stage(row)) stages.push_back(*std::move(stage));
    }
    write_member(out, "stages", stages);
    write_remarks(out, placed.card);
    out.end_object();
  }
  out.end_array();
}

void write_card(Writer& out, const deck::PackCard& placed, const app::CardStanding& standing,
                const std::set<std::string>& known) {
  std::vector<std::string> competencies;
  std::ranges::copy_if(placed.card.tags, std::back_inserter(competencies),
                       [&](const std::string& tag) { return known.contains(tag); });
  std::optional<std::string_view> level;
  if (deck::is_tagged(placed.card, "question")) {
    for (const std::string_view name : deck::kLevelNames) {
      if (deck::is_tagged(placed.card, name)) level = name;
    }
  }
  out.begin_object();
  write_member(out, "id", placed.card.id);
  write_member(out, "question", placed.card.question);
  write_member(out, "deck", placed.file);
  write_member(out, "level", level);
  write_member(out, "competencies", competencies);
  write_member(out, "after", placed.card.prerequisites);
  write_member(out, "in_library", standing.in_library);
  write_member(out, "suspended", standing.suspended);
  write_standing(out, standing.standing);
  out.end_object();
}

void write_cards(Writer& out, const Place& place) {
  const deck::Pack& pack = place.role.pack;
  std::set<std::string> known;
  for (const deck::Competency& competency : pack.competencies) known.insert(competency.id);
  out.key("cards");
  out.begin_array();
  for (std::size_t i = 0; i < pack.cards.size(); ++i) {
    if (!is_reference(pack.cards[i].card)) write_card(out, pack.cards[i], place.cards[i], known);
  }
  out.end_array();
}

}  // namespace

std::string role_document(const app::RolePack& role, std::span<const app::CardStanding> cards,
                          Instant at) {
  const Place place{role, cards};
  Writer out;
  out.begin_object();
  write_member(out, "at", at);
  write_member(out, "roles", role.roles);
  out.key("role");
  write_profile(out, role.pack.role.value_or(deck::RoleProfile{}));
  write_competencies(out, place);
  write_profiles(out, place, "listener", "listeners");
  write_profiles(out, place, "company", "companies");
  write_profiles(out, place, "loop", "loops");
  write_cards(out, place);
  out.end_object();
  return out.take();
}

}  // namespace hone::json
