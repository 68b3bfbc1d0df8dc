# Texts put into the program when it is built, so that it needs no files beside it.

# holloway_embed(TARGET HEADER NAMESPACE NAME=FILE[|FILE...] ...)
# Defines each NAME, a std::string_view that HEADER declares in NAMESPACE, as the text of its files one after another.
function(holloway_embed target header namespace)
  string(REPLACE "::" "_" stem ${namespace})
  set(output ${CMAKE_BINARY_DIR}/embedded_${stem}.cpp)
  set(files)
  foreach(text IN LISTS ARGN)
    string(REGEX REPLACE "^[a-z0-9_]+=" "" paths "${text}")
    string(REPLACE "|" ";" paths "${paths}")
    list(APPEND files ${paths})
  endforeach()
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -D header=${header} -D namespace=${namespace} -D output=${output} "-D texts=${ARGN}" -P
            ${CMAKE_SOURCE_DIR}/cmake/embed_texts.cmake
    DEPENDS ${files} ${CMAKE_SOURCE_DIR}/cmake/embed_texts.cmake ${CMAKE_SOURCE_DIR}/cmake/append_literal.cmake
    COMMENT "Embedding the texts of ${header}"
    VERBATIM)
  # Clang warns of long string literals, which the standard allows a compiler to refuse and both of ours accept.
  set_source_files_properties(${output} PROPERTIES COMPILE_OPTIONS -Wno-overlength-strings)
  target_sources(${target} PRIVATE ${output})
endfunction()

# holloway_embed_files(TARGET HEADER NAMESPACE NAME CALLED=FILE ...)
# Defines NAME, a std::span<const File> that HEADER declares in NAMESPACE: each file's text under the name it is called by.
function(holloway_embed_files target header namespace name)
  set(output ${CMAKE_BINARY_DIR}/embedded_files_${name}.cpp)
  set(files ${ARGN})
  list(TRANSFORM files REPLACE "^[^=]+=" "")
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -D header=${header} -D namespace=${namespace} -D name=${name} -D output=${output} "-D entries=${ARGN}"
            -P ${CMAKE_SOURCE_DIR}/cmake/embed_files.cmake
    DEPENDS ${files} ${CMAKE_SOURCE_DIR}/cmake/embed_files.cmake ${CMAKE_SOURCE_DIR}/cmake/append_literal.cmake
    COMMENT "Embedding the files called ${name}"
    VERBATIM)
  set_source_files_properties(${output} PROPERTIES COMPILE_OPTIONS -Wno-overlength-strings)
  target_sources(${target} PRIVATE ${output})
endfunction()
