#pragma once
// Functions of real numbers that give the same bytes on every machine. Those of a C library may differ in
// their last bit from one machine to another, with and without fused multiply-add; a woman whose luck lies on
// the edge would then live another life. Everything that a result depends on uses these, and a test finds any
// other. Square roots and plain arithmetic are exact by IEEE 754 and need no help.

namespace holloway::mathematics {

/// Natural logarithm; minus infinity at 0, not a number below.
[[nodiscard]] double log(double x);
/// log(1 + x), exact for small x.
[[nodiscard]] double log1p(double x);
/// Logarithm to base 2, exact for powers of two.
[[nodiscard]] double log2(double x);
/// Logarithm to base 10.
[[nodiscard]] double log10(double x);
/// e to the power x.
[[nodiscard]] double exp(double x);
/// exp(x) - 1, exact for small x.
[[nodiscard]] double expm1(double x);
/// 2 to the power x, exact for whole numbers.
[[nodiscard]] double exp2(double x);
/// x to the power y.
[[nodiscard]] double pow(double x, double y);
/// One minus the error function, exact far out.
[[nodiscard]] double erfc(double x);
/// Sine, cosine and tangent of an angle in radians.
[[nodiscard]] double sin(double angle);
[[nodiscard]] double cos(double angle);
[[nodiscard]] double tan(double angle);
/// The angle in radians, from minus to plus a quarter turn, with this sine.
[[nodiscard]] double asin(double sine);

/// The standard normal variable that is below this with the given probability: algorithm AS 241 (PPND16) of
/// Wichura, Applied Statistics 37(3), 1988, right to about 16 digits. Minus infinity at 0, infinity at 1;
/// throws std::domain_error outside [0, 1].
[[nodiscard]] double normal_quantile(double probability);

}  // namespace holloway::mathematics
