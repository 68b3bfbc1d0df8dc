#pragma once
// Every single parameter by its path: "police.admission", "population.career_share.single".

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "sim/core/quantity.hpp"
#include "sim/pathway/numbers/parameters.hpp"

namespace holloway {

namespace detail {

/// Takes groups of parameters apart.
template <class Visit>
struct Apart {
  Visit& visit;
  template <const Unit& U>
  void operator()(std::string_view path, Quantity<U>& quantity, std::string_view meaning) const {
    visit(std::string(path), quantity, meaning);
  }
  template <class Enum, class Value>
  void operator()(std::string_view path, PerEach<Enum, Value>& group, std::string_view meaning) const {
    for (std::size_t i = 0; i < count_of<Enum>; ++i) {
      const auto member = static_cast<Enum>(i);
      visit(std::string(path) + "." + std::string(id_of(member)), group[member], meaning);
    }
  }
};

}  // namespace detail

/// Visits every single parameter: visit(path, quantity, meaning), with groups taken apart.
template <class P, class Visit>
void visit_each_parameter(P& parameters, Visit&& visit) {
  visit_parameters(parameters, detail::Apart<std::remove_reference_t<Visit>>{visit});
}

}  // namespace holloway
