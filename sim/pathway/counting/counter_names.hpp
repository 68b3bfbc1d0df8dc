#pragma once
// Each counter's identifier, unit and description, as results.h5 carries them, made from the rows of
// counters.hpp.

#include <string>
#include <string_view>

#include "sim/pathway/counting/counters.hpp"

namespace holloway {

struct CounterName {
  std::string id;
  std::string_view unit;
  std::string description;
};

const CounterName& name_of(Counter counter);
const CounterName& name_of(ProgrammeCounter counter);

}  // namespace holloway
