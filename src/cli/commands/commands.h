#pragma once

#include "cli/command.h"

namespace hone::cli {

// One function a command, in the file of its name.
Command import_command();
Command decks_command();
Command deck_command();
Command card_command();
Command history_command();
Command search_command();
Command devices_command();
Command question_command();
Command questions_command();
Command glossary_command();
Command pack_command();
Command export_command();
Command due_command();
Command today_command();
Command progress_command();
Command study_command();
Command recall_command();
Command plan_command();
Command simulate_command();
Command serve_command();
Command review_command();
Command undo_command();
Command reset_command();
Command edit_command();
Command suspend_command();
Command resume_command();
Command settings_command();
Command memory_command();
Command backup_command();
Command restore_command();
Command doctor_command();
Command manual_command();
Command completion_command();

}  // namespace hone::cli
