#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "deck/formats/page/labels.h"
#include "deck/formats/page/rows.h"

namespace hone::deck::page {

/// A labelled row: what follows its label, and the rows below it.
struct Field {
  std::string_view text;
  Rows rows;
};

/// The rows by their labels, each at most once; nothing when a row has no label of these.
template <std::size_t Count>
std::optional<std::array<Field, Count>> read_fields(
    Rows rows, const std::array<std::string_view, Count>& field_labels) {
  std::array<Field, Count> fields;
  std::array<bool, Count> seen{};
  for (const Row& row : rows) {
    std::size_t at = 0;
    std::optional<std::string_view> text;
    while (at < Count && !(text = after_label(row.text, field_labels[at]))) ++at;
    if (at == Count || seen[at] || row.marker == Marker::kParagraph) return std::nullopt;
    seen[at] = true;
    fields[at] = {*text, children(row)};
  }
  return fields;
}

/// The same for fields that have no rows below them.
template <std::size_t Count>
std::optional<std::array<std::string_view, Count>> read_texts(
    Rows rows, const std::array<std::string_view, Count>& field_labels) {
  const auto fields = read_fields(rows, field_labels);
  if (!fields) return std::nullopt;
  std::array<std::string_view, Count> texts;
  for (std::size_t i = 0; i < Count; ++i) {
    if (!(*fields)[i].rows.empty()) return std::nullopt;
    texts[i] = (*fields)[i].text;
  }
  return texts;
}

}  // namespace hone::deck::page
