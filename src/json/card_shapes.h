#pragma once

#include "json/section_shapes.h"

namespace hone::json {

template <>
struct Shape<deck::ItemNotes> {
  static constexpr auto fields() {
    using T = deck::ItemNotes;
    return std::tuple{
        field("elaboration", &T::elaboration), field("intuition", &T::intuition),
        field("implication", &T::implication), field("how_common", &T::how_common),
        field("involvement", &T::involvement), field("ownership", &T::ownership),
        field("example", &T::example),         field("example_value", &T::example_value)};
  }
};
/// Besides these an item has "number" and "name", which follow from its place and title.
template <>
struct Shape<deck::Item> {
  static constexpr auto fields() {
    using T = deck::Item;
    return std::tuple{field("key", &T::key), field("title", &T::title),
                      field("qualifier", &T::qualifier), field("detail", &T::detail),
                      field("notes", &T::notes)};
  }
};
template <>
struct Shape<deck::MustHaveList> {
  static constexpr auto fields() {
    using T = deck::MustHaveList;
    return std::tuple{field("ordered", &T::ordered), field("items", &T::items)};
  }
};
/// Besides these a row has "item", the number of its item.
template <>
struct Shape<deck::DeviceRow> {
  static constexpr auto fields() {
    using T = deck::DeviceRow;
    return std::tuple{field("letter", &T::letter), field("cue", &T::cue),
                      field("item_key", &T::item), field("gloss", &T::gloss)};
  }
};
template <>
struct Shape<deck::Device> {
  static constexpr auto fields() {
    using T = deck::Device;
    return std::tuple{field("family", &T::family), field("name", &T::name), field("hook", &T::hook),
                      field("hook_label", &T::hook_label), field("rows", &T::rows)};
  }
};
template <>
struct Shape<deck::TimeLimit> {
  static constexpr auto fields() {
    using T = deck::TimeLimit;
    return std::tuple{field("shortest_seconds", &T::shortest_seconds),
                      field("longest_seconds", &T::longest_seconds)};
  }
};
/// Besides these a card has "number", and "definitions" and "follow_ups", taken out of its
/// sections.
template <>
struct Shape<deck::Card> {
  static constexpr auto fields() {
    using T = deck::Card;
    return std::tuple{field("id", &T::id),
                      field("question", &T::question),
                      field("answer", &T::answer),
                      field("list", &T::list),
                      field("shown_device", &T::shown_device),
                      field("devices", &T::devices),
                      field("sections", &T::sections),
                      field("prerequisites", &T::prerequisites),
                      field("tags", &T::tags),
                      field("frequency", &T::frequency),
                      field("time_limit", &T::time_limit)};
  }
};
template <>
struct Shape<deck::UseCase> {
  static constexpr auto fields() {
    using T = deck::UseCase;
    return std::tuple{field("title", &T::title), field("context", &T::context),
                      field("examples", &T::examples)};
  }
};
template <>
struct Shape<deck::Mistake> {
  static constexpr auto fields() {
    using T = deck::Mistake;
    return std::tuple{field("title", &T::title), field("text", &T::text)};
  }
};
template <>
struct Shape<deck::RoleProfile> {
  static constexpr auto fields() {
    using T = deck::RoleProfile;
    return std::tuple{field("name", &T::name),
                      field("tagline", &T::tagline),
                      field("definition", &T::definition),
                      field("headline_skills", &T::headline_skills),
                      field("responsibilities", &T::responsibilities),
                      field("technical_skills", &T::technical_skills),
                      field("soft_skills", &T::soft_skills),
                      field("use_cases", &T::use_cases),
                      field("mistakes", &T::mistakes)};
  }
};
template <>
struct Shape<deck::Deck> {
  static constexpr auto fields() {
    using T = deck::Deck;
    return std::tuple{field("name", &T::name), field("description", &T::description),
                      field("role", &T::role), field("cards", &T::cards)};
  }
};

}  // namespace hone::json
