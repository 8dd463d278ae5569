#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace hone::law {

/// A name, and the rooms that belong to it.
using Table = std::map<std::string, std::set<std::string>>;

/// Lines of "name: room room …"; empty lines and those that begin with "#" are left out.
Table read_table(std::string_view text);

/// The same from the lines "hone_room(NAME ROOMS room room … LINKS …)" of a CMakeLists.txt.
Table read_cmake_rooms(std::string_view text);

}  // namespace hone::law
