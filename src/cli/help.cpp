#include "cli/help.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/described_option.h"
#include "text/layout.h"

namespace hone::cli {
namespace {

constexpr int kWidth = 80;
constexpr int kWidestLeft = 26;  ///< what is longer has its text on the next line

struct Entry {
  std::string left;
  std::string text;
};

std::string listing(const std::vector<Entry>& entries, const Style& style) {
  int left = 0;
  for (const Entry& entry : entries) {
    const int columns = text::columns(entry.left);
    if (columns <= kWidestLeft) left = std::max(left, columns);
  }
  const int margin = 2 + left + 2;
  std::string text;
  for (const Entry& entry : entries) {
    const int columns = text::columns(entry.left);
    text += "  " + style.accent(entry.left);
    int at = 2 + columns;
    if (at > margin - 2) {
      text += "\n";
      at = 0;
    }
    for (const std::string& line : text::wrap(entry.text, kWidth - margin)) {
      text.append(static_cast<std::size_t>(margin - at), ' ');
      text += line + "\n";
      at = 0;
    }
  }
  return text;
}

std::string option_list(const CLI::App& app, bool arguments, const Style& style) {
  std::vector<Entry> entries;
  for (const DescribedOption& option : described_options(app)) {
    if (option.is_argument() == arguments) entries.push_back({option.spelled(), option.text});
  }
  if (!arguments) entries.push_back({"-h, --help", "Show this help"});
  if (entries.empty()) return {};
  return "\n" + style.bold(arguments ? "Arguments" : "Options") + "\n" + listing(entries, style);
}

std::string example_list(std::string_view examples, const Style& style) {
  std::string text = "\n" + style.bold("Examples") + "\n";
  while (!examples.empty()) {
    const std::size_t end = std::min(examples.find('\n'), examples.size());
    text += fmt::format("  {}\n", examples.substr(0, end));
    examples.remove_prefix(std::min(end + 1, examples.size()));
  }
  return text;
}

}  // namespace

std::string help(const Program& program, const Style& style) {
  std::vector<Entry> entries;
  for (const Program::Part& part : program.parts) {
    entries.push_back({std::string(part.command->name), std::string(part.command->summary)});
  }
  return fmt::format(
      "{}\n\nUsage: {}\n\n{}\n{}{}\n{}", program.root.get_description(), usage_of(program.root),
      style.bold("Commands"), listing(entries, style), option_list(program.root, false, style),
      "“hone COMMAND --help” says more about a command, “hone manual” everything.\n");
}

std::string help(const Program::Part& part, const Style& style) {
  return fmt::format("{}.\n\nUsage: {}\n{}{}{}", part.command->summary, usage_of(*part.app),
                     option_list(*part.app, true, style), option_list(*part.app, false, style),
                     example_list(part.command->examples, style));
}

}  // namespace hone::cli
