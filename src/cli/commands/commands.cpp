#include "cli/commands/commands.h"

#include <array>

#include "cli/commands/story.h"

namespace hone::cli {

std::span<const Command> commands() {
  // clang-format off: one a line, so that changes that each add a command do not meet
  static const std::array kCommands{
      study_command(),
      recall_command(),
      serve_command(),
      today_command(),
      due_command(),
      plan_command(),
      progress_command(),
      search_command(),
      question_command(),
      questions_command(),
      glossary_command(),
      devices_command(),
      story_command(),
      import_command(),
      decks_command(),
      deck_command(),
      card_command(),
      history_command(),
      export_command(),
      review_command(),
      undo_command(),
      reset_command(),
      edit_command(),
      suspend_command(),
      resume_command(),
      settings_command(),
      memory_command(),
      simulate_command(),
      pack_command(),
      backup_command(),
      restore_command(),
      doctor_command(),
      manual_command(),
      completion_command(),
  };
  // clang-format on
  return kCommands;
}

}  // namespace hone::cli
