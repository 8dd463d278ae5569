#include "story/lexicon.h"

#include "story/parts.h"

namespace hone::story {
namespace {

constexpr std::size_t kLongestGap = 4;
constexpr std::size_t kIndexed = 2;  ///< letters by which beginnings are found
constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

}  // namespace

Lexicon::Lexicon(std::span<const std::string_view> lists) : lists_(lists.size()) {
  for (std::size_t list = 0; list < lists.size(); ++list) {
    for_each_part(lists[list], ',', [&](std::string_view phrase) { add(list, phrase); });
  }
  for (std::size_t phrase = 0; phrase < phrases_.size(); ++phrase) index(phrase);
}

Lexicon::Word Lexicon::word_of(std::string_view written) {
  Word word;
  if (written == "#") word.shape = Word::Shape::kNumber;
  if (written == "_") word.shape = Word::Shape::kAny;
  if (written == "~") word.shape = Word::Shape::kGap;
  if (word.shape != Word::Shape::kWord) return word;
  for_each_part(written, '|', [&](std::string_view choice) {
    word.beginnings.push_back(choice.ends_with('*'));
    if (choice.ends_with('*')) choice.remove_suffix(1);
    word.choices.push_back(choice);
  });
  return word;
}

void Lexicon::add(std::size_t list, std::string_view phrase) {
  Phrase made{list, {}};
  for_each_part(phrase, ' ', [&](std::string_view word) { made.words.push_back(word_of(word)); });
  phrases_.push_back(std::move(made));
}

void Lexicon::index(std::size_t phrase) {
  const Word& first = phrases_[phrase].words.front();
  if (first.shape == Word::Shape::kNumber) by_number_.push_back(phrase);
  for (std::size_t at = 0; at < first.choices.size(); ++at) {
    const bool beginning = first.beginnings[at];
    auto& map = beginning ? by_beginning_ : by_word_;
    auto& entry = map[beginning ? first.choices[at].substr(0, kIndexed) : first.choices[at]];
    if (entry.empty() || entry.back() != phrase) entry.push_back(phrase);
  }
}

bool Lexicon::matches(const Word& word, const Token& token) {
  if (word.shape == Word::Shape::kNumber) return token.number;
  if (word.shape == Word::Shape::kAny) return true;
  for (std::size_t at = 0; at < word.choices.size(); ++at) {
    const bool fits = word.beginnings[at] ? token.plain.starts_with(word.choices[at])
                                          : token.plain == word.choices[at];
    if (fits) return true;
  }
  return false;
}

/// Index behind the last token of the phrase from its word `word` on, or kNowhere.
std::size_t Lexicon::match_end(const Phrase& phrase, std::size_t word,
                               std::span<const Token> tokens, std::size_t token) const {
  if (word == phrase.words.size()) return token;
  if (phrase.words[word].shape == Word::Shape::kGap) {
    for (std::size_t skip = 0; skip <= kLongestGap; ++skip) {
      const std::size_t end = match_end(phrase, word + 1, tokens, token + skip);
      if (end != kNowhere) return end;
    }
    return kNowhere;
  }
  const bool follows =
      token < tokens.size() && (word == 0 || tokens[token].sentence == tokens[token - 1].sentence);
  if (!follows || !matches(phrase.words[word], tokens[token])) return kNowhere;
  return match_end(phrase, word + 1, tokens, token + 1);
}

std::vector<std::vector<Hit>> Lexicon::find(std::span<const Token> tokens) const {
  std::vector<std::vector<Hit>> found(lists_);
  const auto try_all = [&](const std::vector<std::size_t>& candidates, std::size_t token) {
    for (const std::size_t candidate : candidates) {
      const Phrase& phrase = phrases_[candidate];
      const std::size_t end = match_end(phrase, 0, tokens, token);
      if (end == kNowhere || tokens[end - 1].sentence != tokens[token].sentence) continue;
      std::vector<Hit>& hits = found[phrase.list];
      const text::Span span{tokens[token].span.begin, tokens[end - 1].span.end};
      if (!hits.empty() && hits.back().token == token) {
        hits.back().span.end = std::max(hits.back().span.end, span.end);
      } else {
        hits.push_back({span, token, tokens[token].sentence});
      }
    }
  };
  for (std::size_t token = 0; token < tokens.size(); ++token) {
    const std::string_view plain = tokens[token].plain;
    if (const auto whole = by_word_.find(plain); whole != by_word_.end()) {
      try_all(whole->second, token);
    }
    const auto begun = by_beginning_.find(plain.substr(0, kIndexed));
    if (begun != by_beginning_.end()) try_all(begun->second, token);
    if (tokens[token].number) try_all(by_number_, token);
  }
  return found;
}

}  // namespace hone::story
