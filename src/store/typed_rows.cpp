#include "store/typed_rows.h"

namespace hone::store {
namespace {

constexpr Number kNone = -1;

constexpr auto kAddTyped =
    "INSERT INTO typed_answer (review, proposed, first_item, last_item) "
    "VALUES (:review, :proposed, :first, :last)";

constexpr auto kAddMark =
    "INSERT INTO typed_mark (review, place, mark) VALUES (:review, :place, :mark)";

constexpr auto kTyped =
    "SELECT proposed, first_item, last_item FROM typed_answer WHERE review = :review";

constexpr auto kMarks = "SELECT mark FROM typed_mark WHERE review = :review ORDER BY place";

Number number_of(const std::optional<Milliseconds>& time) {
  return time ? time->count() : kNone;
}

std::optional<Milliseconds> time_of(Number number) {
  return number == kNone ? std::nullopt : std::optional(Milliseconds{number});
}

}  // namespace

void add_typed(ConnectionRef session, Number review, const app::TypedAnswer& typed) {
  const Number first = number_of(typed.first_item);
  const Number last = number_of(typed.last_item);
  Query(session, kAddTyped)
      .with("review", review)
      .with("proposed", typed.proposed.value)
      .with("first", first)
      .with("last", last)
      .run();
  int place = 0;
  int mark = 0;
  Query add(session, kAddMark);
  add.with("review", review).with("place", place).with("mark", mark);
  for (const app::TypedMark one : typed.marks) {
    ++place;
    mark = static_cast<int>(one);
    add.run();
  }
}

std::optional<app::TypedAnswer> typed_of(ConnectionRef session, Number review) {
  app::TypedAnswer typed;
  Number first = 0;
  Number last = 0;
  const bool there = Query(session, kTyped)
                         .with("review", review)
                         .into(typed.proposed.value)
                         .into(first)
                         .into(last)
                         .find();
  if (!there) return std::nullopt;
  typed.first_item = time_of(first);
  typed.last_item = time_of(last);
  int mark = 0;
  Query marks(session, kMarks);
  marks.with("review", review).into(mark).start();
  while (marks.next()) typed.marks.push_back(static_cast<app::TypedMark>(mark));
  return typed;
}

}  // namespace hone::store
