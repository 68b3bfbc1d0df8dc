// What programmes are paid by the year, while they take women and while support goes on afterwards.
#include <catch2/catch.hpp>

#include "output/money/economics.hpp"
#include "tests/output/made_study.hpp"

using namespace holloway;
using holloway::testing::empty_study;

namespace {

// Sums of a few terms: nothing but rounding may differ.
constexpr double rounding = 1e-12;

/// One year reported, in two areas, of a programme that costs £10,000 a year in each and nothing else.
struct Paid {
  Study study = empty_study(1, true, 1);

  Paid() {
    auto& cost = programme().costs.at(0);
    cost.per_start = Pounds(0);
    cost.per_appointment = Pounds(0);
    const auto& horizon = study.scenarios[1].scenario.horizon;
    for (int month = 0; month < 12; ++month)
      count(programme_counts.area_days, month) =
          2 * (horizon.month_begins(month + 1) - horizon.month_begins(month));
  }
  Programme& programme() { return study.scenarios[1].scenario.programmes.at(0); }
  std::int64_t& count(ProgrammeCounter counter, int month) {
    return study.scenarios[1].results[0].programme(0, counter, month);
  }
  /// Undiscounted: the year reported, then the tail.
  std::vector<double> by_year() {
    const auto costs = costs_of(study);
    return spending_by_replication(study, costs, 1).at(0).programmes_by_year;
  }
};

}  // namespace

TEST_CASE("Support that goes on after the years reported costs its part of what is paid by the year") {
  Paid paid;
  const double year = 2 * 10'000.0 * 365 / 365.25;
  CHECK(paid.by_year()[0] == Approx(year).epsilon(rounding));
  CHECK(paid.by_year()[1] == 0.0);  // nobody is supported
  for (int month = 0; month < 12; ++month) paid.count(programme_counts.support_days, month) = 75;
  paid.count(programme_counts.support_days, 12) = 60;
  paid.count(programme_counts.support_days, 13) = 30;
  CHECK(paid.by_year()[0] == Approx(year).epsilon(rounding));
  CHECK(paid.by_year()[1] == Approx(year * 90 / 900).epsilon(rounding));  // a tenth of the days while it ran
}

TEST_CASE("Support that goes on never costs more than the service in full") {
  Paid paid;
  paid.count(programme_counts.support_days, 11) = 10;
  paid.count(programme_counts.support_days, 12) = 1'000;  // January of the year after
  CHECK(paid.by_year()[1] == Approx(2 * 10'000.0 * 31 / 365.25).epsilon(rounding));
}

TEST_CASE("The same holds for a programme that closes to women before the years reported end") {
  Paid paid;
  paid.programme().to = parse_date("2019-06-30");
  for (int month = 0; month < 12; ++month) {
    paid.count(programme_counts.support_days, month) = month < 6 ? 100 : month == 6 ? 60 : 0;
    if (month >= 6) paid.count(programme_counts.area_days, month) = 0;
  }
  const double half_year = 2 * 10'000.0 * 181 / 365.25;
  CHECK(paid.by_year()[0] == Approx(half_year * (1.0 + 60.0 / 600.0)).epsilon(rounding));
  CHECK(paid.by_year()[1] == 0.0);
}

TEST_CASE("A change of practice that supports nobody costs nothing afterwards") {
  Paid paid;
  paid.programme().costs.at(0).per_year = Pounds(0);
  paid.programme().costs.at(0).per_year_in_all = Pounds(50'000);
  CHECK(paid.by_year()[0] > 0.0);
  CHECK(paid.by_year()[1] == 0.0);
}
