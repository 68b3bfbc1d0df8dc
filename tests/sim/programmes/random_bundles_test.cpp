// Whatever bundle of programmes is switched on: a run ends, and no woman and no enrolment is lost.

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "tests/sim/pathway/invariants.hpp"
#include "tests/sim/pathway/small_world.hpp"

using namespace holloway;

namespace {

class Maker {
 public:
  explicit Maker(unsigned number) : random_(number) {}

  Programme programme(std::size_t position) {
    Programme p;
    p.id = "programme-" + std::to_string(position);
    for (int n = 0; n < 1 + below(3); ++n) add_point(p);
    if (chance(0.5)) p.eligible = {condition()};
    if (chance(0.2)) p.eligible.push_back(any_of());
    if (chance(0.2)) p.catchment = Catchment{"town", Probability(uniform())};
    p.offered = Probability(uniform());
    p.taken_up = Probability(uniform());
    p.completed = Probability(uniform());
    p.support = Days(200 * uniform());
    if (chance(0.3)) p.phases = {{Days(1 + 60 * uniform()), Count(uniform())}, {Days(30), Count(1)}};
    if (chance(0.3)) p.continues = Probability(uniform()), p.continues_for = Days(90);
    if (chance(0.6)) p.capacity = capacity();
    if (chance(0.3)) p.builds_up = Days(100), p.awareness_halves_every = Days(200);
    if (chance(0.3)) p.disposal = PoliceOutcome::conditional_caution;
    p.if_not_completed = static_cast<IfNotCompleted>(below(3));
    if (chance(0.4)) p.to = parse_date("2019-08-31");
    p.when_it_ends = static_cast<WhenItEnds>(below(2));
    if (chance(0.3)) p.informs = {{static_cast<Agency>(below(count_of<Agency>)), Probability(uniform())}};
    if (chance(0.3)) p.taken_up_odds = {{{condition()}, 3 * uniform(), 0, 3, "assumption", "a test"}};
    if (chance(0.3)) p.completed_odds = {{{condition()}, 3 * uniform(), 0, 3, "assumption", "a test"}};
    for (int n = below(5); n > 0; --n) p.effects.push_back(effect());
    return p;
  }

 private:
  double uniform() { return std::uniform_real_distribution<double>(0, 1)(random_); }
  bool chance(double p) { return uniform() < p; }
  int below(std::size_t n) { return static_cast<int>(uniform() * static_cast<double>(n)); }

  void add_point(Programme& p) {
    const auto point = static_cast<ActsAt>(below(count_of<ActsAt>));
    if (std::find(p.acts_at.begin(), p.acts_at.end(), point) == p.acts_at.end()) p.acts_at.push_back(point);
  }
  Condition condition() {
    Condition c;
    c.fact = static_cast<Fact>(below(count_of<Fact>));
    if (chance(0.5)) c.at_least = 1;
    if (chance(0.3)) c.at_most = 3;
    return c;
  }
  Condition any_of() {
    Condition c;
    c.any_of = {condition(), condition()};
    return c;
  }
  ProgrammeCapacity capacity() {
    ProgrammeCapacity c;
    c.keyworkers = Count(3 * uniform());
    c.caseload = Count(1 + below(10));
    c.waits_at_most = Days(40 * uniform());
    c.per_area = chance(0.7);
    if (chance(0.4)) c.pool = "pool";
    if (c.pool.empty() && chance(0.4)) c.shares = "programme-" + std::to_string(below(4));
    if (chance(0.3)) c.later = {{*parse_date("2019-05-01"), Count(2 * uniform())}};
    return c;
  }
  Effect effect() {
    Effect e;
    e.on = static_cast<Lever>(below(count_of<Lever>));
    if (e.on == Lever::need) e.need = static_cast<Need>(below(count_of<Need>));
    e.scale = e.on == Lever::need                 ? EffectScale::severity_change
              : e.on == Lever::trust              ? EffectScale::trust_change
              : kind_of(e.on) == LeverKind::clock ? EffectScale::hazard_ratio
                                                  : EffectScale::odds_ratio;
    e.size = kind_of(e.on) == LeverKind::steps ? below(7) - 3 : chance(0.1) ? 0.0 : 3 * uniform();
    e.lasts = Days(300 * uniform());
    e.lasts_after_support = chance(0.3);
    if (chance(0.3)) e.starts_after = Days(60 * uniform());
    if (chance(0.3) && kind_of(e.on) != LeverKind::steps) e.halves_every = Days(1 + 90 * uniform());
    e.when = static_cast<EffectIf>(below(2));
    e.afterwards = static_cast<Afterwards>(below(2));
    if (chance(0.3)) e.for_whom = {condition()};
    return e;
  }

  std::mt19937 random_;
};

void run(unsigned number) {
  CAPTURE(number);
  static const Scenario baseline = testing::baseline({"wiltshire"}, 1, 1);
  static const World start = warm_up(testing::reference_data(), baseline, Luck(1, 0), one_after_another);
  Scenario scenario = baseline;
  Maker maker(number);
  for (std::size_t i = 0; i < 4; ++i) scenario.programmes.push_back(maker.programme(i));
  World world(start);
  DatedSettings settings(testing::reference_data(), scenario);
  const auto enrolments = begin_policy(world, settings, scenario, {});
  world.at_day_end = [](const World& w, Day day) {
    if (day % 60 == 0) testing::check_day(w);
  };
  REQUIRE_NOTHROW(settings.run(world, scenario.horizon.end_of_run(), one_after_another));
  testing::check_day(world);
  for (std::size_t p = 0; p < scenario.programmes.size(); ++p) {
    const auto sum = [&](ProgrammeCounter c) {
      std::int64_t total = 0;
      for (int m = 0; m < scenario.horizon.months(); ++m) total += enrolments.front()->counted(p, c, m);
      return total;
    };
    const auto& of = programme_counts;
    CAPTURE(p);
    // The tail is longer than any support or wait: whatever began has ended.
    REQUIRE(sum(of.eligible) == sum(of.not_offered) + sum(of.offers));
    REQUIRE(sum(of.offers) == sum(of.declined) + sum(of.gave_up) + sum(of.turned_away) + sum(of.starts));
    REQUIRE(sum(of.starts) == sum(of.completions) + sum(of.stopped));
    REQUIRE(enrolments.front()->places(p).waiting() == 0);
  }
}

}  // namespace

TEST_CASE("two hundred random bundles of programmes run to their end with nothing lost") {
  for (unsigned number = 1; number <= 200; ++number) run(number);
}
