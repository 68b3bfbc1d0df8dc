// Arrivals and durations as they come out of the calendar, against the distributions they are drawn from.

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <vector>

#include "sim/core/random.hpp"
#include "sim/engine/calendar.hpp"
#include "tests/bench/reference_model.hpp"
#include "tests/sim/engine/statistics.hpp"

namespace holloway {
namespace {

TEST_CASE("Many independent clocks together make Poisson arrivals", "[engine][theory]") {
  // 200 sources, each with exponential gaps of 50 days on average: 4 arrivals a day.
  constexpr std::uint32_t sources = 200;
  constexpr double mean_gap_days = 50.0;
  constexpr Day days = 20'000;
  const Luck luck(5, 0);
  Calendar calendar(days);
  std::vector<std::uint32_t> draws(sources);
  const auto schedule_next = [&](Time now, std::uint32_t source) {
    const double gap = exponential(luck.uniform({source, draws[source]++, 0}), mean_gap_days);
    calendar.schedule(
        {now + Duration::minutes(static_cast<int>(std::lround(gap * minutes_per_day))), source});
  };
  for (std::uint32_t source = 0; source < sources; ++source) schedule_next(Time(), source);
  std::vector<double> per_day(days);
  std::vector<double> time_in_run;
  for (Day day = 0; day < days; ++day) {
    calendar.run_day(day, [&](const Event& event) {
      ++per_day[static_cast<std::size_t>(day)];
      time_in_run.push_back(event.time.in_minutes() / (double{minutes_per_day} * days));
      schedule_next(event.time, event.entity);
    });
  }
  const double expected = sources / mean_gap_days;
  const double arrivals = static_cast<double>(time_in_run.size());
  REQUIRE(std::abs(arrivals - expected * days) < test::normal_limit() * std::sqrt(expected * days));
  test::require_uniform(time_in_run);
  // Index of dispersion: the variance of daily counts is their mean.
  double squares = 0.0;
  for (const double count : per_day) squares += (count - arrivals / days) * (count - arrivals / days);
  test::require_chi_squared(squares / (arrivals / days), days - 1);
  // And counts of 0, 1, ... 12 or more a day are as often as they should be.
  constexpr std::size_t most = 12;
  std::vector<double> found(most + 1);
  for (const double count : per_day) ++found[std::min(static_cast<std::size_t>(count), most)];
  double statistic = 0.0;
  double left = 1.0;
  double probability = std::exp(-expected);
  for (std::size_t count = 0; count <= most; ++count) {
    const double due = days * (count < most ? probability : left);
    statistic += (found[count] - due) * (found[count] - due) / due;
    left -= probability;
    probability *= expected / static_cast<double>(count + 1);
  }
  test::require_chi_squared(statistic, most);
}

// Women who each stay for a time drawn from a uniform; when they leave, as the calendar has it.
template <class StayInDays>
std::vector<double> stays_in_days(StayInDays stay, std::uint32_t women) {
  constexpr Day days = 40'000;
  Calendar calendar(days);
  for (std::uint32_t who = 0; who < women; ++who) {
    const double drawn = stay(Luck(9, 0).uniform({who, 0, 0}));
    calendar.schedule(
        {Time() + Duration::minutes(static_cast<int>(std::lround(drawn * minutes_per_day))), who});
  }
  std::vector<double> stays;
  for (Day day = 0; day < days; ++day) {
    calendar.run_day(
        day, [&](const Event& event) { stays.push_back(event.time.in_minutes() / double{minutes_per_day}); });
  }
  REQUIRE(stays.size() == women);
  return stays;
}

constexpr std::uint32_t women = 200'000;

TEST_CASE("Exponential durations are exponential", "[engine][theory]") {
  constexpr double mean = 90.0;
  std::vector<double> stays = stays_in_days([](double uniform) { return exponential(uniform, mean); }, women);
  const test::Estimate found = test::estimate(stays);
  REQUIRE(std::abs(found.mean - mean) < found.half_width);
  // The variance of a sample variance of an exponential is 8 mean^4 / n.
  REQUIRE(std::abs(found.variance - mean * mean) <
          test::normal_limit() * mean * mean * std::sqrt(8.0 / women));
  for (double& stay : stays) stay = -std::expm1(-stay / mean);
  test::require_uniform(stays);
}

TEST_CASE("Weibull durations are Weibull", "[engine][theory]") {
  constexpr double scale = 120.0;
  for (const double shape : {0.7, 1.0, 1.3, 3.0}) {
    CAPTURE(shape);
    std::vector<double> stays =
        stays_in_days([shape](double uniform) { return weibull(uniform, shape, scale); }, women);
    const test::Estimate found = test::estimate(stays);
    REQUIRE(std::abs(found.mean - scale * std::tgamma(1.0 + 1.0 / shape)) < found.half_width);
    for (double& stay : stays) stay = -std::expm1(-std::pow(stay / scale, shape));
    test::require_uniform(stays);
  }
}

TEST_CASE("Durations are exact where the distribution is known by hand", "[engine][theory]") {
  // The samples above notice an error in the shape of some 2%; these notice any.
  REQUIRE(exponential(0.5, 90.0) == Approx(90.0 * std::log(2.0)).epsilon(1e-14));
  REQUIRE(weibull(std::exp(-1.0), 1.3, 120.0) == Approx(120.0).epsilon(1e-14));
  REQUIRE(weibull(std::exp(-4.0), 2.0, 120.0) == Approx(240.0).epsilon(1e-14));
  REQUIRE(weibull(std::exp(-2.0), 0.5, 120.0) == Approx(480.0).epsilon(1e-14));
  REQUIRE(log_uniform(0.5, 2.0, 8.0) == Approx(4.0).epsilon(1e-14));
}

TEST_CASE("The logarithm of a log-uniform value is uniform", "[engine][theory]") {
  std::vector<double> places;
  for (std::uint32_t i = 0; i < women; ++i) {
    const double value = log_uniform(Luck(4, 0).uniform({i, 0, 0}), 0.5, 8.0);
    places.push_back(std::log(value / 0.5) / std::log(16.0));
  }
  test::require_uniform(places);
}

TEST_CASE("A smaller mean never means a longer wait for the same luck", "[engine]") {
  for (std::uint32_t i = 0; i < 1000; ++i) {
    const double uniform = Luck(4, 0).uniform({i, 0, 1});
    REQUIRE(exponential(uniform, 1.0) < exponential(uniform, 1.1));
    REQUIRE(weibull(uniform, 1.3, 1.0) < weibull(uniform, 1.3, 1.1));
  }
}

}  // namespace
}  // namespace holloway
