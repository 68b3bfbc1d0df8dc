#include "scenarios/reader/shape/layers.hpp"

#include <utility>

namespace holloway {

void say_never_acts(const Cursor& said, std::string message) {
  if (said.node().file->layer >= layer::scenario_file) return said.problem(std::move(message));
  said.warn(std::move(message), Severity::note);
}

}  // namespace holloway
