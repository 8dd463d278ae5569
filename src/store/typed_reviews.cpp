#include <fmt/format.h>

#include "store/logged_review.h"
#include "store/sql_store.h"

namespace hone::store {
namespace {

constexpr auto kTypedReviews =
    "SELECT typed_answer.review FROM typed_answer "
    "JOIN review ON review.number = typed_answer.review JOIN card ON card.number = review.card "
    "WHERE card.id = :card "
    "AND NOT EXISTS (SELECT 1 FROM undo WHERE undo.review = review.number) "
    "AND NOT EXISTS (SELECT 1 FROM reset WHERE reset.deck = card.deck "
    "AND reset.after_review >= review.number "
    "AND NOT EXISTS (SELECT 1 FROM reset_undo WHERE reset_undo.reset = reset.number)) "
    "ORDER BY typed_answer.review";

constexpr auto kReview =
    "SELECT {} FROM review JOIN card ON card.number = review.card WHERE review.number = :review";

std::vector<Number> typed_numbers(ConnectionRef session, const std::string& card) {
  std::vector<Number> numbers;
  Number number = 0;
  Query typed(session, kTypedReviews);
  typed.with("card", card).into(number).start();
  while (typed.next()) numbers.push_back(number);
  return numbers;
}

}  // namespace

Result<std::vector<app::LoggedReview>> SqlStore::typed_reviews_of(const deck::CardId& card) {
  using Found = std::vector<app::LoggedReview>;
  return database_.read([&](Connection& session) -> Result<Found> {
    Found found;
    for (const Number number : typed_numbers(session, card.value)) {
      Query find(session, fmt::format(kReview, kReviewColumns));
      find.with("review", number);
      auto logged = TRY(logged_review(database_, schedules_, find));
      if (logged) found.push_back(std::move(*logged));
    }
    return found;
  });
}

}  // namespace hone::store
