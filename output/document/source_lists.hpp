#pragma once
// Lists read out of the program's own sources, so that the document names what the code names: the fields of
// a record, what a file says of itself.

#include <string>
#include <string_view>
#include <vector>

namespace holloway::document {

/// A field of a record, and the comment that explains it (empty if there is none).
struct Field {
  std::string name;
  std::string meaning;
};

/// The data fields of `struct name` in a source text, in order. Throws std::runtime_error if there is none.
std::vector<Field> fields(std::string_view source, std::string_view name);

/// The comment a source file begins with, `#pragma once` aside, as one paragraph.
std::string opening_comment(std::string_view source);

}  // namespace holloway::document
