# Puts the report's style sheets and scripts into the program, so that it needs no files beside it.
# Include this after the target holloway_output is made.

file(GLOB holloway_report_sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*.cpp)
set(holloway_report_files
    ${CMAKE_CURRENT_LIST_DIR}/vendor/govuk-frontend.min.css
    ${CMAKE_CURRENT_LIST_DIR}/vendor/uPlot.min.css
    ${CMAKE_CURRENT_LIST_DIR}/vendor/uPlot.iife.min.js
    ${CMAKE_CURRENT_LIST_DIR}/report.css
    ${CMAKE_CURRENT_LIST_DIR}/report.js)
set(holloway_embedded ${CMAKE_BINARY_DIR}/embedded_report_files.cpp)
add_custom_command(
  OUTPUT ${holloway_embedded}
  COMMAND ${CMAKE_COMMAND} -D folder=${CMAKE_CURRENT_LIST_DIR} -D output=${holloway_embedded} -P
          ${CMAKE_CURRENT_LIST_DIR}/embed_files.cmake
  DEPENDS ${holloway_report_files} ${CMAKE_CURRENT_LIST_DIR}/embed_files.cmake
  COMMENT "Embedding the report's style sheets and scripts"
  VERBATIM)
# Clang warns of long string literals, which the standard allows a compiler to refuse and both of ours accept.
set_source_files_properties(${holloway_embedded} PROPERTIES COMPILE_OPTIONS -Wno-overlength-strings)
target_sources(holloway_output PRIVATE ${holloway_report_sources} ${holloway_embedded})
