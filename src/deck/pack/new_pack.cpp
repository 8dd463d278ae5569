#include "deck/pack/pack.h"

namespace hone::deck {
namespace {

constexpr std::string_view kRole = R"(# The baker's role

What a baker is for, and what it takes. Put your role in the place of this one.

## Role: Baker

Tagline: Turns four ingredients into breakfast.

A baker plans, mixes, proves and bakes bread, and answers for what lies on the shelf at six.

### Responsibilities

- Have the first bread on the shelf at six.

### Technical skills

- Judging a dough by hand

### Soft skills

- Calm at four in the morning

### Mistakes

- **Blaming the flour**: The flour rarely did it. Questions: ask-flat-loaf.

## Judging dough {#competency-dough}

Tags: competency

Weight: 100

Knows by hand and clock when a dough is ready, and what to do when it is not.

### Strong signs

- Names the temperature before the time.

### Weak signs

- Bakes by the recipe alone.
)";

constexpr std::string_view kCards = R"(# Baking: the craft

One idea a card; terms come before methods.

## What is proving?

Tags: dough
Asked: often

Letting shaped dough rise before it is baked.
)";

constexpr std::string_view kQuestions = R"(# Questions for bakers

Each has a model answer, a rubric of four levels, probes and red flags.

## A loaf comes out flat. What do you look at first? {#ask-flat-loaf}

Tags: question, technical, dough
After: proving
Time: 1 to 2 min
Asked: often

First how long and how warm the proving was: too short and too long look alike from outside. Then the dent of a finger, then the flour.

### What it tests

Whether a fault is traced back to its cause, in an order that saves time.

### Rubric

1. Guesses one cause and would change it.
2. Lists causes without an order.
3. Goes by likelihood, and says how each cause would show.
4. Also says what would prove the first guess wrong.

### Follow-up questions

- **And if only every third loaf is flat?**
  - Answer: Then what differs between them: place in the oven, waiting time, the hand.

### Red flags

- Blames the flour without having looked.
)";

constexpr std::string_view kListeners = R"(# Who listens

Who sits in the interviews, in which order, and what changes with the company.

## The master baker {#listener-master}

Tags: listener

Runs the bakery and tastes everything.

### Weights

- dough × 2: the bread is the business

### Listens for

- Whether you taste before you talk.

## A village bakery {#loop-village}

Tags: loop

One conversation.

### Stages

1. listener-master, 30 min: Why bread, and why here.
)";

}  // namespace

std::vector<PackFile> new_pack() {
  return {{"role.md", std::string(kRole)},
          {"craft.md", std::string(kCards)},
          {"questions.md", std::string(kQuestions)},
          {"listeners.md", std::string(kListeners)}};
}

}  // namespace hone::deck
