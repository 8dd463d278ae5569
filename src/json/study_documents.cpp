#include "json/study_documents.h"

#include "json/write_studied_card.h"
#include "json/write_unit.h"
#include "json/write_value.h"

namespace hone::json {

template <>
struct EnumNames<app::TurnReason> {
  static constexpr std::array<std::string_view, 4> kNames{"learning", "due", "new", "ahead"};
};

namespace {

void write(Writer& out, const AskedTurn& asked) {
  const app::Turn& turn = asked.turn;
  out.begin_object();
  write_member(out, "target", turn.target());
  write_member(out, "reviews", turn.reviews());
  write_member(out, "asks_list", turn.asks_list());
  write_member(out, "reason", turn.reason);
  write_member(out, "why", asked.why);
  write_member(out, "remaining", turn.remaining);
  out.key("card");
  write_studied_card(out, turn.card, turn.units, turn.progress);
  out.end_object();
}

}  // namespace

std::string turn_document(const std::optional<AskedTurn>& asked, Instant at) {
  Writer out;
  out.begin_object();
  write_member(out, "at", at);
  out.key("turn");
  if (asked) {
    write(out, *asked);
  } else {
    out.null();
  }
  out.end_object();
  return out.take();
}

std::string preview_document(const app::ReviewRequest& request, const std::array<Instant, 5>& due) {
  Writer out;
  out.begin_object();
  write_member(out, "at", request.at);
  write_member(out, "target", request.target);
  write_member(out, "missed", request.missed);
  write_member(out, "due", std::vector<Instant>(due.begin(), due.end()));
  out.end_object();
  return out.take();
}

std::string summary_document(const app::DueQuery& query, const Summary& summary) {
  Writer out;
  out.begin_object();
  write_member(out, "at", summary.due.at);
  write_member(out, "deck", query.deck);
  write_member(out, "depth", summary.due.depth);
  write_member(out, "due", summary.due.due.size());
  write_member(out, "new", summary.due.fresh.size());
  write_member(out, "introduced_today", summary.due.introduced_today);
  write_member(out, "reviewed_today", summary.due.reviewed_today);
  write_member(out, "review_allowance", summary.due.review_allowance);
  write_member(out, "next_due", summary.due.next_due);
  out.key("forecast");
  out.begin_array();
  Day day = summary.today;
  for (const int units : summary.forecast) {
    out.begin_object();
    write_member(out, "day", Calendar::day_text(day));
    write_member(out, "units", units);
    out.end_object();
    day += std::chrono::days{1};
  }
  out.end_array();
  out.end_object();
  return out.take();
}

}  // namespace hone::json
