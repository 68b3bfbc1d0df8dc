#pragma once
// What new files begin as, put into the program when it is built.

#include <string_view>

namespace holloway::new_files {

extern const std::string_view scenario;   ///< scenario.jsonc
extern const std::string_view programme;  ///< programme.jsonc

}  // namespace holloway::new_files
