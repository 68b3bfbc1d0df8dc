#include "sim/core/mathematics.hpp"

#include <array>
#include <cmath>
#include <limits>
#include <stdexcept>

extern "C" {
double holloway_log(double);
double holloway_log1p(double);
double holloway_log2(double);
double holloway_log10(double);
double holloway_exp(double);
double holloway_expm1(double);
double holloway_exp2(double);
double holloway_pow(double, double);
double holloway_erfc(double);
double holloway_sin(double);
double holloway_cos(double);
double holloway_tan(double);
double holloway_asin(double);
double holloway_asin(double);
}

namespace holloway::mathematics {
namespace {

using Coefficients = std::array<double, 8>;

double polynomial(const Coefficients& c, double x) {
  double sum = 0;
  for (std::size_t n = c.size(); n-- > 0;) sum = sum * x + c[n];
  return sum;
}

// The coefficients of AS 241: near the middle, in the tails, and far out in the tails.
constexpr Coefficients middle_above{
    3.3871328727963666080e0,  1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
    4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3};
constexpr Coefficients middle_below{1.0,
                                    4.2313330701600911252e+1,
                                    6.8718700749205790830e+2,
                                    5.3941960214247511077e+3,
                                    2.1213794301586595867e+4,
                                    3.9307895800092710610e+4,
                                    2.8729085735721942674e+4,
                                    5.2264952788528545610e+3};
constexpr Coefficients tail_above{1.42343711074968357734e0,  4.63033784615654529590e0,
                                  5.76949722146069140550e0,  3.64784832476320460504e0,
                                  1.27045825245236838258e0,  2.41780725177450611770e-1,
                                  2.27238449892691845833e-2, 7.74545014278341407640e-4};
constexpr Coefficients tail_below{1.0,
                                  2.05319162663775882187e0,
                                  1.67638483018380384940e0,
                                  6.89767334985100004550e-1,
                                  1.48103976427480074590e-1,
                                  1.51986665636164571966e-2,
                                  5.47593808499534494600e-4,
                                  1.05075007164441684324e-9};
constexpr Coefficients far_above{6.65790464350110377720e0,  5.46378491116411436990e0,
                                 1.78482653991729133580e0,  2.96560571828504891230e-1,
                                 2.65321895265761230930e-2, 1.24266094738807843860e-3,
                                 2.71155556874348757815e-5, 2.01033439929228813265e-7};
constexpr Coefficients far_below{1.0,
                                 5.99832206555887937690e-1,
                                 1.36929880922735805310e-1,
                                 1.48753612908506148525e-2,
                                 7.86869131145613259100e-4,
                                 1.84631831751005468180e-5,
                                 1.42151175831644588870e-7,
                                 2.04426310338993978564e-15};

/// How far out in a tail of this probability (at most 0.075) a standard normal variable lies.
double distance_in_tail(double tail) {
  const double r = std::sqrt(-log(tail));
  if (r <= 5.0) return polynomial(tail_above, r - 1.6) / polynomial(tail_below, r - 1.6);
  return polynomial(far_above, r - 5.0) / polynomial(far_below, r - 5.0);
}

}  // namespace

double log(double x) {
  return holloway_log(x);
}
double log1p(double x) {
  return holloway_log1p(x);
}
double log2(double x) {
  return holloway_log2(x);
}
double log10(double x) {
  return holloway_log10(x);
}
double exp(double x) {
  return holloway_exp(x);
}
double expm1(double x) {
  return holloway_expm1(x);
}
double exp2(double x) {
  return holloway_exp2(x);
}
double pow(double x, double y) {
  return holloway_pow(x, y);
}
double erfc(double x) {
  return holloway_erfc(x);
}
double sin(double angle) {
  return holloway_sin(angle);
}
double cos(double angle) {
  return holloway_cos(angle);
}
double tan(double angle) {
  return holloway_tan(angle);
}
double asin(double sine) {
  return holloway_asin(sine);
}

double normal_quantile(double probability) {
  if (!(probability >= 0.0 && probability <= 1.0))
    throw std::domain_error("a probability lies between 0 and 1");
  if (probability == 0.0) return -std::numeric_limits<double>::infinity();
  if (probability == 1.0) return std::numeric_limits<double>::infinity();
  const double from_middle = probability - 0.5;
  if (std::abs(from_middle) <= 0.425) {
    const double r = 0.180625 - from_middle * from_middle;
    return from_middle * polynomial(middle_above, r) / polynomial(middle_below, r);
  }
  return from_middle < 0 ? -distance_in_tail(probability) : distance_in_tail(1.0 - probability);
}

}  // namespace holloway::mathematics
