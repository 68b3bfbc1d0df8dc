// Every case has one outcome, counted when it is final: conditional cautions that fail included.

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <map>
#include <numeric>
#include <set>

#include "tests/sim/programmes/support.hpp"

using namespace holloway;
using namespace holloway::testing;

namespace {

using enum Stage;

constexpr std::array with_police_or_prosecutor{
    notice,          voluntary_interview, custody_interview,
    police_decision, bail_for_assessment, conditional_caution_running,
    cps_decision};

/// What happened to cases since counting began, seen from outside.
class Seen : public Observer {
 public:
  void moved(AreaIndex, WomanIndex woman, Time when, Process process, Stage from, Stage to) override {
    if (process != Process::charge_case) return;
    noticed += from == begin;
    const bool open = std::find(with_police_or_prosecutor.begin(), with_police_or_prosecutor.end(), from) !=
                      with_police_or_prosecutor.end();
    died_before_outcome += to == case_ended_by_death && open;
    auto& on_her = women[woman];
    if (to == simple_caution) on_her.cautions_in_force.insert(when);
    if (to == conditional_caution_running) on_her.conditions.push_back(when);
    const bool given = to == simple_caution || to == conditional_caution_running;
    on_her.confused |= on_her.conditions.size() > 1 || (given && !on_her.given.insert(when).second);
    if (from != conditional_caution_running || on_her.conditions.empty()) return;
    if (to == conditional_caution_met) on_her.cautions_in_force.insert(on_her.conditions.front());
    on_her.conditions.erase(on_her.conditions.begin());
  }

  struct OnHer {
    std::vector<Time> conditions;  ///< given, neither met nor failed yet
    std::set<Time> cautions_in_force;
    std::set<Time> given;
    bool confused = false;  ///< two ran at once, or were given in one minute: moves do not tell them apart
  };
  std::int64_t noticed = 0;
  std::int64_t died_before_outcome = 0;
  std::map<WomanIndex, OnHer> women;
};

std::int64_t undecided(const Area& area) {
  std::int64_t sum = 0;
  for (const Stage stage : with_police_or_prosecutor) sum += area.stage_population[index_of(stage)];
  return sum;
}

std::int64_t undecided_arrests(const Area& area) {
  std::int64_t sum = 0;
  area.cases.each([&](const Case& c) { sum += c.arrested && !c.charged; });
  return sum;
}

std::int64_t up_to(const Area& area, int month, std::initializer_list<Counter> what) {
  std::int64_t sum = 0;
  for (int m = 0; m <= month; ++m)
    for (const Counter c : what) sum += area.tally.at(c, m);
  return sum;
}

void check_outcomes(const Area& area, int month, const Seen& seen, std::int64_t undecided_at_start,
                    std::int64_t arrests_at_start) {
  const auto& c = counts;
  INFO("month " << month);
  CHECK(seen.noticed + undecided_at_start ==
        undecided(area) + seen.died_before_outcome +
            up_to(area, month,
                  {c.no_further_action, c.community_resolutions, c.penalty_notices, c.simple_cautions,
                   c.conditional_cautions, c.charges}));
  CHECK(up_to(area, month, {c.arrests}) + arrests_at_start ==
        undecided_arrests(area) +
            up_to(area, month, {c.arrests_charged, c.arrests_no_further_action_or_caution}));
}

/// Her follow-ups that began with a caution are those of cautions in force, one in each quarter at most.
void check_index_events(const Area& area, const Seen& seen) {
  std::size_t astray = 0, found = 0;
  for (const auto& [woman, on_her] : seen.women) {
    if (on_her.confused) continue;
    std::set<std::uint16_t> quarters;
    for (FollowUpId f = area.women[woman].follow_up; f != FollowUpId::none; f = area.follow_ups[f].earlier) {
      const FollowUp& one = area.follow_ups[f];
      const bool in_force = on_her.cautions_in_force.count(one.since) > 0;
      if (one.disposal != IndexDisposal::caution) continue;
      astray += (one.index_event == IndexEvent::stands) != in_force;
      found += in_force;
    }
  }
  CHECK(astray == 0);
  CHECK(found > 10);
}

/// Follows one area under a scenario and checks every month's end. Returns what it counted, in all months.
std::vector<std::int64_t> follow_and_check(const Scenario& scenario) {
  const Scenario& start = gwent();
  World world = warm_up(reference_data(), start, Luck(1, 0), one_after_another);
  DatedSettings settings(reference_data(), scenario);
  const auto enrolments = begin_policy(world, settings, scenario, {});
  Area& area = world.areas().front();
  Seen seen;
  area.observer = &seen;
  // Conditions that run when counting begins were not seen to begin.
  area.cases.each([&](const Case& c) {
    if (c.stage == conditional_caution_running) seen.women[c.woman].confused = true;
  });
  const std::int64_t open = undecided(area), arrested = undecided_arrests(area);
  int months = 0;
  world.at_day_end = [&](const World&, Day day) {
    const int month = area.setting().month_of(day);
    if (month < 0 || area.setting().month_of(day + 1) == month) return;
    check_outcomes(area, month, seen, open, arrested);
    ++months;
  };
  settings.run(world, scenario.horizon.end_of_run(), one_after_another);
  CHECK(months >= 12);
  check_index_events(area, seen);
  std::vector<std::int64_t> counted(counters);
  for (std::size_t c = 0; c < counters; ++c)
    counted[c] = up_to(area, scenario.horizon.months() - 1, {static_cast<Counter>(c)});
  return counted;
}

Programme conditional_caution_for_all() {
  Programme p = support_for_all();
  p.disposal = PoliceOutcome::conditional_caution;
  p.if_not_completed = IfNotCompleted::back_to_police;
  p.eligible = {{Fact::gravity, 1, 2, 0}, {Fact::admitted, 1, 1, 0}};
  p.effects = {effect_on(Lever::offending, 1.0)};
  return p;
}

std::int64_t number_of(const std::vector<std::int64_t>& counted, Counter c) {
  return counted[static_cast<std::size_t>(c)];
}

/// What the police spend on arrests of both kinds, in pounds.
double police_spend(const std::vector<std::int64_t>& counted) {
  const auto& costs = gwent().parameters.costs;
  return costs.arrest_detained.value() * static_cast<double>(number_of(counted, counts.arrests_charged)) +
         costs.arrest_no_further_action.value() *
             static_cast<double>(number_of(counted, counts.arrests_no_further_action_or_caution));
}

std::int64_t recorded(const std::vector<std::int64_t>& counted) {
  std::int64_t sum = 0;
  for (const Counter c : counts.recorded.all()) sum += number_of(counted, c);
  return sum;
}

const std::vector<std::int64_t>& baseline_counted() {
  static const auto counted = follow_and_check(gwent());
  return counted;
}

}  // namespace

TEST_CASE("outcomes of cases add up to cases, and arrests of two kinds to arrests, in every month") {
  const auto& counted = baseline_counted();
  CHECK(number_of(counted, counts.conditional_cautions) > 10);
  CHECK(number_of(counted, counts.conditional_cautions_not_met) > 0);
  CHECK(recorded(counted) == number_of(counted, counts.simple_cautions) +
                                 number_of(counted, counts.conditional_cautions) +
                                 number_of(counted, counts.convictions));
}

TEST_CASE("a conditional caution for all that has hardly a place changes hardly an outcome") {
  Programme p = conditional_caution_for_all();
  p.capacity = ProgrammeCapacity{Count(0.2), Count(10), Days(60)};
  const auto starved = follow_and_check(with(gwent(), {p}));
  const auto& without = baseline_counted();
  const auto cautions = [](const auto& counted) {
    return number_of(counted, counts.conditional_cautions) + number_of(counted, counts.simple_cautions);
  };
  // The women it has places for are cautioned, and no others.
  CHECK(cautions(starved) - cautions(without) < 60);
  CHECK(std::abs(recorded(starved) - recorded(without)) < recorded(without) / 20);
}

TEST_CASE("where nobody sees the condition through, more are charged and the police spend more") {
  Programme p = conditional_caution_for_all();
  p.completed = Probability(0);
  const auto nobody_completes = follow_and_check(with(gwent(), {p}));
  const auto& without = baseline_counted();
  CHECK(number_of(nobody_completes, counts.charges) > number_of(without, counts.charges) + 50);
  CHECK(police_spend(nobody_completes) > police_spend(without));
  CHECK(number_of(nobody_completes, counts.conditional_cautions) <
        number_of(without, counts.conditional_cautions));
}
