#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/ports/store.h"
#include "app/reset_deck.h"
#include "app/settings.h"
#include "app/typing.h"

namespace hone::app {

struct ReviewRequest {
  std::string target;  ///< a card's id, or a unit's ("card/item/key")
  memory::Confidence confidence;
  std::vector<int> missed;  ///< numbers of the list's items, from 1
  Instant at;
  Milliseconds spent{0};

  /// How often the units had been reviewed, in sum, when the question was shown; see review_count.
  std::optional<int> reviews{};
  /// Names this answer, so that it counts once however often it is sent; empty: no name.
  std::string key{};
  /// How it was typed; nothing: it was thought.
  std::optional<Typing> typed{};
};

struct ReviewedProgress {
  deck::UnitId unit;
  std::string label;
  bool missed = false;
  memory::Grade grade = memory::Grade::kGood;
  memory::Progress progress;
  bool leech = false;  ///< this lapse made it one, or reminds of it
};

struct ReviewReport {
  ReviewNumber number;
  deck::CardId card;
  Instant at;
  memory::Confidence confidence;
  std::vector<ReviewedProgress> units;
  Instant due;  ///< when the weakest of them returns
};

/// Writes one review. A card's id asks for its list (every item gets a review of its own) or its
/// plain answer; a unit's id for that unit alone. Returns when it is safely on disk. Fails,
/// changing nothing, when there is no such card or unit, an item number is not on the list, or
/// `at` lies before the last review of one of the units; with kConflict when `reviews` is given and
/// the question was answered elsewhere since. A key that was used before gives what was answered
/// then, and nothing is written; kConflict when that review was undone or was of another card.
Result<ReviewReport> review(Store& store, const ReviewRequest& request);

/// How often units were reviewed, in sum.
int review_count(std::span<const std::optional<memory::Progress>> progress);

/// When the weakest unit would return, for each confidence 1 to 5.
Result<std::array<Instant, 5>> preview_review(Store& store, const ReviewRequest& request);

struct UndoReport {
  std::optional<ResetReport> reset;  ///< it was a reset that was undone; then the rest is empty
  LoggedReview undone;
  std::vector<UnitProgress> units;  ///< their progress as it was before
};

/// Takes the last review back, or the last reset where that came after it; it stays in the log,
/// marked as not counting. With `only`, fails with kConflict when what was done last is not that
/// review.
Result<UndoReport> undo_review(Store& store, Instant now,
                               std::optional<ReviewNumber> only = std::nullopt);

}  // namespace hone::app
