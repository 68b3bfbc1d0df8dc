#include "sim/core/distributions.hpp"

#include <boost/random/gamma_distribution.hpp>
#include <boost/random/normal_distribution.hpp>
#include <boost/random/poisson_distribution.hpp>

#include "sim/core/portable_real.hpp"

namespace holloway {

double draw_normal(KeyedStream& stream) {
  return static_cast<double>(boost::random::normal_distribution<PortableReal>()(stream));
}

double draw_gamma(KeyedStream& stream, double shape, double scale) {
  return static_cast<double>(boost::random::gamma_distribution<PortableReal>(shape, scale)(stream));
}

int draw_poisson(KeyedStream& stream, double mean) {
  return boost::random::poisson_distribution<int, PortableReal>(mean)(stream);
}

}  // namespace holloway
