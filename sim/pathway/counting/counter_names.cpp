#include "sim/pathway/counting/counter_names.hpp"

#include <vector>

namespace holloway {
namespace {

/// The names of all counts of a list, in its order.
template <class Number>
std::vector<CounterName> names_of(const CountList<Number>& list) {
  std::vector<CounterName> names;
  names.reserve(list.size());
  for (const CountRow& row : list.rows())
    for (std::size_t member = 0; member < row.members(); ++member)
      names.push_back({filled(row.id, row.by, member), row.unit, filled(row.meaning, row.by, member)});
  return names;
}

}  // namespace

const CounterName& name_of(Counter counter) {
  static const auto names = names_of(counts);
  return names[static_cast<std::size_t>(counter)];
}

const CounterName& name_of(ProgrammeCounter counter) {
  static const auto names = names_of(programme_counts);
  return names[static_cast<std::size_t>(counter)];
}

}  // namespace holloway
