#include "sim/core/mathematics.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>

namespace mathematics = holloway::mathematics;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// The bits of a number, for saying which bytes a function gives.
std::uint64_t bits_of(double x) {
  std::uint64_t bits = 0;
  std::memcpy(&bits, &x, sizeof bits);
  return bits;
}

/// How many units in the last place a result lies from what more digits give.
double units_off(double found, long double exact) {
  const double near = static_cast<double>(exact);
  const double unit = std::nextafter(std::abs(near), infinity) - std::abs(near);
  return static_cast<double>(std::abs(static_cast<long double>(found) - exact)) / unit;
}

template <class Ours, class Exact>
double worst(double from, double to, Ours&& ours, Exact&& exact) {
  double most = 0;
  for (int i = 0; i <= 20'000; ++i) {
    const double x = from + (to - from) * i / 20'000.0;
    most = std::max(most, units_off(ours(x), exact(static_cast<long double>(x))));
  }
  return most;
}

}  // namespace

TEST_CASE("Logarithms and exponentials are right to their last bit or so", "[core]") {
  const auto log = [](long double x) { return std::log(x); };
  const auto exp = [](long double x) { return std::exp(x); };
  CHECK(worst(1e-9, 1.0, mathematics::log, log) < 0.52);
  CHECK(worst(1.0, 1e6, mathematics::log, log) < 0.52);
  CHECK(worst(-700.0, 700.0, mathematics::exp, exp) < 0.52);
  CHECK(worst(-0.9, 3.0, mathematics::log1p, [](long double x) { return std::log1p(x); }) < 1.0);
  CHECK(worst(-5.0, 5.0, mathematics::expm1, [](long double x) { return std::expm1(x); }) < 1.0);
  CHECK(worst(-20.0, 20.0, mathematics::exp2, [](long double x) { return std::exp2(x); }) < 0.52);
  CHECK(worst(
            0.01, 8.0, [](double x) { return mathematics::pow(1.7, x); },
            [](long double x) { return std::pow(static_cast<long double>(1.7), x); }) < 0.52);
  // Far out it is an exponential of a square: two bits may be lost.
  CHECK(worst(0.0, 5.0, mathematics::erfc, [](long double x) { return std::erfc(x); }) < 4.0);
  CHECK(worst(-1.5, 1.5, mathematics::sin, [](long double x) { return std::sin(x); }) < 1.0);
  CHECK(worst(-1.5, 1.5, mathematics::cos, [](long double x) { return std::cos(x); }) < 1.0);
  CHECK(worst(-1.5, 1.5, mathematics::tan, [](long double x) { return std::tan(x); }) < 1.0);
}

TEST_CASE("Functions give the same bytes on every machine", "[core]") {
  // As the vendored sources give them without fused multiply-add.
  CHECK(bits_of(mathematics::log(0.1)) == 0xc0026bb1bbb55515);
  CHECK(bits_of(mathematics::exp(0.3)) == 0x3ff599058c8c1a96);
  CHECK(bits_of(mathematics::pow(1.7, 3.3)) == 0x40170b0a6f6eccfa);
  CHECK(bits_of(mathematics::normal_quantile(0.15)) == 0xbff0953b2d85bb6a);
  std::uint64_t all = 0;
  for (int i = 1; i < 100'000; ++i) {
    const double u = i / 100'000.0;
    for (const double x :
         {mathematics::log(u), mathematics::exp(u), mathematics::pow(u, 0.7), mathematics::log1p(u),
          mathematics::expm1(u), mathematics::erfc(u), mathematics::normal_quantile(u)})
      all = all * 6364136223846793005ULL + bits_of(x);
  }
  CHECK(all == 0xf2611f180f2a14c7);
}

TEST_CASE("At the edges functions are what they are by definition", "[core]") {
  CHECK(mathematics::log(0.0) == -infinity);
  CHECK(mathematics::log(1.0) == 0.0);
  CHECK(std::isnan(mathematics::log(-1.0)));
  CHECK(mathematics::exp(0.0) == 1.0);
  CHECK(mathematics::exp(1000.0) == infinity);
  CHECK(mathematics::exp(-1000.0) == 0.0);
  CHECK(mathematics::pow(0.0, 0.0) == 1.0);
  CHECK(mathematics::pow(10.0, 3.0) == 1000.0);
  CHECK(mathematics::log10(1000.0) == 3.0);
  CHECK(mathematics::log2(8.0) == 3.0);
  CHECK(mathematics::exp2(-2.0) == 0.25);
}

TEST_CASE("A normal quantile is where the published tables have it, and the same on both sides", "[core]") {
  CHECK(mathematics::normal_quantile(0.5) == 0.0);
  CHECK(mathematics::normal_quantile(0.975) == Approx(1.959963984540054).epsilon(1e-15));
  CHECK(mathematics::normal_quantile(0.995) == Approx(2.575829303548901).epsilon(1e-15));
  CHECK(mathematics::normal_quantile(1e-20) == Approx(-9.262340089798408).epsilon(1e-14));
  CHECK(mathematics::normal_quantile(0.0) == -infinity);
  CHECK(mathematics::normal_quantile(1.0) == infinity);
  CHECK_THROWS_AS(mathematics::normal_quantile(1.01), std::domain_error);
  CHECK_THROWS_AS(mathematics::normal_quantile(std::nan("")), std::domain_error);
  for (const double tail : {1e-12, 1e-6, 0.01, 0.074, 0.0751, 0.3, 0.499}) {
    const double x = mathematics::normal_quantile(tail);
    CHECK(0.5 * mathematics::erfc(-x / std::sqrt(2.0)) == Approx(tail).epsilon(1e-14));
    if (tail > 1e-3) CHECK(mathematics::normal_quantile(1.0 - tail) == Approx(-x).epsilon(1e-13));
  }
}
