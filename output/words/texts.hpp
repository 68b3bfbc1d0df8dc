#pragma once
// The tables of output/words/texts, one after another, put into the program when it is built.

#include <string_view>

namespace holloway::words {

extern const std::string_view texts;

}  // namespace holloway::words
