#include "tests/pathway/invariants.hpp"

#include <catch2/catch.hpp>
#include <numeric>

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
  return counted;
}

namespace {
/// Where her records say she must be.
bool place_agrees(const Area& area, const Woman& woman) {
  if (woman.gone()) return true;
  const Stage term = woman.term == nobody ? Stage::begin : area.terms[woman.term].stage;
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

}  // namespace

void check_day(const World& world) {
  std::int64_t in_prison = 0;
  std::int64_t beds = 0;
  for (const Area& area : world.areas()) {
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
}

}  // namespace holloway::testing
