// Every counter is part of a measure or of a cost, or it is said here why not.

#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "output/measures/measures.hpp"
#include "output/money/costs.hpp"
#include "sim/pathway/counting/counter_names.hpp"
#include "tests/output/made_study.hpp"

using namespace holloway;

namespace {

/// Counts, or members of one, that only results.h5 carries, and why.
const std::map<std::string_view, std::string_view> in_results_only{
    {"evidential_test_failed", "why the prosecutor dropped a case: no published figure to hold it against"},
    {"not_in_public_interest", "likewise"},
    {"work_lost_to_record", "a consequence of a record that no agency counts"},
    {"fines_become_debt", "likewise"},
    {"missed_for_other_reasons", "the rest of the absences, without a reason that anybody can act on"},
    {"missed_accepted", "the officer's answer to absences that are measured by reason"},
    {"mother_and_baby_asked", "a step between those eligible and those admitted, which are measured"},
    {"mother_and_baby_refused_full", "likewise"},
    {"debts_grown", "a change in prison that no agency counts"},
    {"mental_health_worsened", "likewise"},
    {"children_apart_local_authority_days", "part of the days apart, which are measured"},
    {"abuse_began", "moves a need, whose level among women under sentence is measured"},
    {"abuse_ended", "likewise"},
    {"reoffences_previous_{id}", "the rate by previous record is measured, not the number of offences"},
};

}  // namespace

TEST_CASE("Every counter is part of a measure or a cost, or is listed with the reason why not") {
  std::set<Counter> used;
  for (const Measure& m : measures()) {
    used.insert(m.numerator.begin(), m.numerator.end());
    used.insert(m.divided_by.begin(), m.divided_by.end());
  }
  const auto study = testing::empty_study(1, false, 1);
  for (const CostLine& line : cost_lines(study.scenarios.front(), study.price_index))
    for (const CostTerm& term : line.counted) used.insert(term.counter);
  for (std::size_t c = 0; c < counters; ++c) {
    const auto counter = static_cast<Counter>(c);
    const auto& id = name_of(counter).id;
    INFO(id);
    const bool listed = in_results_only.contains(id) || in_results_only.contains(counts.row_of(counter).id);
    CHECK(used.contains(counter) != listed);
  }
}
