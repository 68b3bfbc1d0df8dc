#include "sim/experiment/replication.hpp"

#include "sim/pathway/life/reoffending.hpp"
#include "sim/programmes/enrolments.hpp"

namespace holloway {
namespace {

/// The scenario's programmes with the ratio of every effect: as stated, or as converted.
std::shared_ptr<ProgrammeSet> programme_set(const Scenario& scenario,
                                            const std::vector<Conversion>& conversions) {
  auto set = std::make_shared<ProgrammeSet>();
  set->programmes = scenario.programmes;
  for (const Programme& p : scenario.programmes) {
    std::vector<double> ratios;
    for (std::size_t i = 0; i < p.effects.size(); ++i) {
      double ratio = p.effects[i].size;
      if (p.effects[i].scale == EffectScale::one_year_prevalence_change) {
        ratio = 1.0;
        for (const Conversion& c : conversions)
          if (c.programme == p.id && c.effect == i) ratio = c.hazard_ratio;
      }
      ratios.push_back(ratio);
    }
    set->ratios.push_back(std::move(ratios));
  }
  return set;
}

ReplicationResult collect(const World& world, const std::vector<std::shared_ptr<Enrolments>>& enrolments,
                          const Scenario& scenario) {
  const int years = scenario.horizon.years;
  const int months = scenario.horizon.months();
  ReplicationResult result(years, months, world.areas().size(), scenario.programmes.size());
  for (std::size_t a = 0; a < world.areas().size(); ++a) {
    const AreaTally& tally = world.areas()[a].tally;
    for (std::size_t i = 0; i < counters; ++i) {
      const auto counter = static_cast<Counter>(i);
      for (int m = 0; m < months; ++m) {
        result.monthly(counter, m) += tally.at(counter, m);
        if (m < 12 * years) result.yearly(a, counter, m / 12) += tally.at(counter, m);
      }
      for (std::size_t g = 0; g < count_of<Group>; ++g)
        for (int y = 0; y < years; ++y)
          result.yearly(static_cast<Group>(g), counter, y) += tally.at(static_cast<Group>(g), counter, y);
    }
    for (std::size_t move = 0; move < move_count; ++move)
      for (int y = 0; y < years; ++y) result.moves(move, y) += tally.moves(move, y);
    for (std::size_t p = 0; p < scenario.programmes.size(); ++p)
      for (std::size_t i = 0; i < programme_counters; ++i)
        for (int m = 0; m < months; ++m)
          result.programme(p, static_cast<ProgrammeCounter>(i), m) +=
              enrolments[a]->counted(p, static_cast<ProgrammeCounter>(i), m);
  }
  return result;
}

}  // namespace

std::shared_ptr<const Setting> setting_of(const ReferenceData& data, const Scenario& scenario) {
  return std::make_shared<const Setting>(data, scenario.parameters, scenario.horizon, scenario.areas,
                                         scenario.scale, scenario.data_years);
}

World warm_up(const ReferenceData& data, const Scenario& baseline, const Luck& luck,
              const ForEach& for_each) {
  DatedSettings settings(data, baseline);
  World world(settings.of_all(0), luck);
  settings.run(world, baseline.horizon.start_day(), for_each);
  return world;
}

std::vector<std::shared_ptr<Enrolments>> begin_policy(World& world, DatedSettings& settings,
                                                      const Scenario& scenario,
                                                      const std::vector<Conversion>& conversions) {
  const auto set = programme_set(scenario, conversions);
  world.take_up(settings.of_all(world.day()));
  std::vector<std::shared_ptr<Enrolments>> enrolments;
  for (Area& area : world.areas()) {
    area.begin_counting();
    enrolments.push_back(std::make_shared<Enrolments>(set, area));
    if (!scenario.programmes.empty()) area.begin_programmes(enrolments.back());
  }
  return enrolments;
}

ReplicationResult follow(World world, const ReferenceData& data, const Scenario& scenario,
                         const std::vector<Conversion>& conversions, const ForEach& for_each,
                         Observer* observer) {
  DatedSettings settings(data, scenario, world.areas().front().setting().practice);
  const auto enrolments = begin_policy(world, settings, scenario, conversions);
  for (Area& area : world.areas()) area.observer = observer;
  settings.run(world, scenario.horizon.end_of_run(), for_each);
  for (Area& area : world.areas()) count_follow_ups(area);
  return collect(world, enrolments, scenario);
}

}  // namespace holloway
