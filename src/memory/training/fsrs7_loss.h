#pragma once

#include <span>

#include "memory/fsrs7.h"
#include "memory/training/lanes.h"
#include "memory/training/slope.h"

namespace hone::memory::training {

// What fsrs6_loss.h says, for the 35 weights of FSRS-7. The lanes' days are to have fractions.

Slope slope_of(const Fsrs7&, const Lanes&, int threads);

double loss_of(const Fsrs7&, const Lanes&, int threads);

void foretell_all(const Fsrs7&, const Lanes&, std::span<double> recall);

}  // namespace hone::memory::training
