#include "app/story_conflicts.h"

#include <fmt/format.h>

#include "cli/display/table.h"
#include "cli/story/story_verbs.h"
#include "json/story_bank_documents.h"

namespace hone::cli {
namespace {

std::string conflict_text(const app::StoryConflicts& found, const story::Conflict& conflict) {
  const auto side = [&](std::size_t account, const std::string& words) {
    return fmt::format("  “{}” in {}, {}\n", one_line(words), found.accounts[account].story,
                       found.accounts[account].name);
  };
  return fmt::format("{}: {}{}\n", story::name_of(conflict.topic), one_line(conflict.about),
                     conflict.asked ? " (are both right?)" : "") +
         side(conflict.left, conflict.left_words) + side(conflict.right, conflict.right_words);
}

}  // namespace

Result<Outcome> story_conflicts(Context& context, const StoryOptions& options) {
  const app::StoryConflicts found = TRY(app::story_conflicts(*TRY(context.store())));
  if (options.json) return Outcome{json::story_conflicts_document(found)};
  if (found.conflicts.empty()) {
    return Outcome{"Nothing was found that your stories, versions and tellings say differently.\n"};
  }
  std::string text;
  for (const story::Conflict& conflict : found.conflicts) text += conflict_text(found, conflict);
  return Outcome{text};
}

}  // namespace hone::cli
