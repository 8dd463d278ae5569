# Every outside library, found once. SOCI and curses get one alias each, whatever Debian calls them.
find_package(fmt REQUIRED)
find_package(date REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc)
find_package(Boost 1.81 REQUIRED COMPONENTS json)
find_package(CLI11 REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(Threads REQUIRED)
set(CURSES_NEED_WIDE TRUE)
find_package(Curses REQUIRED)

add_library(hone_soci INTERFACE)
target_link_libraries(hone_soci INTERFACE soci_core soci_sqlite3 sqlite3 Threads::Threads)
add_library(hone::soci ALIAS hone_soci)

# Debian gives neither a config nor a .pc file for the extensions.
add_library(hone_cmark INTERFACE)
target_link_libraries(hone_cmark INTERFACE cmark-gfm-extensions cmark-gfm)
add_library(hone::cmark ALIAS hone_cmark)

add_library(hone_curses INTERFACE)
target_include_directories(hone_curses SYSTEM INTERFACE ${CURSES_INCLUDE_DIRS})
target_link_libraries(hone_curses INTERFACE ${CURSES_LIBRARIES})
add_library(hone::curses ALIAS hone_curses)

add_library(hone_stemmer INTERFACE)
target_link_libraries(hone_stemmer INTERFACE stemmer)
add_library(hone::stemmer ALIAS hone_stemmer)
