#include "cli/option_types.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <vector>

#include "text/nearest.h"

namespace hone::cli {

void add_json(CLI::App& app, bool& json) {
  app.add_flag("--json", json, "Print one JSON document instead of text");
}

void add_deck(CLI::App& app, std::optional<std::string>& deck, const std::string& description) {
  app.add_option("--deck", deck, description)->type_name("NAME");
}

void add_at(CLI::App& app, std::optional<std::string>& at) {
  app.add_option("--at", at, "As if it were then: 2026-11-22, 2026-11-22T09:30, tomorrow, +3d")
      ->type_name("TIME");
}

void add_depth(CLI::App& app, std::optional<std::string>& depth) {
  add_choice(app, "--depth", depth, {"list", "terms", "follow-ups", "everything"},
             "How deep to go; without it as the settings say");
}

CLI::Option* limit_to(CLI::Option* option, std::initializer_list<std::string_view> choices) {
  const std::vector<std::string> names(choices.begin(), choices.end());
  option->type_name(fmt::format("{}", fmt::join(names, "|")));
  return option->check([names](const std::string& word) -> std::string {
    if (std::ranges::find(names, word) != names.end()) return {};
    const auto meant = text::nearest(word, names);
    return fmt::format("“{}” is none of {}{}", word, fmt::join(names, ", "),
                       meant ? fmt::format("; did you mean “{}”?", *meant) : std::string());
  });
}

CLI::Option* add_choice(CLI::App& app, const std::string& name, std::optional<std::string>& value,
                        std::initializer_list<std::string_view> choices,
                        const std::string& description) {
  return limit_to(app.add_option(name, value, description), choices);
}

}  // namespace hone::cli
