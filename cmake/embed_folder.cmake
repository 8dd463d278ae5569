# hone_embed_folder(TARGET FUNCTION FOLDER DEPENDS…): compiles every file below FOLDER, whatever its
# bytes, gzipped into TARGET as hone::server::FUNCTION(). What the folder holds is looked at when
# one of the DEPENDS is newer, not at configuration, because a bundler names its files by their hash.
find_program(GZIP gzip REQUIRED)

function(hone_embed_folder target function folder)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/embedded_${function}.cpp)
  set(script ${PROJECT_SOURCE_DIR}/cmake/embed_folder_script.cmake)
  add_custom_command(OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} -DFUNCTION=${function} -DFOLDER=${folder}
      -DPACKED=${CMAKE_CURRENT_BINARY_DIR}/packed_${function} -DGZIP=${GZIP} -P ${script}
    DEPENDS ${ARGN} ${script} VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()
