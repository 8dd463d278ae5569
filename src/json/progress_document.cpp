#include <algorithm>

#include "json/statistics_documents.h"
#include "json/write_practice.h"
#include "json/write_unit.h"

namespace hone::json {
namespace {

void write_forecast(Writer& out, const app::ProgressReport& report) {
  out.key("forecast");
  out.begin_object();
  write_member(out, "units", report.mastery.begun);
  write_member(out, "overdue", report.overdue);
  write_member(out, "later", report.later);
  out.key("days");
  out.begin_array();
  Day day = report.today;
  for (const int units : report.due_days) {
    out.begin_object();
    write_member(out, "day", day);
    write_member(out, "units", units);
    out.end_object();
    day += std::chrono::days{1};
  }
  out.end_array();
  out.end_object();
}

/// Null where nothing was measured.
std::optional<double> if_any(const app::Measured& measured, double value) {
  return measured.units > 0 ? std::optional(value) : std::nullopt;
}

void write_measured_fields(Writer& out, const app::Measured& measured) {
  write_member(out, "units", measured.units);
  write_member(out, "predicted", if_any(measured, measured.predicted()));
  write_member(out, "measured", if_any(measured, measured.measured()));
}

void write_bins(Writer& out, const app::Calibration& calibration) {
  constexpr auto kBins = static_cast<double>(app::Calibration::kBins);
  out.key("bins");
  out.begin_array();
  double number = 0;
  for (const app::Measured& bin : calibration.bins()) {
    const auto [low, high] = app::wilson_interval(bin.recalled, std::max(bin.units, 1));
    out.begin_object();
    write_member(out, "from", number / kBins);
    write_member(out, "until", (number + 1) / kBins);
    write_measured_fields(out, bin);
    write_member(out, "low", if_any(bin, low));
    write_member(out, "high", if_any(bin, high));
    out.end_object();
    number += 1;
  }
  out.end_array();
}

void write_measured_by(Writer& out, std::string_view key, std::string_view span,
                       const std::map<Day, app::Measured>& all) {
  out.key(key);
  out.begin_array();
  for (const auto& [day, measured] : all) {
    out.begin_object();
    write_member(out, span, day);
    write_measured_fields(out, measured);
    out.end_object();
  }
  out.end_array();
}

void write_retention(Writer& out, int past, const app::ProgressReport& report) {
  const app::Calibration& calibration = report.calibration;
  out.key("retention");
  out.begin_object();
  write_member(out, "past_days", past);
  write_measured_fields(out, calibration.all());
  write_member(out, "log_loss", if_any(calibration.all(), calibration.log_loss()));
  write_member(out, "desired", report.desired_retention);
  write_bins(out, calibration);
  write_measured_by(out, "weeks", "week", calibration.weeks());
  write_measured_by(out, "days", "day", calibration.days());
  out.end_object();
}

void write_stability(Writer& out, const app::StabilityBins& bins) {
  out.key("stability");
  out.begin_array();
  for (std::size_t bin = 0; bin < app::StabilityBins::kBins; ++bin) {
    const bool last = bin + 1 == app::StabilityBins::kBins;
    out.begin_object();
    write_member(out, "from_days", app::StabilityBins::begin_of(bin));
    write_member(out, "until_days",
                 last ? std::nullopt : std::optional(app::StabilityBins::begin_of(bin + 1)));
    write_member(out, "units", bins.units[bin]);
    out.end_object();
  }
  out.end_array();
}

void write_leech(Writer& out, const app::Leech& leech) {
  out.begin_object();
  write_unit_fields(out, leech.unit.id);
  write_member(out, "deck", leech.unit.deck);
  write_member(out, "label", leech.unit.label);
  write_member(out, "lapses", leech.unit.progress->lapses);
  write_member(out, "recall", leech.recall.value);
  write_member(out, "due", leech.unit.progress->due);
  out.end_object();
}

void write_leeches(Writer& out, const app::Leeches& leeches) {
  out.key("leeches");
  out.begin_object();
  write_member(out, "threshold", leeches.threshold);
  write_member(out, "units", leeches.units);
  out.key("worst");
  out.begin_array();
  for (const app::Leech& leech : leeches.worst) write_leech(out, leech);
  out.end_array();
  out.end_object();
}

}  // namespace

std::string progress_document(const app::ProgressQuery& query, const app::ProgressReport& report) {
  Writer out;
  out.begin_object();
  write_member(out, "at", report.at);
  write_member(out, "day", report.today);
  write_member(out, "deck", query.deck);
  write_member(out, "depth", report.depth);
  write_member(out, "zone", report.zone);
  write_member(out, "rollover_hour", report.rollover_hour);
  write_forecast(out, report);
  write_retention(out, query.past, report);
  write_practice_list(out, "activity", "day", report.activity);
  write_practice_list(out, "weeks", "week", report.weeks);
  write_stability(out, report.stability);
  out.key("mastery");
  out.begin_object();
  write_mastery_fields(out, report.mastery);
  out.end_object();
  write_leeches(out, report.leeches);
  out.end_object();
  return out.take();
}

}  // namespace hone::json
