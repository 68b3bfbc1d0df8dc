# Writes the version, the libraries, one hash of all sources, compiler and flags, and one of what results are made from alone, as a C++ file.
include(${settings})

# Appends the name and hash of each of these files, by name, to a text.
function(append_hashes text)
  set(lines ${${text}})
  list(SORT ARGN)
  foreach(source IN LISTS ARGN)
    file(SHA256 ${source} hash)
    file(RELATIVE_PATH name ${source_folder} ${source})
    string(APPEND lines "${name} ${hash}\n")
  endforeach()
  set(${text} "${lines}" PARENT_SCOPE)
endfunction()

set(everything "${version}\n${compiler}\n${flags}\n")
append_hashes(everything ${sources})
string(SHA256 source_hash "${everything}")
set(model "${version}\n")
append_hashes(model ${model_sources})
string(SHA256 model_hash "${model}")

set(table "")
while(libraries)
  list(POP_FRONT libraries name library_version)
  string(APPEND table "    Library{\"${name}\", \"${library_version}\"},\n")
endwhile()

file(WRITE ${output} "// Written by cmake/version.cmake.
#include <array>

#include \"commands/shared/version.hpp\"

namespace holloway {

namespace {

constexpr std::array table{
${table}};

}  // namespace

std::string_view version_number() { return \"${version}\"; }
std::string_view model_hash() { return \"${model_hash}\"; }
std::string_view source_hash() { return \"${source_hash}\"; }
std::string_view compiler() { return \"${compiler}\"; }
std::span<const Library> libraries() { return table; }

}  // namespace holloway
")
