#pragma once

#include <string>

#include "cli/program.h"

namespace hone::cli {

/// The man page hone(1) in roff, made from the commands themselves.
std::string manual(const Program& program);

/// The words that complete command lines in a shell: "bash", "zsh" or "fish".
std::string completion(const Program& program, const std::string& shell);

}  // namespace hone::cli
