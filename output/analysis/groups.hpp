#pragma once
// Every measure by group of women, and the gap between groups.

#include <string>
#include <string_view>
#include <vector>

#include "output/measures/measures.hpp"
#include "output/study/statistics.hpp"
#include "output/study/study.hpp"
#include "sim/pathway/woman/groups.hpp"

namespace holloway {

/// What to call a group, and a way of dividing women, in front of a reader.
const std::string& title_of(Group group);
const std::string& title_of(Division division);
/// Who is in a group, in plain English.
const std::string& definition_of(Group group);
/// The group that the others of its division are compared with: the largest, as published comparisons do.
Group reference_of(Division division);

/// One measure among the women of one group.
struct GroupResult {
  Sample sample;  ///< over the years reported, by replication
  Distribution whole;
  // The rate that groups are compared by, of this group; then against its reference group, replication by
  // replication. Empty where groups are not compared by this measure.
  Distribution rate;
  Distribution difference;  ///< rate minus the reference group's
  Distribution ratio;       ///< rate divided by the reference group's; nothing where that is zero
};

/// How a measure is made comparable between groups of different size. Flows and stocks are divided by
/// arrests, since how many women of each group live in the areas is not in the model; shares and rates are
/// compared as they are.
enum class GapBasis : std::uint8_t { not_compared, as_it_is, per_100_arrests };
GapBasis gap_basis(const Measure& measure);
/// "per 100 arrests" or the measure's own unit; empty where groups are not compared.
std::string_view gap_unit(const Measure& measure);

/// By measure (in the order of measures()), then by group; empty for measures not counted by group.
std::vector<std::vector<GroupResult>> results_by_group(const StudyScenario& s);

}  // namespace holloway
