#pragma once

#include "cli/command.h"
#include "cli/story/story_options.h"

namespace hone::cli {

/// The word after `hone story`, and what it does.
struct StoryVerb {
  std::string_view name;
  std::string_view takes;  ///< what stands behind it; empty: nothing
  Result<Outcome> (*run)(Context& context, const StoryOptions& options);
};

std::span<const StoryVerb> story_verbs();

// One function a verb, in the file of its name.
Result<Outcome> story_check(Context& context, const StoryOptions& options);
Result<Outcome> story_rules(Context& context, const StoryOptions& options);
Result<Outcome> story_new(Context& context, const StoryOptions& options);
Result<Outcome> story_edit(Context& context, const StoryOptions& options);
Result<Outcome> story_add(Context& context, const StoryOptions& options);
Result<Outcome> story_list(Context& context, const StoryOptions& options);
Result<Outcome> story_show(Context& context, const StoryOptions& options);
Result<Outcome> story_export(Context& context, const StoryOptions& options);
Result<Outcome> story_remove(Context& context, const StoryOptions& options);
Result<Outcome> story_dismiss(Context& context, const StoryOptions& options);
Result<Outcome> story_undismiss(Context& context, const StoryOptions& options);
Result<Outcome> story_bind(Context& context, const StoryOptions& options);
Result<Outcome> story_matrix(Context& context, const StoryOptions& options);
Result<Outcome> story_plan(Context& context, const StoryOptions& options);
Result<Outcome> story_tell(Context& context, const StoryOptions& options);
Result<Outcome> story_tellings(Context& context, const StoryOptions& options);
Result<Outcome> story_conflicts(Context& context, const StoryOptions& options);
Result<Outcome> story_lists(Context& context, const StoryOptions& options);

}  // namespace hone::cli
