#include "cli/run.h"

#include <fmt/format.h>

#include <algorithm>
#include <csignal>
#include <cstdio>

#include "cli/help.h"
#include "cli/standard_output.h"
#include "cli/usage_error.h"

namespace hone::cli {
namespace {

constexpr int kFailed = 1;
constexpr int kMisunderstood = 2;

int complain(std::string_view message, int code) {
  fmt::print(stderr, "hone: error: {}\n", one_line(message));
  return code;
}

int say(std::string_view text, int code = 0) {
  const Status written = write_standard_output(text);
  return written ? code : complain(written.error().message, kFailed);
}

const Program::Part* chosen_part(const Program& program) {
  const auto chosen = program.root.get_subcommands();
  if (chosen.empty()) return nullptr;
  return &*std::ranges::find(program.parts, chosen.front(), &Program::Part::app);
}

int perform(Context& context, const Program::Part& part) {
  const Result<Outcome> outcome = part.action(context);
  if (!outcome) return complain(outcome.error().message, kFailed);
  const int code = say(outcome->text, outcome->exit_code);
  return outcome->complaint.empty() ? code : complain(outcome->complaint, kFailed);
}

/// "help" and "help due" are what people try first.
std::vector<std::string> without_help_word(std::vector<std::string> words) {
  if (words.empty() || words.front() != "help") return words;
  words.erase(words.begin());
  words.emplace_back("--help");
  return words;
}

}  // namespace

int run(const std::vector<std::string>& words, const Built& built, const Clock& clock) {
  std::signal(SIGPIPE, SIG_IGN);
  Program program;
  Context context(clock, built.version, built.pack, built.role_pack);
  std::vector<std::string> reversed = without_help_word(words);
  std::ranges::reverse(reversed);
  try {
    program.root.parse(reversed);
  } catch (const CLI::CallForHelp&) {
    const Program::Part* part = chosen_part(program);
    return say(part == nullptr ? help(program, context.style()) : help(*part, context.style()));
  } catch (const CLI::ParseError& problem) {
    return complain(usage_error(program, chosen_part(program), problem), kMisunderstood);
  }
  if (program.wants_version) return say(fmt::format("hone {}\n", built.version));
  const Program::Part* part = chosen_part(program);
  if (part == nullptr) {
    fmt::print(stderr, "{}", help(program, Style{}));
    return kMisunderstood;
  }
  context.data_option = program.data_option;
  return perform(context, *part);
}

}  // namespace hone::cli
