#pragma once

#include <span>
#include <string>
#include <string_view>

#include "deck/card.h"

namespace hone::deck::page {

/// What the lines below a heading become.
enum class HeadingPart {
  kDetail,   ///< the list's detail lines
  kNote,     ///< a note on each item
  kDevices,  ///< memory devices of one family
  kSection,  ///< a section of the card
};

struct Heading {
  HeadingPart part = HeadingPart::kSection;
  std::string_view text;
  SectionKind kind = SectionKind::kOther;         ///< of a section
  std::string ItemNotes::* note = nullptr;        ///< of a note
  DeviceFamily family = DeviceFamily::kAcrostic;  ///< of devices
};

/// All headings of a page's card, in the order in which a full card has them.
std::span<const Heading> headings();

/// The heading that a line in the first column is, whatever marks it ends in; null when it is none.
const Heading* find_heading(std::string_view line);

}  // namespace hone::deck::page
