#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <fstream>
#include <map>

#include "places.h"
#include "story/check.h"
#include "story/packs.h"

namespace hone::story {
namespace {

namespace fs = std::filesystem;

/// Answers with hand-made labels that may stand beside the checkout; they are measured with and not
/// part of the project.
fs::path labelled_answers() {
  return tests::house().parent_path() / "shared/data/story";
}

std::vector<boost::json::object> lines_of(const std::string& name) {
  std::ifstream file(labelled_answers() / name);
  std::vector<boost::json::object> lines;
  for (std::string line; std::getline(file, line);) {
    lines.push_back(boost::json::parse(line).as_object());
  }
  return lines;
}

/// How two sets of yes and no agree, for both words.
struct Agreement {
  double both_yes = 0;
  double both_no = 0;
  double only_said = 0;
  double only_true = 0;

  void add(bool truth, bool said) {
    (truth ? (said ? both_yes : only_true) : (said ? only_said : both_no)) += 1;
  }
  [[nodiscard]] double macro_f1() const {
    const double wrong = only_said + only_true;
    return (2 * both_yes / (2 * both_yes + wrong) + 2 * both_no / (2 * both_no + wrong)) / 2;
  }
  [[nodiscard]] double precision() const { return both_yes / (both_yes + only_said); }
  [[nodiscard]] double recall() const { return both_yes / (both_yes + only_true); }
};

bool is_measured_impact(Kind kind, std::int64_t number) {
  const std::map<Kind, std::int64_t> places{
      {Kind::kShipped, 1}, {Kind::kPrioritization, 7}, {Kind::kInfluence, 2}, {Kind::kDiscovery, 5},
      {Kind::kData, 5},    {Kind::kAmbiguity, 6},      {Kind::kFailure, 4}};
  const auto place = places.find(kind);
  return place != places.end() && place->second == number;
}

TEST(Elements, AreFoundAsAReaderFindsThem) {
  if (!fs::exists(labelled_answers())) return;
  std::map<std::int64_t, std::string> texts;
  for (const auto& answer : lines_of("answers.jsonl")) {
    texts.emplace(answer.at("index").as_int64(), answer.at("answer_text").as_string().c_str());
  }
  Agreement lenient;
  Agreement strict;
  Agreement impact;
  for (const auto& label : lines_of("labels.jsonl")) {
    const auto kind = parse_kind(label.at("kind").as_string().c_str()).value();
    const std::string& text = texts.at(label.at("index").as_int64());
    const auto number = label.at("element_no").as_int64();
    const std::string strength = label.at("strength").as_string().c_str();
    const Report report =
        check({.text = text, .words_a_minute = kDefaultPace, .other_tellings = {}},
              outline_from_pack(kind));
    const Presence found = report.elements.at(static_cast<std::size_t>(number) - 1).present;
    lenient.add(strength != "none", found != Presence::kNone);
    strict.add(strength == "full", found == Presence::kFull);
    if (is_measured_impact(kind, number)) impact.add(strength != "none", found != Presence::kNone);
  }
  RecordProperty("lenient", std::to_string(lenient.macro_f1()));
  RecordProperty("strict", std::to_string(strict.macro_f1()));
  EXPECT_GE(lenient.macro_f1(), 0.80);
  EXPECT_GE(strict.macro_f1(), 0.70);
  EXPECT_GE(impact.precision(), 0.85);
  EXPECT_GE(impact.recall(), 0.85);
}

}  // namespace
}  // namespace hone::story
