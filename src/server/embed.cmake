# The pages travel inside the binary: those of the web folder, or one that says that they are missing.
if(HONE_WEB_STAMP)
  hone_embed_folder(hone_server web_pages ${PROJECT_BINARY_DIR}/web-dist ${HONE_WEB_STAMP})
else()
  set(without ${PROJECT_SOURCE_DIR}/src/server/without_pages)
  hone_embed_folder(hone_server web_pages ${without} ${without}/index.html)
endif()
