#pragma once
// Draws from Boost.Random's distributions that give the same bytes on every machine.

#include "sim/core/random.hpp"

namespace holloway {

/// A draw of the standard normal distribution.
[[nodiscard]] double draw_normal(KeyedStream& stream);
/// A draw of the gamma distribution with this shape and scale, both above 0: its mean is their product.
[[nodiscard]] double draw_gamma(KeyedStream& stream, double shape, double scale);
/// A draw of the Poisson distribution with this mean, above 0.
[[nodiscard]] int draw_poisson(KeyedStream& stream, double mean);

}  // namespace holloway
