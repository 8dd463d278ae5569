#include "server/api/routes.h"

#include <array>

#include "server/api/handlers.h"

namespace hone::server {

std::span<const Route> api_routes() {
  using enum Method;
  using enum Work;
  static constexpr std::array kRoutes{
      Route{kGet, "/api/health", kRead, show_health},
      Route{kGet, "/api/decks", kRead, show_decks},
      Route{kGet, "/api/decks/{deck}", kRead, show_deck},
      Route{kPost, "/api/decks/{deck}/reset", kWrite, reset_deck},
      Route{kPost, "/api/decks/{deck}/reset/undo", kWrite, undo_reset},
      Route{kGet, "/api/decks/{deck}/cards", kRead, show_card_rows},
      Route{kGet, "/api/decks/{deck}/export", kLong, export_deck},
      Route{kGet, "/api/cards/{card}", kRead, show_card},
      Route{kPut, "/api/cards/{card}", kWrite, edit_card},
      Route{kGet, "/api/cards/{card}/markdown", kRead, show_card_markdown},
      Route{kGet, "/api/cards/{card}/history", kRead, show_history},
      Route{kPut, "/api/cards/{card}/suspended", kWrite, suspend_card},
      Route{kPost, "/api/cards/{card}/recall", kRead, recall_card},
      Route{kGet, "/api/cards/{card}/devices", kLong, show_devices},
      Route{kPost, "/api/cards/{card}/devices", kWrite, keep_device},
      Route{kPost, "/api/markdown", kRead, render_markdown},
      Route{kGet, "/api/search", kRead, search_cards},
      Route{kGet, "/api/today", kRead, show_today},
      Route{kGet, "/api/progress", kLong, show_progress},
      Route{kGet, "/api/plan", kLong, show_plan},
      Route{kPut, "/api/plan", kLong, follow_plan},
      Route{kDelete, "/api/plan", kLong, drop_plan},
      Route{kPost, "/api/plan/preview", kLong, preview_plan},
      Route{kGet, "/api/plan/calendar", kLong, download_plan},
      Route{kGet, "/api/role", kLong, show_role},
      Route{kGet, "/api/role/questions/{question}", kLong, show_role_question},
      Route{kGet, "/api/role/glossary", kLong, show_role_glossary},
      Route{kPost, "/api/role/decks", kLong, take_in_role_decks},
      Route{kPost, "/api/imports", kLong, import_deck, BodySize::kImport},
      Route{kPost, "/api/imports/preview", kLong, preview_import, BodySize::kImport},
      Route{kGet, "/api/due", kRead, show_due},
      Route{kGet, "/api/summary", kRead, show_summary},
      Route{kGet, "/api/study/next", kRead, show_next_turn},
      Route{kGet, "/api/study/preview", kRead, preview_review},
      Route{kPost, "/api/reviews", kReview, review_card},
      Route{kPost, "/api/reviews/undo", kWrite, undo_review},
      Route{kGet, "/api/stories", kRead, show_stories},
      Route{kPost, "/api/stories", kWrite, keep_story},
      Route{kPost, "/api/stories/check", kRead, check_story},
      Route{kGet, "/api/stories/{story}", kRead, show_story},
      Route{kPut, "/api/stories/{story}", kWrite, change_story},
      Route{kDelete, "/api/stories/{story}", kWrite, remove_story},
      Route{kGet, "/api/stories/{story}/versions", kRead, show_story_versions},
      Route{kPut, "/api/stories/{story}/dismissals/{rule}", kWrite, dismiss_rule},
      Route{kDelete, "/api/stories/{story}/dismissals/{rule}", kWrite, show_rule_again},
      Route{kGet, "/api/stories/{story}/telling", kRead, tell_story},
      Route{kGet, "/api/stories/{story}/tellings", kRead, show_tellings},
      Route{kPost, "/api/stories/{story}/tellings", kWrite, keep_telling},
      Route{kGet, "/api/story-lists", kRead, show_story_lists},
      Route{kPut, "/api/story-lists/{kind}", kWrite, bind_story_list},
      Route{kGet, "/api/story-matrix", kRead, show_story_matrix},
      Route{kGet, "/api/story-plan", kRead, show_story_plan},
      Route{kGet, "/api/story-conflicts", kRead, show_story_conflicts},
      Route{kGet, "/api/story-rules", kRead, show_story_rules},
      Route{kGet, "/api/settings", kRead, show_settings},
      Route{kPut, "/api/settings", kWrite, change_settings},
      Route{kGet, "/api/doctor", kLong, examine},
      Route{kPost, "/api/doctor/rebuild", kLong, rebuild},
      Route{kGet, "/api/backup", kLong, download_backup},
      Route{kPost, "/api/restore", kAlone, nullptr, BodySize::kBackup, restore_backup},
  };
  return kRoutes;
}

}  // namespace hone::server
