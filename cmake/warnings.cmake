# One interface target carries the flags that every file of the project is compiled with.
add_library(hone_flags INTERFACE)
target_compile_options(hone_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror)
target_include_directories(hone_flags INTERFACE ${PROJECT_SOURCE_DIR}/src)
