#include "recall/phrases.h"

#include <algorithm>
#include <array>

#include "text/plain_words.h"
#include "text/sentences.h"

namespace hone::recall {
namespace {

using text::Span;

constexpr std::size_t kLongLine = 60;  // bytes from which on a line may have been wrapped
constexpr auto kJoiningWords = std::to_array<std::string_view>({"and", "then", "plus"});
constexpr auto kSigns = std::to_array<std::string_view>({",", ";", ":", "—", "–", "→", "->", "/ "});

bool goes_on(std::string_view answer, std::size_t line_break, std::size_t line_begin) {
  const std::size_t next = line_break + 1;
  return line_break - line_begin >= kLongLine && next < answer.size() && answer[next] >= 'a' &&
         answer[next] <= 'z';
}

/// Whether a sign that parts clauses stands between two words.
bool parted(std::string_view between) {
  return std::ranges::any_of(
      kSigns, [&](std::string_view sign) { return between.find(sign) != std::string_view::npos; });
}

bool joins(std::string_view word) {
  return std::ranges::find(kJoiningWords, word) != kJoiningWords.end();
}

}  // namespace

std::vector<Span> statements_of(std::string_view answer) {
  std::vector<Span> statements;
  std::size_t begin = 0;
  while (begin < answer.size()) {
    std::size_t end = answer.find('\n', begin);
    while (end != std::string_view::npos && goes_on(answer, end, begin)) {
      end = answer.find('\n', end + 1);
    }
    end = std::min(end, answer.size());
    for (const text::Sentence& sentence : text::sentences(answer.substr(begin, end - begin))) {
      statements.push_back({begin + sentence.span.begin, begin + sentence.span.end});
    }
    begin = end + 1;
  }
  return statements;
}

std::vector<Span> clauses_of(std::string_view answer, Span statement) {
  const std::string_view whole = answer.substr(statement.begin, statement.end - statement.begin);
  std::vector<Span> clauses;
  bool begins = true;
  std::size_t before = 0;
  for (const text::PlacedWord& word : text::placed_words(whole)) {
    begins = begins || parted(whole.substr(before, word.begin - before));
    before = word.end;
    if (joins(word.plain)) {
      begins = true;
      continue;
    }
    const Span span{statement.begin + word.begin, statement.begin + word.end};
    if (begins) {
      clauses.push_back(span);
    } else {
      clauses.back().end = span.end;
    }
    begins = false;
  }
  return clauses;
}

}  // namespace hone::recall
