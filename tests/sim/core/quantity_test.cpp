#include "sim/core/quantity.hpp"

#include <catch2/catch.hpp>
#include <limits>
#include <stdexcept>

namespace holloway {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

TEST_CASE("A quantity keeps a value that its unit allows", "[core]") {
  REQUIRE(Probability(0.0).value() == 0.0);
  REQUIRE(Probability(1.0).value() == 1.0);
  REQUIRE(RatePerYear(2.5).value() == 2.5);
  REQUIRE(Days(36'525.0).value() == 36'525.0);
}

TEST_CASE("A quantity says what is wrong with a value that its unit does not allow", "[core]") {
  REQUIRE_THROWS_WITH(Probability(1.4), "1.4 is not a probability (0 to 1)");
  REQUIRE_THROWS_WITH(Probability(-0.1), "-0.1 is not a probability (0 to 1)");
  REQUIRE_THROWS_WITH(RatePerYear(-1.0), "-1 is not a rate per year (0 to 1000)");
  REQUIRE_THROWS_WITH(RatePerYear(2000.0), "2000 is not a rate per year (0 to 1000)");
  REQUIRE_THROWS_WITH(Ratio(-2.0), "-2 is not a ratio (0 to 1000)");
  REQUIRE_THROWS_WITH(Days(-0.5), "-0.5 is not a number of days (0 to 36525)");
  REQUIRE_THROWS_WITH(Count(-3.0), "-3 is not a count (0 to 1000000)");
  REQUIRE_THROWS_WITH(Pounds(-20.0), "-20 is not an amount in pounds (0 to 1000000000000)");
  REQUIRE_THROWS_AS(Probability(1.4), std::domain_error);
}

TEST_CASE("Limits are whole numbers", "[core]") {
  REQUIRE(Gravity(0).value() == 0.0);
  REQUIRE(Gravity(5).value() == 5.0);
  REQUIRE(WholeNumber(1000).value() == 1000.0);
  REQUIRE_THROWS_WITH(Gravity(2.5), "2.5 is not a gravity score (a whole number, 0 to 5)");
  REQUIRE_THROWS_WITH(Gravity(6), "6 is not a gravity score (a whole number, 0 to 5)");
  REQUIRE_THROWS_WITH(NeedSeverity(4), "4 is not a severity of a need (a whole number, 0 to 3)");
  REQUIRE_THROWS_WITH(WholeNumber(-1), "-1 is not a whole number (0 to 1000)");
  REQUIRE_FALSE(within(nan, unit::whole_number));
}

TEST_CASE("What is not a number is not a quantity of anything", "[core]") {
  REQUIRE_THROWS_WITH(Probability(nan), "nan is not a probability (0 to 1)");
  REQUIRE_THROWS_WITH(Pounds(infinity), "inf is not an amount in pounds (0 to 1000000000000)");
  REQUIRE_THROWS_WITH(Probability(-infinity), "-inf is not a probability (0 to 1)");
}

TEST_CASE("A value inside its range has no message", "[core]") {
  REQUIRE(outside_range(0.5, unit::probability).empty());
  REQUIRE(outside_range(1.0000001, unit::probability) == "1.0000001 is not a probability (0 to 1)");
}

TEST_CASE("Quantities of one unit compare by value", "[core]") {
  REQUIRE(Probability(0.2) < Probability(0.3));
  REQUIRE(Days(3.0) == Days(3.0));
  REQUIRE(Probability() == Probability(0.0));
}

TEST_CASE("An odds ratio moves a probability and leaves certainty alone", "[core]") {
  REQUIRE(with_odds_ratio(0.5, 3.0) == Approx(0.75).epsilon(1e-15));
  REQUIRE(with_odds_ratio(0.2, 1.0) == 0.2);
  REQUIRE(with_odds_ratio(0.0, 5.0) == 0.0);
  REQUIRE(with_odds_ratio(1.0, 0.2) == 1.0);
  REQUIRE(with_odds_ratio(1.0, 0.0) == 1.0);
  REQUIRE(with_odds_ratio(0.0, 0.0) == 0.0);
  REQUIRE(with_odds_ratio(with_odds_ratio(0.3, 4.0), 0.25) == Approx(0.3).epsilon(1e-15));
  for (double p = 0.1; p < 0.95; p += 0.1) {
    REQUIRE(with_odds_ratio(p, 2.0) > p);
    REQUIRE(with_odds_ratio(p, 0.5) < p);
    REQUIRE(with_odds_ratio(p, 0.5) < with_odds_ratio(p + 0.01, 0.5));
  }
}

}  // namespace
}  // namespace holloway
