#pragma once

#include <cstddef>
#include <expected>
#include <optional>
#include <string_view>
#include <vector>

#include "deck/formats/markdown/outline.h"
#include "deck/section.h"

namespace hone::deck::markdown {

// A shape is one of the alternatives of SectionBody, named by its index.

std::string_view name_of_shape(std::size_t shape);
std::optional<std::size_t> shape_of_name(std::string_view name);

/// The shape in which a kind of section is written when nothing else is said.
std::size_t usual_shape(SectionKind kind);

/// Whether parts of the shape are studied, so that its loss is worth a warning.
bool has_units(std::size_t shape);

/// The error is the line of the first row that does not fit the shape.
std::expected<SectionBody, std::size_t> read_shape(std::size_t shape,
                                                   const std::vector<Node>& nodes);

}  // namespace hone::deck::markdown
