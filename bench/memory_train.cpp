#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iostream>
#include <string>

#include "base/file.h"
#include "memory/training/revlog_csv.h"
#include "memory/training/time_series.h"
#include "memory/training/train.h"
#include "memory/weights_text.h"

// Training on a review log, beside fsrs-rs; bench/memory_train.sh runs both.
//   memory_train print LOG FILE     writes the log for bench/fsrs-rs/train.mjs, prints the segments
//   memory_train judge LOG WEIGHTS  times hone; judges its weights and the five lines of WEIGHTS

namespace {

using namespace hone;
using namespace hone::memory;
using namespace hone::memory::training;

constexpr auto kToTheEnd = ~std::uint32_t{0};
constexpr int kRounds = 9;

int print_log(const Histories& h, const char* file) {
  std::ofstream out(file);
  for (std::size_t card = 0; card < h.cards(); ++card) {
    for (std::uint32_t i = h.begin[card]; i < h.begin[card + 1]; ++i) {
      out << card << ' ' << h.moment[i] << ' ' << h.days[i] << ' ' << int{h.grade[i]} << '\n';
    }
  }
  for (const Segment& segment : time_series(h)) std::cout << segment.until << ' ';
  std::cout << '\n';
  return out ? 0 : 1;
}

/// Wall time of the middle round in ms.
double milliseconds_of_training(const Histories& h, int threads) {
  std::array<double, kRounds> times{};
  for (double& time : times) {
    const auto begin = std::chrono::steady_clock::now();
    train(h, kToTheEnd, {.usual = {}, .threads = threads});
    time =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
  }
  std::ranges::sort(times);
  return times[kRounds / 2];
}

void print_row(const char* name, const Metrics& m) {
  fmt::print("  {:24} log loss {:.5f}  RMSE(bins) {:.4f}  AUC {:.4f}\n", name, m.log_loss,
             m.rmse_bins, m.auc.value_or(0));
}

int judge(const Histories& h, const char* file) {
  const auto segments = time_series(h);
  const auto print = [&](const char* name, const Learn& learn) {
    print_row(name, metrics_of(h, foretell_segments(h, segments, learn)));
  };
  fmt::print("  hone, one thread {:.1f} ms, two threads {:.1f} ms, {} passes; held out:\n",
             milliseconds_of_training(h, 1), milliseconds_of_training(h, 2),
             train(h, kToTheEnd, {}).passes);
  print("default weights", [](std::uint32_t) { return Parameters{}; });
  std::ifstream theirs(file);
  print("fsrs-rs, 8 epochs", [&](std::uint32_t) {
    std::string line;
    std::getline(theirs, line);
    return parse_weights(line).value_or(Parameters{});
  });
  print("hone", [&](std::uint32_t until) { return train(h, until, {}).parameters; });
  return 0;
}

}  // namespace

int main(int count, char** words) {
  if (count != 4) return 2;
  const auto text = read_file(words[2], std::size_t{1} << 31U);
  const auto log = text ? parse_revlog(*text) : Result<Revlog>(std::unexpected(text.error()));
  if (!log) {
    std::cerr << log.error().message << '\n';
    return 1;
  }
  const Histories h = histories_of(log->rows).histories;
  return std::string(words[1]) == "print" ? print_log(h, words[3]) : judge(h, words[3]);
}
