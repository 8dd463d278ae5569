#include "json/write_unit.h"

namespace hone::json {

void write(Writer& out, deck::Depth depth) {
  out.string(name_of(depth));
}

void write(Writer& out, memory::Grade grade) {
  constexpr std::array<std::string_view, 4> kNames{"again", "hard", "good", "easy"};
  out.string(kNames[static_cast<std::size_t>(grade) - 1]);
}

void write(Writer& out, const memory::Progress& progress) {
  out.begin_object();
  write_member(out, "phase", progress.phase);
  write_member(out, "step", progress.step);
  write_member(out, "stability_days", progress.memory.stability.value);
  write_member(out, "difficulty", progress.memory.difficulty.value);
  write_member(out, "first_review", progress.first_review);
  write_member(out, "last_review", progress.last_review);
  write_member(out, "due", progress.due);
  write_member(out, "interval_days", progress.interval);
  write_member(out, "reviews", progress.reviews);
  write_member(out, "lapses", progress.lapses);
  out.end_object();
}

void write_unit_fields(Writer& out, const deck::UnitId& unit) {
  write_member(out, "unit", text_of(unit));
  write_member(out, "card", unit.card);
  const std::string_view facet = name_of(unit.facet.kind);
  write_member(out, "facet", facet.empty() ? "answer" : facet);
  write_member(out, "key", unit.facet.key);
}

}  // namespace hone::json
