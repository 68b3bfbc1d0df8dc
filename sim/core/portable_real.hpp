#pragma once
// A double whose functions are those of mathematics.hpp, for templates (Boost.Random's distributions) that
// would otherwise call the C library's. Every operation is the one of double.

#include <cmath>
#include <limits>
#include <type_traits>

#include "sim/core/mathematics.hpp"

namespace holloway {

class PortableReal {
 public:
  constexpr PortableReal() = default;
  constexpr PortableReal(double value)
      : value_(value) {}  // NOLINT: stands in for a double wherever one may be
  explicit constexpr operator double() const { return value_; }
  template <class Whole>
  requires std::is_integral_v<Whole>
  explicit constexpr operator Whole() const { return static_cast<Whole>(value_); }

  constexpr PortableReal operator-() const { return -value_; }
  constexpr PortableReal& operator+=(PortableReal other) { return value_ += other.value_, *this; }
  constexpr PortableReal& operator-=(PortableReal other) { return value_ -= other.value_, *this; }
  constexpr PortableReal& operator*=(PortableReal other) { return value_ *= other.value_, *this; }
  constexpr PortableReal& operator/=(PortableReal other) { return value_ /= other.value_, *this; }
  friend constexpr PortableReal operator+(PortableReal a, PortableReal b) { return a.value_ + b.value_; }
  friend constexpr PortableReal operator-(PortableReal a, PortableReal b) { return a.value_ - b.value_; }
  friend constexpr PortableReal operator*(PortableReal a, PortableReal b) { return a.value_ * b.value_; }
  friend constexpr PortableReal operator/(PortableReal a, PortableReal b) { return a.value_ / b.value_; }
  friend constexpr auto operator<=>(PortableReal a, PortableReal b) = default;

  friend PortableReal log(PortableReal x) { return mathematics::log(x.value_); }
  friend PortableReal exp(PortableReal x) { return mathematics::exp(x.value_); }
  friend PortableReal pow(PortableReal x, PortableReal y) { return mathematics::pow(x.value_, y.value_); }
  friend PortableReal tan(PortableReal x) { return mathematics::tan(x.value_); }
  friend PortableReal sqrt(PortableReal x) { return std::sqrt(x.value_); }
  friend PortableReal floor(PortableReal x) { return std::floor(x.value_); }
  friend PortableReal abs(PortableReal x) { return std::abs(x.value_); }

 private:
  double value_;  // trivial, as Boost keeps it in a union
};

}  // namespace holloway

template <>
struct std::numeric_limits<holloway::PortableReal> : std::numeric_limits<double> {};
