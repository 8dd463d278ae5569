#pragma once

#include <sys/types.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace hone::cli {

/// What a run of the program left.
struct Ran {
  int code = 0;  ///< exit code, or 128 and more: ended by a signal
  std::string output;
  std::string errors;
};

/// A person with a data folder of their own who types commands, at 2026-03-02 09:00 UTC unless the
/// clock is moved.
class Person {
 public:
  Person();
  ~Person();
  Person(const Person&) = delete;
  Person& operator=(const Person&) = delete;

  /// Runs `hone WORDS…` with `input` on standard input.
  Ran hone(const std::vector<std::string>& words, const std::string& input = "") const;

  /// Starts `hone WORDS…` and lets it run, with its streams in the files in, out and err of a
  /// folder; the first must be there.
  pid_t starts(const std::vector<std::string>& words, const std::filesystem::path& streams) const;

  /// As `hone`, and fails the test when the exit code is not 0. Returns standard output.
  std::string does(const std::vector<std::string>& words, const std::string& input = "") const;

  /// Sets a variable of the environment; an empty value takes it out.
  void set(const std::string& variable, const std::string& value) {
    environment_[variable] = value;
  }
  void is_at(const std::string& moment) { set("HONE_NOW", moment); }

  /// Writes a file into the person's folder and returns its path.
  std::filesystem::path writes(const std::string& name, const std::string& text) const;

  [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

 private:
  std::filesystem::path folder_;
  std::map<std::string, std::string> environment_;
};

/// Waits for the end of a program: its exit code, or 128 and more: ended by a signal.
int exit_code_of(pid_t child);

/// The sources that tests import: tests/cli/sources/NAME.
std::filesystem::path source(const std::string& name);

std::string text_of(const std::filesystem::path& file);

}  // namespace hone::cli
