#include "deck/formats/markdown/card_front.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "deck/formats/markdown/free_text.h"
#include "deck/formats/markdown/front.h"
#include "deck/formats/markdown/inline_text.h"
#include "deck/formats/markdown/markers.h"
#include "deck/formats/markdown/time_limit_text.h"

namespace hone::deck::markdown {
namespace {

enum Label : std::size_t { kTags, kAfter, kTime, kAsked };
constexpr std::array<std::string_view, 4> kLabels = {"Tags", "After", "Time", "Asked"};

struct FrequencyName {
  Frequency frequency;
  std::string_view name;
};
constexpr std::array kFrequencies = {
    FrequencyName{Frequency::kRarely, "rarely"}, FrequencyName{Frequency::kSometimes, "sometimes"},
    FrequencyName{Frequency::kOften, "often"}, FrequencyName{Frequency::kVeryOften, "very often"}};

template <typename Texts, typename TextOf>
void append_list(std::string& out, Label label, const Texts& texts, TextOf text_of) {
  std::string_view before = " ";
  if (!texts.empty()) (out += kLabels[label]) += ':';
  for (const auto& item : texts) {
    const std::string_view text = text_of(item);
    out += std::exchange(before, ", ");
    if (text.empty()) out += kNothing;
    append_inline(out, text, kInList);
  }
  if (!texts.empty()) out += '\n';
}

template <typename Text>
void read_list(std::string_view value, std::vector<Text>& texts) {
  while (!value.empty()) {
    const std::size_t end = std::min(value.find(','), value.size());
    if (const auto raw = trim(value.substr(0, end)); !raw.empty()) {
      texts.emplace_back(decode_inline(raw));
    }
    value.remove_prefix(std::min(end + 1, value.size()));
  }
}

std::optional<Frequency> parse_frequency(std::string_view text) {
  const auto known = std::ranges::find_if(kFrequencies, [&](const FrequencyName& frequency) {
    return equal_ignoring_case(frequency.name, text);
  });
  if (known == kFrequencies.end()) return std::nullopt;
  return known->frequency;
}

bool take_label(Card& card, std::size_t label, std::string_view value) {
  switch (label) {
    case kTags:
      read_list(value, card.tags);
      return true;
    case kAfter:
      read_list(value, card.prerequisites);
      return true;
    case kTime:
      card.time_limit = parse_time_limit(value);
      return card.time_limit.has_value();
    default:
      const auto frequency = parse_frequency(value);
      card.frequency = frequency.value_or(Frequency::kUnknown);
      return frequency.has_value();
  }
}

constexpr std::array<std::string_view, 4> kExpected = {
    "", "", "a time such as “2 to 3 min” or “45 s”",
    "one of “rarely”, “sometimes”, “often”, “very often”"};

}  // namespace

void append_front(std::string& out, const Card& card) {
  std::string lines;
  append_list(lines, kTags, card.tags,
              [](const std::string& tag) { return std::string_view{tag}; });
  append_list(lines, kAfter, card.prerequisites,
              [](const CardId& id) { return std::string_view{id.value}; });
  if (card.time_limit) {
    lines += fmt::format("{}: {}\n", kLabels[kTime], text_of(*card.time_limit));
  }
  const auto known = std::ranges::find(kFrequencies, card.frequency, &FrequencyName::frequency);
  if (known != kFrequencies.end()) {
    lines += fmt::format("{}: {}\n", kLabels[kAsked], known->name);
  }
  if (!lines.empty()) (out += '\n') += lines;
  if (!card.answer.empty()) out += '\n';
  append_free_text(out, card.answer, kLabels);
}

void read_front(Card& card, std::string_view body, std::size_t first_line, WarningList& warnings) {
  const auto take = [&](std::size_t label, std::string_view value, const Line& line) {
    if (take_label(card, label, value)) return true;
    warnings.add(line.number, fmt::format("“{}:” is followed by “{}”, which is not {}; the line is "
                                          "kept as the start of the answer.",
                                          kLabels[label], excerpt(value), kExpected[label]));
    return false;
  };
  card.answer = read_free_text(read_labels(body, first_line, kLabels, take));
}

}  // namespace hone::deck::markdown
