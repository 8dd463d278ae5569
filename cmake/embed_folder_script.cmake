# Packs each file of FOLDER into PACKED and writes a C++ file that takes the packed bytes in through
# the assembler, which reads any bytes and does so at once.
file(REMOVE_RECURSE ${PACKED})
file(MAKE_DIRECTORY ${PACKED})
file(GLOB_RECURSE files RELATIVE ${FOLDER} ${FOLDER}/*)
list(SORT files)

set(number 0)
set(bytes "")
set(names "")
set(rows "")
foreach(file IN LISTS files)
  set(packed ${PACKED}/${number}.gz)
  execute_process(COMMAND ${GZIP} --best --no-name --stdout ${FOLDER}/${file}
    OUTPUT_FILE ${packed} COMMAND_ERROR_IS_FATAL ANY)
  file(SIZE ${packed} size)
  set(name hone_${FUNCTION}_${number})
  string(APPEND bytes "    \".global ${name}\\n${name}:\\n.incbin \\\"${packed}\\\"\\n\"\n")
  string(APPEND names "extern const char ${name}[];\n")
  string(APPEND rows "      Asset{\"${file}\", {${name}, ${size}}},\n")
  math(EXPR number "${number} + 1")
endforeach()

if(number EQUAL 0)
  message(FATAL_ERROR "There is no file in ${FOLDER}, so there are no pages to build in.")
endif()

file(WRITE ${OUTPUT} "#include <array>

#include \"server/web_pages.h\"

asm(\".pushsection .rodata\\n\"
${bytes}    \".popsection\\n\");

extern \"C\" {
${names}}

namespace hone::server {

std::span<const Asset> ${FUNCTION}() {
  static const std::array kPages{
${rows}  };
  return kPages;
}

}  // namespace hone::server
")
