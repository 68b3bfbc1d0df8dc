// Women's needs: drawn together as published, moved by events, and felt in offending.

#include "sim/pathway/life/needs.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <cmath>
#include <memory>

#include "sim/pathway/day/queues.hpp"
#include "sim/pathway/life/population.hpp"
#include "tests/sim/pathway/small_world.hpp"

namespace holloway {
namespace {

using testing::baseline;
using testing::reference_data;

/// Women as they come to notice for the first time, in one area, before anything happens to them.
struct Arrivals {
  explicit Arrivals(const Scenario& scenario, std::uint32_t women = 20000)
      : area(setting_of(reference_data(), scenario), 0, Luck(1, 0)) {
    area.mail = &mail;
    set_capacities(area);
    for (std::uint32_t i = 0; i < women; ++i) entrant_arrives(area, i);
  }
  EstateMail mail{1};
  Area area;
};

int needs_of(const Woman& woman) {
  int count = 0;
  for (std::size_t n = 0; n < count_of<Need>; ++n) count += woman.needs_at_entry.severity(Need(n)) > 0;
  return count;
}

double standard_error(double share, double n) {
  return std::sqrt(share * (1 - share) / n);
}

}  // namespace

TEST_CASE("of women with any need, nine in ten have more than one, as assessed in Greater Manchester") {
  const Arrivals arrivals(baseline({"greater-manchester"}));
  double any = 0;
  double several = 0;
  for (const Woman& woman : arrivals.area.women) {
    any += needs_of(woman) >= 1;
    several += needs_of(woman) >= 2;
  }
  // Published: 91%. Women in prolific careers, 2% of arrivals, have more; destitution adds a little.
  CHECK(several / any == Approx(0.91).margin(0.01 + 3 * standard_error(0.91, any)));
}

TEST_CASE("each need is as common among women who come to notice as the parameters say") {
  Scenario scenario = baseline({"greater-manchester"});
  scenario.parameters.needs.destitute_without_recourse = Probability(0);
  const Arrivals arrivals(scenario);
  PerEach<Need, double> with{};
  double women = 0;
  for (const Woman& woman : arrivals.area.women) {
    if (woman.career == Career::prolific) continue;
    ++women;
    for (std::size_t n = 0; n < count_of<Need>; ++n)
      with[Need(n)] += woman.needs_at_entry.severity(Need(n)) > 0;
  }
  for (std::size_t n = 0; n < count_of<Need>; ++n) {
    const double published = scenario.parameters.needs.prevalence[Need(n)].value();
    CAPTURE(id_of(Need(n)));
    CHECK(with[Need(n)] / women == Approx(published).margin(4 * standard_error(published, women)));
  }
}

TEST_CASE("drawing needs afresh, one at a time, leaves their joint distribution as it was") {
  Scenario scenario = baseline({"greater-manchester"});
  scenario.parameters.needs.abuse_begins = RatePerYear(0);
  scenario.parameters.needs.abuse_ends = RatePerYear(0);
  scenario.parameters.needs.changes = RatePerYear(1);
  scenario.parameters.needs.destitute_without_recourse = Probability(0);
  Arrivals arrivals(scenario);
  double both_before = 0;
  double both_after = 0;
  double women = 0;
  const auto both = [](const Needs& needs) {
    return needs.severity(Need::drugs) > 0 && needs.severity(Need::mental_health) > 0;
  };
  for (WomanIndex i = 0; i < arrivals.area.women.size(); ++i) {
    if (arrivals.area.women[i].career != Career::occasional) continue;
    // Two hundred draws of seven needs: nothing is left of what she came with.
    for (std::uint32_t number = 0; number < 200; ++number) circumstances_change(arrivals.area, i, number);
    ++women;
    both_before += both(arrivals.area.women[i].needs_at_entry);
    both_after += both(arrivals.area.women[i].needs);
  }
  const double share = both_before / women;
  CHECK(both_after / women == Approx(share).margin(4 * std::sqrt(2.0) * standard_error(share, women)));
}

TEST_CASE(
    "a need that grows by two steps raises the hazard by the square of its ratio, and back to exactly one") {
  Arrivals arrivals(baseline({"durham"}), 1);
  Woman& woman = arrivals.area.women[0];
  woman.needs = woman.needs_at_entry = Needs();
  const double ratio = arrivals.area.parameters().offending.each_step_of_need[Need::drugs].value();
  need_changes(arrivals.area, 0, Need::drugs, 2);
  CHECK(hazard_of_needs(arrivals.area, woman) == Approx(ratio * ratio));
  need_changes(arrivals.area, 0, Need::drugs, -5);
  CHECK(woman.needs.severity(Need::drugs) == 0);
  CHECK(hazard_of_needs(arrivals.area, woman) == 1.0);
}

TEST_CASE(
    "abuse that begins again makes a known victim's need more severe, and ends without being forgotten") {
  Arrivals arrivals(baseline({"durham"}), 1);
  Woman& woman = arrivals.area.women[0];
  woman.abused_now = false;
  woman.needs.set(Need::domestic_abuse, 1);
  abuse_begins(arrivals.area, 0, 0.999);
  CHECK(woman.abused_now);
  CHECK(woman.needs.severity(Need::domestic_abuse) == 2);
  abuse_ends(arrivals.area, 0);
  CHECK_FALSE(woman.abused_now);
  CHECK(woman.needs.severity(Need::domestic_abuse) == 1);
}

TEST_CASE("where abuse never begins again and nobody gets free of it, who is abused stays the same") {
  Scenario scenario = baseline({"durham"}, 2);
  scenario.parameters.needs.abuse_begins = RatePerYear(0);
  scenario.parameters.needs.abuse_ends = RatePerYear(0);
  // Prison ends abuse only if she does not go back to it.
  scenario.parameters.release.return_to_abuser_if_abused = Probability(1);
  const World world = testing::run_baseline(scenario);
  std::int64_t ended = 0;
  for (int m = 0; m < scenario.horizon.months(); ++m)
    ended += world.areas()[0].tally.at(counts.abuse_ended, m);
  CHECK(ended == 0);
}

}  // namespace holloway
