#pragma once
// The hand-written part of the document, put into the program when it is built (embed.cmake).

#include <string_view>

namespace holloway::document {

/// The files of prose/, one after another. A line {{words}} stands for a list that fill() makes.
extern const std::string_view prose;

}  // namespace holloway::document
