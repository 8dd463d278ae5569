# The numbered migrations travel inside the binary.
file(GLOB migrations CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/store/migrations/*.sql)
list(SORT migrations)
hone_embed(hone_store migrations ${migrations})
