#pragma once
// Every number the pathway is driven by, as fields and as a list, both made from the rows of parameters.def.
// Values, ranges and sources are in scenarios/england-and-wales.json.

#include <string>
#include <string_view>

#include "sim/core/quantity.hpp"
#include "sim/pathway/map/vocabulary.hpp"

namespace holloway {

/// A field for each row, by section: `parameters.police.admission`.
struct Parameters {
#define SECTION_OF(Type, section) struct Type {
#define PARAMETER(Unit, name, meaning) Unit name;
#define PER_EACH(Enumeration, Unit, name, meaning) PerEach<Enumeration, Unit> name;
#define END_OF(Type, section) \
  }                           \
  section;
#include "sim/pathway/numbers/parameters.def"
};

namespace detail {

/// One row. Compiled once for each kind of field and visitor, not for each row.
template <class Visit, class Field>
void visit_row(Visit& visit, std::string_view section, std::string_view name, Field& field,
               std::string_view meaning) {
  visit(std::string(section) + "." + std::string(name), field, meaning);
}

/// The rows of one section: a function visit_police(), and so on, for each.
#define SECTION_OF(Type, section)            \
  template <class P, class Visit>            \
  void visit_##section(P& p, Visit& visit) { \
    auto& fields = p.section;                \
    constexpr std::string_view in = #section;
#define PARAMETER(Unit, name, meaning) visit_row(visit, in, #name, fields.name, meaning);
#define PER_EACH(Enumeration, Unit, name, meaning) visit_row(visit, in, #name, fields.name, meaning);
#define END_OF(Type, section) }
#include "sim/pathway/numbers/parameters.def"

}  // namespace detail

/// Visits every parameter: visit(path, field, meaning). A field is a Quantity, or a PerEach of them, whose
/// members' paths are path + "." + id.
template <class P, class Visit>
void visit_parameters(P& p, Visit&& visit) {
#define SECTION_OF(Type, section) detail::visit_##section(p, visit);
#define PARAMETER(Unit, name, meaning)
#define PER_EACH(Enumeration, Unit, name, meaning)
#define END_OF(Type, section)
#include "sim/pathway/numbers/parameters.def"
}

}  // namespace holloway
