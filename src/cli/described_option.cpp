#include "cli/described_option.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cctype>

namespace hone::cli {
namespace {

/// "list|terms" names the choices themselves; "CARD|UNIT" names kinds of things.
std::vector<std::string> choices_of(const std::string& type) {
  if (type.find('|') == std::string::npos) return {};
  if (std::ranges::any_of(type, [](unsigned char c) { return std::isupper(c) != 0; })) return {};
  std::vector<std::string> choices;
  std::size_t from = 0;
  for (std::size_t bar = type.find('|'); bar != std::string::npos; bar = type.find('|', from)) {
    choices.push_back(type.substr(from, bar - from));
    from = bar + 1;
  }
  choices.push_back(type.substr(from));
  return choices;
}

}  // namespace

std::string DescribedOption::spelled() const {
  if (is_argument()) return type + (repeated ? "..." : "");
  const std::string all = fmt::format("{}", fmt::join(names, ", "));
  return type.empty() ? all : all + " " + type;
}

std::vector<DescribedOption> described_options(const CLI::App& app) {
  std::vector<DescribedOption> described;
  for (const CLI::Option* option : app.get_options()) {
    if (option == app.get_help_ptr()) continue;
    DescribedOption one;
    for (const std::string& name : option->get_snames()) one.names.push_back("-" + name);
    for (const std::string& name : option->get_lnames()) one.names.push_back("--" + name);
    if (option->get_items_expected_max() > 0) one.type = option->get_type_name();
    one.choices = choices_of(one.type);
    one.text = option->get_description();
    one.required = option->get_required();
    one.repeated = one.names.empty() && option->get_expected_max() > 1;
    described.push_back(std::move(one));
  }
  return described;
}

std::string usage_of(const CLI::App& app) {
  std::string usage = app.get_parent() == nullptr ? "hone COMMAND" : "hone " + app.get_name();
  bool has_more = false;
  for (const DescribedOption& option : described_options(app)) {
    if (option.required) {
      usage += " " + option.spelled();
    } else if (option.is_argument()) {
      usage += " [" + option.spelled() + "]";
    } else {
      has_more = true;
    }
  }
  return usage + (has_more ? " [options]" : "");
}

}  // namespace hone::cli
