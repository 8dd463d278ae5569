#include "store_fixture.h"

namespace hone::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

using SettingsTable = StoreTest;

const std::optional<deck::DeckName> kEverything;
const std::optional<deck::DeckName> kBread = deck::DeckName{"Bread"};

TEST_F(SettingsTable, KeepsValuesForEverythingAndForOneDeckApart) {
  must(store_->put_setting(kEverything, "depth", "terms"));
  must(store_->put_setting(kBread, "depth", "everything"));
  must(store_->put_setting(kBread, "new-units", "3"));
  reopen();
  EXPECT_THAT(must(store_->settings(kEverything)), ElementsAre(Pair("depth", "terms")));
  EXPECT_THAT(must(store_->settings(kBread)),
              ElementsAre(Pair("depth", "everything"), Pair("new-units", "3")));
}

TEST_F(SettingsTable, ChangesAValueAndTakesItBackByAnEmptyOne) {
  must(store_->put_setting(kBread, "depth", "terms"));
  must(store_->put_setting(kBread, "depth", "list"));
  EXPECT_THAT(must(store_->settings(kBread)), ElementsAre(Pair("depth", "list")));
  must(store_->put_setting(kBread, "depth", ""));
  EXPECT_THAT(must(store_->settings(kBread)), IsEmpty());
}

}  // namespace
}  // namespace hone::store
