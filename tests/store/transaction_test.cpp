#include <future>
#include <thread>

#include "store_fixture.h"

namespace hone::store {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Pair;

class Transactions : public StoreTest {
 protected:
  Status put(const std::string& key) { return store_->put_setting({}, key, "set"); }
  auto settings() { return must(store_->settings({})); }
};

TEST_F(Transactions, KeepAllWritesOrNone) {
  const Status failed = store_->in_transaction([&]() -> Status {
    TRY(put("a"));
    TRY(put("b"));
    return invalid_input("no");
  });
  EXPECT_EQ(failed.error().message, "no");
  EXPECT_THAT(settings(), IsEmpty());
  must(store_->in_transaction([&]() -> Status {
    TRY(put("a"));
    return put("b");
  }));
  EXPECT_THAT(settings(), ElementsAre(Pair("a", "set"), Pair("b", "set")));
}

TEST_F(Transactions, NestAndTheOutermostDecides) {
  must(store_->in_transaction([&]() -> Status {
    const Status inner = store_->in_transaction([&]() -> Status {
      TRY(put("a"));
      return invalid_input("only the inner one");
    });
    EXPECT_FALSE(inner);
    return {};
  }));
  EXPECT_THAT(settings(), ElementsAre(Pair("a", "set")));
  EXPECT_FALSE(store_->in_transaction([&]() -> Status {
    TRY(store_->in_transaction([&] { return put("b"); }));
    return invalid_input("all of it");
  }));
  EXPECT_THAT(settings(), ElementsAre(Pair("a", "set")));
}

TEST_F(Transactions, AreTakenBackWhenTheWorkThrows) {
  const auto thrower = [&]() -> Status {
    TRY(put("a"));
    throw 7;
  };
  EXPECT_THROW(static_cast<void>(store_->in_transaction(thrower)), int);
  EXPECT_THAT(settings(), IsEmpty());
  EXPECT_TRUE(put("b"));
}

TEST_F(Transactions, CanBeReadFromInsideAndAreSeenByOthersAtTheEnd) {
  const auto other = opened(folder_.path());
  must(store_->in_transaction([&]() -> Status {
    TRY(put("a"));
    EXPECT_EQ(settings().size(), 1U);
    EXPECT_THAT(must(other->settings({})), IsEmpty());
    return {};
  }));
  EXPECT_EQ(must(other->settings({})).size(), 1U);
}

TEST_F(Transactions, TellASecondWriterWhenTheFirstTakesTooLong) {
  const auto other = opened(folder_.path(), Milliseconds{50});
  must(store_->in_transaction([&]() -> Status {
    TRY(put("a"));
    const Status told = other->put_setting({}, "b", "set");
    EXPECT_FALSE(told);
    EXPECT_EQ(told.error().kind, ErrorKind::kBusy);
    EXPECT_EQ(told.error().message,
              "another hone is writing to " + file().string() + "; try again when it has finished");
    return {};
  }));
  EXPECT_TRUE(other->put_setting({}, "b", "set"));
}

TEST_F(Transactions, LetASecondWriterWaitForTheFirst) {
  const auto other = opened(folder_.path(), Milliseconds{5000});
  std::promise<void> writing;
  auto second = std::async(std::launch::async, [&] {
    writing.get_future().wait();
    return other->put_setting({}, "b", "set");
  });
  must(store_->in_transaction([&]() -> Status {
    TRY(put("a"));
    writing.set_value();
    std::this_thread::sleep_for(Milliseconds{100});
    return {};
  }));
  EXPECT_TRUE(second.get());
  EXPECT_EQ(settings().size(), 2U);
}

}  // namespace
}  // namespace hone::store
