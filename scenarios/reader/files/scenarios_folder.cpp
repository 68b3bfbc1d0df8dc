#include "scenarios/reader/files/scenarios_folder.hpp"

#include <cstdlib>

namespace holloway {

std::filesystem::path scenarios_folder() {
  const char* const root = std::getenv("HOLLOWAY_ROOT");
#ifdef HOLLOWAY_ROOT
  constexpr const char* compiled_in = HOLLOWAY_ROOT;
#else
  constexpr const char* compiled_in = ".";
#endif
  return std::filesystem::path(root != nullptr && *root != '\0' ? root : compiled_in) / "scenarios";
}

}  // namespace holloway
