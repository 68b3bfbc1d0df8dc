# cmake -D folder=scenarios/document/prose -D output=FILE.cpp -P embed_prose.cmake
# Writes the definition of embedded.hpp: the files in the order of their names, as raw string literals.

file(GLOB files ${folder}/*.md)
list(SORT files)
file(WRITE ${output}.new "#include \"scenarios/document/embedded.hpp\"\n\nnamespace holloway::document {\n")
file(APPEND ${output}.new "\nconst std::string_view prose =\n")
foreach(path IN LISTS files)
  file(READ ${path} text)
  string(FIND "${text}" ")HOLLOWAY\"" clash)
  if(NOT clash EQUAL -1)
    message(FATAL_ERROR "${path} holds the end of the literal it would be put in")
  endif()
  file(APPEND ${output}.new "R\"HOLLOWAY(")
  file(APPEND ${output}.new "${text}")
  file(APPEND ${output}.new ")HOLLOWAY\"\n")
endforeach()
file(APPEND ${output}.new ";\n\n}  // namespace holloway::document\n")
file(RENAME ${output}.new ${output})
