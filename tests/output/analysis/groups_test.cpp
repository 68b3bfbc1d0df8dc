#include "output/analysis/groups.hpp"

#include <catch2/catch.hpp>

#include "tests/output/made_study.hpp"

using namespace holloway;
using holloway::testing::empty_study;

namespace {

std::size_t position_of(std::string_view id) {
  std::size_t m = 0;
  while (measures()[m].id != id) ++m;
  return m;
}

}  // namespace

TEST_CASE("A gap is the group's rate against its reference group's, replication by replication") {
  auto study = empty_study(2, false, 1);
  auto& results = study.scenarios[0].results;
  const auto set = [&](std::size_t replication, Group group, std::int64_t made, std::int64_t custody) {
    results[replication].yearly(group, counts.arrests, 0) = made;
    results[replication].yearly(group, counts.sentences_custody, 0) = custody;
  };
  set(0, Group::white, 400, 20);  // 5 per 100 arrests
  set(1, Group::white, 400, 40);  // 10
  set(0, Group::black, 50, 5);    // 10: twice
  set(1, Group::black, 50, 5);    // 10: the same
  set(0, Group::asian, 0, 0);     // nobody arrested: no rate
  set(1, Group::asian, 10, 0);    // none sentenced
  const auto all = results_by_group(study.scenarios[0]);
  const auto& custody = all[position_of("sentences_custody")];
  CHECK(custody[index_of(Group::white)].whole.mean == 30.0);
  CHECK(custody[index_of(Group::white)].rate.mean == 7.5);
  CHECK_FALSE(custody[index_of(Group::white)].ratio.mean);
  CHECK(custody[index_of(Group::black)].rate.mean == 10.0);
  CHECK(custody[index_of(Group::black)].difference.mean == 2.5);
  CHECK(custody[index_of(Group::black)].ratio.mean == 1.5);
  CHECK(custody[index_of(Group::asian)].rate.count == 1);
  CHECK(custody[index_of(Group::asian)].difference.mean == -10.0);
  CHECK(custody[index_of(Group::asian)].ratio.mean == 0.0);
}

TEST_CASE("Shares are compared as they are, and measures of whole areas not at all") {
  CHECK(gap_basis(*find_measure("proven_reoffending_rate")) == GapBasis::as_it_is);
  CHECK(gap_basis(*find_measure("custody_share")) == GapBasis::as_it_is);
  CHECK(gap_basis(*find_measure("custody_population")) == GapBasis::per_100_arrests);
  for (const auto* id : {"arrests", "offences", "custody_rate_per_100k", "programme_starts",
                         "prison_places_short", "recalls_fixed_term_share"}) {
    INFO(id);
    CHECK(gap_basis(*find_measure(id)) == GapBasis::not_compared);
    CHECK(gap_unit(*find_measure(id)).empty());
  }
  auto study = empty_study(1, false, 1);
  auto& result = study.scenarios[0].results[0];
  result.yearly(Group::mothers, counts.self_harm_incidents, 0) = 3;
  result.yearly(Group::mothers, counts.remand_days, 0) = 1461;  // four years
  const auto harm = results_by_group(study.scenarios[0])[position_of("self_harm_rate")];
  CHECK(harm[index_of(Group::mothers)].whole.mean == Approx(750.0));
  CHECK_FALSE(harm[index_of(Group::not_mothers)].whole.mean);
}

TEST_CASE("Every group has words and a reference group of its own division") {
  for (std::size_t g = 0; g < count_of<Group>; ++g) {
    CHECK_FALSE(title_of(Group(g)).empty());
    CHECK_FALSE(definition_of(Group(g)).empty());
    CHECK(division_of(reference_of(division_of(Group(g)))) == division_of(Group(g)));
  }
  for (std::size_t d = 0; d < count_of<Division>; ++d) CHECK_FALSE(title_of(Division(d)).empty());
}
