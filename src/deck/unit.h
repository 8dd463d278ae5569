#pragma once

#include <compare>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "deck/card.h"
#include "deck/names.h"

namespace hone::deck {

/// Which side of a card is remembered on its own.
enum class FacetKind {
  kAnswer,                ///< a plain card's answer
  kItem,                  ///< one item of the must-have list
  kPrerequisiteTerm,      ///< asked before the list
  kPrerequisiteQuestion,  ///< asked before the list
  kDefinition,            ///< asked after the list
  kFollowUp,              ///< asked after the list
  kInvolvement,           ///< a question on the product manager's part
  kComparison,            ///< how it differs from a topic it is confused with
};

/// How many kinds of facets there are; they count from 0.
inline constexpr std::size_t kFacetKinds = 8;

/// The word for it in a unit's text form: "item", "term", "definition"; "" for kAnswer.
std::string_view name_of(FacetKind kind);

struct Facet {
  FacetKind kind = FacetKind::kAnswer;
  PartKey key;  ///< empty for kAnswer
  auto operator<=>(const Facet&) const = default;
};

/// The smallest thing with a memory of its own: a card and one of its facets.
struct UnitId {
  CardId card;
  Facet facet;
  auto operator<=>(const UnitId&) const = default;
};

/// "shipped", "shipped/item/quantified-impact", "shipped/term/arr".
std::string text_of(const UnitId& unit);
Result<UnitId> parse_unit(std::string_view text);

/// How deep a person wants to go; each depth holds all the shallower ones.
enum class Depth { kList, kTerms, kFollowUps, kEverything };

std::string_view name_of(Depth depth);
Result<Depth> parse_depth(std::string_view name);

/// The shallowest depth at which a facet is studied.
Depth depth_of(FacetKind kind);

/// A unit with what is shown for it.
struct Unit {
  UnitId id;
  std::string prompt;    ///< what is asked; for an item, the card's question
  std::string expected;  ///< what should come back; for an item, its full title
  std::string more;      ///< read after it (an item's detail, a term's relevance); may be empty
};

/// Every unit of a card, in the order in which they are learned: prerequisites, list or answer,
/// definitions, follow-ups, the rest. A card without a question, or with nothing to recall, has
/// none.
std::vector<Unit> units_of(const Card& card);

}  // namespace hone::deck
