#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/described_option.h"
#include "cli/manual.h"

namespace hone::cli {
namespace {

std::vector<std::string> command_names(const Program& program) {
  std::vector<std::string> names;
  for (const Program::Part& part : program.parts) names.emplace_back(part.command->name);
  return names;
}

/// Inside single quotes of a shell.
std::string in_quotes(std::string_view text) {
  std::string result = "'";
  for (const char character : text) {
    result += character == '\'' ? std::string("'\\''") : std::string(1, character);
  }
  return result + "'";
}

std::string bash_case(const Program::Part& part) {
  std::vector<std::string> words{"--help"};
  std::string values;
  for (const DescribedOption& option : described_options(*part.app)) {
    words.insert(words.end(), option.names.begin(), option.names.end());
    if (option.is_argument())
      words.insert(words.end(), option.choices.begin(), option.choices.end());
    if (option.is_argument() || option.choices.empty()) continue;
    values += fmt::format("        {}) words={} ;;\n", fmt::join(option.names, "|"),
                          in_quotes(fmt::format("{}", fmt::join(option.choices, " "))));
  }
  std::string text = fmt::format("    {})\n      words={}\n", part.command->name,
                                 in_quotes(fmt::format("{}", fmt::join(words, " "))));
  if (!values.empty()) text += "      case \"$before\" in\n" + values + "      esac\n";
  return text + "      ;;\n";
}

std::string bash(const Program& program) {
  std::string cases;
  for (const Program::Part& part : program.parts) cases += bash_case(part);
  return fmt::format(
      R"(# Completions of hone for bash.
_hone() {{
  local word="${{COMP_WORDS[COMP_CWORD]}}" before="${{COMP_WORDS[COMP_CWORD-1]}}" words command=""
  local at
  for ((at = 1; at < COMP_CWORD; ++at)); do
    case "${{COMP_WORDS[at]}}" in
      --data) ((++at)) ;;
      -*) ;;
      *) command="${{COMP_WORDS[at]}}"; break ;;
    esac
  done
  words={}
  case "$command" in
{}  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}}
complete -o default -F _hone hone
)",
      in_quotes(fmt::format("{} --data --help --version", fmt::join(command_names(program), " "))),
      cases);
}

std::string zsh_argument(const DescribedOption& option) {
  std::string what;
  if (!option.type.empty()) {
    what = fmt::format(":{}:", option.is_argument() ? option.type : option.names.back());
    if (!option.choices.empty()) what += fmt::format("({})", fmt::join(option.choices, " "));
    if (option.takes_file()) what += "_files";
  }
  if (option.is_argument()) return in_quotes((option.repeated ? "*" : "") + what);
  std::string arguments;
  for (const std::string& name : option.names) {
    std::string text = option.text;
    // A colon would end the explanation.
    for (std::size_t at = 0; (at = text.find(':', at)) != std::string::npos; at += 2) {
      text.insert(at, "\\");
    }
    arguments +=
        (arguments.empty() ? "" : " ") + in_quotes(fmt::format("{}[{}]{}", name, text, what));
  }
  return arguments;
}

std::string zsh(const Program& program) {
  std::string described;
  std::string cases;
  for (const Program::Part& part : program.parts) {
    described += fmt::format(
        "    {}\n", in_quotes(fmt::format("{}:{}", part.command->name, part.command->summary)));
    cases += fmt::format("    {}) _arguments", part.command->name);
    for (const DescribedOption& option : described_options(*part.app)) {
      cases += " " + zsh_argument(option);
    }
    cases += " ;;\n";
  }
  return fmt::format(R"(#compdef hone
_hone() {{
  local -a commands
  commands=(
{}  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
{}  esac
}}
_hone "$@"
)",
                     described, cases);
}

std::string fish_option(std::string_view command, const DescribedOption& option) {
  if (option.is_argument()) {
    if (option.choices.empty()) return {};
    return fmt::format("complete -c hone -n '__fish_seen_subcommand_from {}' -f -a {}\n", command,
                       in_quotes(fmt::format("{}", fmt::join(option.choices, " "))));
  }
  std::string line = fmt::format("complete -c hone -n '__fish_seen_subcommand_from {}'", command);
  for (const std::string& name : option.names) {
    line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
  }
  if (!option.type.empty()) line += option.takes_file() ? " -r" : " -x";
  if (!option.choices.empty()) {
    line += " -a " + in_quotes(fmt::format("{}", fmt::join(option.choices, " ")));
  }
  return line + " -d " + in_quotes(option.text) + "\n";
}

std::string fish(const Program& program) {
  std::string text = "# Completions of hone for fish.\n";
  for (const Program::Part& part : program.parts) {
    text += fmt::format("complete -c hone -n __fish_use_subcommand -a {} -d {}\n",
                        part.command->name, in_quotes(part.command->summary));
    for (const DescribedOption& option : described_options(*part.app)) {
      text += fish_option(part.command->name, option);
    }
  }
  return text;
}

}  // namespace

std::string completion(const Program& program, const std::string& shell) {
  if (shell == "zsh") return zsh(program);
  return shell == "fish" ? fish(program) : bash(program);
}

}  // namespace hone::cli
