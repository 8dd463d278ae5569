#include "json/story_bank_documents.h"

#include "json/write_value.h"

namespace hone::json {
namespace {

void write_cell(Writer& out, story::Kind kind, const story::Cell& cell) {
  out.begin_object();
  write_member(out, "kind", story::name_of(kind));
  write_member(out, "meant", cell.meant);
  write_member(out, "present", cell.present);
  write_member(out, "full", cell.full);
  write_member(out, "elements", cell.elements);
  out.end_object();
}

void write_row(Writer& out, const story::StoryRow& row) {
  out.begin_object();
  write_member(out, "id", row.id);
  write_member(out, "title", row.title);
  out.key("kinds");
  out.begin_array();
  for (std::size_t at = 0; at < row.cells.size(); ++at) {
    write_cell(out, story::all_kinds()[at], row.cells[at]);
  }
  out.end_array();
  out.end_object();
}

void write_need(Writer& out, const story::Coverage& coverage, const story::KindNeed& need) {
  out.begin_object();
  write_member(out, "kind", story::name_of(need.kind));
  write_member(out, "weight", need.weight);
  write_member(out, "stories", need.stories);
  out.key("best");
  if (need.best) {
    out.string(coverage.rows[*need.best].id);
  } else {
    out.null();
  }
  write_member(out, "shared", need.shared_primary);
  out.end_object();
}

void write_step(Writer& out, const story::Coverage& coverage, const story::LoopStep& step) {
  out.begin_object();
  write_member(out, "interviewer", step.interviewer);
  out.key("told");
  out.begin_array();
  for (const auto& [kind, row] : step.told) {
    out.begin_object();
    write_member(out, "kind", story::name_of(kind));
    write_member(out, "story", coverage.rows[row].id);
    out.end_object();
  }
  out.end_array();
  out.key("open");
  out.begin_array();
  for (const story::Kind kind : step.open) out.string(story::name_of(kind));
  out.end_array();
  out.end_object();
}

}  // namespace

std::string coverage_document(const story::Coverage& coverage) {
  Writer out;
  out.begin_object();
  out.key("stories");
  out.begin_array();
  for (const story::StoryRow& row : coverage.rows) write_row(out, row);
  out.end_array();
  out.key("kinds");
  out.begin_array();
  for (const story::KindNeed& need : coverage.kinds) write_need(out, coverage, need);
  out.end_array();
  write_member(out, "advice", coverage.advice);
  out.end_object();
  return out.take();
}

std::string loop_document(const story::Coverage& coverage,
                          const std::vector<story::LoopStep>& steps) {
  Writer out;
  out.begin_object();
  out.key("interviews");
  out.begin_array();
  for (const story::LoopStep& step : steps) write_step(out, coverage, step);
  out.end_array();
  out.end_object();
  return out.take();
}

}  // namespace hone::json
