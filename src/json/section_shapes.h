#pragma once

#include <array>
#include <string_view>
#include <variant>

#include "deck/deck.h"
#include "json/shape.h"

namespace hone::json {

template <>
struct EnumNames<deck::Marker> {
  static constexpr std::array<std::string_view, 3> kNames{"paragraph", "bullet", "number"};
};
template <>
struct EnumNames<deck::DeviceFamily> {
  static constexpr std::array<std::string_view, 2> kNames{"acrostic", "cues"};
};
template <>
struct EnumNames<deck::Frequency> {
  static constexpr std::array<std::string_view, 5> kNames{"unknown", "rarely", "sometimes", "often",
                                                          "very-often"};
};

/// What "type" says of a section's body, in the order of the variant.
inline constexpr std::array<std::string_view, std::variant_size_v<deck::SectionBody>> kBodyTypes{
    "blocks",      "points",  "definitions", "questions", "terms",
    "comparisons", "prompts", "usage",       "order",     "involvement"};

template <>
struct Shape<deck::Block> {
  static constexpr auto fields() {
    using T = deck::Block;
    return std::tuple{field("marker", &T::marker), field("text", &T::text),
                      field("children", &T::children)};
  }
};
template <>
struct Shape<deck::Point> {
  static constexpr auto fields() {
    using T = deck::Point;
    return std::tuple{field("name", &T::name), field("text", &T::text)};
  }
};
template <>
struct Shape<deck::Points> {
  static constexpr auto fields() {
    using T = deck::Points;
    return std::tuple{field("verdict", &T::verdict), field("text", &T::text),
                      field("points", &T::points)};
  }
};
template <>
struct Shape<deck::Definition> {
  static constexpr auto fields() {
    using T = deck::Definition;
    return std::tuple{field("key", &T::key), field("term", &T::term), field("text", &T::text)};
  }
};
template <>
struct Shape<deck::Definitions> {
  static constexpr auto fields() {
    return std::tuple{field("entries", &deck::Definitions::entries)};
  }
};
template <>
struct Shape<deck::QuestionAnswer> {
  static constexpr auto fields() {
    using T = deck::QuestionAnswer;
    return std::tuple{field("key", &T::key), field("question", &T::question),
                      field("answer", &T::answer), field("importance", &T::importance)};
  }
};
template <>
struct Shape<deck::QuestionAnswers> {
  static constexpr auto fields() {
    using T = deck::QuestionAnswers;
    return std::tuple{field("verdict", &T::verdict), field("entries", &T::entries)};
  }
};
template <>
struct Shape<deck::PrerequisiteTerm> {
  static constexpr auto fields() {
    using T = deck::PrerequisiteTerm;
    return std::tuple{field("key", &T::key),
                      field("term", &T::term),
                      field("definition", &T::definition),
                      field("relevance", &T::relevance),
                      field("difficulty", &T::difficulty),
                      field("more", &T::more)};
  }
};
template <>
struct Shape<deck::PrerequisiteTerms> {
  static constexpr auto fields() {
    using T = deck::PrerequisiteTerms;
    return std::tuple{field("verdict", &T::verdict), field("entries", &T::entries)};
  }
};
template <>
struct Shape<deck::Comparison> {
  static constexpr auto fields() {
    using T = deck::Comparison;
    return std::tuple{field("key", &T::key), field("name", &T::name),
                      field("difference", &T::difference), field("consequences", &T::consequences)};
  }
};
template <>
struct Shape<deck::Comparisons> {
  static constexpr auto fields() {
    return std::tuple{field("entries", &deck::Comparisons::entries)};
  }
};
template <>
struct Shape<deck::PromptGroup> {
  static constexpr auto fields() {
    using T = deck::PromptGroup;
    return std::tuple{field("situation", &T::situation), field("questions", &T::questions)};
  }
};
template <>
struct Shape<deck::ExampleQuestions> {
  static constexpr auto fields() {
    using T = deck::ExampleQuestions;
    return std::tuple{field("how_often", &T::how_often), field("groups", &T::groups)};
  }
};
template <>
struct Shape<deck::Usage> {
  static constexpr auto fields() {
    using T = deck::Usage;
    return std::tuple{field("use", &T::use), field("avoid", &T::avoid)};
  }
};
template <>
struct Shape<deck::Order> {
  static constexpr auto fields() {
    using T = deck::Order;
    return std::tuple{field("verdict", &T::verdict), field("why", &T::why),
                      field("variation", &T::variation), field("variants", &T::variants)};
  }
};
template <>
struct Shape<deck::Involvement> {
  static constexpr auto fields() {
    using T = deck::Involvement;
    return std::tuple{field("upshot", &T::upshot), field("elaboration", &T::elaboration),
                      field("others", &T::others), field("questions", &T::questions)};
  }
};

}  // namespace hone::json
