#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "deck/pack/named_terms.h"
#include "deck/pack/pack.h"
#include "deck/pack/prerequisites.h"
#include "deck/pack/rows.h"
#include "deck/pack/wording.h"

namespace hone::deck {
namespace {

using Faults = std::vector<PackFault>;
using Names = std::set<std::string>;

constexpr int kWholeWeight = 100;
constexpr std::size_t kFewestItems = 2;

Names ids_of_competencies(const Pack& pack) {
  Names ids;
  for (const Competency& competency : pack.competencies) ids.insert(competency.id);
  return ids;
}

Names ids_tagged(const Pack& pack, std::string_view tag) {
  Names ids;
  for (const PackCard& placed : pack.cards) {
    if (is_tagged(placed.card, tag)) ids.insert(placed.card.id.value);
  }
  return ids;
}

void add(Faults& faults, const PackCard& placed, std::string_view sentence) {
  faults.push_back(
      {placed.file, placed.line, fmt::format("“{}” {}", placed.card.id.value, sentence)});
}

void check_ids(const Pack& pack, Faults& faults) {
  std::map<std::string, const PackCard*> first;
  for (const PackCard& placed : pack.cards) {
    const auto [owner, fresh] = first.emplace(placed.card.id.value, &placed);
    if (fresh) continue;
    add(faults, placed,
        fmt::format("is the name of a card in “{}” (line {}) as well.", owner->second->file,
                    owner->second->line));
  }
}

void check_lists(const Pack& pack, Faults& faults) {
  for (const PackCard& placed : pack.cards) {
    if (placed.card.list && placed.card.list->items.size() < kFewestItems) {
      add(faults, placed, "has a must-have list of fewer than two items.");
    }
  }
}

void check_sections(const Pack& pack, Faults& faults) {
  for (const PackCard& placed : pack.cards) {
    for (const Section& section : placed.card.sections) {
      const auto* blocks = std::get_if<Blocks>(&section.body);
      if (blocks == nullptr || !blocks->empty()) continue;
      const std::string_view heading =
          section.heading.empty() ? heading_of(section.kind) : section.heading;
      add(faults, placed, fmt::format("has nothing under “{}”.", heading));
    }
  }
}

void check_weights(const Pack& pack, Faults& faults) {
  int sum = 0;
  for (const Competency& competency : pack.competencies) {
    sum += competency.weight;
    if (competency.weight > 0) continue;
    faults.push_back({pack.role_file, 0,
                      fmt::format("the competency “{}” has no weight; begin its text with “Weight: "
                                  "N”.",
                                  competency.id)});
  }
  if (sum == kWholeWeight) return;
  faults.push_back(
      {pack.role_file, 0,
       fmt::format("the weights of the competencies add up to {}, not to {}.", sum, kWholeWeight)});
}

void check_coverage(const Pack& pack, Faults& faults) {
  Names asked;
  for (const InterviewQuestion& question : pack.questions) {
    asked.insert(question.competencies.begin(), question.competencies.end());
  }
  for (const Competency& competency : pack.competencies) {
    if (asked.contains(competency.id)) continue;
    faults.push_back({pack.role_file, 0,
                      fmt::format("no question asks for the competency “{}”.", competency.id)});
  }
}

void check_profiles(const Pack& pack, Faults& faults) {
  const Names known = ids_of_competencies(pack);
  for (const PackCard& placed : pack.cards) {
    for (const std::string& row : rows_of(placed.card, "Weights")) {
      const auto adjustment = read_adjustment(row);
      if (!adjustment) {
        add(faults, placed,
            fmt::format("has the weight “{}”; write “ID × FACTOR: reason”, the "
                        "factor from 0 to 3.",
                        row));
      } else if (!known.contains(adjustment->competency)) {
        add(faults, placed,
            fmt::format("weighs “{}”, which is no competency.", adjustment->competency));
      }
    }
  }
}

void check_loops(const Pack& pack, Faults& faults) {
  const Names listeners = ids_tagged(pack, "listener");
  for (const PackCard& placed : pack.cards) {
    for (const std::string& row : rows_of(placed.card, "Stages")) {
      const auto stage = read_stage(row);
      if (!stage) {
        add(faults, placed,
            fmt::format("has the stage “{}”; write “LISTENER, N min: about what”.", row));
      } else if (!listeners.contains(stage->listener)) {
        add(faults, placed, fmt::format("names “{}”, which is no listener.", stage->listener));
      }
    }
  }
}

void check_mistakes(const Pack& pack, Faults& faults) {
  if (!pack.role) return;
  const Names questions = ids_tagged(pack, "question");
  for (const Mistake& mistake : pack.role->mistakes) {
    for (const std::string& name : names_behind(kQuestionsLabel, mistake.text)) {
      if (questions.contains(name)) continue;
      faults.push_back(
          {pack.role_file, 0,
           fmt::format("the mistake “{}” names “{}”, which is no question.", mistake.title, name)});
    }
  }
}

constexpr std::array kChecks = {check_ids,      check_prerequisites, check_lists,
                                check_sections, check_weights,       check_coverage,
                                check_profiles, check_loops,         check_mistakes,
                                check_wording,  check_named_terms};

}  // namespace

std::vector<PackFault> check_pack(const Pack& pack) {
  Faults faults = pack.faults;
  if (!pack.role) faults.push_back({"", 0, "no file describes the role; write “## Role: NAME”."});
  for (const auto check : kChecks) check(pack, faults);
  std::ranges::stable_sort(faults);
  return faults;
}

}  // namespace hone::deck
