#include "output/sweep/crossing.hpp"

#include <catch2/catch.hpp>

using namespace holloway;

namespace {

const std::vector<double> three{0.0, 1.0, 3.0};

std::vector<Sample> of(std::initializer_list<Sample> outcomes) {
  return outcomes;
}

}  // namespace

TEST_CASE("A change of sign is where a straight line between its neighbours is zero", "[sweep]") {
  const auto found = crossings(three, of({{-1.0}, {1.0}, {2.0}}));
  REQUIRE(found.size() == 1);
  CHECK(found[0].at == Approx(0.5));
  CHECK(found[0].positive_above);
  CHECK(found[0].runs == 1);
  CHECK_FALSE(found[0].q025);  // of one run there is no range
  CHECK_FALSE(found[0].standard_error);
  const auto falling = crossings(three, of({{4.0}, {2.0}, {-2.0}}));
  REQUIRE(falling.size() == 1);
  CHECK(falling[0].at == Approx(2.0));
  CHECK_FALSE(falling[0].positive_above);
}

TEST_CASE("There is none without a change of sign, at an end that is exactly zero, or across a gap",
          "[sweep]") {
  CHECK(crossings(three, of({{1.0}, {2.0}, {3.0}})).empty());
  CHECK(crossings(three, of({{0.0}, {2.0}, {3.0}})).empty());  // no effect at all
  CHECK(crossings(three, of({{0.0}, {0.0}, {0.0}})).empty());
  CHECK(crossings(three, of({{-1.0}, {std::nullopt}, {3.0}})).empty());
  CHECK(crossings({}, {}).empty());
}

TEST_CASE("Exactly zero between two signs is where it changes", "[sweep]") {
  const auto found = crossings(three, of({{-5.0}, {0.0}, {1.0}}));
  REQUIRE(found.size() == 1);
  CHECK(found[0].at == 1.0);
}

TEST_CASE("The range is of the runs that change their sign too, each nearest to the averages'", "[sweep]") {
  // Three runs at 0.25, 0.5 and 0.75; the fourth never is below zero.
  const auto found =
      crossings(three, of({{-1.0, -1.0, -3.0, 0.5}, {3.0, 1.0, 1.0, 1.0}, {9.0, 9.0, 9.0, 9.0}}));
  REQUIRE(found.size() == 1);
  CHECK(found[0].at == Approx(4.5 / 10.5));
  CHECK(found[0].runs == 3);
  CHECK(*found[0].q025 == Approx(0.2625));
  CHECK(*found[0].q975 == Approx(0.7375));
  REQUIRE(found[0].standard_error);
  CHECK(*found[0].standard_error > 0.0);
}

TEST_CASE(
    "Equal runs have a standard error of nothing, and averages that never turn without one run have none",
    "[sweep]") {
  const auto equal = crossings(three, of({{-1.0, -1.0}, {1.0, 1.0}, {2.0, 2.0}}));
  CHECK(*equal.at(0).standard_error == 0.0);
  const auto one_alone = crossings(three, of({{-9.0, 1.0}, {1.0, 1.0}, {2.0, 2.0}}));
  CHECK_FALSE(one_alone.at(0).standard_error);
}
