// Every count is also counted by group: each way of dividing women adds up to all of them.

#include <catch2/catch.hpp>

#include "sim/experiment/threads.hpp"
#include "sim/pathway/counting/counter_names.hpp"
#include "sim/pathway/court/sentencing.hpp"
#include "tests/sim/pathway/small_world.hpp"

using namespace holloway;

namespace {

/// Sum over the groups of one division.
std::int64_t sum_of(const ReplicationResult& r, Division division, Counter counter, int year) {
  std::int64_t sum = 0;
  for (std::size_t g = 0; g < count_of<Group>; ++g)
    if (division_of(Group(g)) == division) sum += r.yearly(Group(g), counter, year);
  return sum;
}

std::int64_t in_year(const ReplicationResult& r, Counter counter, int year) {
  std::int64_t sum = 0;
  for (int m = 12 * year; m < 12 * (year + 1); ++m) sum += r.monthly(counter, m);
  return sum;
}

std::int64_t in_area_years(const ReplicationResult& r, Counter counter, int year) {
  std::int64_t sum = 0;
  for (std::size_t a = 0; a < r.areas(); ++a) sum += r.yearly(a, counter, year);
  return sum;
}

/// The daily census against every woman looked at one by one.
void check_census(const Area& area) {
  Census counted;
  for (const Woman& woman : area.women) counted.add(woman.census_place, woman.census_groups, 1);
  area.orders.each([&](const Order& order) {
    if (is_running_order(order.stage)) counted.add_orders(area.women[order.woman].census_groups, 1);
  });
  for (std::size_t g = 0; g < count_of<Group>; ++g)
    REQUIRE(area.census.orders(Group(g)) == counted.orders(Group(g)));
  for (std::size_t g = 0; g < count_of<Group>; ++g)
    for (auto p = CensusPlace::remand; p <= CensusPlace::approved_premises;
         p = static_cast<CensusPlace>(index_of(p) + 1))
      REQUIRE(area.census.women(p, Group(g)) == counted.women(p, Group(g)));
  std::size_t astray = 0;
  for (const Woman& woman : area.women) {
    const bool held = woman.in_prison() || woman.place == Stage::approved_premises;
    astray += held != (woman.census_place != CensusPlace::elsewhere);
    astray += woman.place == Stage::remand && woman.census_place != CensusPlace::remand;
    if (woman.place != Stage::serving && woman.place != Stage::recalled) continue;
    const auto first = woman.place == Stage::serving ? CensusPlace::serving_under_6_months
                                                     : CensusPlace::recalled_under_6_months;
    const auto days = static_cast<double>(area.terms[woman.term].days);
    astray += index_of(woman.census_place) != index_of(first) + index_of(band_of_length(days));
  }
  REQUIRE(astray == 0);
}

}  // namespace

TEST_CASE("the groups a woman is in are one of each division") {
  for (std::size_t e = 0; e < count_of<EthnicGroup>; ++e)
    for (unsigned bits = 0; bits < 48; ++bits) {
      const Groups groups(EthnicGroup(e), AgeBand(bits % 3), bits & 1, bits & 2, bits & 4, bits & 8);
      std::vector<Group> in;
      groups.each([&](Group g) { in.push_back(g); });
      REQUIRE(in.size() == count_of<Division>);
      for (std::size_t d = 0; d < count_of<Division>; ++d) CHECK(division_of(in[d]) == Division(d));
      CHECK(index_of(in[0]) == e);
      CHECK(index_of(in[1]) == index_of(Group::aged_18_to_24) + bits % 3);
      CHECK((in[2] == Group::mothers) == ((bits & 1) != 0));
      CHECK((in[3] == Group::care_experienced) == ((bits & 2) != 0));
      CHECK((in[4] == Group::foreign_national) == ((bits & 4) != 0));
      CHECK((in[5] == Group::abuse_known) == ((bits & 8) != 0));
    }
}

TEST_CASE("a woman's groups follow her age and what any agency knows") {
  Woman woman;
  woman.born = -static_cast<Day>(25 * days_per_year);
  const auto in = [&](Group group, Day day) {
    bool found = false;
    groups_of(woman, day).each([&](Group g) { found |= g == group; });
    return found;
  };
  CHECK(in(Group::aged_18_to_24, -1));
  CHECK(in(Group::aged_25_to_39, 0));
  CHECK(in(Group::aged_40_or_over, static_cast<Day>(15 * days_per_year) + 1));
  CHECK(in(Group::abuse_not_known, 0));
  woman.needs.set(Need::domestic_abuse, 2);
  CHECK(in(Group::abuse_not_known, 0));  // true, but nobody knows
  woman.tell(Agency::womens_service, bit(Need::domestic_abuse));
  CHECK(in(Group::abuse_known, 0));
  CHECK(in(Group::not_mothers, 0));
  woman.children = 2;
  CHECK(in(Group::mothers, 0));
}

TEST_CASE("groups, areas and months add up to the same totals, for every counter") {
  const auto scenario = testing::baseline({"cumbria", "gwent", "west-midlands"}, 2, 2);
  const auto r = testing::replicate(scenario, scenario);
  int counted = 0;
  for (std::size_t c = 0; c < counters; ++c) {
    const auto counter = static_cast<Counter>(c);
    INFO(name_of(counter).id);
    for (int year = 0; year < 2; ++year) {
      const auto everyone = in_year(r, counter, year);
      counted += everyone > 0;
      CHECK(in_area_years(r, counter, year) == everyone);
      for (std::size_t d = 0; d < count_of<Division>; ++d)
        CHECK(sum_of(r, Division(d), counter, year) == (counted_by_group(counter) ? everyone : 0));
    }
  }
  CHECK(counted > static_cast<int>(counters));  // most were counted in both years
}

TEST_CASE("what is counted by length, offence, kind or record adds up to the whole") {
  const auto scenario = testing::baseline({"gwent", "west-midlands"}, 2, 2);
  const auto r = testing::replicate(scenario, scenario);
  const auto sum = [&](const auto& counted, int month) {
    std::int64_t all = 0;
    for (const Counter c : counted.all()) all += r.monthly(c, month);
    return all;
  };
  for (int m = 0; m < r.months(); ++m) {
    const auto& c = counts;
    CHECK(sum(c.sentenced_days_by_length, m) == r.monthly(c.sentenced_days, m));
    CHECK(sum(c.recall_days_by_length, m) == r.monthly(c.recall_days, m));
    CHECK(r.monthly(c.receptions_remand, m) + sum(c.receptions_by_length, m) ==
          r.monthly(c.custody_receptions, m));
    CHECK(sum(c.releases_by_length, m) == r.monthly(c.releases, m));
    CHECK(sum(c.offences_by_offence, m) == r.monthly(c.offences, m));
    CHECK(sum(c.arrests_by_offence, m) == r.monthly(c.arrests, m));
    CHECK(sum(c.court_by_offence, m) == r.monthly(c.prosecutions, m));
    CHECK(sum(c.convictions_by_offence, m) == r.monthly(c.convictions, m));
    CHECK(sum(c.custody_by_offence, m) == r.monthly(c.sentences_custody, m));
    CHECK(sum(c.custody_by_length, m) == r.monthly(c.sentences_custody, m));
    CHECK(sum(c.reports_by_kind, m) == r.monthly(c.reports, m));
    CHECK(sum(c.cohort_by_record, m) == sum(c.cohort, m));
    CHECK(sum(c.reoffenders_by_record, m) == sum(c.reoffenders, m));
    CHECK(sum(c.reoffences_by_record, m) == sum(c.reoffences, m));
  }
}

TEST_CASE("the daily census agrees with the women themselves, every day") {
  const auto scenario = testing::baseline({"gwent", "west-midlands"}, 1, 1);
  World world(setting_of(testing::reference_data(), scenario), Luck(5, 0));
  world.at_day_end = [](const World& w, Day day) {
    if (day % 7 == 0)
      for (const Area& area : w.areas()) check_census(area);
  };
  world.run(scenario.horizon.end_of_run(), one_after_another);
}

TEST_CASE("needs are sampled of each woman in prison and under sentence once, at the quarter's end") {
  const auto scenario = testing::baseline({"west-midlands"}, 1, 1);
  World world = warm_up(testing::reference_data(), scenario, Luck(2, 0), one_after_another);
  DatedSettings settings(testing::reference_data(), scenario);
  begin_policy(world, settings, scenario, {});
  const Day april = scenario.horizon.month_begins(3);
  world.run(april, one_after_another);
  const Area& area = world.areas().front();
  std::int64_t in_prison = 0;
  std::int64_t supervised = 0;
  std::int64_t drugs = 0;
  for (const Woman& woman : area.women) {
    if (woman.gone()) continue;
    in_prison += woman.in_prison();
    supervised += !woman.in_prison() && woman.under_sentence();
    drugs += woman.in_prison() && woman.needs.severity(Need::drugs) > 0;
  }
  CHECK(in_prison > 0);
  CHECK(area.tally.at(counts.prison_needs_sampled, 2) == in_prison);
  CHECK(area.tally.at(counts.community_needs_sampled, 2) == supervised);
  CHECK(area.tally.at(counts.prison_need[Need::drugs], 2) == drugs);
}

TEST_CASE("counts by group do not depend on the threads") {
  const auto scenario = testing::baseline({"gwent", "surrey", "cumbria"}, 1, 1);
  const auto& data = testing::reference_data();
  const auto run = [&](const ForEach& for_each) {
    return follow(warm_up(data, scenario, Luck(7, 0), for_each), data, scenario, {}, for_each);
  };
  const auto one = run(one_after_another);
  ReplicationResult several;
  with_threads(4, [&] { several = run(side_by_side); });
  CHECK(one.flat_yearly_by_group() == several.flat_yearly_by_group());
  CHECK(one == several);
}
