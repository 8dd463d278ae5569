# Writes a C++ file with each of the given text files as one raw string literal. The standard asks
# compilers for no more than 65,536 characters a literal; GCC and Clang know no limit.
set(code "#include \"base/embedded.h\"\n\n#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n\n")
string(APPEND code "namespace hone::embedded {\n\nstd::vector<File> ${NAME}();\n\n")
string(APPEND code "std::vector<File> ${NAME}() {\n  return {\n")
foreach(file IN LISTS FILES)
  get_filename_component(short ${file} NAME)
  file(READ ${file} text)
  string(APPEND code "      {\"${short}\", R\"hone~(${text})hone~\"},\n")
endforeach()
string(APPEND code "  };\n}\n\n}  // namespace hone::embedded\n")
file(WRITE ${OUTPUT} "${code}")
