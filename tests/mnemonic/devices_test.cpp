#include "mnemonic/devices.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "mnemonic/collisions.h"

namespace hone::mnemonic {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

deck::Item item(const std::string& title, const std::string& detail) {
  return {
      .key = deck::PartKey{title}, .title = title, .qualifier = {}, .detail = detail, .notes = {}};
}

deck::Card launch_card() {
  deck::Card card;
  card.id = deck::CardId{"launch"};
  card.question = "Tell me about a product that you launched.";
  card.list = deck::MustHaveList{
      .ordered = false,
      .items = {item("Customer", "Which buyer or user it was for, and how many of them."),
                item("Evidence", "What research and data said about the problem."),
                item("Scope", "What the first release left out, and why."),
                item("Team", "Who built it together, engineers and designers."),
                item("Outcome", "The revenue and retention after the release.")}};
  return card;
}

std::string spelled(const deck::Device& device) {
  std::string letters;
  for (const deck::DeviceRow& row : device.rows) letters += row.cue.substr(0, 1);
  return letters;
}

std::vector<std::string> items_of(const deck::Device& device) {
  std::vector<std::string> items;
  for (const deck::DeviceRow& row : device.rows) items.push_back(row.item.value);
  return items;
}

std::string refusal(const deck::Card& card, const DeviceRequest& request) {
  const auto devices = devices_for(card, request, {});
  return devices ? "" : devices.error().message;
}

TEST(Devices, SpellTheirNamesWithOneCueForEachItem) {
  const auto devices = devices_for(launch_card(), {.most = 5}, {});
  ASSERT_TRUE(devices.has_value());
  ASSERT_THAT(*devices, SizeIs(5));
  for (const FoundDevice& found : *devices) {
    EXPECT_EQ(spelled(found.device), found.device.name);
    EXPECT_THAT(items_of(found.device),
                testing::UnorderedElementsAre("Customer", "Evidence", "Scope", "Team", "Outcome"));
    EXPECT_THAT(found.device.hook, HasSubstr(found.device.name));
    EXPECT_THAT(found.device.hook_label, HasSubstr("template"));
  }
}

TEST(Devices, KeepTheOrderOfTheListWhereItIsAsked) {
  const auto devices = devices_for(launch_card(), {.keep_order = true, .most = 3}, {});
  ASSERT_TRUE(devices.has_value());
  ASSERT_THAT(*devices, Not(IsEmpty()));
  EXPECT_THAT(items_of(devices->front().device),
              ElementsAre("Customer", "Evidence", "Scope", "Team", "Outcome"));
}

TEST(Devices, HoldToWhatIsPinned) {
  const auto devices =
      devices_for(launch_card(), {.most = 4, .pins = {{0, "Buyer"}, {4, "r"}}}, {});
  ASSERT_TRUE(devices.has_value());
  ASSERT_THAT(*devices, Not(IsEmpty()));
  for (const FoundDevice& found : *devices) {
    for (const deck::DeviceRow& row : found.device.rows) {
      if (row.item.value == "Customer") {
        EXPECT_EQ(row.cue, "Buyer");
      }
      if (row.item.value == "Outcome") {
        EXPECT_EQ(row.letter, "R");
      }
    }
  }
}

TEST(Devices, LeaveLettersWithoutARowWhereThereAreMoreThanItems) {
  const auto devices = devices_for(launch_card(), {.letters = 7, .most = 2}, {});
  ASSERT_TRUE(devices.has_value());
  ASSERT_THAT(*devices, SizeIs(2));
  EXPECT_THAT(devices->front().device.rows, SizeIs(5));
  EXPECT_EQ(devices->front().device.name.size(), 7U);
}

TEST(Devices, SayWhyThereCanBeNone) {
  deck::Card bare = launch_card();
  bare.list.reset();
  EXPECT_THAT(refusal(bare, {}), HasSubstr("no must-have list"));
  deck::Card one = launch_card();
  one.list->items.resize(1);
  EXPECT_THAT(refusal(one, {}), HasSubstr("1 item;"));
  deck::Card thirty = launch_card();
  thirty.list->items.resize(30, thirty.list->items[0]);
  EXPECT_THAT(refusal(thirty, {}), HasSubstr("30 items"));
  EXPECT_THAT(refusal(launch_card(), {.letters = 4}), HasSubstr("5 to 8 letters, not 4"));
  EXPECT_THAT(refusal(launch_card(), {.pins = {{7, "x"}}}), HasSubstr("no item 8"));
  EXPECT_THAT(refusal(launch_card(), {.pins = {{0, "9"}}}), HasSubstr("begins with a letter"));
}

TEST(Devices, AreFoundForItemsThatAreAllTheSame) {
  deck::Card card = launch_card();
  for (deck::Item& each : card.list->items) each.title = each.detail = "Same";
  EXPECT_EQ(refusal(card, {}), "");
}

TEST(Devices, TakeAWordOfOnesOwnOrSayWhichLettersItLacks) {
  const auto fitted = fit_name(launch_card(), "scote", {}, {});
  ASSERT_TRUE(fitted.has_value());
  ASSERT_TRUE(fitted->device.has_value());
  EXPECT_EQ(spelled(fitted->device->device), "SCOTE");
  const DeviceRequest cues{.family = deck::DeviceFamily::kCueWords};
  const auto misfit = fit_name(launch_card(), "zzzzz", cues, {});
  ASSERT_TRUE(misfit.has_value());
  EXPECT_FALSE(misfit->device.has_value());
  EXPECT_FALSE(fit_name(launch_card(), "it", {}, {}).has_value());
  EXPECT_FALSE(fit_name(launch_card(), "🚀", {}, {}).has_value());
}

TEST(Devices, HoldNoBlockedWordThoughItIsTheCardsOwn) {
  deck::Card card = launch_card();
  card.list->items[2] = item("Kill", "What to kill, and the corpse that is left.");
  const auto devices = devices_for(card, {.most = 20}, {});
  ASSERT_TRUE(devices.has_value());
  ASSERT_THAT(*devices, Not(IsEmpty()));
  for (const FoundDevice& found : *devices) {
    for (const deck::DeviceRow& row : found.device.rows) {
      EXPECT_THAT(row.cue, Not(testing::AnyOf(HasSubstr("ill"), HasSubstr("orpse")))) << row.cue;
    }
  }
}

TEST(Devices, SayWhyOneMightTakeThem) {
  const auto devices = devices_for(launch_card(), {.most = 5}, {});
  ASSERT_TRUE(devices.has_value());
  for (const FoundDevice& found : *devices) {
    EXPECT_EQ(found.qualities.size(), found.device.rows.size());
    EXPECT_EQ(std::ranges::min(found.qualities), found.worst_cue);
    const auto reasons = reasons_for(found);
    ASSERT_THAT(reasons, SizeIs(3));
    EXPECT_THAT(reasons[0], HasSubstr(found.device.name));
  }
}

deck::Card card_with(const std::string& id, const deck::Device& device) {
  deck::Card card = launch_card();
  card.id = deck::CardId{id};
  card.devices = {device};
  return card;
}

deck::Device device_of(const std::string& name, const std::string& cue, const std::string& item) {
  return {.family = deck::DeviceFamily::kAcrostic,
          .name = name,
          .hook = {},
          .hook_label = {},
          .rows = {{name.substr(0, 1), cue, deck::PartKey{item}, {}}}};
}

TEST(Collisions, NameThePairThatConfuses) {
  const auto found = collisions({card_with("a", device_of("RADAR", "Reason", "Customer")),
                                 card_with("b", device_of("R.A.D.A.R.", "reason", "Team")),
                                 card_with("c", device_of("RADIO", "Risk", "Scope"))});
  ASSERT_THAT(found, SizeIs(3));
  EXPECT_THAT(found[0],
              AllOf(Field(&Collision::kind, CollisionKind::kName), Field(&Collision::what, "RADAR"),
                    Field(&Collision::second, Field(&DevicePlace::card, deck::CardId{"b"}))));
  EXPECT_THAT(found[1], AllOf(Field(&Collision::kind, CollisionKind::kFirstLetters),
                              Field(&Collision::second, Field(&DevicePlace::device, "RADIO"))));
  EXPECT_THAT(found[2], AllOf(Field(&Collision::kind, CollisionKind::kCue),
                              Field(&Collision::first, Field(&DevicePlace::item, "Customer")),
                              Field(&Collision::second, Field(&DevicePlace::item, "Team"))));
}

TEST(Collisions, AreNoneWhereNothingIsShared) {
  EXPECT_THAT(collisions({card_with("a", device_of("RADAR", "Reason", "Customer")),
                          card_with("b", device_of("SCOPE", "Stage", "Team"))}),
              IsEmpty());
}

TEST(Collisions, LetDevicesOfOneCardShareACueOfOneItem) {
  deck::Card card = card_with("a", device_of("RADAR", "Reason", "Customer"));
  card.devices.push_back(device_of("ROCKET", "Reason", "Customer"));
  EXPECT_THAT(collisions({card}), IsEmpty());
}

}  // namespace
}  // namespace hone::mnemonic
