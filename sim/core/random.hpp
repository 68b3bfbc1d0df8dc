#pragma once
// Luck that belongs to a woman, an episode of her life and a decision: never to a shared sequence.
//
// A counter-based generator (Philox 4x32-10, Salmon et al. 2011, as packaged in Random123) turns the key
// (seed, replication, woman, episode, decision) straight into random bits. Two policies that put the same
// question to the same woman therefore draw the same number, on any number of threads and in any order.

#include <Random123/philox.h>

#include <cstdint>
#include <limits>

#include "sim/core/mathematics.hpp"

namespace holloway {

/// Which draw of a run this is. `woman` and `episode` are whatever the model numbers them by.
struct DrawKey {
  std::uint32_t woman = 0;
  std::uint32_t episode = 0;
  std::uint32_t decision = 0;
  friend bool operator==(const DrawKey&, const DrawKey&) = default;
};

/// The episode of a draw that two numbers tell apart: an occasion, say, and how often something has happened
/// since.
constexpr std::uint32_t episode_of(std::uint16_t occasion, std::uint16_t time) {
  return occasion | std::uint32_t{time} << 16;
}

/// Four independent words of 32 random bits that belong to one key.
struct RandomBits {
  std::uint32_t word[4];
  /// Uniform in the open interval (0, 1), from words 0 and 1: 53 bits.
  [[nodiscard]] double uniform() const { return to_uniform(word[0], word[1]); }
  /// A second uniform, independent of the first, from words 2 and 3.
  [[nodiscard]] double second_uniform() const { return to_uniform(word[2], word[3]); }
  /// Uniform in (0, 1) with 32 bits, from word i: enough for a choice between likely things, four a draw.
  [[nodiscard]] double coarse(int i) const { return (static_cast<double>(word[i]) + 0.5) * 0x1p-32; }

 private:
  static double to_uniform(std::uint32_t high, std::uint32_t low) {
    const std::uint64_t bits = (std::uint64_t{high} << 32 | low) >> 12;
    return (static_cast<double>(bits) + 0.5) * 0x1p-52;
  }
};

/// The luck of one replication: a pure function from keys to random bits.
class Luck {
 public:
  Luck(std::uint64_t seed, std::uint32_t replication)
      : key_{{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)}},
        replication_(replication) {}

  [[nodiscard]] RandomBits bits(DrawKey key) const {
    const auto out = r123::Philox4x32()({{key.woman, key.episode, key.decision, replication_}}, key_);
    return {{out[0], out[1], out[2], out[3]}};
  }
  /// Uniform in (0, 1).
  [[nodiscard]] double uniform(DrawKey key) const { return bits(key).uniform(); }
  [[nodiscard]] std::uint32_t replication() const { return replication_; }

 private:
  r123::Philox4x32::key_type key_;
  std::uint32_t replication_;
};

/// A stream of bits under one key, for Boost.Random's distributions (a uniform random bit generator).
/// The decision number is left alone; the stream counts in the top half of the episode word, so episodes must
/// stay below 65,536 (262,144 words each). A stream begins with the words of the plain draw under its key:
/// use a key for one or the other.
class KeyedStream {
 public:
  using result_type = std::uint32_t;
  KeyedStream(const Luck& luck, DrawKey key) : luck_(luck), key_(key) {}
  static constexpr result_type min() { return 0; }
  static constexpr result_type max() { return std::numeric_limits<result_type>::max(); }
  result_type operator()() {
    if (next_ == 4) {
      block_ = luck_.bits({key_.woman, key_.episode + (blocks_ << 16), key_.decision});
      ++blocks_;
      next_ = 0;
    }
    return block_.word[next_++];
  }

 private:
  Luck luck_;
  DrawKey key_;
  RandomBits block_{};
  std::uint32_t blocks_ = 0;
  int next_ = 4;
};

// Inverse transforms: a smaller mean never gives a longer wait to the same luck, which keeps twins monotone.

/// Exponential with the given mean, from a uniform in (0, 1).
[[nodiscard]] inline double exponential(double uniform, double mean) {
  return -mathematics::log(uniform) * mean;
}

/// A value between low and high whose logarithm is uniform.
[[nodiscard]] inline double log_uniform(double uniform, double low, double high) {
  return low * mathematics::exp(uniform * mathematics::log(high / low));
}

}  // namespace holloway
