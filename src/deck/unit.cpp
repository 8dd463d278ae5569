#include "deck/unit.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "text/nearest.h"

namespace hone::deck {
namespace {

struct FacetRow {
  FacetKind kind;
  std::string_view name;
  Depth depth;
};

using enum FacetKind;
constexpr std::array kFacets = {
    FacetRow{kAnswer, "", Depth::kList},
    FacetRow{kItem, "item", Depth::kList},
    FacetRow{kPrerequisiteTerm, "term", Depth::kTerms},
    FacetRow{kPrerequisiteQuestion, "question", Depth::kTerms},
    FacetRow{kDefinition, "definition", Depth::kTerms},
    FacetRow{kFollowUp, "follow-up", Depth::kFollowUps},
    FacetRow{kInvolvement, "involvement", Depth::kEverything},
    FacetRow{kComparison, "comparison", Depth::kEverything},
};
static_assert(kFacets.size() == kFacetKinds);

constexpr std::array<std::string_view, 4> kDepths = {"list", "terms", "follow-ups", "everything"};

const FacetRow& row_of(FacetKind kind) {
  return kFacets[static_cast<std::size_t>(kind)];
}

Error malformed(std::string_view text, std::string_view reason) {
  return {ErrorKind::kInvalidInput,
          fmt::format("“{}” names no unit: {}; write it as CARD or CARD/FACET/KEY, for example "
                      "“shipped/item/ownership”.",
                      text, reason)};
}

}  // namespace

std::string_view name_of(FacetKind kind) {
  return row_of(kind).name;
}

Depth depth_of(FacetKind kind) {
  return row_of(kind).depth;
}

std::string text_of(const UnitId& unit) {
  if (unit.facet.kind == kAnswer) return unit.card.value;
  return fmt::format("{}/{}/{}", unit.card.value, name_of(unit.facet.kind), unit.facet.key.value);
}

Result<UnitId> parse_unit(std::string_view text) {
  const std::size_t first = text.find('/');
  UnitId unit{CardId{std::string(text.substr(0, first))}, {}};
  if (unit.card.empty()) return std::unexpected(malformed(text, "the card is missing"));
  if (first == std::string_view::npos) return unit;

  const std::size_t second = text.find('/', first + 1);
  const std::string_view name = text.substr(first + 1, second - first - 1);
  const auto facet = std::ranges::find(kFacets, name, &FacetRow::name);
  if (name.empty() || facet == kFacets.end()) {
    return std::unexpected(malformed(text, fmt::format("“{}” is no facet", name)));
  }
  const std::string_view key = second == std::string_view::npos ? "" : text.substr(second + 1);
  if (key.empty() || key.find('/') != std::string_view::npos) {
    return std::unexpected(malformed(text, "exactly one key must follow the facet"));
  }
  unit.facet = {facet->kind, PartKey{std::string(key)}};
  return unit;
}

std::string_view name_of(Depth depth) {
  return kDepths[static_cast<std::size_t>(depth)];
}

Result<Depth> parse_depth(std::string_view name) {
  const auto found = std::ranges::find(kDepths, name);
  if (found != kDepths.end()) return static_cast<Depth>(found - kDepths.begin());
  const std::vector<std::string> names(kDepths.begin(), kDepths.end());
  const auto meant = text::nearest(name, names);
  return invalid_input(
      fmt::format("There is no depth “{}”{}; choose list, terms, follow-ups or everything.", name,
                  meant ? fmt::format(" (did you mean “{}”?)", *meant) : ""));
}

}  // namespace hone::deck
