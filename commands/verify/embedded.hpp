#pragma once
// The changelog, put into the program when it is built.

#include <string_view>

namespace holloway::project {

extern const std::string_view changelog;

}  // namespace holloway::project
