#pragma once

#include <span>
#include <vector>

#include "memory/fsrs.h"
#include "memory/training/lanes.h"
#include "memory/training/slope.h"

namespace hone::memory::training {

/// The weighted log loss of the items, sum of -w ln P(what happened), with its gradient and Fisher
/// information by the 21 weights of FSRS-6: exact derivatives carried along each card's reviews.
/// Works on `threads` threads; the result does not depend on how many.
Slope slope_of(const Parameters&, const Lanes&, int threads);

/// The same loss without derivatives.
double loss_of(const Parameters&, const Lanes&, int threads);

/// Writes the recall foretold before each review of the lanes that has a weight to the review's
/// place in `recall`.
void foretell_all(const Parameters&, const Lanes&, std::span<double> recall);

}  // namespace hone::memory::training
