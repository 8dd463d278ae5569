#pragma once

#include <string_view>
#include <vector>

#include "deck/device.h"

namespace hone::deck::page {

std::string_view first_character(std::string_view text);

/// Letter case is ignored among A to Z.
bool same_letter(std::string_view left, std::string_view right);

/// The characters of a name that stand for items: "B.O.W" has three, "OWN IT" five.
std::vector<std::string_view> letters_of(std::string_view name);

/// Whether the rows' letters, in their order, spell the device's name.
bool spells_name(const Device& device);

}  // namespace hone::deck::page
