# The pages in the browser, built by npm from web/ into web-dist, which the room server then embeds.
option(HONE_WEB "Build the pages in the browser (needs node and npm)" ON)

if(HONE_WEB)
  set(HONE_WEB_FOLDER ${PROJECT_BINARY_DIR}/web-dist)
  set(HONE_WEB_STAMP ${PROJECT_BINARY_DIR}/web-dist.stamp)
  file(GLOB_RECURSE web_sources CONFIGURE_DEPENDS
    ${PROJECT_SOURCE_DIR}/web/src/*.svelte ${PROJECT_SOURCE_DIR}/web/src/*.ts
    ${PROJECT_SOURCE_DIR}/web/src/*.css ${PROJECT_SOURCE_DIR}/web/src/*.svg
    ${PROJECT_SOURCE_DIR}/docs/api/*.yaml ${PROJECT_SOURCE_DIR}/docs/schemas/*.json)
  # Made from docs/api at each build; tests are no part of the pages.
  list(FILTER web_sources EXCLUDE REGEX "/schema\\.d\\.ts$|\\.test\\.ts$")
  add_custom_command(OUTPUT ${HONE_WEB_STAMP}
    COMMAND ${PROJECT_SOURCE_DIR}/tools/web build ${HONE_WEB_FOLDER}
    COMMAND ${CMAKE_COMMAND} -E touch ${HONE_WEB_STAMP}
    DEPENDS ${web_sources} ${PROJECT_SOURCE_DIR}/tools/web ${PROJECT_SOURCE_DIR}/web/index.html
      ${PROJECT_SOURCE_DIR}/web/package-lock.json ${PROJECT_SOURCE_DIR}/web/vite.config.ts
      ${PROJECT_SOURCE_DIR}/web/svelte.config.js
    COMMENT "Building the pages in the browser" VERBATIM)
endif()
