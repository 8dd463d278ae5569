#pragma once

#include <optional>

#include "deck/formats/page/rows.h"
#include "deck/section.h"

namespace hone::deck::page {

/// Reads the rows below a heading into the type that its kind has; nothing when they do not have
/// that shape in full, so that no word of them is dropped.
std::optional<SectionBody> read_section(SectionKind kind, Rows rows);

/// Whether a section of that kind is there to be studied or used, so that a person should know when
/// it could only be kept as plain text.
bool has_parts(SectionKind kind);

/// "Name: text" points; `bare` ones are kept whole. Nothing when a row has rows below it.
std::optional<std::vector<Point>> read_points(Rows rows, bool bare);

}  // namespace hone::deck::page
