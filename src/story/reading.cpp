#include "story/reading.h"

#include <algorithm>
#include <array>

#include "text/ascii.h"
#include "text/plain_words.h"
#include "text/quotes.h"

namespace hone::story {
namespace {

constexpr auto kCommon = std::to_array<std::string_view>(
    {"a",   "after", "and",  "as",    "at",   "but", "by",   "for",  "from",  "had",  "i",
     "in",  "is",    "it",   "my",    "of",   "on",  "our",  "that", "the",   "they", "to",
     "was", "we",    "were", "which", "with", "not", "this", "be",   "their", "an"});
constexpr double kEnglishShare = 0.12;
constexpr std::size_t kFewWords = 12;  ///< too few to tell a language by

struct Heading {
  std::string_view word;
  bool result = false;  ///< begins the result; else it ends the context
};
constexpr auto kHeadings = std::to_array<Heading>({{"task", false},
                                                   {"action", false},
                                                   {"actions", false},
                                                   {"approach", false},
                                                   {"result", true},
                                                   {"results", true},
                                                   {"outcome", true},
                                                   {"outcomes", true},
                                                   {"impact", true}});

std::vector<Token> tokens_of(const Reading& reading) {
  std::vector<Token> tokens;
  std::size_t sentence = 0;
  for (text::PlacedWord& word : text::placed_words(reading.text)) {
    while (sentence + 1 < reading.sentences.size() &&
           reading.sentences[sentence].span.end <= word.begin) {
      ++sentence;
    }
    const bool digits = text::is_digit(reading.text[word.begin]);
    tokens.push_back({{word.begin, word.end}, std::move(word.plain), sentence, digits});
  }
  // Numbers in words are numbers too.
  for (const text::Quantity& quantity : reading.quantities) {
    const auto first = std::ranges::lower_bound(tokens, quantity.span.begin, {},
                                                [](const Token& t) { return t.span.begin; });
    if (first != tokens.end() && quantity.spelled) first->number = true;
  }
  return tokens;
}

/// Whether a sentence begins with the word and a colon, or is the word alone: “Result: …”.
bool is_heading(const Reading& reading, std::size_t token, std::string_view word) {
  if (reading.tokens[token].plain != word) return false;
  const text::Sentence& sentence = reading.sentences[reading.tokens[token].sentence];
  const std::size_t end = reading.tokens[token].span.end;
  const auto behind = reading.text.substr(end, sentence.span.end - end);
  return behind.starts_with(":") || behind.starts_with("**") || behind.empty();
}

void find_parts(Reading& reading) {
  const std::size_t count = reading.sentences.size();
  reading.context_end = std::max<std::size_t>(1, count / 3);
  reading.result_begin = count - std::min(count, std::max<std::size_t>(2, (count * 2 + 4) / 5));
  bool result = false;
  bool context = false;
  for (std::size_t token = 0; token < reading.tokens.size(); ++token) {
    for (const Heading& heading : kHeadings) {
      if (!is_heading(reading, token, heading.word)) continue;
      if (heading.result && !result) {
        reading.result_begin = reading.tokens[token].sentence;
        result = true;
      } else if (!heading.result && !context) {
        reading.context_end = std::max<std::size_t>(1, reading.tokens[token].sentence);
        context = true;
      }
    }
  }
  reading.headed = result || context;
}

bool looks_english(const Reading& reading) {
  if (reading.tokens.size() < kFewWords) return true;
  const auto common = std::ranges::count_if(reading.tokens, [](const Token& token) {
    return std::ranges::find(kCommon, token.plain) != kCommon.end();
  });
  return static_cast<double>(common) >= kEnglishShare * static_cast<double>(reading.tokens.size());
}

bool looks_like_notes(const Reading& reading) {
  const auto bullets = std::ranges::count_if(reading.sentences, &text::Sentence::bullet);
  const std::size_t persons = reading.person.singular.size() + reading.person.plural.size();
  const auto many = static_cast<std::ptrdiff_t>(reading.sentences.size());
  return bullets * 2 > many || (persons == 0 && reading.headed);
}

}  // namespace

std::size_t Reading::sentence_at(std::size_t byte) const {
  const auto next = std::ranges::upper_bound(
      sentences, byte, {}, [](const text::Sentence& sentence) { return sentence.span.begin; });
  return next == sentences.begin() ? 0 : static_cast<std::size_t>(next - sentences.begin()) - 1;
}

std::size_t Reading::words_between(std::size_t first, std::size_t last) const {
  const auto begin = std::ranges::lower_bound(tokens, first, {}, &Token::sentence);
  const auto end = std::ranges::lower_bound(tokens, last, {}, &Token::sentence);
  return end > begin ? static_cast<std::size_t>(end - begin) : 0;
}

Reading read(std::string_view text) {
  Reading reading;
  reading.text = text;
  reading.sentences = text::sentences(text);
  reading.quantities = text::quantities(text);
  reading.changes = text::changes(text, reading.quantities);
  reading.dates = text::dates(text);
  reading.quotes = text::quotes(text);
  reading.acronyms = text::acronyms(text);
  reading.person = text::first_person(text);
  reading.tokens = tokens_of(reading);
  find_parts(reading);
  reading.english = looks_english(reading);
  reading.notes = looks_like_notes(reading);
  return reading;
}

}  // namespace hone::story
