#pragma once

#include "memory/training/histories.h"

namespace hone::memory::training {

/// Every `stride`-th card of a log, for questions that a part of a long one answers as well.
/// Moments stay as they are.
Histories every_card(const Histories& histories, std::size_t stride);

}  // namespace hone::memory::training
