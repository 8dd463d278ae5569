#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "app/study_session.h"
#include "cli/study/attempt.h"
#include "cli/study/paragraph.h"

namespace hone::cli::studying {

/// Text under a heading that can be opened.
struct Fold {
  std::string heading;
  Paragraphs text;
  bool open = false;
};

/// When a rating would bring the question back, in words: "10 min", and shorter, "10m".
struct DueHint {
  std::string full;
  std::string brief;
};

enum class StopKind { kItem, kSection, kMore };

/// A place of the answer where the person can stand and do something.
struct Stop {
  StopKind kind = StopKind::kItem;
  std::size_t index = 0;  ///< of the item or the section
  auto operator<=>(const Stop&) const = default;
};

/// The question on the table: what is asked, and what the person has opened and marked so far.
struct Sheet {
  app::Turn turn;
  std::vector<Fold> items;  ///< of each unit of a list turn, what is said of it; else empty
  std::vector<Fold> sections;
  std::vector<deck::Device> devices;  ///< the one that stands before the list first
  std::optional<std::size_t> device;  ///< the one that is shown
  std::vector<bool> missed;           ///< of each unit
  bool all_sections = false;
  bool awaiting_number = false;  ///< the next digit names a missed item
  bool typing = false;           ///< keys are letters of the attempt
  std::optional<Attempt> attempt;
  std::optional<Stop> focus;
  std::optional<std::array<DueHint, 5>> hints;
};

Sheet sheet_of(app::Turn turn);

/// Numbers, from 1, of the units marked as missed, as a review takes them.
std::vector<int> missed_numbers(const Sheet& sheet);

/// What the attempt came to, and its missed items marked; the person may mark them otherwise.
void take_reading(Sheet& sheet, recall::Recalled reading);

/// The confidence that what was typed suggests, with the marks as they are now; nothing when
/// nothing was typed.
std::optional<int> suggestion_of(const Sheet& sheet);

/// The shown device's row for a unit; nothing when no letter stands for it.
const deck::DeviceRow* device_row(const Sheet& sheet, std::size_t unit);

/// Units in the order in which they are shown: the list's own, or, where the list has no order, the
/// one in which the shown device spells its name downwards.
std::vector<std::size_t> shown_order(const Sheet& sheet);

/// All stops from top to bottom; sections past the first few are behind one stop of their own.
std::vector<Stop> stops_of(const Sheet& sheet);

/// Sections that are listed now.
std::size_t listed_sections(const Sheet& sheet);

/// The fold of a stop; null for kMore.
Fold* fold_at(Sheet& sheet, const Stop& stop);

}  // namespace hone::cli::studying
