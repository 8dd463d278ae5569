#pragma once

namespace hone::memory {

/// `value` moved into [lowest, highest]. Not a number becomes `lowest`, so that one bad weight can
/// never spread through a lifetime of states.
constexpr double bounded(double value, double lowest, double highest) {
  return value > lowest ? (value < highest ? value : highest) : lowest;
}

}  // namespace hone::memory
