#include "cli/usage_error.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "cli/described_option.h"
#include "text/nearest.h"

namespace hone::cli {
namespace {

std::string did_you_mean(const std::string& word, const std::vector<std::string>& known,
                         const std::string& otherwise) {
  const auto meant = text::nearest(word, known);
  return meant ? fmt::format("did you mean “{}”?", *meant) : otherwise;
}

std::string unknown_option(std::string word, const CLI::App& app, const std::string& help) {
  word = word.substr(0, word.find('='));
  std::vector<std::string> known{"--help"};
  for (const DescribedOption& option : described_options(app)) {
    known.insert(known.end(), option.names.begin(), option.names.end());
  }
  return fmt::format("there is no option “{}”; {}", word,
                     did_you_mean(word, known, "“" + help + "” lists them"));
}

std::string unknown_command(const std::string& word, const Program& program) {
  std::vector<std::string> known;
  for (const Program::Part& part : program.parts) known.emplace_back(part.command->name);
  return fmt::format("there is no command “{}”; {}", word,
                     did_you_mean(word, known, "“hone --help” lists them"));
}

}  // namespace

std::string usage_error(const Program& program, const Program::Part* part,
                        const CLI::ParseError& problem) {
  const CLI::App& app = part == nullptr ? program.root : *part->app;
  const std::string help =
      part == nullptr ? "hone --help" : fmt::format("hone {} --help", part->command->name);
  // A mistyped option leaves its command incomplete; the typing error is what to tell.
  const std::vector<std::string> left = app.remaining();
  for (const auto& words : {left, program.root.remaining()}) {
    const auto dashed = std::ranges::find_if(
        words, [](const std::string& word) { return word.size() > 1 && word.starts_with('-'); });
    if (dashed != words.end()) return unknown_option(*dashed, app, help);
  }
  if (!left.empty() && part == nullptr) return unknown_command(left.front(), program);
  if (!left.empty()) {
    return fmt::format("“{}” is one word too many for “hone {}”; see “{}”", left.front(),
                       part->command->name, help);
  }
  std::string message = problem.what();
  if (!message.empty() && message.back() == '.') message.pop_back();
  return fmt::format("{}; see “{}”", message, help);
}

}  // namespace hone::cli
