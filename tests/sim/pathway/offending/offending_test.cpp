// How often women offend, when in their careers, at what age, and what.

#include "sim/pathway/offending/offending.hpp"

#include <catch2/catch.hpp>
#include <map>

#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/offending/spells.hpp"
#include "tests/sim/pathway/women_of_one_area.hpp"

using namespace holloway;

namespace {

Scenario west_midlands() {
  return testing::baseline({"west-midlands"}, 1, 1);
}

/// The area's first woman with a career under way, at liberty.
WomanIndex woman_with_a_career(const Area& area) {
  for (WomanIndex i = 0; i < area.women.size(); ++i)
    if (area.women[i].career != Career::single && area.women[i].place == Stage::community) return i;
  throw std::runtime_error("no woman with a career");
}

/// Kinds of offence in the order in which each woman came to notice.
class Occasions : public Observer {
 public:
  void moved(AreaIndex, WomanIndex, Time, Process, Stage, Stage) override {}
  void occasion_noticed(AreaIndex, WomanIndex woman, const Case& occasion) override {
    groups[woman].push_back(occasion.group);
  }
  std::map<WomanIndex, std::vector<OffenceGroup>> groups;
};

}  // namespace

TEST_CASE("a woman in a quiet spell does not offend, and goes on when it is over") {
  testing::WomenOfOneArea women(west_midlands());
  Area& area = women.area;
  const WomanIndex her = woman_with_a_career(area);
  const double usual = hazard_of_offending(area, area.women[her]);
  REQUIRE(usual > 0);
  spell_ends(area, her, area.women[her].activity_spell);
  CHECK(area.women[her].quiet);
  CHECK(hazard_of_offending(area, area.women[her]) == 0);
  spell_ends(area, her, area.women[her].activity_spell);
  CHECK(hazard_of_offending(area, area.women[her]) == usual);
  // A spell that is over already ends nothing.
  spell_ends(area, her, 0);
  CHECK_FALSE(area.women[her].quiet);
}

TEST_CASE("offending falls with age after forty, by as much as is put in") {
  testing::WomenOfOneArea women(west_midlands());
  Area& area = women.area;
  const WomanIndex her = woman_with_a_career(area);
  const auto at = [&](int age) {
    area.women[her].born = area.now().day() - static_cast<Day>(age * days_per_year) - 1;
    return hazard_of_offending(area, area.women[her]);
  };
  const auto& p = area.parameters().offending.at_age;
  CHECK(at(45) / at(30) == Approx(p[AgeBand::aged_40_or_over].value() / p[AgeBand::aged_25_to_39].value()));
  CHECK(at(20) / at(30) == Approx(p[AgeBand::aged_18_to_24].value() / p[AgeBand::aged_25_to_39].value()));
}

TEST_CASE("a woman's next offence resembles her last, and the mix stays as it is") {
  const auto next_offences = [](double same_again) {
    auto scenario = west_midlands();
    scenario.parameters.offending.same_offence_again = Probability(same_again);
    Occasions seen;
    World world(setting_of(testing::reference_data(), scenario), Luck(1, 0));
    for (Area& area : world.areas()) {
      area.begin_counting();
      area.observer = &seen;
    }
    world.run(500, one_after_another);
    return seen.groups;
  };
  const auto share_repeated = [](const auto& of_women) {
    double repeated = 0, all = 0;
    for (const auto& [woman, groups] : of_women)
      for (std::size_t i = 1; i < groups.size(); ++i, ++all) repeated += groups[i] == groups[i - 1];
    return repeated / all;
  };
  const auto share_of_theft = [](const auto& of_women) {
    double theft = 0, all = 0;
    for (const auto& [woman, groups] : of_women)
      for (const auto group : groups) ++all, theft += group == OffenceGroup::theft;
    return theft / all;
  };
  const auto independent = next_offences(0);
  const auto alike = next_offences(0.6);
  CHECK(share_repeated(alike) > share_repeated(independent) + 0.3);
  CHECK(share_of_theft(alike) == Approx(share_of_theft(independent)).margin(0.03));
}

TEST_CASE("a rate of offending that changes on a date changes for women who are there already") {
  auto baseline = testing::baseline({"west-midlands"}, 2, 1);
  auto lockdown = baseline;
  lockdown.changes.push_back({});
  auto& change = lockdown.changes.back();
  change.path = "offending.comes_to_notice";
  change.how = ChangeHow::multiply;
  change.size = 0.5;
  change.from = parse_date("2019-04-01");
  change.to = parse_date("2019-09-30");
  const auto usual = testing::replicate(baseline, baseline);
  const auto result = testing::replicate(baseline, lockdown);
  const auto between = [](const ReplicationResult& of, int first, int last) {
    double sum = 0;
    for (int month = first; month < last; ++month)
      sum += static_cast<double>(of.monthly(counts.offences, month));
    return sum;
  };
  CHECK(between(result, 0, 3) == between(usual, 0, 3));
  CHECK(between(result, 3, 9) / between(usual, 3, 9) == Approx(0.5).margin(0.05));
  CHECK(between(result, 12, 24) / between(usual, 12, 24) == Approx(1).margin(0.06));
}
