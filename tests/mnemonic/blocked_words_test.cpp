#include "mnemonic/blocked_words.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/hash.h"
#include "mnemonic/lexicon.h"

namespace hone::mnemonic {
namespace {

BlockedWords read(std::string_view patterns, std::string_view hashes) {
  Result<BlockedWords> words = BlockedWords::read(patterns, hashes);
  EXPECT_TRUE(words.has_value());
  return words ? *words : BlockedWords();
}

const BlockedWords& some() {
  static const BlockedWords kSome =
      read("# a note\ngrim gloom* ex*ing\n", fmt::format("{:016x}\n", stable_hash("muddy")));
  return kSome;
}

TEST(BlockedWords, AreWordsPatternsHashesAndTheirPlurals) {
  for (const char* word : {"grim", "grims", "gloom", "gloomy", "exacting", "muddy"}) {
    EXPECT_TRUE(some().holds(word)) << word;
  }
  for (const char* word : {"grime", "note", "exact", "mud", ""}) {
    EXPECT_FALSE(some().holds(word)) << word;
  }
}

TEST(BlockedWords, AreFoundInLettersThatAreNoWord) {
  EXPECT_TRUE(some().spells("agrimo"));
  EXPECT_TRUE(some().spells("gloomar"));
  EXPECT_FALSE(some().spells("grilm"));
  const BlockedWords brief = read("sin\n", "");
  EXPECT_FALSE(brief.spells("basinet"));
  EXPECT_TRUE(brief.spells("sin"));
}

TEST(BlockedWords, ThatCannotBeReadAreRefused) {
  EXPECT_FALSE(BlockedWords::read("", "0123\n").has_value());
  EXPECT_FALSE(BlockedWords::read("", "0123456789abcdeg\n").has_value());
}

TEST(BlockedWords, ThatAreBuiltInAreNoneOfTheWordsForNames) {
  EXPECT_TRUE(built_in_blocked_words().holds("murder"));
  for (const Word& word : built_in_lexicon().words()) {
    EXPECT_FALSE(built_in_blocked_words().holds(word.letters)) << word.letters;
  }
}

}  // namespace
}  // namespace hone::mnemonic
