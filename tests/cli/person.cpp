#include "cli/person.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <spawn.h>
#include <sys/wait.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "places.h"

namespace hone::cli {
namespace {

std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> result;
  for (std::string& word : words) result.push_back(word.data());
  result.push_back(nullptr);
  return result;
}

/// Runs a program with its three streams in files, which no amount of output can block.
pid_t start(std::vector<std::string> words, std::vector<std::string> environment,
            const std::filesystem::path& streams) {
  posix_spawn_file_actions_t actions{};
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, (streams / "in").c_str(), O_RDONLY, 0);
  constexpr int kWrite = O_WRONLY | O_CREAT | O_TRUNC;
  posix_spawn_file_actions_addopen(&actions, 1, (streams / "out").c_str(), kWrite, 0600);
  posix_spawn_file_actions_addopen(&actions, 2, (streams / "err").c_str(), kWrite, 0600);
  pid_t child = 0;
  const int problem = posix_spawn(&child, words.front().c_str(), &actions, nullptr,
                                  pointers(words).data(), pointers(environment).data());
  posix_spawn_file_actions_destroy(&actions);
  if (problem != 0) throw std::runtime_error("cannot start " + words.front());
  return child;
}

}  // namespace

int exit_code_of(pid_t child) {
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

Person::Person() {
  std::string name = (std::filesystem::temp_directory_path() / "hone-person-XXXXXX").string();
  folder_ = mkdtemp(name.data());
  environment_ = {{"HONE_DATA", (folder_ / "data").string()},
                  {"HONE_NOW", "2026-03-02T09:00Z"},
                  {"HOME", folder_.string()},
                  {"PATH", "/usr/bin:/bin"},
                  {"TZ", "UTC"}};
}

Person::~Person() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

Ran Person::hone(const std::vector<std::string>& words, const std::string& input) const {
  std::string name = (folder_ / "streams-XXXXXX").string();
  const std::filesystem::path streams = mkdtemp(name.data());
  std::ofstream(streams / "in") << input;
  Ran ran;
  ran.code = exit_code_of(starts(words, streams));
  ran.output = text_of(streams / "out");
  ran.errors = text_of(streams / "err");
  std::filesystem::remove_all(streams);
  return ran;
}

pid_t Person::starts(const std::vector<std::string>& words,
                     const std::filesystem::path& streams) const {
  std::vector<std::string> all{tests::program()};
  all.insert(all.end(), words.begin(), words.end());
  std::vector<std::string> environment;
  for (const auto& [variable, value] : environment_) {
    if (!value.empty()) environment.push_back(variable + "=" + value);
  }
  return start(std::move(all), std::move(environment), streams);
}

std::string Person::does(const std::vector<std::string>& words, const std::string& input) const {
  const Ran ran = hone(words, input);
  EXPECT_EQ(ran.code, 0) << ran.errors;
  return ran.output;
}

std::filesystem::path Person::writes(const std::string& name, const std::string& text) const {
  std::ofstream(folder_ / name) << text;
  return folder_ / name;
}

std::filesystem::path source(const std::string& name) {
  return tests::house() / "tests" / "cli" / "sources" / name;
}

std::string text_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace hone::cli
