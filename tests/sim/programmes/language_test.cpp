// What the language of programmes can say, one feature at a time, and that none of it acts where it should
// not.

#include <catch2/catch.hpp>

#include "tests/sim/programmes/support.hpp"

using namespace holloway;
using namespace holloway::testing;

namespace {

double contacts(const ReplicationResult& r) {
  return static_cast<double>(total(r, counts.arrests) + total(r, counts.voluntary_interviews));
}

}  // namespace

TEST_CASE(
    "an effect that sets in after everything is over, or only for those who complete, leaves the rest") {
  Programme late = support_for_all();
  late.effects = {effect_on(Lever::offending, 0.0)};
  CHECK(contacts(run({late})) < 0.95 * contacts(without()));
  late.effects[0].starts_after = Days(3000.0);
  // Being seen by the service has consequences of its own: it asks.
  Programme harmless = support_for_all();
  harmless.effects = {effect_on(Lever::offending, 1.0)};
  const auto only_seen = run({harmless});
  CHECK((run({late}).flat_monthly() == only_seen.flat_monthly()));
  Programme completed = support_for_all();
  completed.effects = {effect_on(Lever::offending, 0.0)};
  completed.effects[0].when = EffectIf::completed;
  CHECK(contacts(run({completed})) < 0.98 * contacts(without()));
  completed.completed = Probability(0.0);
  harmless.completed = Probability(0.0);
  CHECK((run({completed}).flat_monthly() == run({harmless}).flat_monthly()));
}

TEST_CASE("an effect that fades does less than one that does not, and more than one of no size") {
  Programme lasting = support_for_all();
  lasting.effects = {effect_on(Lever::offending, 0.01)};
  Programme fading = lasting;
  fading.effects[0].halves_every = Days(30.0);
  CHECK(contacts(run({lasting})) < contacts(run({fading})));
  CHECK(contacts(run({fading})) < contacts(without()));
}

TEST_CASE("an effect that lasts while she is supported is over when support is") {
  Programme p = support_for_all();
  p.effects = {effect_on(Lever::offending, 0.0)};
  p.effects[0].lasts = Days(0.0);
  p.effects[0].lasts_after_support = true;
  p.support = Days(0.0);
  Programme harmless = p;
  harmless.effects[0].size = 1.0;
  CHECK((run({p}).flat_monthly() == run({harmless}).flat_monthly()));
  p.support = Days(365.0);
  const double during = contacts(run({p}));
  CHECK(during < 0.95 * contacts(without()));
  p.effects[0].lasts = Days(365.0);
  CHECK(contacts(run({p})) <= during);
}

TEST_CASE("a step of a need or of trust goes back to where it was, or stays") {
  const auto worse = [](Afterwards afterwards) {
    Programme p = support_for_all();
    for (const Need need : {Need::drugs, Need::employment, Need::mental_health}) {
      Effect effect = effect_on(Lever::need, 3);
      effect.scale = EffectScale::severity_change;
      effect.need = need;
      effect.lasts = Days(1.0);
      effect.afterwards = afterwards;
      p.effects.push_back(effect);
    }
    return contacts(run({p}));
  };
  const double stays = worse(Afterwards::stays);
  const double returns = worse(Afterwards::returns);
  CHECK(stays > 1.02 * contacts(without()));
  CHECK(returns < stays);
  CHECK(returns == Approx(contacts(without())).epsilon(0.02));  // one day of it leaves next to nothing
}

TEST_CASE("shared keyworkers see no more women together than there are places") {
  Programme first = support_for_all("first");
  first.effects = {effect_on(Lever::offending, 0.99)};
  first.capacity = ProgrammeCapacity{.keyworkers = Count(1), .caseload = Count(5), .waits_at_most = Days(10)};
  first.capacity->per_area = true;
  Programme second = first;
  second.id = "second";
  const auto starts = [](const ReplicationResult& r, std::size_t p) {
    return total(r, p, programme_counts.starts);
  };
  const auto apart = run({first, second});
  second.capacity->shares = "first";
  const auto together = run({first, second});
  CHECK(starts(together, 0) + starts(together, 1) < starts(apart, 0) + starts(apart, 1));
  CHECK(starts(together, 0) < starts(apart, 0));
  CHECK(starts(together, 1) > 0);
  // Two keyworkers in one pool see as many as one each, or more: nobody is idle while anybody waits.
  first.capacity->pool = "pool";
  second.capacity->shares.clear();
  second.capacity->pool = "pool";
  const auto pooled = run({first, second});
  CHECK(starts(pooled, 0) + starts(pooled, 1) >= starts(apart, 0) + starts(apart, 1) - 5);
  // No day has more women in support than places: five each.
  CHECK(all_months(pooled, 0, programme_counts.support_days) +
            all_months(pooled, 1, programme_counts.support_days) <=
        10 * (366 + 61));
}

TEST_CASE("a neutral programme takes no keyworker from another, and brings nobody to it") {
  Programme first = support_for_all("first");
  first.effects = {effect_on(Lever::offending, 0.5)};
  first.capacity = ProgrammeCapacity{.keyworkers = Count(1), .caseload = Count(5), .waits_at_most = Days(10)};
  first.capacity->per_area = true;
  first.capacity->pool = "pool";
  Programme neutral = first;
  neutral.id = "neutral";
  neutral.effects.clear();
  Programme through = support_for_all("through");
  through.acts_at = {ActsAt::support_start};
  through.through = {"neutral"};
  through.effects = {effect_on(Lever::offending, 0.1)};
  const auto alone = run({first});
  const auto both = run({first, neutral, through});
  CHECK((alone.flat_monthly() == both.flat_monthly()));
  CHECK(total(both, 1, programme_counts.starts) > 0);
  CHECK(total(both, 2, programme_counts.starts) == 0);
}

TEST_CASE("women come to a programme through another") {
  Programme first = support_for_all("first");
  first.effects = {effect_on(Lever::offending, 1.0)};
  Programme through = support_for_all("through");
  through.acts_at = {ActsAt::support_start};
  through.through = {"first"};
  const auto r = run({first, through});
  CHECK(total(r, 1, programme_counts.starts) > 0);
  // Nobody is in it twice at once, so it starts at most as often.
  CHECK(total(r, 1, programme_counts.starts) <= total(r, 0, programme_counts.starts));
  through.through = {"third"};
  CHECK(total(run({first, through}), 1, programme_counts.starts) == 0);
}

TEST_CASE("an effect on recall that sets in after release is felt by the clock that already runs") {
  Programme p = support_for_all();
  p.acts_at = {ActsAt::release};
  Effect never_recalled = effect_on(Lever::recall, 0.0);
  never_recalled.starts_after = Days(1.0);
  p.effects = {never_recalled};
  // Women released before the programme began are still recalled.
  CHECK(2 * total(run({p}), counts.recalls) < total(without(), counts.recalls));
}

TEST_CASE("keyworkers leave on a date, and a service closes on its last day") {
  Programme p = support_for_all();
  p.effects = {effect_on(Lever::offending, 1.0)};
  p.support = Days(30.0);
  p.capacity = ProgrammeCapacity{.keyworkers = Count(2), .caseload = Count(10), .waits_at_most = Days(20)};
  p.capacity->per_area = true;
  p.capacity->later = {{*parse_date("2019-07-01"), Count(0)}};
  const auto gone = run({p});
  CHECK(gone.programme(0, programme_counts.starts, 5) > 0);
  CHECK(gone.programme(0, programme_counts.starts, 6) == 0);
  CHECK(gone.programme(0, programme_counts.offers, 7) == 0);
  p.capacity->later.clear();
  p.to = parse_date("2019-06-30");
  const auto runs_out = run({p});
  CHECK(runs_out.programme(0, programme_counts.support_days, 6) > 0);
  p.when_it_ends = WhenItEnds::stops;
  const auto closes = run({p});
  CHECK(closes.programme(0, programme_counts.support_days, 5) > 0);
  // On the morning of 1 July everybody stops; at its end nobody is supported.
  CHECK(closes.programme(0, programme_counts.support_days, 6) == 0);
  CHECK(closes.programme(0, programme_counts.starts, 6) == 0);
  for (const auto* r : {&runs_out, &closes})
    CHECK(all_months(*r, 0, programme_counts.starts) ==
          all_months(*r, 0, programme_counts.completions) + all_months(*r, 0, programme_counts.stopped));
}
