#include "scenarios/read_parameters.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "scenarios/parameter_table.hpp"
#include "scenarios/record.hpp"

namespace holloway {

namespace {

/// A limit that a parameter's meaning sets, tighter than its unit's.
struct TighterLimit {
  std::string_view beginning;  ///< of the path: a parameter, or a group of them
  double lowest;
  double highest;
  std::string_view article;
};

constexpr double no_limit = std::numeric_limits<double>::infinity();
constexpr double just_above_zero = std::numeric_limits<double>::min();
constexpr std::array<TighterLimit, 8> tighter_limits{{
    {"population.age_at_entry_median", 18 * 365.25, 100 * 365.25,
     "an age of 18 to 100 years, in days (6574.5 to 36525)"},
    {"population.children_per_mother", 1.0, no_limit, "a mean number of children (1 or more)"},
    {"offending.spread_between_women", just_above_zero, no_limit, "a gamma shape (more than 0)"},
    {"offending.offences_per_occasion", 1.0, no_limit, "a mean number of offences (1 or more)"},
    {"offending.lowest_combined", 0.0, 1.0, "a hazard ratio that lowers (0 to 1)"},
    {"needs.loading", 0.0, 1.0, "a loading (0 to 1)"},
    {"sentence.shortest", just_above_zero, no_limit, "a length of sentence (more than 0 days)"},
    {"costs.discount_rate", 0.0, 1.0, "a discount rate (0 to 1)"},
}};

void check_tighter_limits(std::string_view path, double value, const Cursor& cursor) {
  for (const auto& limit : tighter_limits) {
    const bool meant = path.starts_with(limit.beginning) &&
                       (path.size() == limit.beginning.size() || path[limit.beginning.size()] == '.');
    if (meant && !(value >= limit.lowest && value <= limit.highest)) cursor.is_not(limit.article);
  }
}

/// The value of a parameter, if it is a number, and the node it stands in.
struct Given {
  double number;
  const Node* node;
};

std::optional<Given> given(const Cursor& parameters, const std::string& path) {
  const auto value = parameters.at_path(path)["value"];
  if (!value.is(Node::Kind::number)) return std::nullopt;
  return Given{value.node().number, &value.node()};
}

/// The sum of several parameters, and whichever was set last.
std::optional<Given> sum_of(const Cursor& parameters, const std::vector<std::string>& paths) {
  Given sum{0.0, nullptr};
  for (const auto& path : paths) {
    const auto part = given(parameters, path);
    if (!part) return std::nullopt;
    sum.number += part->number;
    if (sum.node == nullptr || part->node->file->layer >= sum.node->file->layer) sum.node = part->node;
  }
  return sum;
}

/// Shares of one whole. Published shares are rounded, so a thousandth is let pass.
template <class Enum>
void check_shares(const Cursor& parameters, const std::string& group) {
  constexpr double let_pass = 0.001;
  std::vector<std::string> paths;
  for (const auto id : Names<Enum>::ids) paths.push_back(group + "." + std::string(id));
  const auto sum = sum_of(parameters, paths);
  if (sum && std::abs(sum->number - 1.0) > let_pass)
    parameters.at_path(group).problem_because_of(
        *sum->node, fmt::format("the shares add up to {:.6g}, not to 1", sum->number));
}

void check_at_most_one(const Cursor& parameters, std::initializer_list<std::string> paths,
                       std::string_view place) {
  constexpr double rounding = 1e-9;
  const auto sum = sum_of(parameters, paths);
  if (!sum || sum->number <= 1.0 + rounding) return;
  parameters.at_path(place).problem_because_of(
      *sum->node, fmt::format("{} add up to {:.6g}, more than 1", fmt::join(paths, " and "), sum->number));
}

void check_together(const Cursor& parameters) {
  check_shares<Career>(parameters, "population.career_share");
  check_shares<EthnicGroup>(parameters, "population.ethnic_group");
  check_shares<Nationality>(parameters, "population.nationality");
  for (const auto mix : {"offending.mix_single", "offending.mix_occasional", "offending.mix_prolific"})
    check_shares<OffenceGroup>(parameters, mix);
  for (const auto id : Names<OffenceGroup>::ids) {
    const std::string group(id);
    check_at_most_one(parameters,
                      {"offending.gravity_two." + group, "offending.gravity_three." + group,
                       "offending.gravity_four." + group},
                      "offending.gravity_two." + group);
  }
  check_at_most_one(parameters, {"needs.severe", "needs.moderate"}, "needs.severe");
  check_at_most_one(parameters, {"report.oral", "report.fast"}, "report.oral");
  const auto shortest = given(parameters, "sentence.shortest");
  const auto longest = given(parameters, "sentence.longest");
  if (shortest && longest && shortest->number > longest->number)
    parameters.at_path("sentence.shortest")
        .problem(fmt::format("{} days is longer than sentence.longest, {} days", shortest->number,
                             longest->number));
}

}  // namespace

Parameters read_parameters(const Cursor& parameters, std::vector<ParameterRecord>& records) {
  Parameters read;
  visit_each_parameter(
      read, [&]<const Unit & U>(std::string path, Quantity<U>& quantity, std::string_view meaning) {
        const auto leaf = parameters.at_path(path);
        if (!leaf.required().exists()) return;
        const auto value = leaf["value"];
        const auto number = value.required().number(U);
        if (!number) return;
        quantity = Quantity<U>(*number);
        check_tighter_limits(path, *number, value);
        if constexpr (std::is_same_v<Quantity<U>, Pounds>) {
          leaf["payer"].required();
          check_price_year(leaf["price_year"].required());
        }
        records.push_back(make_record(std::move(path), meaning, U, value, leaf));
      });
  check_together(parameters);
  return read;
}

}  // namespace holloway
