# Writes the version, the libraries, and one hash of all sources, compiler and flags, as a C++ file.
include(${settings})
list(SORT sources)
set(everything "${version}\n${compiler}\n${flags}\n")
foreach(source IN LISTS sources)
  file(SHA256 ${source} hash)
  file(RELATIVE_PATH name ${source_folder} ${source})
  string(APPEND everything "${name} ${hash}\n")
endforeach()
string(SHA256 source_hash "${everything}")

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
std::string_view source_hash() { return \"${source_hash}\"; }
std::string_view compiler() { return \"${compiler}\"; }
std::span<const Library> libraries() { return table; }

}  // namespace holloway
")
