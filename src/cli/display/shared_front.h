#pragma once

#include <span>
#include <string>
#include <vector>

namespace hone::cli {

/// For each text the bytes, up to and with a space, with which another of the texts begins too; 0
/// where none does. Questions of one deck often begin alike and differ only after a line's width.
std::vector<std::size_t> shared_fronts(std::span<const std::string> texts);

}  // namespace hone::cli
