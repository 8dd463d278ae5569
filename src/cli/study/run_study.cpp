#include "cli/study/run_study.h"

#include <fmt/format.h>

#include <cstdio>

#include "cli/display/console.h"
#include "cli/study/interrupts.h"
#include "cli/study/study_loop.h"
#include "cli/study/summary_text.h"

namespace hone::cli {
namespace {

/// Returns what is left on the screen when the terminal is as it was.
Result<std::string> sit_down(app::Store& store, const app::StudyOptions& options,
                             const Clock& clock) {
  app::StudySession session = TRY(app::StudySession::begin(store, options, clock.now()));
  const bool coloured = this_console().colour && session.settings().colour;
  const studying::Interrupts interrupts;
  auto terminal = TRY(studying::Terminal::open(coloured));
  studying::StudyLoop loop(store, options, clock, std::move(session), *terminal);
  loop.run();
  const app::SessionSummary summary = TRY(loop.session().summary(clock.now()));
  return studying::summary_sentence(summary);
}

}  // namespace

int run_study(app::Store& store, const app::StudyOptions& options, const Clock& clock) {
  const Result<std::string> farewell = sit_down(store, options, clock);
  if (!farewell) {
    fmt::print(stderr, "hone: error: {}\n", one_line(farewell.error().message));
    return 1;
  }
  fmt::print("{}", *farewell);
  return 0;
}

}  // namespace hone::cli
