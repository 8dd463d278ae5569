#pragma once

#include "server/call.h"

namespace hone::server {

// One function for each route; each translates a request into a use case and what came of it into a
// document, nothing more.

// decks.cpp
Result<Response> show_decks(const Call& call);
Result<Response> show_deck(const Call& call);
Result<Response> show_card_rows(const Call& call);
Result<Response> export_deck(const Call& call);
Result<Response> reset_deck(const Call& call);
Result<Response> undo_reset(const Call& call);

// cards.cpp
Result<Response> show_card(const Call& call);
Result<Response> show_card_markdown(const Call& call);
Result<Response> edit_card(const Call& call);
Result<Response> suspend_card(const Call& call);
Result<Response> render_markdown(const Call& call);

// recall.cpp
Result<Response> recall_card(const Call& call);

// devices.cpp
Result<Response> show_devices(const Call& call);
Result<Response> keep_device(const Call& call);

// imports.cpp
Result<Response> preview_import(const Call& call);
Result<Response> import_deck(const Call& call);

// study.cpp
Result<Response> show_due(const Call& call);
Result<Response> show_summary(const Call& call);
Result<Response> show_next_turn(const Call& call);
Result<Response> preview_review(const Call& call);
Result<Response> review_card(const Call& call);
Result<Response> undo_review(const Call& call);

// statistics.cpp
Result<Response> show_today(const Call& call);
Result<Response> show_progress(const Call& call);
Result<Response> show_history(const Call& call);
Result<Response> search_cards(const Call& call);

// plan.cpp
Result<Response> show_plan(const Call& call);
Result<Response> preview_plan(const Call& call);
Result<Response> follow_plan(const Call& call);
Result<Response> drop_plan(const Call& call);
Result<Response> download_plan(const Call& call);

// role.cpp
Result<Response> show_role(const Call& call);
Result<Response> show_role_question(const Call& call);
Result<Response> show_role_glossary(const Call& call);
Result<Response> take_in_role_decks(const Call& call);

// stories.cpp
Result<Response> show_stories(const Call& call);
Result<Response> keep_story(const Call& call);
Result<Response> check_story(const Call& call);
Result<Response> show_story(const Call& call);
Result<Response> change_story(const Call& call);
Result<Response> remove_story(const Call& call);
Result<Response> show_story_versions(const Call& call);
Result<Response> dismiss_rule(const Call& call);
Result<Response> show_rule_again(const Call& call);

// tellings.cpp
Result<Response> tell_story(const Call& call);
Result<Response> show_tellings(const Call& call);
Result<Response> keep_telling(const Call& call);

// story_coverage.cpp
Result<Response> show_story_lists(const Call& call);
Result<Response> bind_story_list(const Call& call);
Result<Response> show_story_matrix(const Call& call);
Result<Response> show_story_plan(const Call& call);
Result<Response> show_story_conflicts(const Call& call);
Result<Response> show_story_rules(const Call& call);

// settings.cpp
Result<Response> show_settings(const Call& call);
Result<Response> change_settings(const Call& call);

// upkeep.cpp
Result<Response> show_health(const Call& call);
Result<Response> examine(const Call& call);
Result<Response> rebuild(const Call& call);
Result<Response> download_backup(const Call& call);
Result<Response> restore_backup(const Request& request, const Surroundings& around);

}  // namespace hone::server
