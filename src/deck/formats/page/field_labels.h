#pragma once

#include <array>
#include <string_view>

namespace hone::deck::page::labels {

// The words that stand before a field inside the sections of a page, letter for letter.
inline constexpr std::string_view kQuestion = "Question";
inline constexpr std::string_view kAnswer = "Answer";
inline constexpr std::string_view kImportance = "Why it’s important";

inline constexpr std::array<std::string_view, 2> kComparison = {
    "Difference between them", "Consequences (if any) of confusing these topics"};

inline constexpr std::array<std::string_view, 4> kTerm = {
    "Definition", "Why it’s relevant",
    "Why it’ll be more difficult to learn this topic without knowing this term/concept’s "
    "definition",
    "Is there anything else I need to know about this term/concept other than its definition?"};

inline constexpr std::array<std::string_view, 2> kUsage = {"Use it when", "Don’t use it when"};

inline constexpr std::array<std::string_view, 2> kOrder = {
    "Why it’s ordered", "Is it common for the sequence to not follow this order? If so, how?"};

inline constexpr std::array<std::string_view, 4> kInvolvement = {
    "Upshot", "Elaboration", "Who else is highly involved in this topic, and how?",
    "Questions I Likely Have About a Product Manager’s Involvement in This Topic if I’m Just "
    "Learning This Topic for the First Time"};

inline constexpr std::array<std::string_view, 2> kFrequency = {"How often", "How it shows up"};
inline constexpr std::string_view kExampleQuestions = "Example questions";

inline constexpr std::array<std::string_view, 2> kWorkedExample = {
    "Overall example", "Example breakdown by list item"};
inline constexpr std::array<std::string_view, 2> kItemExample = {
    "Content", "Why this is a good example for this list item"};

}  // namespace hone::deck::page::labels
