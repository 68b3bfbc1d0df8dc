#pragma once
// Each counter's identifier, unit and description, as results.h5 carries them.

#include <string_view>

#include "sim/pathway/counting/counters.hpp"

namespace holloway {

struct CounterName {
  std::string_view id;
  std::string_view unit;
  std::string_view description;
};

const CounterName& name_of(Counter counter);
const CounterName& name_of(ProgrammeCounter counter);

}  // namespace holloway
