#pragma once
// Every single parameter by its path: "police.admission", "population.career_share.single".

#include <string>
#include <string_view>
#include <vector>

#include "sim/core/quantity.hpp"
#include "sim/pathway/numbers/each_parameter.hpp"

namespace holloway {

/// One parameter.
struct ParameterEntry {
  std::string path;
  std::string_view meaning;
  const Unit* unit = nullptr;
};

/// All parameters, in the order of visit_parameters(); members of a group in the order of their enumeration.
const std::vector<ParameterEntry>& parameter_table();

/// The paths alone.
const std::vector<std::string_view>& parameter_paths();

/// Parameters that are members of one group, such as court.remand: one for each offence group.
struct ParameterGroup {
  std::string path;
  std::vector<std::string> members;  ///< their full paths
};

/// All groups, in the order of visit_parameters().
const std::vector<ParameterGroup>& parameter_groups();

}  // namespace holloway
