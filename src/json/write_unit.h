#pragma once

#include <array>

#include "app/ports/store.h"
#include "json/write_value.h"
#include "memory/scheduler.h"

namespace hone::json {

template <>
struct EnumNames<memory::Phase> {
  static constexpr std::array<std::string_view, 3> kNames{"learning", "review", "relearning"};
};
void write(Writer& out, deck::Depth depth);

/// "again" to "easy"; grades count from 1.
void write(Writer& out, memory::Grade grade);

void write(Writer& out, const memory::Progress& progress);

/// "unit", "card", "facet" and "key" of a unit, inside an object that the caller opened.
void write_unit_fields(Writer& out, const deck::UnitId& unit);

}  // namespace hone::json
