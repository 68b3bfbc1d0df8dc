// What a programme does to the women it takes, and only to them.

#include "sim/programmes/programme.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "sim/programmes/enrolments.hpp"
#include "tests/sim/pathway/small_world.hpp"

using namespace holloway;
using testing::total;

namespace {

/// Support offered to everyone with a police decision; no disposal, no limit, nobody declines.
Programme support_for_all() {
  Programme p;
  p.id = "support-for-all";
  p.acts_at = {ActsAt::police_decision};
  p.offered = Probability(1.0);
  p.taken_up = Probability(1.0);
  p.completed = Probability(1.0);
  p.support = Days(30.0);
  return p;
}

Effect offending_effect(EffectScale scale, double size) {
  Effect effect;
  effect.on = Lever::offending;
  effect.scale = scale;
  effect.size = size;
  effect.lasts = Days(3650.0);
  return effect;
}

Scenario with(const Scenario& baseline, const Programme& programme) {
  Scenario option = baseline;
  option.name = "option";
  option.programmes = {programme};
  return option;
}

double contacts(const ReplicationResult& r) {
  return static_cast<double>(total(r, counts.arrests) + total(r, counts.voluntary_interviews));
}

}  // namespace

TEST_CASE(
    "support that stops all offending leaves hardly any repeat contact, and support that does nothing leaves "
    "all") {
  const auto baseline = testing::baseline({"west-midlands"}, 2, 1);
  Programme none = support_for_all();
  none.effects.clear();
  Programme complete = support_for_all();
  complete.effects = {offending_effect(EffectScale::hazard_ratio, 0.0)};
  const auto without = testing::replicate(baseline, baseline);
  const auto nothing = testing::replicate(baseline, with(baseline, none));
  const auto all = testing::replicate(baseline, with(baseline, complete));
  CHECK((without.flat_monthly() == nothing.flat_monthly()));
  CHECK(total(nothing, 0, programme_counts.starts) > 1000);
  CHECK(contacts(all) < 0.75 * contacts(without));
}

TEST_CASE("several programmes together stop at the stated cap, and one alone does what it says") {
  const auto baseline = testing::baseline({"gwent"}, 1, 1);
  const double cap = baseline.parameters.offending.lowest_combined.value();
  const auto effect_on_all = [&](double ratio, const std::string& id) {
    Programme p = support_for_all();
    p.id = id;
    p.effects = {offending_effect(EffectScale::hazard_ratio, ratio)};
    return p;
  };
  const auto run = [&](const std::vector<Programme>& programmes) {
    Scenario option = baseline;
    option.name = "option";
    option.programmes = programmes;
    return testing::replicate(baseline, option).flat_monthly();
  };
  // 0.4 x 0.4 would be 0.16; the cap is 0.25.
  REQUIRE(cap == 0.25);
  const auto capped = run({effect_on_all(0.4, "one"), effect_on_all(0.4, "two")});
  CHECK((capped == run({effect_on_all(cap, "one"), effect_on_all(1.0, "two")})));
  CHECK((run({effect_on_all(0.1, "one")}) != run({effect_on_all(cap, "one")})));
}

TEST_CASE("every offer ends in one way: declined, gave up, completed, stopped, or still under way") {
  const auto baseline = testing::baseline({"west-midlands"}, 2, 1);
  Programme p = support_for_all();
  p.taken_up = Probability(0.6);
  p.completed = Probability(0.7);
  p.capacity = ProgrammeCapacity{Count(0.2), Count(10), Days(20)};
  p.effects = {offending_effect(EffectScale::hazard_ratio, 0.9)};
  const auto r = testing::replicate(baseline, with(baseline, p));
  const auto all_months = [&](ProgrammeCounter c) {
    std::int64_t sum = 0;
    for (int m = 0; m < r.months(); ++m) sum += r.programme(0, c, m);
    return sum;
  };
  // The tail is longer than any support or wait, and takes nobody new: everything has ended.
  const auto starts = all_months(programme_counts.starts);
  CHECK(all_months(programme_counts.offers) ==
        all_months(programme_counts.declined) + all_months(programme_counts.gave_up) + starts);
  CHECK(starts == all_months(programme_counts.completions) + all_months(programme_counts.stopped));
  CHECK(all_months(programme_counts.gave_up) > 0);
  CHECK(all_months(programme_counts.stopped) > 0);
  CHECK(all_months(programme_counts.wait_minutes) > 0);
  std::int64_t instead = 0;
  for (const ProgrammeCounter c : programme_counts.instead_of.all()) instead += all_months(c);
  CHECK(instead == starts);
}

TEST_CASE("more keyworkers start at least as many women, and never lengthen the wait") {
  const auto baseline = testing::baseline({"west-midlands"}, 1, 1);
  double longest = 1e18;
  std::int64_t fewest = -1;
  for (const double keyworkers : {0.1, 0.3, 1.0, 10.0}) {
    Programme p = support_for_all();
    p.capacity = ProgrammeCapacity{Count(keyworkers), Count(10), Days(30)};
    const auto r = testing::replicate(baseline, with(baseline, p));
    const auto starts = total(r, 0, programme_counts.starts);
    const double wait =
        static_cast<double>(total(r, 0, programme_counts.wait_minutes)) / static_cast<double>(starts);
    INFO(keyworkers);
    CHECK(starts >= fewest);
    CHECK(wait <= longest);
    fewest = starts;
    longest = wait;
  }
  CHECK(longest == 0);  // with ten per 100,000 nobody waits
}

TEST_CASE("awareness that halves halves the offers, and training brings it back") {
  const auto baseline = testing::baseline({"west-midlands"}, 2, 1);
  Programme steady = support_for_all();
  steady.offered = Probability(0.5);
  Programme fading = steady;
  fading.awareness_halves_every = Days(365);
  Programme trained = fading;
  trained.retrained_every = Days(365);
  // Of those eligible: a scheme that reaches fewer has more women left who are not in it already.
  const auto offered_in_last_month = [&](const Programme& p) {
    double offers = 0;
    double eligible = 0;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
      const auto r = testing::replicate(baseline, with(baseline, p), seed);
      offers += static_cast<double>(r.programme(0, programme_counts.offers, 23));
      eligible += static_cast<double>(r.programme(0, programme_counts.eligible, 23));
    }
    REQUIRE(eligible > 1500);
    return offers / eligible;
  };
  // Month 24 lies 699 to 730 days after the start: awareness is between 0.250 and 0.265, the chance of an
  // offer half of that. Of 1,500 women, four standard deviations of a share of 0.13 are 0.035, of 0.26 are
  // 0.045.
  CHECK(offered_in_last_month(steady) == Approx(0.5).margin(0.052));
  CHECK(offered_in_last_month(fading) == Approx(0.129).margin(0.035));
  // ... and 334 to 365 days after training.
  CHECK(offered_in_last_month(trained) == Approx(0.258).margin(0.045));
}

TEST_CASE("a programme takes nobody before it begins, after it ends, elsewhere, or in the tail") {
  const auto baseline = testing::baseline({"gwent", "south-wales"}, 2, 0);
  Programme p = support_for_all();
  p.from = parse_date("2019-04-01");
  p.to = parse_date("2020-03-31");
  const auto r = testing::replicate(baseline, with(baseline, p));
  for (int m = 0; m < r.months(); ++m) {
    INFO("month " << m);
    CHECK((r.programme(0, programme_counts.starts, m) > 0) == (m >= 3 && m < 15));
  }
  Programme always = support_for_all();
  const auto everywhere = testing::replicate(baseline, with(baseline, always));
  CHECK(everywhere.programme(0, programme_counts.starts, 23) > 0);
  CHECK(everywhere.programme(0, programme_counts.starts, 24) == 0);
  always.areas = {baseline.areas.front()};
  const auto in_one = testing::replicate(baseline, with(baseline, always));
  CHECK(total(in_one, 0, programme_counts.starts) < total(everywhere, 0, programme_counts.starts));
}

TEST_CASE("a disposal takes the place of what was planned, and of no further action never") {
  const auto baseline = testing::baseline({"west-midlands"}, 1, 1);
  Programme p = support_for_all();
  p.disposal = PoliceOutcome::conditional_caution;
  p.eligible = {{Fact::gravity, 1, 2, 0}, {Fact::admitted, 1, 1, 0}};
  p.effects = {offending_effect(EffectScale::hazard_ratio, 1.0)};
  const auto without = testing::replicate(baseline, baseline);
  const auto r = testing::replicate(baseline, with(baseline, p));
  CHECK(total(r, 0, programme_counts.instead_of[PoliceOutcome::no_further_action]) == 0);
  CHECK(total(r, 0, programme_counts.instead_of[PoliceOutcome::charge]) > 0);
  CHECK(total(r, counts.conditional_cautions) > 3 * total(without, counts.conditional_cautions));
  CHECK(total(r, counts.charges) < total(without, counts.charges));
}

TEST_CASE("women who do not complete go back to the police where the programme says so") {
  const auto baseline = testing::baseline({"west-midlands"}, 1, 1);
  Programme p = support_for_all();
  p.disposal = PoliceOutcome::conditional_caution;
  p.eligible = {{Fact::gravity, 1, 2, 0}, {Fact::admitted, 1, 1, 0}};
  p.completed = Probability(0.0);
  p.effects = {offending_effect(EffectScale::hazard_ratio, 1.0)};
  const auto kept = testing::replicate(baseline, with(baseline, p));
  p.if_not_completed = IfNotCompleted::back_to_police;
  const auto back = testing::replicate(baseline, with(baseline, p));
  CHECK(total(back, counts.conditional_cautions_not_met) >
        total(kept, counts.conditional_cautions_not_met) + 500);
  CHECK(total(back, counts.charges) > total(kept, counts.charges) + 500);
}

TEST_CASE("of two effects on the same thing the first that is meant for her acts") {
  const auto baseline = testing::baseline({"west-midlands"}, 1, 1);
  Programme both = support_for_all();
  both.effects = {offending_effect(EffectScale::hazard_ratio, 0.5),
                  offending_effect(EffectScale::hazard_ratio, 0.9)};
  Programme first = support_for_all();
  first.effects = {both.effects.front()};
  CHECK((testing::replicate(baseline, with(baseline, both)).flat_monthly() ==
         testing::replicate(baseline, with(baseline, first)).flat_monthly()));
}

TEST_CASE(
    "what another programme does not touch, switching it on does not move: draws belong to the programme") {
  const auto baseline = testing::baseline({"gwent"}, 1, 1);
  Programme first = support_for_all();
  first.offered = Probability(0.3);
  Programme second = first;
  second.id = "another";
  Scenario alone = with(baseline, second);
  Scenario together = with(baseline, first);
  together.programmes.push_back(second);
  const auto a = testing::replicate(baseline, alone);
  const auto b = testing::replicate(baseline, together);
  CHECK(total(a, 0, programme_counts.starts) == total(b, 1, programme_counts.starts));
  CHECK(total(b, 0, programme_counts.starts) != total(b, 1, programme_counts.starts));
}

TEST_CASE("a scheme without staff diverts nobody, and one that is full hands the case back as it was") {
  const auto baseline = testing::baseline({"west-midlands"}, 1, 1);
  const auto without = testing::replicate(baseline, baseline);
  Programme p = support_for_all();
  p.disposal = PoliceOutcome::conditional_caution;
  p.eligible = {{Fact::gravity, 1, 2, 0}, {Fact::admitted, 1, 1, 0}};
  p.effects = {offending_effect(EffectScale::hazard_ratio, 1.0)};
  p.capacity = ProgrammeCapacity{Count(0), Count(10), Days(28)};
  const auto none = testing::replicate(baseline, with(baseline, p));
  CHECK((none.flat_monthly() == without.flat_monthly()));
  // One woman at a time: nearly all give up, and nearly all who would have been charged are.
  p.capacity = ProgrammeCapacity{Count(0.1), Count(1), Days(14)};
  const auto full = testing::replicate(baseline, with(baseline, p));
  CHECK(total(full, 0, programme_counts.starts) < 20);
  CHECK(static_cast<double>(total(full, counts.charges)) >
        0.97 * static_cast<double>(total(without, counts.charges)));
}
