#pragma once

#include "memory/learner.h"
#include "memory/simulation/chance.h"

namespace hone::memory::simulation {

/// A learner drawn at random around the default one. The weights spread half as far as those of the
/// people that FSRS's defaults were fitted to (standard deviations as in fsrs-rs 6.6.1,
/// src/training.rs); the first stabilities by a factor of about 1.5, the pace by 1.25. How people
/// differ in pace is not known: the last figure is a guess.
Learner draw_learner(Chance& chance);

}  // namespace hone::memory::simulation
