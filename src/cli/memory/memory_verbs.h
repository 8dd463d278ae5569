#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cli/command.h"
#include "memory/training/train.h"

namespace hone::cli {

struct MemoryOptions {
  std::string verb;
  std::optional<std::string> revlog, parameters, protocol;
  bool json = false;
};

/// The word after `hone memory`, and what it does.
struct MemoryVerb {
  std::string_view name;
  bool takes_parameters = false;
  bool takes_protocol = false;
  Result<Outcome> (*run)(Context& context, const MemoryOptions& options) = nullptr;
};

// One function a verb, in the file of its name.
Result<Outcome> memory_train(Context& context, const MemoryOptions& options);
Result<Outcome> memory_evaluate(Context& context, const MemoryOptions& options);
Result<Outcome> memory_replay(Context& context, const MemoryOptions& options);
Result<Outcome> memory_confidence(Context& context, const MemoryOptions& options);

/// The published recipe on all cores.
memory::training::TrainOptions train_options();

}  // namespace hone::cli
