#include "json/typed_document.h"

#include "app/typing.h"
#include "json/write_value.h"

namespace hone::json {
namespace {

std::optional<double> seconds_of(const std::optional<Milliseconds>& time) {
  return time ? std::optional(std::chrono::duration<double>(*time).count()) : std::nullopt;
}

std::vector<std::size_t> marked(const app::TypedAnswer& typed, app::TypedMark mark) {
  std::vector<std::size_t> numbers;
  for (std::size_t at = 0; at < typed.marks.size(); ++at) {
    if (typed.marks[at] == mark) numbers.push_back(at + 1);
  }
  return numbers;
}

}  // namespace

void write_typed(Writer& out, const app::LoggedReview& logged) {
  const app::TypedAnswer& typed = *logged.review.typed;
  out.begin_object();
  write_member(out, "number", logged.number.value);
  write_member(out, "at", logged.review.at);
  write_member(out, "items", typed.marks.size());
  write_member(out, "found", marked(typed, app::TypedMark::kFound));
  write_member(out, "unsure", marked(typed, app::TypedMark::kUnsure));
  write_member(out, "overruled", app::overruled_items(logged.review));
  write_member(out, "proposed_confidence", typed.proposed.value);
  write_member(out, "confidence", logged.review.confidence.value);
  write_member(out, "first_item_seconds", seconds_of(typed.first_item));
  write_member(out, "last_item_seconds", seconds_of(typed.last_item));
  out.end_object();
}

}  // namespace hone::json
