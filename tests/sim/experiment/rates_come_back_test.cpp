// A rate that falls to nothing for a time comes back: whatever runs on it stops while it is off, and goes on
// afterwards.

#include <catch2/catch.hpp>
#include <cmath>

#include "sim/experiment/dated_settings.hpp"
#include "tests/sim/pathway/small_world.hpp"

using namespace holloway;

namespace {

// Off from July 2019 to June 2020, of three years from January 2019.
constexpr int off_from = 6, off_until = 18, end = 36;

ParameterChange for_a_year(const std::string& path, ChangeHow how, double size) {
  ParameterChange one;
  one.path = path;
  one.how = how;
  one.size = size;
  one.from = parse_date("2019-07-01");
  one.to = parse_date("2020-06-30");
  return one;
}

Scenario three_years() {
  auto scenario = testing::baseline({"west-midlands"}, 3, 1);
  scenario.parameters.population.deaths = RatePerYear(0.02);
  return scenario;
}

std::int64_t between(const ReplicationResult& result, Counter counter, int first, int last) {
  std::int64_t sum = 0;
  for (int m = first; m < last; ++m) sum += result.monthly(counter, m);
  return sum;
}

const ReplicationResult& unchanged() {
  static const ReplicationResult result = testing::replicate(three_years(), three_years());
  return result;
}

ReplicationResult with(const std::vector<ParameterChange>& changes) {
  auto scenario = three_years();
  scenario.changes = changes;
  return testing::replicate(three_years(), scenario);
}

/// Checks that a rate of nothing for a year leaves this share of a count in that year at most, and that it is
/// back afterwards.
void stops_and_comes_back(const std::vector<std::string>& paths, Counter counter, double left_at_most,
                          double back_at_least, double back_at_most) {
  std::vector<ParameterChange> off;
  for (const auto& path : paths) off.push_back(for_a_year(path, ChangeHow::multiply, 0));
  const auto result = with(off);
  INFO(paths.front());
  CHECK(between(result, counter, 0, off_from) == between(unchanged(), counter, 0, off_from));
  const auto usual = static_cast<double>(between(unchanged(), counter, off_from, off_until));
  CHECK(static_cast<double>(between(result, counter, off_from, off_until)) <= left_at_most * usual);
  const auto after = static_cast<double>(between(unchanged(), counter, off_until, end));
  const auto back = static_cast<double>(between(result, counter, off_until, end));
  REQUIRE(after > 30);
  const double four_errors = 4 * std::sqrt(2 * after);
  CHECK(back > back_at_least * after - four_errors);
  CHECK(back < back_at_most * after + four_errors);
}

}  // namespace

TEST_CASE("women new to the system stop coming, and come again") {
  stops_and_comes_back({"population.entrants_per_100k_women"}, counts.entrants, 0.0, 1.0, 1.0);
}

TEST_CASE("women stop dying, and die again") {
  stops_and_comes_back({"population.deaths"}, counts.deaths, 0.0, 1.0, 1.1);
}

TEST_CASE("recall stops, and comes back") {
  stops_and_comes_back({"release.recall"}, counts.recalls, 0.0, 0.9, 1.3);
}

TEST_CASE("self-harm in prison stops, and comes back") {
  stops_and_comes_back({"custody.self_harm"}, counts.self_harm_incidents, 0.0, 0.95, 1.05);
}

TEST_CASE("appointments are missed for other reasons no more, and again") {
  stops_and_comes_back({"orders.missed_otherwise"}, counts.missed_for[MissedBecause::other], 0.0, 0.85, 1.15);
}

TEST_CASE("abuse begins no more by itself, and again") {
  stops_and_comes_back({"needs.abuse_begins"}, counts.abuse_began, 0.7, 0.85, 1.3);
}

TEST_CASE("a rate of a thousandth, or of half, for a year is that for a year and no longer") {
  const auto usual = static_cast<double>(between(unchanged(), counts.entrants, off_from, off_until));
  const auto after = static_cast<double>(between(unchanged(), counts.entrants, off_until, end));
  for (const double factor : {0.001, 0.5}) {
    const auto result = with({for_a_year("population.entrants_per_100k_women", ChangeHow::multiply, factor)});
    CHECK(static_cast<double>(between(result, counts.entrants, off_from, off_until)) ==
          Approx(factor * usual).margin(4 * std::sqrt(usual)));
    CHECK(static_cast<double>(between(result, counts.entrants, off_until, end)) ==
          Approx(after).margin(4 * std::sqrt(2 * after)));
  }
}

TEST_CASE("careers stop ending while the rate is nothing, and end again") {
  auto scenario = three_years();
  scenario.changes = {for_a_year("offending.career_ends.occasional", ChangeHow::multiply, 0),
                      for_a_year("offending.career_ends.prolific", ChangeHow::multiply, 0)};
  DatedSettings settings(testing::reference_data(), scenario);
  World world(settings.of_all(0), Luck(1, 0));
  const auto over = [&] {
    std::int64_t sum = 0;
    for (const Woman& woman : world.areas().front().women)
      sum += woman.career_over && woman.career != Career::single;
    return sum;
  };
  const auto& when = scenario.horizon;
  const auto ended_by = [&](const char* date) {
    settings.run(world, when.day_of(*parse_date(date)), one_after_another);
    return over();
  };
  const auto before = ended_by("2018-07-01"), off = ended_by("2019-07-01"), on = ended_by("2020-07-01");
  const auto after = ended_by("2021-07-01");
  const auto a_year = static_cast<double>(off - before);
  CHECK(on == off);
  CHECK(a_year > 100);
  CHECK(static_cast<double>(after - on) == Approx(a_year).margin(0.2 * a_year + 4 * std::sqrt(2 * a_year)));
}

TEST_CASE("a change to the value there is already moves nothing") {
  const auto value = three_years().parameters.custody.self_harm.value();
  const auto result = with({for_a_year("custody.self_harm", ChangeHow::set, value),
                            for_a_year("population.deaths", ChangeHow::multiply, 1)});
  CHECK((result.flat_monthly() == unchanged().flat_monthly()));
}
