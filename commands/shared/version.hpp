#pragma once
// Which program this is, and what it was built with.

#include <span>
#include <string_view>

namespace holloway {

/// "0.1.0"
std::string_view version_number();

/// SHA-256 over all sources, the compiler and its flags, in hexadecimal: two programs with the same hash give
/// the same results.
std::string_view source_hash();

/// SHA-256 over the version and the sources that results are made from, in hexadecimal: the same whatever
/// machine and compiler built the program, and whoever asks for a result.
std::string_view model_hash();

/// "GNU 12.2.0"
std::string_view compiler();

/// A library that the program was built with.
struct Library {
  std::string_view name;
  std::string_view version;
};
std::span<const Library> libraries();

}  // namespace holloway
