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
  EXPECT_THAT(names_of(terms), ElementsAre("crumb", "Sour dough"));
}

TEST_F(Glossary, KeepsEveryMeaningOfATerm) {
  std::vector<std::string> meanings;
  for (const Meaning& meaning : terms.front().meanings) meanings.push_back(meaning.text);
  EXPECT_THAT(meanings, ElementsAre("The inside of a loaf.", "What the crust holds."));
}

TEST_F(Glossary, FindsATermByItsNameElseItsBeginningElseAPart) {
  EXPECT_THAT(names_of(terms_meant(terms, "CRUMB")), ElementsAre("crumb"));
  EXPECT_THAT(names_of(terms_meant(terms, "sou")), ElementsAre("Sour dough"));
  EXPECT_THAT(names_of(terms_meant(terms, "dough")), ElementsAre("Sour dough"));
  EXPECT_THAT(terms_meant(terms, "zeppelin"), IsEmpty());
}

TEST_F(Glossary, LinksTheCardsThatUseATermWithoutDefiningIt) {
  std::vector<std::string> ids;
  for (const CardId& card : cards_with(pack, terms.front())) ids.push_back(card.value);
  EXPECT_THAT(ids, ElementsAre("crumb-or-crust"));
}

}  // namespace
}  // namespace hone::deck
