#include "text/word_vectors.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <openssl/evp.h>

#include <fstream>
#include <iterator>
#include <string>

#include "places.h"

namespace hone::text {
namespace {

using testing::Gt;
using testing::HasSubstr;
using testing::Lt;

std::string bytes_of(const std::string& name) {
  std::ifstream file(tests::house() / "data/words" / name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string sha256(const std::string& bytes) {
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned int length = 0;
  EVP_Digest(bytes.data(), bytes.size(), digest, &length, EVP_sha256(), nullptr);
  std::string text;
  for (unsigned int at = 0; at < length; ++at) {
    text += "0123456789abcdef"[digest[at] / 16];
    text += "0123456789abcdef"[digest[at] % 16];
  }
  return text;
}

/// A table of one word, "goal", at rank 7, pointing along the first of its numbers.
std::string small_table() {
  const auto wide = [](unsigned number) { return std::string{static_cast<char>(number), 0, 0, 0}; };
  std::string table = "HONEVEC1" + wide(1) + wide(64) + wide(4) + wide(7);
  table += std::string("\x04\x02\x01\x3c", 4);  // 1 / 127 as a float
  table += std::string("\x7f", 1) + std::string(63, '\0') + "goal";
  return table;
}

float similarity(std::string_view left, std::string_view right) {
  const WordVectors& vectors = built_in_vectors();
  const auto first = vectors.find(left);
  const auto second = vectors.find(right);
  if (!first || !second) return -2;
  return vectors.similarity(*first, *second);
}

TEST(WordVectors, OfTheProgramAreTheFileOfTheRepository) {
  const std::string file = bytes_of("vectors.bin");
  EXPECT_EQ(bytes_of("vectors.bin.sha256"), sha256(file) + "  vectors.bin\n");
  EXPECT_LE(file.size(), 5'000'000U);
  EXPECT_EQ(built_in_vectors().size(), WordVectors::read(file)->size());
  EXPECT_GE(built_in_vectors().size(), 50'000U);
}

TEST(WordVectors, PutRelatedWordsNearerThanOthers) {
  EXPECT_THAT(similarity("customer", "client"), Gt(0.5F));
  EXPECT_THAT(similarity("customer", "customers"), Gt(similarity("customer", "weather")));
  EXPECT_THAT(similarity("goal", "glacier"), Lt(0.2F));
  EXPECT_NEAR(similarity("risk", "risk"), 1, 1e-5);
}

TEST(WordVectors, KnowTheTermsOfTheField) {
  for (const auto* const term : {"kpi", "icp", "nrr", "prioritization", "prioritisation",
                                 "stakeholder", "guardrail", "okr", "onboarding", "tradeoff"}) {
    EXPECT_TRUE(built_in_vectors().find(term)) << term;
  }
  EXPECT_THAT(similarity("kpi", "metric"), Gt(0.5F));
  EXPECT_THAT(similarity("icp", "customer"), Gt(0.5F));
}

TEST(WordVectors, RankWordsByTheirFrequency) {
  const WordVectors& vectors = built_in_vectors();
  EXPECT_EQ(vectors.rank(*vectors.find("the")), 0U);
  EXPECT_LT(vectors.rank(*vectors.find("time")), vectors.rank(*vectors.find("stakeholder")));
  EXPECT_GT(word_probability(0), word_probability(1000));
}

TEST(WordVectors, FindEachOfTheirWordsAndNoOther) {
  const WordVectors& vectors = built_in_vectors();
  for (std::size_t place = 0; place < vectors.size(); place += 997) {
    EXPECT_EQ(vectors.find(vectors.word(place)), place);
  }
  for (const auto* const word : {"", "zzzzzz", "The", "Москва", "\xFF"}) {
    EXPECT_FALSE(vectors.find(word)) << word;
  }
}

TEST(WordVectors, AreReadFromATable) {
  const std::string table = small_table();
  const auto vectors = WordVectors::read(table);
  ASSERT_TRUE(vectors);
  EXPECT_EQ(vectors->find("goal"), 0U);
  EXPECT_EQ(vectors->rank(0), 7U);
  EXPECT_NEAR(vectors->similarity(0, 0), 1, 1e-4);
}

TEST(WordVectors, MayBeMissing) {
  const auto none = WordVectors::read("");
  ASSERT_TRUE(none);
  EXPECT_EQ(none->size(), 0U);
  EXPECT_FALSE(none->find("goal"));
}

TEST(WordVectors, AreNotReadFromAnythingElse) {
  EXPECT_THAT(WordVectors::read("PK\x03\x04 and so on").error().message, HasSubstr("no table"));
  const std::string table = small_table();
  for (std::size_t kept = 1; kept < table.size(); ++kept) {
    EXPECT_FALSE(WordVectors::read(table.substr(0, kept))) << kept;
  }
  EXPECT_THAT(WordVectors::read(table + "s").error().message, HasSubstr("damaged"));
}

}  // namespace
}  // namespace hone::text
