#include "app/role/pack_faults.h"

#include <fmt/format.h>

#include <algorithm>

#include "deck/pack/rows.h"
#include "story/rule.h"
#include "text/nearest.h"

namespace hone::app {
namespace {

std::string sentence_on(const deck::Mistake& mistake, const std::string& name) {
  std::vector<std::string> names;
  for (const story::Rule* rule : story::rules()) names.emplace_back(rule->name);
  const auto meant = text::nearest(name, names);
  return fmt::format(
      "the mistake “{}” names “{}”, which is no rule that reads stories{}", mistake.title, name,
      meant ? fmt::format("; did you mean “{}”?", *meant) : "; “hone story rules” lists all.");
}

}  // namespace

std::vector<deck::PackFault> pack_faults(const deck::Pack& pack) {
  std::vector<deck::PackFault> faults = deck::check_pack(pack);
  if (!pack.role) return faults;
  for (const deck::Mistake& mistake : pack.role->mistakes) {
    for (const std::string& name : deck::names_behind(deck::kDiagnosticsLabel, mistake.text)) {
      if (story::rule_named(name) != nullptr) continue;
      faults.push_back({pack.role_file, 0, sentence_on(mistake, name)});
    }
  }
  std::ranges::stable_sort(faults);
  return faults;
}

}  // namespace hone::app
