#pragma once
// Where the product's own scenarios are.

#include <filesystem>

namespace holloway {

/// The product's own folder of scenarios: HOLLOWAY_ROOT/scenarios, where the environment's HOLLOWAY_ROOT goes
/// before the one compiled in.
std::filesystem::path scenarios_folder();

}  // namespace holloway
