#include "mnemonic/wordnet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace hone::mnemonic {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// The files point into each other by bytes; here each set of synonyms begins where its number says.
const std::string kNounData =
    "00000000 04 n 02 launch 0 launching 0 001 + 00000000 v 0101 | the act of propelling\n"
    "00000080 04 n 02 start 0 out_set 0 000 | a beginning\n";
const std::string kNounIndex =
    "launch n 1 1 + 1 1 00000000  \n"
    "start n 1 0 1 1 00000080  \n";
const std::string kVerbData = "00000000 30 v 02 launch 0 propel 0 000 | set moving\n";

TEST(WordNet, GivesSynonymsAndWordsDerivedFromThem) {
  const WordNet wordnet({kNounIndex, kNounData, {}, kVerbData});
  EXPECT_THAT(wordnet.near("launch"), ElementsAre("launching", "propel"));
  EXPECT_THAT(wordnet.near("unheard"), IsEmpty());
}

TEST(WordNet, GivesNothingWithoutItsFiles) {
  EXPECT_THAT(WordNet().near("launch"), IsEmpty());
}

TEST(WordNet, TakesDamagedFilesForEmptyOnes) {
  for (std::size_t cut = 0; cut < kNounIndex.size(); ++cut) {
    const std::string index = kNounIndex.substr(0, cut);
    for (const std::size_t data : {std::size_t{0}, std::size_t{20}, std::size_t{70}}) {
      const WordNet wordnet({index, std::string_view(kNounData).substr(0, data), {}, {}});
      EXPECT_LE(wordnet.near("launch").size(), 2U);
    }
  }
}

}  // namespace
}  // namespace hone::mnemonic
