#pragma once

#include <CLI/App.hpp>
#include <string>
#include <vector>

namespace hone::cli {

/// An option or argument as help, man page and completions speak of it.
struct DescribedOption {
  std::vector<std::string> names;    ///< "--output", "-o"; none: an argument by place
  std::string type;                  ///< "FILE", "list|terms"; empty: a flag
  std::vector<std::string> choices;  ///< the type taken apart, where it is a choice
  std::string text;
  bool required = false;
  bool repeated = false;

  [[nodiscard]] bool is_argument() const { return names.empty(); }
  [[nodiscard]] bool takes_file() const { return type == "FILE" || type == "DIR"; }

  /// "-o, --output FILE", or "FILE...".
  [[nodiscard]] std::string spelled() const;
};

/// Everything that can be given to a command, in the order in which it was declared, except --help.
std::vector<DescribedOption> described_options(const CLI::App& app);

/// "hone review CARD|UNIT --confidence 1..5 [options]".
std::string usage_of(const CLI::App& app);

}  // namespace hone::cli
