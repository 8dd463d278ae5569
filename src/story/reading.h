#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "story/lexicon.h"
#include "text/acronyms.h"
#include "text/agency.h"
#include "text/changes.h"
#include "text/dates.h"
#include "text/quantities.h"
#include "text/sentences.h"

namespace hone::story {

/// A story as the rules see it: read once, with a place for everything. `text` has to outlive it.
struct Reading {
  std::string_view text;
  std::vector<text::Sentence> sentences;
  std::vector<Token> tokens;
  std::vector<text::Quantity> quantities;
  std::vector<text::Change> changes;
  std::vector<text::DateMention> dates;
  std::vector<text::Span> quotes;
  std::vector<text::Acronym> acronyms;
  text::FirstPerson person;

  std::size_t context_end = 0;   ///< first sentence that tells no more of the situation
  std::size_t result_begin = 0;  ///< first sentence of the result
  bool headed = false;           ///< headings of the text's own say where context and result are
  bool notes = false;            ///< bullets or telegram style: sentences without a subject
  bool english = true;           ///< enough common English words

  [[nodiscard]] std::size_t words() const { return tokens.size(); }
  /// The sentence a byte stands in, or the last one before it.
  [[nodiscard]] std::size_t sentence_at(std::size_t byte) const;
  /// Words of sentences [first, last).
  [[nodiscard]] std::size_t words_between(std::size_t first, std::size_t last) const;
};

Reading read(std::string_view text);

}  // namespace hone::story
