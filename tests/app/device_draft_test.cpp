#include <gmock/gmock.h>

#include "app/devices.h"
#include "app/library_fixture.h"

namespace hone::app {
namespace {

using testing::HasSubstr;

class DeviceDrafts : public LibraryTest {
 protected:
  DeviceDrafts() { save(bakery()); }

  deck::Card bread() const { return store_->find_card(deck::CardId{"bread"})->value().card; }
  static DeviceDraft draft() {
    return {.family = deck::DeviceFamily::kCueWords,
            .name = "WiFi",
            .hook = "WiFi in the bakery.",
            .from_template = false,
            .rows = {{"W", "Wet", 2}, {"f", "Field", 1}, {"i", "Idle", 3}}};
  }
  std::string refusal(const DeviceDraft& draft) const {
    const auto device = device_from(bread(), draft);
    return device ? "" : device.error().message;
  }
};

TEST_F(DeviceDrafts, BecomeTheCardsOwnAndLeaveWhatIsRemembered) {
  const auto kept = keep_device(*store_, deck::CardId{"bread"}, *device_from(bread(), draft()));
  ASSERT_TRUE(kept) << kept.error().message;
  ASSERT_EQ(bread().devices.size(), 1U);
  EXPECT_EQ(bread().devices[0].name, "WiFi");
  EXPECT_EQ(bread().devices[0].rows[0].item, bread().list->items[1].key);
  EXPECT_EQ(bread().devices[0].hook_label, "");
  const auto again = keep_device(*store_, deck::CardId{"bread"}, *device_from(bread(), draft()));
  EXPECT_EQ(again.error().kind, ErrorKind::kConflict);
}

TEST_F(DeviceDrafts, SayThatASentenceComesFromATemplate) {
  DeviceDraft templated = draft();
  templated.from_template = true;
  EXPECT_THAT(device_from(bread(), templated)->hook_label, HasSubstr("template"));
}

TEST_F(DeviceDrafts, AreRefusedWithTheReason) {
  DeviceDraft bad = draft();
  bad.rows[2].number = 4;
  EXPECT_THAT(refusal(bad), HasSubstr("no item 4"));
  bad.rows[2].number = 1;
  EXPECT_THAT(refusal(bad), HasSubstr("Item 1 has two rows"));
  bad = draft();
  std::swap(bad.rows[0], bad.rows[1]);
  EXPECT_THAT(refusal(bad), HasSubstr("do not spell “WiFi”"));
  bad = draft();
  bad.rows[1].cue = " ";
  EXPECT_THAT(refusal(bad), HasSubstr("a cue that is empty"));
  bad = draft();
  bad.hook = "two\nlines";
  EXPECT_THAT(refusal(bad), HasSubstr("longer than a line"));
  bad = draft();
  bad.rows.clear();
  EXPECT_THAT(refusal(bad), HasSubstr("needs a list"));
  deck::Card plain = bread();
  plain.list.reset();
  EXPECT_FALSE(device_from(plain, draft()));
}

TEST_F(DeviceDrafts, OfPinsNameAnItemAndItsCue) {
  const auto pin = device_pin("2=Wet");
  ASSERT_TRUE(pin);
  EXPECT_EQ(pin->item, 1U);
  EXPECT_EQ(pin->text, "Wet");
  for (const char* bad : {"", "2", "=Wet", "0=Wet", "Wet=2"}) EXPECT_FALSE(device_pin(bad)) << bad;
}

}  // namespace
}  // namespace hone::app
