# What a person gets: the program, its packs and its licence, and in a release also the man page and the
# completions, which the program prints itself.
set(data ${CMAKE_INSTALL_DATADIR})

install(TARGETS hone RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/packs/ DESTINATION ${data}/hone/packs)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})

if(NOT CMAKE_BUILD_TYPE STREQUAL "Release")
  return()
endif()

set(printed ${PROJECT_BINARY_DIR}/printed)
file(MAKE_DIRECTORY ${printed})
# ./run builds the program alone; what it prints is made when somebody installs it.
install(CODE "execute_process(COMMAND ${CMAKE_COMMAND} --build ${PROJECT_BINARY_DIR} --target
  hone_printed COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)")

# hone_printed(FILE DESTINATION WORDS…): installs what `hone WORDS…` prints as DESTINATION/FILE.
function(hone_printed file destination)
  add_custom_command(OUTPUT ${printed}/${file} DEPENDS hone VERBATIM
    COMMAND $<TARGET_FILE:hone> ${ARGN} > ${printed}/${file})
  set_property(GLOBAL APPEND PROPERTY hone_printed_files ${printed}/${file})
  install(FILES ${printed}/${file} DESTINATION ${destination})
endfunction()

hone_printed(hone ${data}/bash-completion/completions completion bash)
hone_printed(_hone ${data}/zsh/site-functions completion zsh)
hone_printed(hone.fish ${data}/fish/vendor_completions.d completion fish)

add_custom_command(OUTPUT ${printed}/hone.1.gz DEPENDS hone VERBATIM
  COMMAND $<TARGET_FILE:hone> manual > ${printed}/hone.1
  COMMAND gzip --best --no-name --force ${printed}/hone.1)
install(FILES ${printed}/hone.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)

get_property(files GLOBAL PROPERTY hone_printed_files)
add_custom_target(hone_printed ALL DEPENDS ${files} ${printed}/hone.1.gz)
