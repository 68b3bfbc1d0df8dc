#include "sim/programmes/awareness.hpp"

#include <cmath>

#include "sim/core/mathematics.hpp"

namespace holloway {

double awareness_after(const Programme& p, double days) {
  const double built_up = days < p.builds_up.value() ? (days + 1) / (p.builds_up.value() + 1) : 1.0;
  if (!p.awareness_halves_every || p.awareness_halves_every->value() <= 0) return built_up;
  double since_training = days;
  if (p.retrained_every && p.retrained_every->value() > 0)
    since_training = std::fmod(since_training, p.retrained_every->value());
  const double lowest = p.awareness_lowest.value();
  return built_up *
         (lowest + (1 - lowest) * mathematics::exp2(-since_training / p.awareness_halves_every->value()));
}

}  // namespace holloway
