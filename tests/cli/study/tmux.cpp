#include "cli/study/tmux.h"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <thread>

namespace hone::cli::studying {
namespace {

using namespace std::chrono_literals;

constexpr auto kLongest = 60s;

std::string output_of(const std::string& command) {
  FILE* pipe = popen((command + " 2>&1").c_str(), "r");
  if (pipe == nullptr) return {};
  std::string text;
  for (int byte = std::getc(pipe); byte != EOF; byte = std::getc(pipe)) {
    text += static_cast<char>(byte);
  }
  pclose(pipe);
  return text;
}

std::string script_of(const std::filesystem::path& folder, const std::string& program,
                      const Tmux::Environment& environment) {
  std::string words = "env -u NO_COLOR -u EDITOR -u VISUAL";
  for (const auto& [name, value] : environment) words += fmt::format(" {}='{}'", name, value);
  return fmt::format(
      "trap : INT\n"
      "modes=$(stty -g)\n"
      "sh -c \"echo \\$\\$ > '{}'; exec {} {}\"\n"
      "echo \"[left $?]\"\n"
      "[ \"$modes\" = \"$(stty -g)\" ] && echo '[sane]'\n"
      "exec sleep 100\n",
      (folder / "pid").string(), words, program);
}

std::filesystem::path unused_socket(const std::filesystem::path& folder) {
  int number = 1;
  while (std::filesystem::exists(folder / fmt::format("tmux-{}", number))) ++number;
  return folder / fmt::format("tmux-{}", number);
}

}  // namespace

Tmux::Tmux(std::filesystem::path folder, const std::string& program, const Environment& environment,
           int width, int height)
    : folder_(std::move(folder)), socket_(unused_socket(folder_)) {
  const auto script = folder_ / "script";
  std::ofstream(script) << script_of(folder_, program, environment);
  const std::string problem = command(
      fmt::format("new-session -d -x {} -y {} 'exec sh {}'", width, height, script.string()));
  EXPECT_EQ(problem, "") << "tmux is needed for this test";
}

Tmux::~Tmux() {
  command("kill-server");
}

std::string Tmux::command(const std::string& words) const {
  return output_of(fmt::format("LC_ALL=C.UTF-8 timeout 20 tmux -u -f /dev/null -S '{}' {}",
                               socket_.string(), words));
}

void Tmux::press(const std::string& keys) const {
  command("send-keys " + keys);
}

void Tmux::resize(int width, int height) const {
  command(fmt::format("resize-window -x {} -y {}", width, height));
}

void Tmux::terminate() const {
  output_of(fmt::format("kill -TERM $(cat '{}')", (folder_ / "pid").string()));
}

std::string Tmux::screen() const {
  return command("capture-pane -p");
}

std::string Tmux::styled_screen() const {
  return command("capture-pane -p -e");
}

void Tmux::expect(const std::string& text) const {
  const auto end = std::chrono::steady_clock::now() + kLongest;
  std::string seen;
  while (std::chrono::steady_clock::now() < end) {
    seen = screen();
    if (seen.find(text) != std::string::npos) return;
    std::this_thread::sleep_for(30ms);
  }
  ADD_FAILURE() << "“" << text << "” never came; the screen shows\n" << seen;
}

}  // namespace hone::cli::studying
