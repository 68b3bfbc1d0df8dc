// How long ago women whose careers are under way entered.

#include "sim/pathway/life/time_since_entry.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <random>

namespace holloway {
namespace {

/// The number under way and their mean years since entry, by adding up day by day.
std::pair<double, double> added_up(double ends, double past) {
  const double step = 1.0 / 365.25;
  double women = 0, years = 0;
  for (double t = step / 2; t < 60 / ends && t < 400; t += step) {
    const double here = std::exp(-ends * t) * (1 + (past - 1) * std::min(t / 5, 1.0)) * step;
    women += here;
    years += here * t;
  }
  return {women, years / women};
}

std::pair<double, int> mean_drawn(const TimeSinceEntry& since, int draws) {
  std::mt19937 source(7);
  int taken = 0;
  const auto uniform = [&] { return ++taken, (static_cast<double>(source()) + 0.5) * 0x1p-32; };
  double sum = 0;
  for (int i = 0; i < draws; ++i) sum += since.draw(uniform);
  return {sum / draws, taken};
}

}  // namespace

TEST_CASE("women under way and the time since they entered follow past entry") {
  for (const double ends : {0.062, 0.3, 2.0})
    for (const double past : {0.0, 0.5, 1.15, 2.6}) {
      CAPTURE(ends, past);
      const TimeSinceEntry since(ends, past);
      const auto [women, mean] = added_up(ends, past);
      CHECK(since.women_per_yearly_entrant() == Approx(women).epsilon(1e-4));  // the step of the sum
      // 40,000 draws of a spread no larger than 1 / ends: five standard errors.
      CHECK(mean_drawn(since, 40'000).first == Approx(mean).margin(5 / ends / 200));
    }
}

TEST_CASE("hardly any ending and hardly any past entry do not draw without end") {
  // Entry rose from nothing five years ago and nobody has left: a triangle, whose mean is 5 / 3 years.
  const TimeSinceEntry since(1e-9, 1e-9);
  CHECK(since.women_per_yearly_entrant() == Approx(3.5).epsilon(1e-6));  // one a year for ever, of 1e-9
  const TimeSinceEntry none(1e-9, 0);
  CHECK(none.women_per_yearly_entrant() == Approx(2.5).epsilon(1e-6));
  const auto [mean, taken] = mean_drawn(none, 4'000);
  CHECK(mean == Approx(5.0 / 3).margin(5 * 1.18 / std::sqrt(4'000.0)));  // standard deviation 1.18 years
  CHECK(taken <= 4'000 * 2'002);
}

}  // namespace holloway
