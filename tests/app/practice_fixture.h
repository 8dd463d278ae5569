#pragma once

#include "app/library_fixture.h"
#include "app/review_card.h"

namespace hone::app {

/// Someone who practises on the bakery deck.
class PracticeTest : public LibraryTest {
 protected:
  PracticeTest() { save(bakery()); }

  void answer(const std::string& target, int confidence, Instant at,
              Milliseconds spent = std::chrono::seconds{30}, std::vector<int> missed = {}) {
    const auto done = review(*store_, {.target = target,
                                       .confidence = {confidence},
                                       .missed = std::move(missed),
                                       .at = at,
                                       .spent = spent});
    EXPECT_TRUE(done) << done.error().message;
  }
};

/// 2026-03-02, the day of kMonday.
inline const Day kFirstDay{std::chrono::year{2026} / 3 / 2};

}  // namespace hone::app
