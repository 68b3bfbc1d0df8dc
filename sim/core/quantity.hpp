#pragma once
// Numbers that know what they are: a probability cannot be 1.4, and a rate cannot be passed for a ratio.

#include <compare>
#include <stdexcept>
#include <string>
#include <string_view>

namespace holloway {

/// What a value is measured in, with the range any value of that unit must lie in.
struct Unit {
  std::string_view id;       ///< as `list parameters` prints it: "probability", "per year", ...
  std::string_view article;  ///< completes "1.4 is not ...": "a probability (0 to 1)"
  double lowest;
  double highest;
  bool whole = false;  ///< only whole numbers
};

namespace unit {
inline constexpr double most = 1e12;
inline constexpr Unit probability{"probability", "a probability (0 to 1)", 0.0, 1.0};
// Upper limits are far beyond anything meant: they keep a slip of the keyboard from running for ever.
inline constexpr Unit rate_per_year{"per year", "a rate per year (0 to 1000)", 0.0, 1000.0};
inline constexpr Unit ratio{"ratio", "a ratio (0 to 1000)", 0.0, 1000.0};
inline constexpr Unit days{"days", "a number of days (0 to 36525)", 0.0, 36525.0};
inline constexpr Unit kilometres{"kilometres", "a number of kilometres (0 to 40000)", 0.0, 40000.0};
inline constexpr Unit count{"count", "a count (0 to 1000000)", 0.0, 1e6};
inline constexpr Unit pounds{"pounds", "an amount in pounds (0 to 1000000000000)", 0.0, most};
inline constexpr Unit whole_number{"whole number", "a whole number (0 to 1000)", 0.0, 1000.0, true};
// Offences score 1 to 4. 0 as the highest and 5 as the lowest leave out all of them.
inline constexpr Unit gravity{"gravity score", "a gravity score (a whole number, 0 to 5)", 0.0, 5.0, true};
inline constexpr Unit severity{"severity", "a severity of a need (a whole number, 0 to 3)", 0.0, 3.0, true};
}  // namespace unit

/// Whether a value of the unit may be this. NaN is outside every range.
constexpr bool within(double value, const Unit& unit) {
  if (!(value >= unit.lowest && value <= unit.highest)) return false;
  return !unit.whole || value == static_cast<double>(static_cast<long long>(value));
}

/// The message for a value that its unit does not allow, or empty if it does.
std::string outside_range(double value, const Unit& unit);

/// A value of one unit. Throws std::domain_error when made from a number outside the unit's range.
template <const Unit& U>
class Quantity {
 public:
  static constexpr const Unit& measured_in = U;
  constexpr Quantity() = default;
  explicit constexpr Quantity(double value) : value_(value) {
    if (!within(value, U)) throw std::domain_error(outside_range(value, U));
  }
  [[nodiscard]] constexpr double value() const { return value_; }
  friend constexpr auto operator<=>(const Quantity&, const Quantity&) = default;

 private:
  double value_ = U.lowest > 0.0 ? U.lowest : 0.0;
};

using Probability = Quantity<unit::probability>;
using RatePerYear = Quantity<unit::rate_per_year>;
using Ratio = Quantity<unit::ratio>;  ///< hazard ratios, odds ratios, multipliers
using Days = Quantity<unit::days>;
using Kilometres = Quantity<unit::kilometres>;
using Count = Quantity<unit::count>;
using WholeNumber = Quantity<unit::whole_number>;
using Gravity = Quantity<unit::gravity>;        ///< of an offence, or a limit on it
using NeedSeverity = Quantity<unit::severity>;  ///< of a need, or a limit on it
using Pounds = Quantity<unit::pounds>;

/// Moves a probability by an odds ratio. Monotone in both; 0 and 1 stay where they are.
[[nodiscard]] constexpr double with_odds_ratio(double probability, double odds_ratio) {
  const double numerator = probability * odds_ratio;
  const double denominator = 1.0 - probability + numerator;
  return denominator > 0.0 ? numerator / denominator : probability;
}

}  // namespace holloway
