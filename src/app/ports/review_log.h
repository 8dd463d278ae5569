#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/ports/typed_answer.h"
#include "base/instant.h"
#include "base/result.h"
#include "deck/unit.h"
#include "memory/confidence.h"
#include "memory/scheduler.h"

namespace hone::app {

/// Number of a review in the log; later reviews have greater numbers.
struct ReviewNumber {
  std::int64_t value = 0;
  auto operator<=>(const ReviewNumber&) const = default;
};

/// Number of a reset in the log; later resets have greater numbers.
struct ResetNumber {
  std::int64_t value = 0;
  auto operator<=>(const ResetNumber&) const = default;
};

/// From then on the units of a deck are no longer remembered by their earlier reviews.
struct DeckReset {
  ResetNumber number;
  deck::DeckName deck;
  Instant at;
};

struct ReviewedUnit {
  deck::UnitId unit;
  bool missed = false;
  auto operator<=>(const ReviewedUnit&) const = default;
};

/// What the person did, raw: one question answered, every unit that it asked for.
struct Review {
  deck::CardId card;
  Instant at;
  memory::Confidence confidence;
  Milliseconds spent{0};  ///< from question to rating; 0 when unknown
  std::vector<ReviewedUnit> units;
  std::optional<TypedAnswer> typed{};  ///< nothing: it was not typed
  auto operator<=>(const Review&) const = default;
};

/// What the scheduler knew when the review was made: with it the log alone gives every state again.
struct Schedule {
  memory::Policy policy;
  std::string zone;  ///< name in the time-zone database, never "system"
  int rollover_hour = 4;
  auto operator<=>(const Schedule&) const = default;
};

struct LoggedReview {
  ReviewNumber number;
  Review review;
  Schedule schedule;
};

/// A review that was sent under a key.
struct SentReview {
  LoggedReview logged;
  bool undone = false;
};

/// A review as one unit sees it.
struct UnitReview {
  Instant at;
  memory::Confidence confidence;
  bool missed = false;
  bool any_missed = false;  ///< some unit of the same review was marked as missed
  ReviewNumber number{};
  Milliseconds spent{0};  ///< on the whole question
};

/// Called for each review of each unit. The schedule is the same object for all reviews that share
/// one, so it can serve as a key.
using UnitReviewVisitor =
    std::function<Status(const deck::UnitId&, const UnitReview&, const Schedule&)>;

/// A unit by the store's own number, for reading many reviews without its names; from 1, dense.
struct UnitNumber {
  std::int64_t value = 0;
  auto operator<=>(const UnitNumber&) const = default;
};

struct LoggedUnit {
  UnitNumber unit;
  bool missed = false;
};

/// One review as the log is read through; what it points to lives as long as the call.
struct LogEntry {
  ReviewNumber number;
  Instant at;
  memory::Confidence confidence;
  Milliseconds spent{0};
  const Schedule* schedule = nullptr;
  int resets = 0;  ///< of its deck, that came before it and count
  std::span<const LoggedUnit> units;

  [[nodiscard]] bool any_missed() const { return std::ranges::any_of(units, &LoggedUnit::missed); }
};

using LogVisitor = std::function<Status(const LogEntry&)>;

/// Which part of the log is read.
struct LogRange {
  std::optional<deck::DeckName> deck;  ///< nothing: all decks
  std::optional<Instant> from;         ///< reviews at or after it; nothing: all
};

/// The append-only truth. What was appended stays; undoing appends that a review does not count.
class ReviewLog {
 public:
  virtual ~ReviewLog() = default;

  virtual Result<ReviewNumber> append(const Review& review, const Schedule& schedule) = 0;
  virtual Status append_undo(ReviewNumber number, Instant at) = 0;

  /// The latest appended review that was not undone.
  virtual Result<std::optional<LoggedReview>> last_review() = 0;

  /// Remembers under which key a review was sent. Fails when the key has one already.
  virtual Status append_key(const std::string& key, ReviewNumber number) = 0;

  /// The review that was sent under the key, if there is one, undone or not.
  virtual Result<std::optional<SentReview>> review_sent_as(const std::string& key) = 0;

  /// The reviews of a card that were typed and count, oldest first.
  virtual Result<std::vector<LoggedReview>> typed_reviews_of(const deck::CardId& card) = 0;

  virtual Result<ResetNumber> append_reset(const deck::DeckName& deck, Instant at) = 0;
  virtual Status append_reset_undo(ResetNumber number, Instant at) = 0;

  /// The latest reset that was not undone, unless a review that counts was appended after it.
  virtual Result<std::optional<DeckReset>> last_reset() = 0;

  /// The reviews of one unit that count, oldest first. What came before a reset does not count.
  virtual Status visit_reviews_of(const deck::UnitId& unit, const UnitReviewVisitor& visit) = 0;

  /// All reviews that count, unit by unit, oldest first within each; of all decks or of one.
  virtual Status visit_reviews(const UnitReviewVisitor& visit) = 0;
  virtual Status visit_reviews_of_deck(const deck::DeckName& deck,
                                       const UnitReviewVisitor& visit) = 0;

  /// The reviews of a range that were not undone, those before a reset included, in the order in
  /// which they were made.
  virtual Status visit_log(const LogRange& range, const LogVisitor& visit) = 0;
};

}  // namespace hone::app
