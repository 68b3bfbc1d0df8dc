// What is said of when a dated change acts is what happens: one parameter of each kind is changed halfway.

#include "scenarios/reader/parameters/acts_when.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "scenarios/reader/parameters/parameter_table.hpp"
#include "tests/sim/pathway/small_world.hpp"

using namespace holloway;

namespace {

constexpr int changed_from = 6;  // July of the first of two years

Scenario two_years() {
  return testing::baseline({"west-midlands"}, 2, 1);
}

ReplicationResult with(const std::string& path, ChangeHow how, double size) {
  auto scenario = two_years();
  ParameterChange change;
  change.path = path;
  change.how = how;
  change.size = size;
  change.from = parse_date("2019-07-01");
  scenario.changes.push_back(change);
  return testing::replicate(two_years(), scenario);
}

const ReplicationResult& unchanged() {
  static const ReplicationResult result = testing::replicate(two_years(), two_years());
  return result;
}

/// A count under a change against the same without it, over some months.
double ratio(const ReplicationResult& result, Counter counter, int first, int last) {
  double changed = 0, usual = 0;
  for (int month = first; month < last; ++month) {
    changed += static_cast<double>(result.monthly(counter, month));
    usual += static_cast<double>(unchanged().monthly(counter, month));
  }
  return changed / usual;
}

}  // namespace

TEST_CASE("every parameter says when a change of it acts") {
  int at_once = 0, on_entrants = 0, at_the_start = 0;
  for (const auto& parameter : parameter_table()) {
    const auto when = acts_when(parameter.path);
    CHECK_FALSE(id_of(when).empty());
    at_once += when == ActsWhen::at_once;
    on_entrants += when == ActsWhen::on_entrants;
    at_the_start += when == ActsWhen::at_the_start;
  }
  CHECK(at_once > 60);
  CHECK(on_entrants > 20);
  CHECK(at_the_start >= 7);
  CHECK(acts_when("court.remand.theft") == ActsWhen::next_decision);
  CHECK(acts_when("offending.at_age.40+") == ActsWhen::at_once);
}

TEST_CASE("what acts at once acts in the month of its date") {
  REQUIRE(acts_when("offending.occasions_while_active.prolific") == ActsWhen::at_once);
  const auto result = with("offending.occasions_while_active.prolific", ChangeHow::multiply, 0.5);
  CHECK(ratio(result, counts.offences, 0, changed_from) == 1);
  CHECK(ratio(result, counts.offences, changed_from, changed_from + 2) < 0.9);
}

TEST_CASE("what acts at the next decision acts on women who are there already") {
  REQUIRE(acts_when("police.admission") == ActsWhen::next_decision);
  const auto result = with("police.admission", ChangeHow::set, 0.3);
  CHECK(ratio(result, counts.admissions, 0, changed_from) == 1);
  CHECK(ratio(result, counts.admissions, changed_from + 1, changed_from + 3) < 0.6);
}

TEST_CASE("what acts on entrants changes few at first, and more the longer it lasts") {
  REQUIRE(acts_when("population.mother_of_dependent_children") == ActsWhen::on_entrants);
  const auto result = with("population.mother_of_dependent_children", ChangeHow::set, 0);
  CHECK(ratio(result, counts.children_separated, 0, changed_from) == 1);
  const double soon = ratio(result, counts.children_separated, changed_from, changed_from + 6);
  const double later = ratio(result, counts.children_separated, changed_from + 12, changed_from + 18);
  CHECK(soon > 0.85);
  CHECK(later < soon + 0.02);
}

TEST_CASE("what acts at the start does nothing on a later date") {
  for (const auto* path : {"population.past_occasions_recorded", "population.entrants_five_years_earlier"}) {
    REQUIRE(acts_when(path) == ActsWhen::at_the_start);
    const auto result = with(path, ChangeHow::multiply, 0.5);
    for (const Counter counter : {counts.offences, counts.sentences_custody, counts.deaths})
      CHECK(ratio(result, counter, 0, 24) == 1);
  }
}
