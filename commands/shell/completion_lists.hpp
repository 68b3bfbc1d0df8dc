#pragma once
// What there is to complete: areas, programmes, and what the command line may set.

#include "commands/shell/completion.hpp"
#include "sim/pathway/numbers/reference_data.hpp"

namespace holloway {

/// From the published data, the catalogue, the table of parameters and the schemas.
CompletionLists completion_lists(const ReferenceData& data);

}  // namespace holloway
