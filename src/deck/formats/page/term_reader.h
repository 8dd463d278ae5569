#pragma once

#include <optional>

#include "deck/formats/page/rows.h"
#include "deck/section.h"

namespace hone::deck::page {

/// The terms to know first; nothing when a row has not their shape in full.
std::optional<SectionBody> read_terms(Rows rows);

}  // namespace hone::deck::page
