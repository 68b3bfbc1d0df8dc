#include "output/study/statistics.hpp"

#include <catch2/catch.hpp>
#include <cmath>

using namespace holloway;

TEST_CASE("A distribution is described as R and NumPy would") {
  // R: x <- c(1, 2, 4, 8); mean, sd, quantile(x, c(.025, .5, .975), type = 7)
  const auto d = describe({1.0, 8.0, 2.0, 4.0});
  CHECK(d.count == 4);
  CHECK(*d.mean == 3.75);
  CHECK(*d.sd == Approx(std::sqrt(28.75 / 3.0)).epsilon(1e-14));  // last digits of a square root
  CHECK(*d.standard_error == Approx(std::sqrt(28.75 / 3.0) / 2.0).epsilon(1e-14));
  CHECK(*d.q025 == Approx(1.075).epsilon(1e-14));
  CHECK(*d.q50 == 3.0);
  CHECK(*d.q975 == Approx(7.7).epsilon(1e-14));
}

TEST_CASE("One replication has a mean and no spread") {
  const auto d = describe({5.0});
  CHECK(*d.mean == 5.0);
  CHECK_FALSE(d.sd);
  CHECK_FALSE(d.standard_error);
  CHECK(*d.q025 == 5.0);
  CHECK(*d.q975 == 5.0);
}

TEST_CASE("Replications without a value are left out, and no value at all is nothing") {
  const auto some = describe({std::nullopt, 2.0, 4.0});
  CHECK(some.count == 2);
  CHECK(*some.mean == 3.0);
  const auto none = describe({std::nullopt, std::nullopt});
  CHECK(none.count == 0);
  CHECK_FALSE(none.mean);
  CHECK_FALSE(none.q50);
  CHECK_FALSE(share_below_zero({std::nullopt}));
}

TEST_CASE("Differences are paired by replication") {
  const auto d = paired_difference({3.0, 1.0, std::nullopt, 5.0}, {1.0, 2.0, 7.0, 5.0});
  REQUIRE(d.size() == 4);
  CHECK(*d[0] == 2.0);
  CHECK(*d[1] == -1.0);
  CHECK_FALSE(d[2]);
  CHECK(*d[3] == 0.0);
  CHECK_THROWS_AS(paired_difference({1.0}, {1.0, 2.0}), std::invalid_argument);
}

TEST_CASE("Ties count neither below zero nor above it") {
  const Sample sample{-1.0, 0.0, 0.0, 2.0, 3.0};
  CHECK(*share_below_zero(sample) == 0.2);
  CHECK(*share_above_zero(sample) == 0.4);
}

TEST_CASE("A constant sample has no spread at all") {
  const auto d = describe(Sample(100, 0.1));
  CHECK(*d.sd == Approx(0.0).margin(1e-15));  // the mean of a hundred tenths may miss a tenth by a last digit
  CHECK(*d.q025 == 0.1);
  CHECK(*d.q975 == 0.1);
}

TEST_CASE("An average differs from zero if it is more than two standard errors away") {
  CHECK(differs_from_zero(describe({10.0, 11.0, 12.0})));
  CHECK(differs_from_zero(describe({-10.0, -11.0, -12.0})));
  CHECK(differs_from_zero(describe({3.0, 3.0, 3.0})));
  CHECK_FALSE(differs_from_zero(describe({-1.0, 1.0, 0.5})));
  CHECK_FALSE(differs_from_zero(describe({0.0, 0.0, 0.0})));
  CHECK_FALSE(differs_from_zero(describe({5.0})));  // one run says nothing of chance
  CHECK_FALSE(differs_from_zero(describe({})));
}
