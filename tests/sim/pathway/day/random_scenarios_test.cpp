// Whatever the parameters, as long as they are valid: a run ends, and nothing is lost or counted twice.

#include <catch2/catch.hpp>
#include <cmath>
#include <random>

#include "sim/pathway/life/reoffending.hpp"
#include "tests/sim/pathway/invariants.hpp"
#include "tests/sim/pathway/small_world.hpp"

using namespace holloway;

namespace {

/// Changes some parameters of a scenario to values far from the usual, all of them valid.
class Changer {
 public:
  explicit Changer(unsigned number) : random_(number) {}

  template <const Unit& U>
  void operator()(std::string_view path, Quantity<U>& value, std::string_view) {
    // Costs change no event; how long a record is kept or a stock begins with only makes runs longer.
    if (path.starts_with("costs.") || uniform() > 0.15) return;
    const double number = another<U>(value.value());
    value = Quantity<U>(U.whole ? std::floor(number) : number);
  }
  template <class Enum, class Value>
  void operator()(std::string_view path, PerEach<Enum, Value>& values, std::string_view meaning) {
    for (Value& value : values) (*this)(path, value, meaning);
  }

 private:
  double uniform() { return std::uniform_real_distribution<double>(0, 1)(random_); }

  template <const Unit& U>
  double another(double usual) {
    const double u = uniform();
    if (&U == &unit::probability) return u < 0.25 ? 0 : u < 0.5 ? 1 : uniform();
    if (u < 0.25) return U.lowest;
    // Up to five times the usual, or up to five where nothing is usual.
    return std::min(U.highest, (usual > 0 ? usual : 1.0) * 5 * uniform());
  }

  std::mt19937 random_;
};

Scenario random_scenario(unsigned number) {
  static const std::vector<std::vector<std::string>> places{
      {"cumbria"}, {"wiltshire"}, {"gwent", "dyfed-powys"}};
  Scenario scenario = testing::baseline(places[number % 3], 1, number % 2);
  visit_parameters(scenario.parameters, Changer(number));
  // Arrivals and offending without end would only make the test slow.
  auto& p = scenario.parameters;
  p.population.entrants_per_100k_women =
      RatePerYear(std::min(300.0, p.population.entrants_per_100k_women.value()));
  for (auto& rate : p.offending.occasions_while_active) rate = RatePerYear(std::min(20.0, rate.value()));
  for (auto& ratio : p.offending.at_age) ratio = Ratio(std::min(1.5, ratio.value()));
  p.offending.comes_to_notice = Ratio(std::min(1.5, p.offending.comes_to_notice.value()));
  for (auto& rate : p.offending.career_ends) rate = RatePerYear(std::max(0.02, rate.value()));
  return scenario;
}

void run(unsigned number) {
  CAPTURE(number);
  const Scenario scenario = random_scenario(number);
  World world = warm_up(testing::reference_data(), scenario, Luck(number, 0), one_after_another);
  DatedSettings settings(testing::reference_data(), scenario);
  begin_policy(world, settings, scenario, {});
  world.at_day_end = [](const World& w, Day day) {
    if (day % 30 == 0) testing::check_day(w);
  };
  REQUIRE_NOTHROW(world.run(scenario.horizon.end_of_run(), one_after_another));
  for (Area& area : world.areas()) count_follow_ups(area);
  testing::check_day(world);
  for (const Area& area : world.areas())
    for (int m = 0; m < scenario.horizon.months(); ++m) {
      const auto counted = [&](Counter c) { return area.tally.at(c, m); };
      for (std::size_t c = 0; c < counters; ++c) REQUIRE(counted(Counter(c)) >= 0);
      REQUIRE(counted(counts.releases_homeless) <= counted(counts.releases));
      REQUIRE(counted(counts.sentenced_women_abused_known) <= counted(counts.sentenced_women_abused));
      REQUIRE(counted(counts.recalls_fixed_term) <= counted(counts.recalls));
      REQUIRE(counted(counts.custody_by_length[LengthBand::under_6_months]) +
                  counted(counts.custody_by_length[LengthBand::under_12_months]) +
                  counted(counts.custody_by_length[LengthBand::under_4_years]) +
                  counted(counts.custody_by_length[LengthBand::four_years_or_more]) ==
              counted(counts.sentences_custody));
    }
}

}  // namespace

TEST_CASE("sixty random scenarios run to their end with nothing lost") {
  for (unsigned number = 1; number <= 60; ++number) run(number);
}

TEST_CASE("six hundred random scenarios run to their end with nothing lost", "[.long]") {
  for (unsigned number = 1001; number <= 1600; ++number) run(number);
}
