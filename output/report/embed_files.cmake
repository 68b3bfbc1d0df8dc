# cmake -D folder=output/report -D output=FILE.cpp -P embed_files.cmake
# Writes the definitions of embedded.hpp, each file as one raw string literal.

file(WRITE ${output}.new "#include \"output/report/embedded.hpp\"\n\nnamespace holloway::embedded {\n")
foreach(pair
        "govuk_frontend_css=vendor/govuk-frontend.min.css"
        "uplot_css=vendor/uPlot.min.css"
        "uplot_js=vendor/uPlot.iife.min.js"
        "report_css=report.css"
        "report_js=report.js")
  string(REGEX MATCH "^([a-z_]+)=(.*)$" matched "${pair}")
  set(name ${CMAKE_MATCH_1})
  set(path ${folder}/${CMAKE_MATCH_2})
  file(READ ${path} text)
  string(FIND "${text}" ")HOLLOWAY\"" clash)
  if(NOT clash EQUAL -1)
    message(FATAL_ERROR "${path} holds the end of the literal it would be put in")
  endif()
  file(APPEND ${output}.new "\nconst std::string_view ${name} = R\"HOLLOWAY(")
  file(APPEND ${output}.new "${text}")
  file(APPEND ${output}.new ")HOLLOWAY\";\n")
endforeach()
file(APPEND ${output}.new "\n}  // namespace holloway::embedded\n")
file(RENAME ${output}.new ${output})
