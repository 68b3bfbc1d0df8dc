// Who accepts, who waits, who sees it through, and what follows.

#include <catch2/catch.hpp>
#include <cmath>

#include "sim/programmes/awareness.hpp"
#include "tests/sim/programmes/support.hpp"

using namespace holloway;
using namespace holloway::testing;

TEST_CASE("odds of accepting and of seeing it through move the women they are for") {
  Programme p = support_for_all();
  p.taken_up = p.completed = Probability(0.5);
  const auto plain = run({p});
  OddsFor never;
  never.odds_ratio = 0.0;
  p.taken_up_odds = {never};
  CHECK(total(run({p}), 0, programme_counts.starts) == 0);
  p.taken_up_odds.clear();
  OddsFor mostly;
  mostly.odds_ratio = 9.0;
  mostly.for_whom = {{Fact::admitted, 1, 1, 0}};
  p.completed_odds = {mostly};
  const auto helped = run({p});
  CHECK(total(helped, 0, programme_counts.completions) > total(plain, 0, programme_counts.completions));
}

TEST_CASE("one programme helps women to accept and see through another") {
  Programme helper = support_for_all("helper");
  helper.effects = {effect_on(Lever::uptake, 9.0), effect_on(Lever::engagement, 9.0)};
  Programme helped = support_for_all("helped");
  helped.taken_up = helped.completed = Probability(0.5);
  const auto alone = run({helped});
  // Listed after the one it helps: it is offered first all the same.
  const auto both = run({helped, helper});
  CHECK(2 * total(both, 0, programme_counts.declined) < total(alone, 0, programme_counts.declined));
  const auto share = [](const ReplicationResult& r) {
    return static_cast<double>(all_months(r, 0, programme_counts.completions)) /
           static_cast<double>(all_months(r, 0, programme_counts.starts));
  };
  CHECK(share(alone) == Approx(0.5).margin(0.08));
  CHECK(share(both) == Approx(0.9).margin(0.05));
  CHECK((both.flat_monthly() == run({helper}).flat_monthly()));
}

TEST_CASE("a catchment takes the same women again and again, and the same for all that share it") {
  Programme p = support_for_all();
  p.catchment = Catchment{"a-town", Probability(0.3)};
  Programme other = p;
  other.id = "other";
  const auto r = run({p, other});
  const auto everybody = run({support_for_all()});
  const double share = static_cast<double>(total(r, 0, programme_counts.eligible)) /
                       static_cast<double>(total(everybody, 0, programme_counts.eligible));
  CHECK(share == Approx(0.3).margin(0.08));
  CHECK(total(r, 0, programme_counts.eligible) == total(r, 1, programme_counts.eligible));
}

TEST_CASE("who could have been eligible, had the agency known, is counted, and who was not offered it") {
  Programme p = support_for_all();
  p.offered = Probability(0.25);
  p.eligible = {{Fact::known_mental_health, 1, 1, 0}};
  const auto r = run({p});
  CHECK(total(r, 0, programme_counts.not_known) > 0);
  CHECK(total(r, 0, programme_counts.eligible) ==
        total(r, 0, programme_counts.offers) + total(r, 0, programme_counts.not_offered));
  CHECK(total(r, 0, programme_counts.not_offered) > total(r, 0, programme_counts.offers));
}

TEST_CASE("of several conditions one is enough where any of them is asked for") {
  Programme charged = support_for_all();
  charged.eligible = {{Fact::admitted, 1, 1, 0}};
  Programme not_charged = support_for_all();
  not_charged.eligible = {{Fact::admitted, 0, 0, 0}};
  Programme either = support_for_all();
  Condition any;
  any.any_of = {charged.eligible[0], not_charged.eligible[0]};
  either.eligible = {any};
  const auto eligible = [](const Programme& p) { return total(run({p}), 0, programme_counts.eligible); };
  Programme all = support_for_all();
  CHECK(eligible(either) == eligible(all));
  CHECK(eligible(charged) > 0);
  CHECK(eligible(charged) < eligible(all));
}

TEST_CASE("phases add up, and women who stop keep the appointments of the part they took") {
  Programme p = support_for_all();
  p.phases = {{Days(70.0), Count(1.0)}, {Days(70.0), Count(0.1)}};
  const auto full = run({p});
  CHECK(all_months(full, 0, programme_counts.appointments) ==
        11 * all_months(full, 0, programme_counts.completions));
  p.completed = Probability(0.0);
  const auto half = run({p});
  const double each = static_cast<double>(all_months(half, 0, programme_counts.appointments)) /
                      static_cast<double>(all_months(half, 0, programme_counts.stopped));
  // Half of them stop within the first phase, after 5 on average; the rest keep 10 and up to one more: 7.75.
  CHECK(each == Approx(7.75).margin(0.5));
}

TEST_CASE("awareness builds up evenly, fades by half, and training brings it back") {
  Programme p;
  p.builds_up = Days(99.0);
  CHECK(awareness_after(p, 0) == Approx(0.01));
  CHECK(awareness_after(p, 49) == Approx(0.5));
  CHECK(awareness_after(p, 200) == 1.0);
  p.builds_up = Days(0.0);
  p.awareness_halves_every = Days(100.0);
  p.awareness_lowest = Probability(0.2);
  CHECK(awareness_after(p, 100) == Approx(0.6));
  p.retrained_every = Days(100.0);
  CHECK(awareness_after(p, 100) == Approx(1.0));
}

TEST_CASE("not completing may be a breach of her order") {
  Programme p = support_for_all();
  p.acts_at = {ActsAt::order_start};
  p.completed = Probability(0.0);
  p.effects = {effect_on(Lever::offending, 1.0)};
  const auto kept = run({p});
  p.if_not_completed = IfNotCompleted::breach;
  const auto breached = run({p});
  CHECK(total(breached, counts.breaches) >
        total(kept, counts.breaches) + total(breached, 0, programme_counts.stopped) / 2);
}
