#include "deck/formats/markdown/section_shape.h"

#include <algorithm>
#include <array>
#include <utility>

#include "deck/formats/markdown/body.h"

namespace hone::deck::markdown {
namespace {

constexpr std::size_t kShapes = std::variant_size_v<SectionBody>;

template <typename Body, std::size_t index = 0>
constexpr std::size_t shape_of() {
  if constexpr (std::is_same_v<std::variant_alternative_t<index, SectionBody>, Body>) {
    return index;
  } else {
    return shape_of<Body, index + 1>();
  }
}

using Reading = std::expected<SectionBody, std::size_t>;

template <typename Body>
Reading read_as(const std::vector<Node>& nodes) {
  Body body;
  BodyReader reader{nodes};
  describe(reader, body);
  if (const Node* stranger = reader.first_unread()) return std::unexpected(stranger->line);
  return SectionBody{std::move(body)};
}

struct Shape {
  std::string_view name;
  std::size_t index;
  bool has_units;
  Reading (*read)(const std::vector<Node>& nodes);
};

template <typename Body>
constexpr Shape shape(std::string_view name, bool has_units = false) {
  return {name, shape_of<Body>(), has_units, read_as<Body>};
}

constexpr std::array<Shape, kShapes> kTable = {shape<Blocks>("blocks"),
                                               shape<Points>("points"),
                                               shape<Definitions>("definitions", true),
                                               shape<QuestionAnswers>("questions", true),
                                               shape<PrerequisiteTerms>("terms", true),
                                               shape<Comparisons>("comparisons", true),
                                               shape<ExampleQuestions>("prompts"),
                                               shape<Usage>("usage"),
                                               shape<Order>("order"),
                                               shape<Involvement>("involvement", true)};

constexpr bool in_order_of_the_variant() {
  for (std::size_t i = 0; i < kShapes; ++i) {
    if (kTable[i].index != i) return false;
  }
  return true;
}
static_assert(in_order_of_the_variant());

// Kinds that are not listed are points.
using enum SectionKind;
constexpr std::array kUsual = {std::pair{kSituations, shape_of<Blocks>()},
                               std::pair{kCauses, shape_of<Blocks>()},
                               std::pair{kRelationships, shape_of<Blocks>()},
                               std::pair{kOverview, shape_of<Blocks>()},
                               std::pair{kQuestionMeaning, shape_of<Blocks>()},
                               std::pair{kHowCommon, shape_of<Blocks>()},
                               std::pair{kItemRemarks, shape_of<Blocks>()},
                               std::pair{kOther, shape_of<Blocks>()},
                               std::pair{kDefinitions, shape_of<Definitions>()},
                               std::pair{kFollowUps, shape_of<QuestionAnswers>()},
                               std::pair{kPrerequisiteQuestions, shape_of<QuestionAnswers>()},
                               std::pair{kPrerequisiteTerms, shape_of<PrerequisiteTerms>()},
                               std::pair{kSimilarTopics, shape_of<Comparisons>()},
                               std::pair{kInterviewFrequency, shape_of<ExampleQuestions>()},
                               std::pair{kUsage, shape_of<Usage>()},
                               std::pair{kOrder, shape_of<Order>()},
                               std::pair{kInvolvement, shape_of<Involvement>()}};

}  // namespace

std::string_view name_of_shape(std::size_t shape) {
  return kTable[shape].name;
}

std::optional<std::size_t> shape_of_name(std::string_view name) {
  const auto found = std::ranges::find(kTable, name, &Shape::name);
  if (found == kTable.end()) return std::nullopt;
  return found->index;
}

std::size_t usual_shape(SectionKind kind) {
  const auto found = std::ranges::find(kUsual, kind, &std::pair<SectionKind, std::size_t>::first);
  return found == kUsual.end() ? shape_of<Points>() : found->second;
}

bool has_units(std::size_t shape) {
  return kTable[shape].has_units;
}

Reading read_shape(std::size_t shape, const std::vector<Node>& nodes) {
  return kTable[shape].read(nodes);
}

}  // namespace hone::deck::markdown
