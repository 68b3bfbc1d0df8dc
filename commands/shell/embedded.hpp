#pragma once
// What the scripts of shells are made of, put into the program when it is built.

#include <string_view>

namespace holloway::shell {

extern const std::string_view bash;  ///< completion.bash
extern const std::string_view zsh;   ///< completion.zsh

}  // namespace holloway::shell
