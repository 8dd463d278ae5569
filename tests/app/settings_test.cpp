#include "app/settings.h"

#include <gmock/gmock.h>

#include "app/library_fixture.h"
#include "app/setting_infos.h"

namespace hone::app {
namespace {

class SettingsOf : public LibraryTest {};

TEST_F(SettingsOf, EveryDefaultPrintsAsTextThatReadsBackTheSame) {
  for (const SettingInfo& info : setting_infos()) {
    Settings settings;
    const std::string text = info.print(settings);
    ASSERT_TRUE(info.read(settings, text)) << info.key;
    EXPECT_EQ(info.print(settings), text) << info.key;
  }
}

TEST_F(SettingsOf, ADecksOwnValueComesBeforeEverybodys) {
  const deck::DeckName name{"Bakery"};
  save(bakery());
  ASSERT_TRUE(change_setting(*store_, {}, "desired-retention", "0.85"));
  ASSERT_TRUE(change_setting(*store_, name, "desired-retention", "0.95"));
  EXPECT_EQ(load_settings(*store_, {})->policy.desired_retention.value, 0.85);
  EXPECT_EQ(load_settings(*store_, name)->policy.desired_retention.value, 0.95);
  ASSERT_TRUE(change_setting(*store_, name, "desired-retention", ""));
  EXPECT_EQ(load_settings(*store_, name)->policy.desired_retention.value, 0.85);
}

struct BadSetting {
  std::string key;
  std::string value;
  std::string says;
};

class BadSettings : public LibraryTest, public ::testing::WithParamInterface<BadSetting> {};

TEST_P(BadSettings, AreRefusedWithASentenceAndChangeNothing) {
  const auto changed = change_setting(*store_, {}, GetParam().key, GetParam().value);
  ASSERT_FALSE(changed);
  EXPECT_THAT(changed.error().message, ::testing::HasSubstr(GetParam().says));
  EXPECT_EQ(store_->settings({})->count(GetParam().key), GetParam().key == "time-zone" ? 1U : 0U);
}

INSTANTIATE_TEST_SUITE_P(All, BadSettings,
                         ::testing::Values(BadSetting{"dept", "list", "did you mean “depth”?"},
                                           BadSetting{"depth", "deep", "deep"},
                                           BadSetting{"desired-retention", "0.5", "0.70 to 0.99"},
                                           BadSetting{"desired-retention", "nan", "0.70 to 0.99"},
                                           BadSetting{"new-per-day", "-1", "0 to 9999"},
                                           BadSetting{"new-per-day", "7x", "0 to 9999"},
                                           BadSetting{"learning-steps", "10m 1m", "in order"},
                                           BadSetting{"learning-steps", "10 minutes", "“10”"},
                                           BadSetting{"learning-steps", "31d", "30d"},
                                           BadSetting{"time-zone", "Mars/Base", "Mars/Base"},
                                           BadSetting{"rollover-hour", "24", "0 to 23"},
                                           BadSetting{"fuzz", "yes", "on or off"}));

TEST(LearningSteps, AreWrittenInTheLargestUnitThatFits) {
  EXPECT_EQ(print_steps(*parse_steps("60s 10m 120m 24h")), "1m 10m 2h 1d");
  EXPECT_EQ(print_steps(*parse_steps("none")), "none");
}

}  // namespace
}  // namespace hone::app
