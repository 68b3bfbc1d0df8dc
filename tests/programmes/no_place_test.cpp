// A disposal is given in exchange for support: where nobody can support her, it is not given.

#include <catch2/catch.hpp>

#include "tests/programmes/support.hpp"

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
  const auto starts = all_months(r, 0, ProgrammeCounter::starts);
  const auto turned_away = all_months(r, 0, ProgrammeCounter::gave_up);
  CHECK(starts > 0);
  CHECK(turned_away > starts);
  CHECK(all_months(r, 0, ProgrammeCounter::wait_minutes) == 0);
  // No more resolutions are added than women who start.
  CHECK(total(r, Counter::community_resolutions) <=
        total(without(), Counter::community_resolutions) + starts);
  CHECK(total(r, Counter::community_resolutions) > total(without(), Counter::community_resolutions));
}

TEST_CASE("a conditional caution may begin while she waits, and is taken back if nobody comes") {
  const auto r = run({with_disposal(PoliceOutcome::conditional_caution)});
  CHECK(all_months(r, 0, ProgrammeCounter::wait_minutes) > 0);
  CHECK(all_months(r, 0, ProgrammeCounter::gave_up) > 0);
}
