#include "deck/formats/page/card_facts.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "deck/parts.h"

namespace hone::deck::page {
namespace {

struct FrequencyWord {
  std::string_view word;
  Frequency frequency;
};

using enum Frequency;
// Where two begin at the same place, the one that stands first here counts.
constexpr std::array kFrequencyWords = {
    FrequencyWord{"very often", kVeryOften},
    FrequencyWord{"very frequent", kVeryOften},
    FrequencyWord{"very common", kVeryOften},
    FrequencyWord{"extremely", kVeryOften},
    FrequencyWord{"almost", kVeryOften},
    FrequencyWord{"always", kVeryOften},
    FrequencyWord{"nearly every", kVeryOften},
    FrequencyWord{"constant", kVeryOften},
    FrequencyWord{"not often", kRarely},
    FrequencyWord{"not common", kRarely},
    FrequencyWord{"uncommon", kRarely},
    FrequencyWord{"rare", kRarely},
    FrequencyWord{"seldom", kRarely},
    FrequencyWord{"sometimes", kSometimes},
    FrequencyWord{"occasional", kSometimes},
    FrequencyWord{"now and then", kSometimes},
    FrequencyWord{"often", kOften},
    FrequencyWord{"frequent", kOften},
    FrequencyWord{"common", kOften},
};

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

Frequency frequency_in(std::string_view text) {
  constexpr std::size_t kOpening = 120;  // a verdict comes early or not at all
  std::string opening{text.substr(0, kOpening)};
  std::ranges::transform(opening, opening.begin(), lower);
  std::size_t first = std::string::npos;
  Frequency frequency = kUnknown;
  for (const FrequencyWord& entry : kFrequencyWords) {
    const std::size_t at = opening.find(entry.word);
    if (at >= first) continue;
    first = at;
    frequency = entry.frequency;
  }
  return frequency;
}

const Section* section_of(const Card& card, SectionKind kind) {
  const auto found = std::ranges::find(card.sections, kind, &Section::kind);
  return found == card.sections.end() ? nullptr : &*found;
}

/// The first paragraph of a section that was kept as blocks.
std::string_view opening_of(const Section* section) {
  const auto* blocks = section == nullptr ? nullptr : std::get_if<Blocks>(&section->body);
  return blocks == nullptr || blocks->empty() ? std::string_view{} : blocks->front().text;
}

/// Reads "2–3 minutes" that ends right before `unit`; whole minutes below 1000.
std::optional<TimeLimit> minutes_before(std::string_view text, std::size_t unit) {
  constexpr int kMinute = 60;
  std::array<int, 2> numbers{};  // the later one first
  std::size_t found = 0;
  std::string_view rest = text.substr(0, unit);
  while (found < numbers.size()) {
    const std::size_t last = rest.find_last_not_of(found == 0 ? " -‑" : " -–—‑to");
    const std::size_t end = last == std::string_view::npos ? 0 : last + 1;
    const std::size_t before = rest.substr(0, end).find_last_not_of("0123456789");
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    if (begin >= end || end - begin > 3) break;
    numbers[found++] = std::stoi(std::string(rest.substr(begin, end - begin)));
    rest = rest.substr(0, begin);
  }
  const int longest = numbers[0] * kMinute;
  const int shortest = found == 2 ? numbers[1] * kMinute : longest;
  if (found == 0 || shortest <= 0 || shortest > longest) return std::nullopt;
  return TimeLimit{shortest, longest};
}

std::optional<TimeLimit> minutes_in(std::string_view text) {
  for (std::size_t at = text.find("minute"); at != std::string_view::npos;
       at = text.find("minute", at + 1)) {
    if (auto limit = minutes_before(text, at)) return limit;
  }
  return std::nullopt;
}

}  // namespace

bool says_ordered(const Card& card) {
  const Section* section = section_of(card, SectionKind::kOrder);
  if (section == nullptr) return false;
  const auto* order = std::get_if<Order>(&section->body);
  const std::string_view verdict = order == nullptr ? opening_of(section) : order->verdict;
  std::string word{verdict.substr(0, std::string_view("ordered").size())};
  std::ranges::transform(word, word.begin(), lower);
  return word == "ordered";
}

Frequency frequency_of(const Card& card) {
  const Section* section = section_of(card, SectionKind::kInterviewFrequency);
  const auto* examples =
      section == nullptr ? nullptr : std::get_if<ExampleQuestions>(&section->body);
  const Frequency asked = examples == nullptr ? kUnknown : frequency_in(examples->how_often);
  if (asked != kUnknown) return asked;
  return frequency_in(opening_of(section_of(card, SectionKind::kHowCommon)));
}

std::optional<TimeLimit> time_limit_of(const Card& card) {
  std::optional<TimeLimit> limit;
  for_each_part(card, [&limit](FacetKind, const PartKey&, const PartTexts& texts) {
    if (!limit && texts.prompt.starts_with("How long should")) limit = minutes_in(texts.expected);
  });
  return limit;
}

}  // namespace hone::deck::page
