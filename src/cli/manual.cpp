#include "cli/manual.h"

#include <fmt/format.h>

#include "cli/described_option.h"

namespace hone::cli {
namespace {

constexpr std::string_view kEnd = R"(.SH FILES
Everything is kept in one folder: the one that
.B \-\-data
names, else
.BR HONE_DATA ,
else
.IR $XDG_DATA_HOME/hone ,
else
.IR ~/.local/share/hone .
.SH ENVIRONMENT
.TP
.B HONE_DATA
The data folder.
.TP
.B HONE_NOW
A moment that is taken as now, for scripts.
.TP
.B NO_COLOR
Set to anything: no colours.
.TP
.BR VISUAL ", " EDITOR
The editor for
.BR "hone edit" .
.SH EXIT STATUS
0: done. 1: it failed, and standard error says why and what to do. 2: the command line was not
understood.
)";

/// Text as roff takes it: no line that starts with a control character, dashes as they are typed.
std::string roff(std::string_view text) {
  std::string escaped;
  for (const char character : text) {
    if (character == '\\') {
      escaped += "\\e";
    } else if (character == '-') {
      escaped += "\\-";
    } else {
      escaped += character;
    }
  }
  return escaped.starts_with('.') || escaped.starts_with('\'') ? "\\&" + escaped : escaped;
}

std::string options_in_roff(const CLI::App& app) {
  std::string text;
  for (const DescribedOption& option : described_options(app)) {
    text += fmt::format(".TP\n.B {}\n{}.\n", roff(option.spelled()), roff(option.text));
  }
  return text;
}

std::string examples_in_roff(std::string_view examples) {
  std::string text = ".PP\n.nf\n.RS\n";
  while (!examples.empty()) {
    const std::size_t end = std::min(examples.find('\n'), examples.size());
    text += roff(examples.substr(0, end)) + "\n";
    examples.remove_prefix(std::min(end + 1, examples.size()));
  }
  return text + ".RE\n.fi\n";
}

}  // namespace

std::string manual(const Program& program) {
  std::string text = fmt::format(
      ".TH HONE 1\n.SH NAME\nhone \\- practise for product\\-management interviews\n"
      ".SH SYNOPSIS\n.B {}\n.SH DESCRIPTION\n{}\n",
      roff(usage_of(program.root)), roff(program.root.get_description()));
  text += ".SH OPTIONS\n" + options_in_roff(program.root) + ".SH COMMANDS\n";
  for (const Program::Part& part : program.parts) {
    text += fmt::format(".SS {}\n{}.\n", roff(usage_of(*part.app)), roff(part.command->summary)) +
            options_in_roff(*part.app) + examples_in_roff(part.command->examples);
  }
  return text + std::string(kEnd);
}

}  // namespace hone::cli
