#include "app/typing.h"

#include <fmt/format.h>

#include <algorithm>

namespace hone::app {
namespace {

Status mark(std::vector<TypedMark>& marks, const std::vector<int>& numbers, TypedMark as) {
  for (const int number : numbers) {
    const bool listed = number >= 1 && static_cast<std::size_t>(number) <= marks.size();
    if (!listed || marks[static_cast<std::size_t>(number) - 1] != TypedMark::kMissed) {
      return invalid_input(
          fmt::format("Item {} cannot have been typed: the list has {}, each named once at most.",
                      number, marks.size()));
    }
    marks[static_cast<std::size_t>(number) - 1] = as;
  }
  return {};
}

Status check_times(const Typing& typing) {
  const bool both = typing.first_item.has_value() == typing.last_item.has_value();
  const bool forwards = both && (!typing.first_item || (*typing.first_item >= Milliseconds{0} &&
                                                        *typing.last_item >= *typing.first_item));
  if (forwards) return {};
  return invalid_input(
      "The times of the first and the last typed item contradict each other; give both, or none.");
}

}  // namespace

Typing typing_of(const recall::Recalled& recalled) {
  Typing typing{.found = {}, .unsure = {}, .proposed = recalled.proposed_confidence};
  for (std::size_t at = 0; at < recalled.items.size(); ++at) {
    const recall::RecalledItem& item = recalled.items[at];
    const int number = static_cast<int>(at) + 1;
    if (!item.sure) {
      typing.unsure.push_back(number);
    } else if (item.recalled) {
      typing.found.push_back(number);
    }
  }
  return typing;
}

Result<TypedAnswer> typed_answer(const ReviewTarget& target, const Typing& typing) {
  if (target.units.front().id.facet.kind != deck::FacetKind::kItem) {
    return invalid_input(fmt::format("“{}” asks for no list, so no items can have been typed.",
                                     target.card.card.id.value));
  }
  TRY(check_times(typing));
  TypedAnswer typed{
      .marks = {}, .proposed = {}, .first_item = typing.first_item, .last_item = typing.last_item};
  typed.proposed = TRY(memory::confidence(typing.proposed));
  typed.marks.resize(target.units.size(), TypedMark::kMissed);
  TRY(mark(typed.marks, typing.found, TypedMark::kFound));
  TRY(mark(typed.marks, typing.unsure, TypedMark::kUnsure));
  return typed;
}

std::vector<int> overruled_items(const Review& review) {
  std::vector<int> numbers;
  if (!review.typed) return numbers;
  const auto& marks = review.typed->marks;
  for (std::size_t at = 0; at < std::min(marks.size(), review.units.size()); ++at) {
    const auto other = review.units[at].missed ? TypedMark::kFound : TypedMark::kMissed;
    if (marks[at] == other) numbers.push_back(static_cast<int>(at) + 1);
  }
  return numbers;
}

}  // namespace hone::app
