// A disposal is given in exchange for support: where nobody can support her, it is not given.

#include <catch2/catch.hpp>

#include "tests/sim/programmes/support.hpp"

using namespace holloway;
using namespace holloway::testing;

namespace {

Programme with_disposal(PoliceOutcome disposal) {
  Programme p = support_for_all();
  p.disposal = disposal;
  p.eligible = {{Fact::admitted, 1, 1, 0}};
  p.effects = {effect_on(Lever::offending, 1.0)};
  p.capacity = ProgrammeCapacity{.keyworkers = Count(1), .caseload = Count(2), .waits_at_most = Days(28)};
  p.capacity->per_area = true;
  return p;
}

}  // namespace

TEST_CASE("without a free keyworker she is turned away at once, and the police decide as they had planned") {
  const Programme p = with_disposal(PoliceOutcome::community_resolution);
  const auto r = run({p});
  const auto starts = all_months(r, 0, programme_counts.starts);
  const auto turned_away = all_months(r, 0, programme_counts.turned_away);
  CHECK(all_months(r, 0, programme_counts.gave_up) == 0);
  CHECK(starts > 0);
  CHECK(turned_away > starts);
  CHECK(all_months(r, 0, programme_counts.wait_minutes) == 0);
  // No more resolutions are added than women who start.
  CHECK(total(r, counts.community_resolutions) <= total(without(), counts.community_resolutions) + starts);
  CHECK(total(r, counts.community_resolutions) > total(without(), counts.community_resolutions));
}

TEST_CASE("a conditional caution may begin while she waits, and is taken back if nobody comes") {
  const auto r = run({with_disposal(PoliceOutcome::conditional_caution)});
  CHECK(all_months(r, 0, programme_counts.wait_minutes) > 0);
  CHECK(all_months(r, 0, programme_counts.gave_up) > 0);
}

TEST_CASE("who may not wait is turned away, and does not give up") {
  Programme p = support_for_all();
  p.effects = {effect_on(Lever::offending, 1.0)};
  p.capacity = ProgrammeCapacity{.keyworkers = Count(1), .caseload = Count(2), .waits_at_most = Days(0)};
  p.capacity->per_area = true;
  const auto r = run({p});
  CHECK(all_months(r, 0, programme_counts.turned_away) > all_months(r, 0, programme_counts.starts));
  CHECK(all_months(r, 0, programme_counts.gave_up) == 0);
}

TEST_CASE("a part of a place is there in as many runs as the part says") {
  Programme p = support_for_all();
  p.effects = {effect_on(Lever::offending, 1.0)};
  p.capacity = ProgrammeCapacity{.keyworkers = Count(0.02), .caseload = Count(15), .waits_at_most = Days(28)};
  p.capacity->per_area = true;
  int with_a_place = 0;
  constexpr int runs = 400;
  for (std::uint32_t replication = 0; replication < runs; ++replication) {
    const World one(setting_of(reference_data(), gwent()), Luck(1, replication));
    auto set = std::make_shared<ProgrammeSet>();
    set->programmes = {p};
    const Keyworkers keyworkers(*set, one.areas().front(), {{0, 0, 100000}});
    const auto places = keyworkers.places_on(0, gwent().horizon.start_day());
    CHECK(places <= 1);
    with_a_place += places == 1;
  }
  // 0.3 of 400 runs; four standard errors are 37.
  CHECK(std::abs(with_a_place - 120) < 37);
}

TEST_CASE("a programme whose only place luck has rounded down is full and not closed") {
  Programme p = support_for_all();
  p.effects = {effect_on(Lever::offending, 1.0)};
  p.capacity = ProgrammeCapacity{.keyworkers = Count(1e-6), .caseload = Count(1), .waits_at_most = Days(28)};
  p.capacity->per_area = true;
  const auto r = run({p});
  CHECK(all_months(r, 0, programme_counts.starts) == 0);
  CHECK(all_months(r, 0, programme_counts.offers) > 100);
  CHECK(all_months(r, 0, programme_counts.gave_up) > 100);
  // Nobody is treated otherwise than without it.
  CHECK(total(r, counts.charges) == total(without(), counts.charges));
}
