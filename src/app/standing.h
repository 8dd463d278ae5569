#pragma once

#include <array>
#include <vector>

#include "app/mastery.h"
#include "base/calendar.h"

namespace hone::app {

/// When begun units fall due, by day.
class DueDays {
 public:
  /// Days from that of `now` on; at least one.
  DueDays(const Calendar& calendar, Instant now, int days);

  void add(Instant due);

  /// The first entry is today with everything that is overdue.
  [[nodiscard]] const std::vector<int>& days() const { return days_; }
  [[nodiscard]] int overdue() const { return overdue_; }  ///< due before today
  [[nodiscard]] int later() const { return later_; }      ///< due after the last of the days

 private:
  std::vector<Instant> ends_;  ///< of each day
  Instant today_;              ///< its first moment
  std::vector<int> days_;
  int overdue_ = 0;
  int later_ = 0;
};

/// Begun units by stability in doubling bins: under a day, under 2 days, under 4, … and from 1024
/// days on.
struct StabilityBins {
  static constexpr std::size_t kBins = 12;
  std::array<int, kBins> units{};

  void add(memory::Stability stability);
  /// In days; the first bin begins at 0, and each ends where the next one begins.
  static double begin_of(std::size_t bin) {
    return bin == 0 ? 0 : static_cast<double>(1U << (bin - 1));
  }
};

struct Leech {
  TrackedUnit unit;
  memory::Retrievability recall;  ///< at the moment asked about
};

/// Units that keep being forgotten.
struct Leeches {
  static constexpr int kMostShown = 50;
  int threshold = 0;         ///< lapses that make a leech; 0: nothing does
  int units = 0;             ///< all of them
  std::vector<Leech> worst;  ///< most lapses first

  void add(const memory::Progress& progress) {
    if (threshold > 0 && progress.lapses >= threshold) units += 1;
  }
};

}  // namespace hone::app
