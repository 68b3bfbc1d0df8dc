#include "sim/core/distributions.hpp"

#include <boost/random/gamma_distribution.hpp>
#include <boost/random/normal_distribution.hpp>
#include <boost/random/poisson_distribution.hpp>
#include <catch2/catch.hpp>
#include <cmath>

using namespace holloway;

namespace {

KeyedStream stream_of(std::uint32_t woman) {
  return {Luck(2019, 0), {woman, 0, 1}};
}

}  // namespace

TEST_CASE("Draws are those of Boost's distributions, but for the last bits of what a C library adds",
          "[core]") {
  for (std::uint32_t woman = 0; woman < 2'000; ++woman) {
    auto ours = stream_of(woman), boosts = stream_of(woman);
    REQUIRE(draw_normal(ours) == Approx(boost::random::normal_distribution<double>()(boosts)).epsilon(1e-12));
    REQUIRE(draw_gamma(ours, 0.7, 1.3) ==
            Approx(boost::random::gamma_distribution<double>(0.7, 1.3)(boosts)).epsilon(1e-12));
    REQUIRE(draw_gamma(ours, 2.5, 0.4) ==
            Approx(boost::random::gamma_distribution<double>(2.5, 0.4)(boosts)).epsilon(1e-12));
    REQUIRE(draw_poisson(ours, 3.2) == boost::random::poisson_distribution<int>(3.2)(boosts));
    REQUIRE(draw_poisson(ours, 4'000.0) == boost::random::poisson_distribution<int>(4'000.0)(boosts));
  }
}

TEST_CASE("A gamma draw's mean is its shape times its scale, and its variance that times its scale",
          "[core]") {
  constexpr int draws = 200'000;
  double sum = 0, squares = 0;
  for (std::uint32_t woman = 0; woman < draws; ++woman) {
    auto stream = stream_of(woman);
    const double x = draw_gamma(stream, 0.7, 1.3);
    sum += x;
    squares += x * x;
  }
  const double mean = sum / draws, variance = squares / draws - mean * mean;
  const double standard_error = std::sqrt(0.7 * 1.3 * 1.3 / draws);
  CHECK(std::abs(mean - 0.7 * 1.3) < 4 * standard_error);
  CHECK(variance == Approx(0.7 * 1.3 * 1.3).epsilon(0.03));
}
