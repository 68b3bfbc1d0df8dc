#include "tests/sim/pathway/invariants.hpp"

#include <catch2/catch.hpp>
#include <numeric>

#include "sim/programmes/enrolments.hpp"

namespace holloway::testing {

std::vector<std::int64_t> recount(const Area& area) {
  std::vector<std::int64_t> counted(holloway::stages);
  const auto add = [&](Stage stage) { ++counted[index_of(stage)]; };
  for (const Woman& woman : area.women) add(woman.place);
  area.cases.each([&](const Case& c) { add(c.stage); });
  area.orders.each([&](const Order& o) { add(o.stage); });
  area.terms.each([&](const Term& t) { add(t.stage); });
  area.resettlements.each([&](const Resettlement& r) { add(r.stage); });
  area.separations.each([&](const Separation& s) { add(s.stage); });
  area.treatments.each([&](const Treatment& t) { add(t.stage); });
  if (const auto* programmes = dynamic_cast<const Enrolments*>(area.opportunities()))
    programmes->open().each([&](const Enrolment& e) { add(e.stage); });
  return counted;
}

namespace {
/// Where her records say she must be.
bool place_agrees(const Area& area, const Woman& woman) {
  if (woman.gone()) return true;
  const Stage term = woman.term == TermId::none ? Stage::begin : area.terms[woman.term].stage;
  if (term == Stage::reception || term == Stage::term_serving) return woman.place == Stage::serving;
  if (term == Stage::term_recalled) return woman.place == Stage::recalled;
  if (woman.remand_holds > 0) return woman.place == Stage::remand;
  if (woman.detained) return woman.place == Stage::custody_suite;
  return woman.place == (woman.in_approved_premises ? Stage::approved_premises : Stage::community);
}

std::vector<int> remanded_cases(const Area& area) {
  std::vector<int> cases(area.women.size());
  area.cases.each([&](const Case& c) { cases[c.woman] += c.remanded ? 1 : 0; });
  return cases;
}

/// Each child is with her or with a carer, and those apart because of custody are on the record of it; with
/// her in prison only in a mother and baby unit.
void check_children(const Area& area) {
  std::int64_t apart = 0;
  std::int64_t with_local_authority = 0;
  std::size_t astray = 0;
  area.separations.each([&](const Separation& s) {
    const Woman& woman = area.women[s.woman];
    apart += s.children;
    if (woman.carer == Carer::local_authority) with_local_authority += s.children;
    astray += s.children == 0 || woman.children_with_her + s.children > woman.children;
    astray += woman.in_care_proceedings != (s.stage == Stage::care_proceedings);
  });
  for (const Woman& woman : area.women) {
    astray += woman.children_with_her > woman.children;
    astray += woman.in_prison() && woman.children_with_her > (woman.in_mother_and_baby_unit ? 1 : 0);
    astray += woman.gone() && (woman.children_with_her > 0 || woman.separation != SeparationId::none);
  }
  REQUIRE(astray == 0);
  REQUIRE(area.standing[Standing::children_apart] == apart);
  REQUIRE(area.standing[Standing::with_local_authority] == with_local_authority);
}

/// Women in mother and baby units, and far from home, are as many as the area says.
std::int64_t check_held(const Area& area) {
  std::int64_t in_units = 0;
  std::int64_t far = 0;
  std::size_t astray = 0;
  for (const Woman& woman : area.women) {
    in_units += woman.in_mother_and_baby_unit;
    far += woman.far_from_home;
    astray += woman.in_mother_and_baby_unit && !woman.in_prison();
    astray += woman.far_from_home && woman.prison == Woman::no_prison;
  }
  REQUIRE(astray == 0);
  REQUIRE(area.standing[Standing::mother_and_baby_units] == in_units);
  REQUIRE(area.standing[Standing::far_from_home] == far);
  return in_units;
}

}  // namespace

void check_day(const World& world) {
  std::int64_t in_prison = 0;
  std::int64_t beds = 0;
  std::int64_t in_units = 0;
  for (const Area& area : world.areas()) {
    check_children(area);
    in_units += check_held(area);
    REQUIRE(recount(area) == area.stage_population);
    const auto remanded = remanded_cases(area);
    std::size_t astray = 0;
    for (std::size_t i = 0; i < area.women.size(); ++i) {
      const Woman& woman = area.women[i];
      // A woman granted a bed at the day's end moves into it as the next day opens.
      const bool leaves_tomorrow = woman.in_approved_premises && woman.in_prison();
      astray += !leaves_tomorrow && !place_agrees(area, woman);
      astray += woman.remand_holds != remanded[i];
      in_prison += woman.in_prison();
      beds += woman.in_approved_premises;
    }
    REQUIRE(astray == 0);
  }
  const auto& held = world.estate().held();
  REQUIRE(std::accumulate(held.begin(), held.end(), std::int64_t{0}) + world.estate().not_placed() ==
          in_prison);
  REQUIRE(world.estate().beds_taken() == beds);
  REQUIRE(world.estate().mother_and_baby_taken() == in_units);
}

}  // namespace holloway::testing
