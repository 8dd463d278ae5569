#include "deck/pack/glossary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hone::deck {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::string_view kDeck = R"(# Bread

## What is a crumb, and what is it not?

The inside of a loaf.

It is no crust.

## What is the difference between crumb and crust? {#crumb-or-crust}

Colour.

## What does oven spring measure?

How far a loaf rises in its first minutes of heat.

## What does “fresh” mean?

Baked today.

## How is rye baked?

With a sour dough, and its CRUMB stays moist.

### Definitions

- **Sour dough**: Dough that rises by wild yeast.
- **Crumb**: What the crust holds.
)";

std::vector<std::string> names_of(const std::vector<GlossaryTerm>& terms) {
  std::vector<std::string> names;
  for (const GlossaryTerm& term : terms) names.push_back(term.name);
  return names;
}

class Glossary : public testing::Test {
 protected:
  const std::vector<PackFile> files{{"bread.md", std::string(kDeck)}};
  const Pack pack = read_pack(files);
  const std::vector<GlossaryTerm> terms = glossary_of(pack);
};

TEST_F(Glossary, HoldsWhatCardsDefineAndAskFor) {
  EXPECT_THAT(names_of(terms), ElementsAre("crumb", "oven spring", "Sour dough"));
}

TEST_F(Glossary, KeepsEveryMeaningOfATerm) {
  std::vector<std::string> meanings;
  for (const Meaning& meaning : terms.front().meanings) meanings.push_back(meaning.text);
  EXPECT_THAT(meanings, ElementsAre("The inside of a loaf.", "What the crust holds."));
}

TEST_F(Glossary, FindsATermByItsNameItsBeginningOrAPart) {
  EXPECT_THAT(names_of(terms_meant(terms, "CRUMB")), ElementsAre("crumb"));
  EXPECT_THAT(names_of(terms_meant(terms, "sou")), ElementsAre("Sour dough"));
  EXPECT_THAT(names_of(terms_meant(terms, "dough")), ElementsAre("Sour dough"));
  EXPECT_THAT(terms_meant(terms, "zeppelin"), IsEmpty());
  EXPECT_THAT(terms_meant(terms, "“?”"), IsEmpty());
}

TEST_F(Glossary, FindsATermByWordsOfWhatItMeans) {
  EXPECT_THAT(names_of(terms_meant(terms, "the yeasts that rise")), ElementsAre("Sour dough"));
  EXPECT_THAT(names_of(terms_meant(terms, "inside of something")), ElementsAre("crumb"));
}

TEST(GlossarySearch, PutsTheNameFirstThenItsBeginningThenAPartThenTheMeaning) {
  const auto term = [](std::string name, std::string text) {
    return GlossaryTerm{std::move(name), {{CardId("card"), std::move(text)}}};
  };
  const std::vector<GlossaryTerm> terms = {
      term("cohort", "People who began together; retention is read along them."),
      term("cohort retention curve", "What is left."), term("D7 retention", "Back on day seven."),
      term("retention", "Who comes back."), term("retention rate of revenue", "Kept money.")};
  EXPECT_THAT(names_of(terms_meant(terms, "retention")),
              ElementsAre("retention", "retention rate of revenue", "D7 retention",
                          "cohort retention curve", "cohort"));
  EXPECT_TRUE(is_name_of(terms[2], "d7 RETENTION"));
  EXPECT_FALSE(is_name_of(terms[2], "retention"));
}

TEST_F(Glossary, LinksTheCardsThatUseATermWithoutDefiningIt) {
  std::vector<std::string> ids;
  for (const CardId& card : cards_with(pack, terms.front())) ids.push_back(card.value);
  EXPECT_THAT(ids, ElementsAre("crumb-or-crust"));
}

}  // namespace
}  // namespace hone::deck
