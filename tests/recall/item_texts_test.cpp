#include "recall/item_texts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "recall/lists.h"

namespace hone::recall {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

TEST(ItemTexts, HoldAllThatTheCardSaysOfAnItem) {
  auto list = launch_list();
  list.items[0].notes.example = "From 71 to 78 percent.";
  deck::Device device;
  device.rows = {{"R", "RoseGarden", list.items[0].key, "what grew"}, {"X", "Xylophone", {}, ""}};
  const auto texts = item_texts(list, std::span(&device, 1));
  ASSERT_THAT(texts, SizeIs(6));
  EXPECT_THAT(texts[0].core, HasSubstr("Rose Garden"));
  EXPECT_THAT(texts[0].core, HasSubstr("what grew"));
  EXPECT_THAT(texts[0].core, Not(HasSubstr("71")));
  EXPECT_THAT(texts[0].full, HasSubstr("71"));
  EXPECT_THAT(texts[1].full, Not(HasSubstr("Rose")));
  for (const auto& text : texts) EXPECT_THAT(text.full, Not(HasSubstr("Xylophone")));
}

TEST(ItemTexts, TakeWordsApartThatAreWrittenTogether) {
  EXPECT_EQ(with_words_apart("ProblemStakes"), "Problem Stakes");
  EXPECT_EQ(with_words_apart("ARR growth B2B"), "ARR growth B2B");
}

}  // namespace
}  // namespace hone::recall
