#pragma once

#include <span>
#include <string_view>

#include "deck/section.h"

namespace hone::deck {

/// What a kind of section is called: in documents, in hone's own Markdown, and on a flash-card
/// page.
struct SectionNames {
  SectionKind kind;
  std::string_view slug;
  std::string_view heading;
  std::string_view page_heading;  ///< empty when a page has no such heading
};

/// One row for every kind, in the order of the enum.
std::span<const SectionNames> section_names();

}  // namespace hone::deck
