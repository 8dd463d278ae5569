#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/import_deck.h"
#include "app/plan/plan_wishes.h"
#include "app/review_card.h"

namespace hone::json {

// What a page sends. Each fails with the place when the text is no such document, when a member is
// missing that must be there, or when there is one that nobody knows.

/// The review was made at `at`.
Result<app::ReviewRequest> read_review_request(std::string_view text, Instant at);

/// The review that is to be undone, if it must be a certain one.
Result<std::optional<app::ReviewNumber>> read_undo_request(std::string_view text);

/// The reset that is to be undone.
Result<app::ResetNumber> read_reset_undo_request(std::string_view text);

Result<app::ImportRequest> read_import_request(std::string_view text);

/// What was typed of a list.
Result<std::string> read_recall_request(std::string_view text);

/// A card's new Markdown.
Result<std::string> read_card_request(std::string_view text);

/// Whether the card is to be put aside.
Result<bool> read_suspension_request(std::string_view text);

/// Names of decks of the role that comes along.
Result<std::vector<std::string>> read_role_decks_request(std::string_view text);

/// Markdown texts to be shown.
Result<std::vector<std::string>> read_markdown_request(std::string_view text);

/// What a plan is to be made for; the days and decks are not looked at yet.
Result<app::PlanWishes> read_plan_request(std::string_view text);

struct SettingsRequest {
  std::optional<std::string> deck;
  std::map<std::string, std::string> settings;  ///< new values by key; empty: the default again
};
Result<SettingsRequest> read_settings_request(std::string_view text);

}  // namespace hone::json
