option(HONE_QUICK_BUILD "Spend less time in headers when everything is built at once" OFF)

# Most of a cold build goes into headers. The rooms of this list are compiled several files at a time;
# in the others files have private names in common, and share what they include most as one
# precompiled header instead.
set(HONE_JOINED_ROOMS hone_base hone_memory hone_app hone_store)
set(HONE_SHARED_HEADERS_hone_cli <CLI/App.hpp>)

function(hone_compile_quickly target)
  if(target IN_LIST HONE_JOINED_ROOMS)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 6)
  else()
    target_precompile_headers(${target} PRIVATE
      <algorithm> <array> <functional> <map> <optional> <string> <string_view> <vector> <fmt/format.h>
      ${HONE_SHARED_HEADERS_${target}})
  endif()
endfunction()

# hone_room(NAME ROOMS … LINKS …): a static library from every .cpp below src/NAME, except programs.
function(hone_room name)
  cmake_parse_arguments(ARG "" "" "ROOMS;LINKS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.cpp)
  list(FILTER sources EXCLUDE REGEX "/program/")
  if(NOT sources)
    return()
  endif()
  add_library(hone_${name} STATIC ${sources})
  target_link_libraries(hone_${name} PUBLIC hone_flags ${ARG_LINKS})
  foreach(room IN LISTS ARG_ROOMS)
    target_link_libraries(hone_${name} PUBLIC hone_${room})
  endforeach()
  if(HONE_QUICK_BUILD)
    hone_compile_quickly(hone_${name})
  endif()
  # What a room carries inside the binary, the room itself says.
  include(${PROJECT_SOURCE_DIR}/src/${name}/embed.cmake OPTIONAL)
endfunction()
