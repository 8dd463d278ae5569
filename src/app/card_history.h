#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/ports/store.h"
#include "app/settings.h"

namespace hone::app {

/// One review of a unit: what went before it, what was expected, what came of it.
struct PastReview {
  UnitReview review;
  memory::Grade grade = memory::Grade::kGood;
  std::optional<memory::Days> elapsed;           ///< since the review before; with fractions
  std::optional<memory::Retrievability> recall;  ///< predicted just before it
  std::optional<memory::MemoryState> before;
  memory::Progress after;
  memory::Parameters parameters;  ///< that it was judged with
};

struct CurvePoint {
  Instant at;
  double recall = 1;
};

/// The forgetting curve from a review to the next one, under the weights of that next one, so that
/// it ends at what was predicted there.
struct CurveSegment {
  ReviewNumber from;
  std::vector<CurvePoint> points;
};

struct UnitHistory {
  deck::UnitId unit;
  std::string label;
  std::optional<memory::Progress> progress;      ///< nothing: never studied
  std::optional<memory::Retrievability> recall;  ///< at the moment asked about
  bool leech = false;               ///< it lapsed as often as the threshold says, or more
  std::vector<PastReview> reviews;  ///< those that count, oldest first
  std::vector<CurveSegment> past;   ///< between the last reviews, oldest first
  std::vector<CurvePoint> next;     ///< from the last review on, under the weights of the settings
};

struct CardHistory {
  StoredCard card;
  double desired_retention = 0.9;
  int leech_threshold = 0;
  std::vector<UnitHistory> units;   ///< every unit of the card, as they are learned
  std::vector<LoggedReview> typed;  ///< reviews whose answers were typed, oldest first
};

struct HistoryQuery {
  std::string card;  ///< its id, or how it begins
  Instant at;
  int days = 90;  ///< that the curve looks ahead from `at`; at least 1
};

/// What happened to each unit of a card, told from the log.
Result<CardHistory> card_history(Store& store, const HistoryQuery& query);

}  // namespace hone::app
