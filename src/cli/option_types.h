#pragma once

#include <CLI/App.hpp>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace hone::cli {

// Options that several commands have. What an option takes is named in capitals (FILE), or, where
// there is a choice, by the choice itself (list|terms), which the completions offer.

void add_json(CLI::App& app, bool& json);
void add_deck(CLI::App& app, std::optional<std::string>& deck, const std::string& description);
void add_at(CLI::App& app, std::optional<std::string>& at);
void add_depth(CLI::App& app, std::optional<std::string>& depth);

/// An option that takes one of a few words; others are refused with the nearest named.
CLI::Option* add_choice(CLI::App& app, const std::string& name, std::optional<std::string>& value,
                        std::initializer_list<std::string_view> choices,
                        const std::string& description);

/// Makes an option take one of a few words, for options that were added otherwise.
CLI::Option* limit_to(CLI::Option* option, std::initializer_list<std::string_view> choices);

}  // namespace hone::cli
