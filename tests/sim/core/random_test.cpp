#include "sim/core/random.hpp"

#include <algorithm>
#include <array>
#include <boost/random/normal_distribution.hpp>
#include <boost/random/poisson_distribution.hpp>
#include <boost/random/uniform_int_distribution.hpp>
#include <catch2/catch.hpp>
#include <cmath>
#include <cstring>
#include <functional>
#include <vector>

#include "tests/sim/engine/statistics.hpp"

namespace holloway {
namespace {

bool same(const RandomBits& a, const RandomBits& b) {
  return std::memcmp(a.word, b.word, sizeof a.word) == 0;
}

TEST_CASE("Bits are those of Philox 4x32-10 as published", "[core][random]") {
  // The known-answer vectors of Random123 (file kat_vectors, generator philox4x32, 10 rounds).
  struct Known {
    std::array<std::uint32_t, 4> counter;
    std::uint64_t seed;
    std::array<std::uint32_t, 4> bits;
  };
  const auto known = GENERATE(values<Known>({
      {{0, 0, 0, 0}, 0, {0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}},
      {{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff},
       0xffffffffffffffff,
       {0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}},
      {{0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344},
       0x299f31d0a4093822,
       {0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}},
  }));
  const RandomBits bits =
      Luck(known.seed, known.counter[3]).bits({known.counter[0], known.counter[1], known.counter[2]});
  for (std::size_t i = 0; i < 4; ++i) REQUIRE(bits.word[i] == known.bits[i]);
}

TEST_CASE("The same question has the same answer, a different one another", "[core][random]") {
  const Luck luck(1, 2);
  const DrawKey key{3, 4, 5};
  const RandomBits bits = luck.bits(key);
  REQUIRE(same(bits, luck.bits(key)));
  REQUIRE(same(bits, Luck(1, 2).bits(key)));
  REQUIRE_FALSE(same(bits, Luck(2, 2).bits(key)));
  REQUIRE_FALSE(same(bits, Luck(std::uint64_t{1} << 32 | 1, 2).bits(key)));
  REQUIRE_FALSE(same(bits, Luck(1, 3).bits(key)));
  REQUIRE_FALSE(same(bits, luck.bits({4, 4, 5})));
  REQUIRE_FALSE(same(bits, luck.bits({3, 5, 5})));
  REQUIRE_FALSE(same(bits, luck.bits({3, 4, 6})));
  REQUIRE(luck.uniform(key) == bits.uniform());
}

TEST_CASE("Uniforms never reach 0 or 1", "[core][random]") {
  const RandomBits least{{0, 0, 0, 0}};
  const RandomBits most{{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}};
  for (const double value : {least.uniform(), least.second_uniform(), least.coarse(0)}) {
    REQUIRE(value > 0.0);
    REQUIRE(std::isfinite(exponential(value, 1.0)));
  }
  for (const double value : {most.uniform(), most.second_uniform(), most.coarse(3)}) {
    REQUIRE(value < 1.0);
    REQUIRE(exponential(value, 1.0) > 0.0);
  }
}

// Pairs of draws that differ in one part of their key.
struct Pairs {
  std::vector<double> first;
  std::vector<double> second;
};

Pairs pairs(const std::function<DrawKey(std::uint32_t)>& one,
            const std::function<DrawKey(std::uint32_t)>& other) {
  const Luck luck(20, 0);
  Pairs drawn;
  for (std::uint32_t i = 0; i < 100'000; ++i) {
    drawn.first.push_back(luck.uniform(one(i)));
    drawn.second.push_back(luck.uniform(other(i)));
  }
  return drawn;
}

void require_uncorrelated(const Pairs& drawn) {
  // Of independent uniforms (variance 1/12), the mean of n products has a standard error of 1 / (12 sqrt(n)).
  double sum = 0.0;
  for (std::size_t i = 0; i < drawn.first.size(); ++i)
    sum += (drawn.first[i] - 0.5) * (drawn.second[i] - 0.5);
  const double n = static_cast<double>(drawn.first.size());
  REQUIRE(std::abs(sum / n) < test::normal_limit() / 12.0 / std::sqrt(n));
}

TEST_CASE("Draws are uniform, and draws of neighbouring keys have nothing to do with each other",
          "[core][random]") {
  const auto base = [](std::uint32_t i) { return DrawKey{i, 7, 3}; };
  const Pairs decisions = pairs(base, [](std::uint32_t i) { return DrawKey{i, 7, 4}; });
  const Pairs episodes = pairs(base, [](std::uint32_t i) { return DrawKey{i, 8, 3}; });
  const Pairs women = pairs(base, [](std::uint32_t i) { return DrawKey{i + 1, 7, 3}; });
  for (const Pairs& drawn : {decisions, episodes, women}) {
    test::require_uniform(drawn.first);
    test::require_uniform(drawn.second);
    require_uncorrelated(drawn);
  }
}

TEST_CASE("The uniforms of one draw have nothing to do with each other", "[core][random]") {
  Pairs drawn;
  Pairs coarse;
  for (std::uint32_t i = 0; i < 100'000; ++i) {
    const RandomBits bits = Luck(20, 0).bits({i, 0, 9});
    drawn.first.push_back(bits.uniform());
    drawn.second.push_back(bits.second_uniform());
    coarse.first.push_back(bits.coarse(0));
    coarse.second.push_back(bits.second_uniform());
  }
  test::require_uniform(drawn.second);
  test::require_uniform(coarse.first);
  require_uncorrelated(drawn);
  require_uncorrelated(coarse);
}

TEST_CASE("A stream goes on from draw to draw and repeats for the same key", "[core][random]") {
  const Luck luck(6, 1);
  KeyedStream one(luck, {1, 2, 3});
  KeyedStream again(luck, {1, 2, 3});
  KeyedStream other(luck, {1, 2, 4});
  std::vector<std::uint32_t> seen;
  bool differs = false;
  for (int i = 0; i < 1000; ++i) {
    const std::uint32_t word = one();
    REQUIRE(word == again());
    differs = differs || word != other();
    seen.push_back(word);
  }
  REQUIRE(differs);
  // A thousand 32-bit words repeat one with probability 1.2e-4; these do not.
  std::sort(seen.begin(), seen.end());
  REQUIRE(std::adjacent_find(seen.begin(), seen.end()) == seen.end());
}

TEST_CASE("Boost's distributions take a stream", "[core][random]") {
  const Luck luck(6, 1);
  constexpr std::uint32_t women = 50'000;
  std::vector<double> normal;
  std::vector<double> poisson;
  std::vector<double> dice;
  for (std::uint32_t who = 0; who < women; ++who) {
    KeyedStream stream(luck, {who, 0, 1});
    normal.push_back(boost::random::normal_distribution<double>(10.0, 2.0)(stream));
    poisson.push_back(boost::random::poisson_distribution<int, double>(3.0)(stream));
    dice.push_back(boost::random::uniform_int_distribution<int>(1, 6)(stream));
  }
  const auto require_mean = [](const std::vector<double>& values, double mean, double variance) {
    const test::Estimate found = test::estimate(values);
    REQUIRE(std::abs(found.mean - mean) < test::normal_limit() * std::sqrt(variance / women));
    // The sample variance of any of these has a standard error below 1.6 times variance / sqrt(n).
    REQUIRE(std::abs(found.variance - variance) < test::normal_limit() * 1.6 * variance / std::sqrt(women));
  };
  require_mean(normal, 10.0, 4.0);
  require_mean(poisson, 3.0, 3.0);
  require_mean(dice, 3.5, 35.0 / 12.0);
}

}  // namespace
}  // namespace holloway
