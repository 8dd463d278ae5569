#include <fmt/format.h>
#include <gmock/gmock.h>
#include <signal.h>

#include <fstream>
#include <thread>

#include "cli/person.h"
#include "server/client.h"

namespace hone::cli {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;

/// A person's `hone serve`, which runs until it is told to end.
class Serving {
 public:
  explicit Serving(const Person& person) : streams_(person.folder() / "serving") {
    std::filesystem::create_directories(streams_);
    std::ofstream(streams_ / "in").flush();
    child_ = person.starts({"serve", "--port", "0"}, streams_);
    for (int tries = 0; tries < 500 && url().empty(); ++tries) std::this_thread::sleep_for(10ms);
  }
  Serving(const Serving&) = delete;
  Serving& operator=(const Serving&) = delete;
  ~Serving() {
    if (child_ != 0) end(SIGKILL);
  }

  [[nodiscard]] std::string url() const {
    const std::string output = text_of(streams_ / "out");
    return output.substr(0, output.find('\n'));
  }
  [[nodiscard]] std::uint16_t port() const {
    const std::string whole = url();
    return static_cast<std::uint16_t>(std::stoi(whole.substr(whole.rfind(':') + 1)));
  }
  int end(int signal) {
    ::kill(child_, signal);
    return exit_code_of(std::exchange(child_, 0));
  }

 private:
  std::filesystem::path streams_;
  pid_t child_ = 0;
};

server::Received answer(const Serving& serving, const std::string& card) {
  return server::Client(serving.port())
      .ask("POST", "/api/reviews", fmt::format(R"({{"target": "{}", "confidence": 4}})", card));
}

class Serve : public testing::Test {
 protected:
  Serve() { person.does({"import", person.writes("tea.md", kTea).string()}); }

  static constexpr auto kTea =
      "# Tea\n\n## How hot? {#hot}\n\n80 degrees.\n\n## How long? {#long}\n\nThree minutes.\n";
  Person person;
};

TEST_F(Serve, SaysWhereItIsAndEndsWhenAskedTo) {
  for (const int signal : {SIGINT, SIGTERM}) {
    Serving serving(person);
    EXPECT_THAT(serving.url(), testing::MatchesRegex("http://127\\.0\\.0\\.1:[0-9]+/"));
    EXPECT_EQ(server::Client(serving.port()).ask("GET", "/").status, 200);
    EXPECT_EQ(serving.end(signal), 0);
  }
}

TEST_F(Serve, SharesTheStoreWithTheCommands) {
  Serving serving(person);
  EXPECT_EQ(answer(serving, "hot").status, 200);
  EXPECT_THAT(person.does({"card", "hot", "--json"}), HasSubstr("\"reviews\": 1"));
  person.does({"review", "long", "--confidence", "4"});
  std::this_thread::sleep_for(1100ms);  // what another process wrote is seen within a second
  EXPECT_THAT(server::Client(serving.port()).ask("GET", "/api/summary").body,
              HasSubstr("\"introduced_today\": 2"));
}

TEST_F(Serve, HasOnTheDiskWhatItAcknowledgedWhenItIsKilled) {
  {
    Serving serving(person);
    EXPECT_EQ(answer(serving, "hot").status, 200);
    EXPECT_EQ(serving.end(SIGKILL), 128 + SIGKILL);
  }
  Serving again(person);
  EXPECT_THAT(server::Client(again.port()).ask("GET", "/api/summary").body,
              HasSubstr("\"introduced_today\": 1"));
}

TEST_F(Serve, SaysWhyItDoesNotStart) {
  const Ran open = person.hone({"serve", "--host", "0.0.0.0", "--port", "0"});
  EXPECT_EQ(open.code, 1);
  EXPECT_THAT(open.errors, HasSubstr("--password-file"));
  const auto empty = person.writes("password", "\n");
  EXPECT_THAT(person.hone({"serve", "--password-file", empty.string()}).errors,
              HasSubstr("holds no password"));
  EXPECT_EQ(person.hone({"serve", "--certificate", "x.pem"}).code, 2);
}

}  // namespace
}  // namespace hone::cli
