#include "mnemonic/lexicon.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>

#include "places.h"

namespace hone::mnemonic {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Field;
using testing::Gt;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> shown(const std::vector<Name>& names) {
  std::vector<std::string> out;
  for (const Name& name : names) out.push_back(name.shown);
  return out;
}

TEST(Lexicon, NamesWordsAndWhatMayStandInForThem) {
  const auto lexicon =
      Lexicon::read("clarity G\nmade v+\nmake v\norbits D+\norchard D\nship v\ntarget D\n");
  ASSERT_TRUE(lexicon.has_value());
  EXPECT_THAT(shown(lexicon->names(6)), ElementsAre("ORBITS", "TARGET"));
  EXPECT_THAT(shown(lexicon->stand_ins(6)),
              ElementsAre("MAKE IT", "MAKE UP", "MAKE ON", "MAKE IN", "MAKE US", "SHIP IT",
                          "SHIP UP", "SHIP ON", "SHIP IN", "SHIP US", "CLARIT", "ORCHAR"));
}

TEST(Lexicon, SaysWhichLineItCannotRead) {
  const auto lexicon = Lexicon::read("clarity G\nship\n");
  ASSERT_FALSE(lexicon.has_value());
  EXPECT_THAT(lexicon.error().message, HasSubstr("Line 2"));
  EXPECT_FALSE(Lexicon::read("ship v\nclarity G\n").has_value()) << "not in order";
}

TEST(Lexicon, WithoutWordsNamesNothing) {
  EXPECT_THAT(Lexicon().names(6), IsEmpty());
}

TEST(Lexicon, HoldsTheWordsThatTheProgramWasBuiltWith) {
  const Lexicon& lexicon = built_in_lexicon();
  EXPECT_THAT(lexicon.words().size(), Gt(60'000U));
  EXPECT_EQ(lexicon.find("rocket").value_or(Word()).kind, 'D');
  EXPECT_TRUE(lexicon.find("choices").value_or(Word()).inflected);
  EXPECT_THAT(lexicon.names(6), Contains(Field(&Name::shown, "LAUNCH")));
}

TEST(Lexicon, HasNoneOfTheWordsThatNobodyWantsToSay) {
  std::ifstream file(tests::house() / "data/words/unkind_words.txt");
  std::vector<std::string> unkind;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#')) continue;
    std::istringstream words(line);
    for (std::string word; words >> word;) unkind.push_back(word);
  }
  ASSERT_THAT(unkind.size(), Gt(300U));
  for (std::string word : unkind) {
    const auto star = word.find('*');
    const bool whole = star == std::string::npos;
    if (!whole && star + 1 < word.size()) continue;  // an ending of its own
    const std::string beginning = word.substr(0, star);
    const auto& words = built_in_lexicon().words();
    const auto found = std::ranges::lower_bound(words, beginning, {}, &Word::letters);
    if (found == words.end()) continue;
    EXPECT_FALSE(whole ? found->letters == beginning : found->letters.starts_with(beginning))
        << found->letters;
  }
}

TEST(Concreteness, PutsThingsBeforeActsBeforeQualities) {
  const auto of = [](std::string_view word) {
    return concreteness(built_in_lexicon().find(word).value_or(Word()));
  };
  EXPECT_GT(of("rocket"), of("meeting"));
  EXPECT_GT(of("meeting"), of("wisdom"));
}

}  // namespace
}  // namespace hone::mnemonic
