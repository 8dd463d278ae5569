#include "cli/display/table.h"
#include "cli/story/story_verbs.h"
#include "json/story_documents.h"
#include "story/rule.h"

namespace hone::cli {
namespace {

std::string kinds_of(const story::Rule& rule) {
  std::string names;
  std::size_t count = 0;
  for (const story::Kind kind : story::all_kinds()) {
    if (!rule.kinds.holds(kind)) continue;
    names += (names.empty() ? "" : ", ") + std::string(story::name_of(kind));
    ++count;
  }
  return count == story::kKinds ? "all" : names;
}

}  // namespace

Result<Outcome> story_rules(Context& context, const StoryOptions& options) {
  if (options.json || options.format == "json") return Outcome{json::rules_document()};
  Table table({{"RULE", Align::kLeft, Fit::kName},
               {"CLASS"},
               {"KINDS", Align::kLeft, Fit::kText},
               {"SAYS", Align::kLeft, Fit::kText}});
  for (const story::Rule* rule : story::rules()) {
    table.add({std::string(rule->name), std::string(story::name_of(rule->reliability)),
               kinds_of(*rule), std::string(rule->message)});
  }
  return Outcome{table.print(context.style(), context.console().width)};
}

}  // namespace hone::cli
