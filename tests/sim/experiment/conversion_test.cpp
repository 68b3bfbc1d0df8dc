// A published change in how many women reoffend is turned into a hazard ratio, and comes back out of the
// simulation.

#include <catch2/catch.hpp>
#include <cmath>

#include "sim/experiment/threads.hpp"
#include "sim/experiment/trials.hpp"
#include "tests/sim/pathway/small_world.hpp"

using namespace holloway;
using testing::total;

namespace {

Programme caution_with_support(double change) {
  Programme p;
  p.id = "caution-with-support";
  p.acts_at = {ActsAt::police_decision};
  p.offered = p.taken_up = p.completed = Probability(1.0);
  Effect effect;
  effect.on = Lever::offending;
  effect.scale = EffectScale::one_year_prevalence_change;
  effect.size = change;
  effect.low = -1;
  effect.high = 0;
  effect.lasts = Days(3650);
  p.effects = {effect};
  return p;
}

}  // namespace

TEST_CASE("where every woman has the same constant hazard, the conversion is the closed form") {
  auto baseline = testing::baseline({"west-midlands"}, 1, 1);
  auto& p = baseline.parameters;
  constexpr double rate = 0.8;
  for (auto& r : p.offending.occasions_while_active) r = RatePerYear(rate);
  for (auto& shape : p.offending.spread_between_women) shape = Ratio(1000.0);
  for (auto& ratio : p.offending.at_age) ratio = Ratio(1.0);
  p.offending.quiet_spells_last = Days(0.0);
  // No career ends: a woman who never reoffends within a year has probability exp(-rate x share proven).
  for (auto& ends : p.offending.career_ends) ends = RatePerYear(0.0);
  auto option = baseline;
  option.name = "option";
  option.programmes = {caution_with_support(-0.16)};
  const auto conversions = convert_effects(testing::reference_data(), baseline, option, 1);
  REQUIRE(conversions.size() == 1);
  const Conversion& c = conversions.front();
  CHECK(c.women > 1000);
  // Rates still vary by 3% between women, and the closed form is for one rate: it moves the ratio in the
  // fourth figure.
  const double proven_rate = -std::log1p(-c.prevalence_before);
  CHECK(proven_rate < rate);
  CHECK(c.hazard_ratio == Approx(-std::log1p(-0.84 * c.prevalence_before) / proven_rate).epsilon(0.002));
  CHECK(c.hazard_ratio < 0.84);
}

TEST_CASE("the conversion is the same whether areas run one after another or side by side") {
  const auto baseline = testing::baseline({"durham", "gwent", "south-wales", "west-midlands"}, 1, 1);
  auto option = baseline;
  option.name = "option";
  option.programmes = {caution_with_support(-0.2), caution_with_support(-0.1)};
  option.programmes.back().id = "another";
  const auto convert = [&](int threads) {
    std::vector<Conversion> conversions;
    with_threads(threads, [&] {
      conversions = convert_effects(testing::reference_data(), baseline, option, 1,
                                    threads == 1 ? ForEach(one_after_another) : ForEach(side_by_side));
    });
    return conversions;
  };
  const auto alone = convert(1);
  const auto together = convert(8);
  REQUIRE(alone.size() == 2);
  REQUIRE(together.size() == 2);
  for (std::size_t i = 0; i < 2; ++i) {
    CHECK(alone[i].women == together[i].women);
    CHECK(alone[i].hazard_ratio == together[i].hazard_ratio);
    CHECK(alone[i].prevalence_before == together[i].prevalence_before);
  }
}

TEST_CASE("no change is a hazard ratio of 1, and a larger fall a smaller ratio") {
  const auto baseline = testing::baseline({"west-midlands"}, 1, 1);
  double before = 1.0;
  for (const double change : {0.0, -0.1, -0.3, -0.6}) {
    auto option = baseline;
    option.name = "option";
    option.programmes = {caution_with_support(change)};
    const double ratio = convert_effects(testing::reference_data(), baseline, option, 1).front().hazard_ratio;
    INFO(change);
    if (change == 0.0) CHECK(ratio == 1.0);
    CHECK(ratio <= before);
    before = ratio;
  }
}

TEST_CASE("an effect entered as 16% fewer women reoffending comes back out of the simulation") {
  const auto baseline = testing::baseline({"west-midlands"}, 1, 1);
  auto option = baseline;
  option.name = "option";
  option.programmes = {caution_with_support(-0.16)};
  option.programmes.front().disposal = PoliceOutcome::simple_caution;
  option.programmes.front().eligible = {{Fact::admitted, 1, 1, 0}, {Fact::gravity, 1, 2, 0}};
  auto neutral = option;
  neutral.name = "neutral";
  neutral.programmes.front().effects.front().size = 0.0;
  Plan plan;
  plan.data = &testing::reference_data();
  plan.scenarios = {&baseline, &neutral, &option};
  plan.replications = 24;
  const auto results = run_plan(plan);
  REQUIRE(results);
  // Women cautioned under the programme, with the effect and without; twins, so compared replication by
  // replication.
  double sum = 0;
  double squares = 0;
  for (std::size_t r = 0; r < 24; ++r) {
    const auto rate = [&](std::size_t scenario) {
      const auto& result = (*results)[scenario][r];
      // The first quarter's cohort: later ones are themselves changed by whom the programme reached before.
      return static_cast<double>(result.monthly(counts.reoffenders[IndexDisposal::caution], 0)) /
             static_cast<double>(result.monthly(counts.cohort[IndexDisposal::caution], 0));
    };
    const double change = rate(2) / rate(1) - 1;
    sum += change;
    squares += change * change;
  }
  const double mean = sum / 24;
  const double standard_error = std::sqrt((squares / 24 - mean * mean) / 23);
  INFO("recovered change " << mean << ", standard error " << standard_error);
  // Three standard errors, and 0.03 for what the conversion leaves out: proof may come too late to count,
  // time in prison, and that her hazard is raised after release.
  CHECK(std::abs(mean + 0.16) < 3 * standard_error + 0.03);
  CHECK(mean < -0.08);
}
