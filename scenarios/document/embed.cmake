# Puts the hand-written part of the document into the program. Include this after the target holloway_document is made.

file(GLOB holloway_prose CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/prose/*.md)
set(holloway_embedded_prose ${CMAKE_BINARY_DIR}/embedded_prose.cpp)
add_custom_command(
  OUTPUT ${holloway_embedded_prose}
  COMMAND ${CMAKE_COMMAND} -D folder=${CMAKE_CURRENT_LIST_DIR}/prose -D output=${holloway_embedded_prose} -P
          ${CMAKE_CURRENT_LIST_DIR}/embed_prose.cmake
  DEPENDS ${holloway_prose} ${CMAKE_CURRENT_LIST_DIR}/embed_prose.cmake
  COMMENT "Embedding the prose of the document"
  VERBATIM)
# Clang warns of long string literals, which the standard allows a compiler to refuse and both of ours accept.
set_source_files_properties(${holloway_embedded_prose} PROPERTIES COMPILE_OPTIONS -Wno-overlength-strings)
target_sources(holloway_document PRIVATE ${holloway_embedded_prose})
