#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "cli/study/key.h"
#include "cli/study/study_view.h"

namespace hone::cli::studying {

enum class Command {
  kReveal,
  kType,
  kRate,
  kToggleMissed,
  kAwaitNumber,
  kOpen,
  kOpenOrAgree,
  kClose,
  kOpenAll,
  kNextDevice,
  kDown,
  kUp,
  kNextPart,
  kPreviousPart,
  kPageDown,
  kPageUp,
  kTop,
  kBottom,
  kUndo,
  kWhy,
  kEdit,
  kSuspend,
  kHelp,
  kFinish,
  kLeave,
  kAgree,
  kDismiss,
};

/// Where a key is pressed; the same key may mean different things.
enum class Place { kQuestion, kTyping, kAnswer, kEnding, kReading, kTrouble, kConfirm };

Place place_of(const StudyView& view);

/// What a key does there.
std::optional<Command> command_of(Place place, const Key& key);

/// What there must be for a key to do anything.
enum class Needs { kNothing, kItems, kDevices, kStops, kSuggestion };

/// One entry of the help and of the line at the bottom.
struct KeyHint {
  std::string_view keys;
  std::string_view meaning;  ///< in the help
  std::string_view brief;    ///< at the bottom; empty: it stands in the help only
  Needs needs = Needs::kNothing;
};

/// What can be done there, the most needed first.
std::span<const KeyHint> key_hints(Place place);

/// Whether what the key needs is on the table.
bool is_of_use(const KeyHint& hint, const StudyView& view);

}  // namespace hone::cli::studying
