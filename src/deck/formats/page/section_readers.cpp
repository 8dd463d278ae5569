#include "deck/formats/page/section_readers.h"

#include <algorithm>
#include <array>
#include <string>
#include <type_traits>
#include <utility>

#include "deck/formats/page/field_labels.h"
#include "deck/formats/page/fields.h"
#include "deck/formats/page/labels.h"
#include "deck/formats/page/opening.h"
#include "deck/formats/page/question_answer.h"
#include "deck/formats/page/term_reader.h"

namespace hone::deck::page {
namespace {

using Body = std::optional<SectionBody>;

Body read_blocks(Rows rows) {
  return to_blocks(rows);
}

Body points_body(Rows rows, bool verdict, bool bare) {
  const auto opening = read_opening(rows, verdict ? 2 : 1);
  if (!opening) return std::nullopt;
  auto points = read_points(opening->rows, bare);
  if (!points) return std::nullopt;
  return Points{verdict ? paragraph(*opening, 0) : "", paragraph(*opening, verdict ? 1 : 0),
                *std::move(points)};
}

Body read_named_points(Rows rows) {
  return points_body(rows, false, false);
}
Body read_bare_points(Rows rows) {
  return points_body(rows, false, true);
}
Body read_verdict(Rows rows) {
  return points_body(rows, true, false);
}

Body read_definitions(Rows rows) {
  const auto opening = read_opening(rows, 0);
  if (!opening) return std::nullopt;
  Definitions definitions;
  for (const Row& row : rows) {
    if (has_children(row)) return std::nullopt;
    const Labelled entry = split_label(row.text);
    // A row without a colon is a term that nobody has defined yet.
    const bool term_only = entry.label.empty();
    definitions.entries.push_back({{},
                                   std::string(term_only ? entry.text : entry.label),
                                   std::string(term_only ? std::string_view{} : entry.text)});
  }
  return definitions;
}

Body questions_body(Rows rows, bool verdict) {
  const auto opening = read_opening(rows, verdict ? 1 : 0);
  if (!opening) return std::nullopt;
  auto entries = read_questions(opening->rows);
  if (!entries) return std::nullopt;
  return QuestionAnswers{paragraph(*opening, 0), *std::move(entries)};
}

Body read_follow_ups(Rows rows) {
  return questions_body(rows, false);
}
Body read_prerequisite_questions(Rows rows) {
  return questions_body(rows, true);
}

Body read_comparisons(Rows rows) {
  const auto opening = read_opening(rows, 0);
  if (!opening) return std::nullopt;
  Comparisons comparisons;
  for (const Row& row : rows) {
    const auto texts = read_texts(children(row), labels::kComparison);
    const std::string_view name = without_colon(row.text);
    if (!texts || name.empty()) return std::nullopt;
    const auto& [difference, consequences] = *texts;
    comparisons.entries.push_back(
        {{}, std::string(name), std::string(difference), std::string(consequences)});
  }
  return comparisons;
}

std::optional<PromptGroup> read_prompt_group(const Row& row) {
  PromptGroup group{std::string(row.text), {}};
  const auto fields = read_fields(children(row), std::array{labels::kExampleQuestions});
  if (!fields || !(*fields)[0].text.empty()) return std::nullopt;
  for (const Row& question : (*fields)[0].rows) {
    if (has_children(question)) return std::nullopt;
    group.questions.emplace_back(question.text);
  }
  return group;
}

Body read_example_questions(Rows rows) {
  const auto fields = read_fields(rows, labels::kFrequency);
  if (!fields) return std::nullopt;
  const auto& [how_often, shows_up] = *fields;
  if (!how_often.rows.empty() || !shows_up.text.empty()) return std::nullopt;
  ExampleQuestions examples{std::string(how_often.text), {}};
  for (const Row& row : shows_up.rows) {
    auto group = read_prompt_group(row);
    if (!group) return std::nullopt;
    examples.groups.push_back(*std::move(group));
  }
  return examples;
}

Body read_usage(Rows rows) {
  const auto texts = read_texts(rows, labels::kUsage);
  if (!texts) return std::nullopt;
  return Usage{std::string((*texts)[0]), std::string((*texts)[1])};
}

Body read_order(Rows rows) {
  const auto opening = read_opening(rows, 1);
  if (!opening) return std::nullopt;
  const auto fields = read_fields(opening->rows, labels::kOrder);
  if (!fields) return std::nullopt;
  const auto& [why, variation] = *fields;
  auto variants = read_points(variation.rows, true);
  if (!why.rows.empty() || !variants) return std::nullopt;
  return Order{paragraph(*opening, 0), std::string(why.text), std::string(variation.text),
               *std::move(variants)};
}

Body read_involvement(Rows rows) {
  const auto fields = read_fields(rows, labels::kInvolvement);
  if (!fields) return std::nullopt;
  const auto& [upshot, elaboration, others, questions] = *fields;
  if (!upshot.rows.empty() || !elaboration.rows.empty()) return std::nullopt;
  if (!others.text.empty() || !questions.text.empty()) return std::nullopt;
  auto points = read_points(others.rows, false);
  auto entries = read_questions(questions.rows);
  if (!points || !entries) return std::nullopt;
  return Involvement{std::string(upshot.text), std::string(elaboration.text), *std::move(points),
                     *std::move(entries)};
}

using Reader = Body (*)(Rows);

struct KindReader {
  SectionKind kind;
  Reader reader;
};

using enum SectionKind;
// All other kinds are only read, as they stand.
constexpr std::array kReaders = {
    KindReader{kBroaderContext, read_named_points},
    KindReader{kValue, read_named_points},
    KindReader{kImportance, read_named_points},
    KindReader{kKeyPoints, read_bare_points},
    KindReader{kPitfalls, read_bare_points},
    KindReader{kSimilarTopics, read_comparisons},
    KindReader{kStartAndEnd, read_named_points},
    KindReader{kBoundaries, read_named_points},
    KindReader{kContexts, read_named_points},
    KindReader{kUsage, read_usage},
    KindReader{kInvolvement, read_involvement},
    KindReader{kOwnership, read_verdict},
    KindReader{kNotToInclude, read_named_points},
    KindReader{kSometimesIncluded, read_named_points},
    KindReader{kFrameworks, read_verdict},
    KindReader{kOrder, read_order},
    KindReader{kCompanySize, read_verdict},
    KindReader{kOtherFactors, read_verdict},
    KindReader{kAlternativeAnswers, read_verdict},
    KindReader{kFollowUps, read_follow_ups},
    KindReader{kInterviewFrequency, read_example_questions},
    KindReader{kPrerequisiteTerms, read_terms},
    KindReader{kPrerequisiteQuestions, read_prerequisite_questions},
    KindReader{kPrerequisiteMetrics, read_verdict},
    KindReader{kPrerequisiteLists, read_verdict},
    KindReader{kPrerequisiteNumbers, read_verdict},
    KindReader{kPrerequisiteTopics, read_verdict},
    KindReader{kDefinitions, read_definitions},
};

Reader reader_of(SectionKind kind) {
  const auto found = std::ranges::find(kReaders, kind, &KindReader::kind);
  return found == kReaders.end() ? read_blocks : found->reader;
}

bool says_nothing(const SectionBody& body) {
  return std::visit(
      [](const auto& typed) { return typed == std::remove_cvref_t<decltype(typed)>{}; }, body);
}

}  // namespace

std::optional<std::vector<Point>> read_points(Rows rows, bool bare) {
  std::vector<Point> points;
  for (const Row& row : rows) {
    if (has_children(row)) return std::nullopt;
    const Labelled point = bare ? Labelled{{}, row.text} : split_label(row.text);
    points.push_back({std::string(point.label), std::string(point.text)});
  }
  return points;
}

std::optional<SectionBody> read_section(SectionKind kind, Rows rows) {
  auto body = reader_of(kind)(rows);
  // Labels with nothing behind them are worth keeping only as they stand.
  if (body && says_nothing(*body)) return std::nullopt;
  return body;
}

bool has_parts(SectionKind kind) {
  const Reader reader = reader_of(kind);
  return reader != read_blocks && reader != read_named_points && reader != read_bare_points &&
         reader != read_verdict;
}

}  // namespace hone::deck::page
