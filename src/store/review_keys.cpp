#include <fmt/format.h>

#include "store/logged_review.h"
#include "store/numbering.h"
#include "store/sql_store.h"

namespace hone::store {
namespace {

constexpr auto kFindByKey =
    "SELECT {} FROM review_key JOIN review ON review.number = review_key.review "
    "JOIN card ON card.number = review.card WHERE review_key.key = :key";

constexpr auto kAddKey = "INSERT INTO review_key (key, review) VALUES (:key, :review)";

}  // namespace

Status SqlStore::append_key(const std::string& key, app::ReviewNumber number) {
  return database_.write([&](Connection& session) -> Status {
    const Number review = number.value;
    Query(session, kAddKey).with("key", key).with("review", review).run();
    return {};
  });
}

Result<std::optional<app::SentReview>> SqlStore::review_sent_as(const std::string& key) {
  using Found = std::optional<app::SentReview>;
  return database_.read([&](Connection& session) -> Result<Found> {
    Query find(session, fmt::format(kFindByKey, kReviewColumns));
    find.with("key", key);
    auto logged = TRY(logged_review(database_, schedules_, find));
    if (!logged) return Found{};
    const bool undone = was_undone(session, logged->number.value);
    return Found{{std::move(*logged), undone}};
  });
}

}  // namespace hone::store
