#pragma once

#include <CLI/App.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cli/context.h"
#include "deck/pack/pack.h"

namespace hone::cli {

/// The Markdown files of a folder by name, except README.md. Fails when there is no such folder, or
/// no such file in it.
Result<std::vector<deck::PackFile>> pack_files(const std::filesystem::path& folder);

/// The pack in a folder; without a folder the one that the program brings along.
Result<deck::Pack> pack_of(const Context& context, const std::optional<std::string>& folder);

void add_pack(CLI::App& app, std::optional<std::string>& folder);

}  // namespace hone::cli
