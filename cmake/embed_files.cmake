# Run by holloway_embed_files() of embed.cmake: writes a table of files, each with its name and its text as one raw string literal.

include(${CMAKE_CURRENT_LIST_DIR}/append_literal.cmake)
file(WRITE ${output}.new "#include \"${header}\"\n\nnamespace ${namespace} {\n\nnamespace {\n\nconst File ${name}_table[]{\n")
foreach(entry IN LISTS entries)
  string(REGEX MATCH "^([^=]+)=(.*)$" matched "${entry}")
  set(called ${CMAKE_MATCH_1})
  file(APPEND ${output}.new "{\"${called}\", ")
  append_literal(${output}.new ${CMAKE_MATCH_2})
  file(APPEND ${output}.new "},\n")
endforeach()
file(APPEND ${output}.new "};\n\n}  // namespace\n\nconst std::span<const File> ${name}{${name}_table};\n\n}  // namespace ${namespace}\n")
file(RENAME ${output}.new ${output})
