#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "base/file.h"
#include "deck/format.h"
#include "mnemonic/devices.h"
#include "places.h"

namespace hone::mnemonic {
namespace {

using testing::IsEmpty;

std::vector<deck::Card> stories_in_depth() {
  const auto file = tests::house() / "packs/product-manager/stories.md";
  return deck::markdown_format()
      .parse(read_file(file, deck::kLargestText).value(), {})
      .value()
      .deck.cards;
}

std::size_t place_of(const deck::Card& card, const deck::PartKey& item) {
  const auto& items = card.list->items;
  return static_cast<std::size_t>(std::ranges::find(items, item, &deck::Item::key) - items.begin());
}

/// What the room makes of a device's name when each item keeps the cue that the pack gives it.
Result<FittedName> refitted(const deck::Card& card, const deck::Device& device) {
  DeviceRequest request{.family = device.family};
  for (const deck::DeviceRow& row : device.rows) {
    // A cue may be a quotation; its quotes spell nothing.
    const std::string_view cue = row.cue;
    const std::size_t begin =
        cue.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    request.pins.push_back({place_of(card, row.item), std::string(cue.substr(begin))});
  }
  return fit_name(card, device.name, request, {});
}

TEST(DevicesOfThePack, AreSpelledByTheirCuesOneForEachItemInTheOrderOfTheList) {
  std::size_t checked = 0;
  for (const deck::Card& card : stories_in_depth()) {
    for (const deck::Device& device : card.devices) {
      const auto tried = refitted(card, device);
      ASSERT_TRUE(tried) << card.id.value << ": " << device.name << ": " << tried.error().message;
      const FittedName& fitted = *tried;
      EXPECT_TRUE(fitted.device) << card.id.value << ": " << device.name;
      EXPECT_THAT(fitted.without_cue, IsEmpty()) << card.id.value << ": " << device.name;
      EXPECT_THAT(fitted.left_out, IsEmpty()) << card.id.value << ": " << device.name;
      ++checked;
    }
  }
  EXPECT_GE(checked, 54U);  // nine cards, two families, three of each
}

TEST(DevicesOfThePack, AreToldFromOnesThatDoNotSpellTheirName) {
  const deck::Card card = stories_in_depth()[1];
  deck::Device device = card.devices.front();
  device.name.front() = device.name.front() == 'Q' ? 'X' : 'Q';
  EXPECT_FALSE(refitted(card, device).value().device);
}

}  // namespace
}  // namespace hone::mnemonic
