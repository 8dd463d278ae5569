#include "cli/commands/commands.h"

#include <array>

namespace hone::cli {

std::span<const Command> commands() {
  static const std::array kCommands{
      study_command(),    recall_command(),   serve_command(),   today_command(),
      due_command(),      progress_command(), search_command(),  devices_command(),
      import_command(),   decks_command(),    deck_command(),    card_command(),
      history_command(),  export_command(),   review_command(),  undo_command(),
      reset_command(),    edit_command(),     suspend_command(), resume_command(),
      settings_command(), memory_command(),   backup_command(),  restore_command(),
      doctor_command(),   simulate_command(), manual_command(),  completion_command()};
  return kCommands;
}

}  // namespace hone::cli
