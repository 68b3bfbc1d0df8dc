#pragma once
// Parameters that change on a date, everywhere or in some areas: a law that comes into force, or what a
// programme changes in an agency's practice while it runs.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/core/date.hpp"
#include "sim/pathway/numbers/parameters.hpp"
#include "sim/pathway/numbers/reference_data.hpp"

namespace holloway {

/// How a change makes the new value from the one that would be in force without it.
enum class ChangeHow : std::uint8_t { set, multiply, odds_ratio };
template <>
struct Names<ChangeHow> {
  static constexpr std::array<std::string_view, 3> ids{"value", "multiply", "odds_ratio"};
};

/// One parameter that is different for some time.
struct ParameterChange {
  std::optional<Date> from;      ///< the first day; nothing: from the first day simulated
  std::optional<Date> to;        ///< the last day; nothing: to the end
  std::vector<AreaIndex> areas;  ///< where; empty: everywhere
  std::string path;              ///< of one parameter, "custody.released_after_share"
  ChangeHow how = ChangeHow::set;
  double size = 0;     ///< the value, the factor (0 or more) or the odds ratio (0 or more, for probabilities)
  std::string title;   ///< what changes, in a few words; may be empty
  std::string source;  ///< where it was read; may be empty
  std::string programme{};  ///< id of the programme that makes it; empty: the scenario itself
};

/// Whether a change is in force in an area on a date.
bool in_force(const ParameterChange& change, AreaIndex area, Date date);

/// The value that a change makes of another. Not yet checked against any limit.
double changed(double value, const ParameterChange& change);

/// Whether it is a value of the scenario itself. Such values hold by date: each from its first day until the
/// next one's, whatever their order in the list. Factors and odds ratios, and all that programmes change,
/// come after, in the order of the list.
bool is_dated_value(const ParameterChange& change);

/// The positions of the changes that act in an area on a date, in the order in which they are made. Of dated
/// values of one parameter only the latest begun is among them.
std::vector<std::size_t> changes_in_force(const std::vector<ParameterChange>& changes, AreaIndex area,
                                          Date date);

/// Whether there is an area in which both may act.
bool share_an_area(const ParameterChange& one, const ParameterChange& other);

/// What a parameter is in an area on a date.
double value_on(const Parameters& parameters, const std::vector<ParameterChange>& changes,
                const std::string& path, AreaIndex area, Date date);

/// Parameters after these changes, made one after another in the order given. Throws std::invalid_argument
/// for a path that is no parameter's, and std::domain_error for a value outside its unit's range, naming it.
Parameters changed(Parameters parameters, const std::vector<ParameterChange>& changes,
                   const std::vector<std::size_t>& which);

/// The days of a run on which anything begins or ceases to be changed: ascending, each once, after day 0 and
/// before the end of the run.
std::vector<Day> days_of_change(const std::vector<ParameterChange>& changes, const Horizon& horizon);

/// Why a parameter cannot change on a date, or empty if it can: money is worked out once for the whole run,
/// and what shapes the starting stock has done so before the first day.
std::string_view why_fixed(std::string_view path);

/// Parameters about places that all areas share.
inline constexpr std::array<std::string_view, 2> national_parameters{"custody.approved_premises_beds",
                                                                     "custody.mother_and_baby_places"};

/// Whether a parameter is about places that all areas share, so that it cannot change in some areas only.
bool is_national(std::string_view path);

}  // namespace holloway
