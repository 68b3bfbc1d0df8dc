#include "scenarios/reader/parameters/read_parameters.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "scenarios/reader/parameters/parameter_table.hpp"
#include "scenarios/reader/parameters/record.hpp"

namespace holloway {

namespace {

/// A limit that a parameter's meaning sets, tighter than its unit's.
struct TighterLimit {
  std::string_view beginning;  ///< of the path: a parameter, or a group of them
  double lowest;
  double highest;
  std::string_view article;
};

constexpr double just_above_zero = std::numeric_limits<double>::min();
constexpr std::array<TighterLimit, 12> tighter_limits{{
    {"population.age_at_entry_median", 18 * 365.25, 100 * 365.25,
     "an age of 18 to 100 years, in days (6574.5 to 36525)"},
    {"population.oldest_at_entry", 18 * 365.25, 100 * 365.25,
     "an age of 18 to 100 years, in days (6574.5 to 36525)"},
    {"population.children_per_mother", 1.0, unit::ratio.highest, "a mean number of children (1 to 1000)"},
    {"offending.spread_between_women", just_above_zero, unit::ratio.highest,
     "a gamma shape (more than 0, at most 1000)"},
    {"offending.offences_per_occasion", 1.0, unit::ratio.highest, "a mean number of offences (1 to 1000)"},
    {"offending.lowest_by_needs", 0.0, 1.0, "a hazard ratio that lowers (0 to 1)"},
    {"offending.highest_by_needs", 1.0, unit::ratio.highest, "a hazard ratio that raises (1 to 1000)"},
    {"offending.lowest_combined", 0.0, 1.0, "a hazard ratio that lowers (0 to 1)"},
    {"needs.loading", 0.0, 1.0, "a loading (0 to 1)"},
    {"sentence.shortest", just_above_zero, unit::days.highest,
     "a length of sentence (more than 0 days, at most 36525)"},
    {"sentence.surface_borrowed_women", just_above_zero, unit::count.highest,
     "a number of women (more than 0, at most 1000000)"},
    {"costs.discount_rate", 0.0, 1.0, "a discount rate (0 to 1)"},
}};

/// Of several parameters, the one that was set last.
const Node* set_last(const Cursor& parameters, const std::vector<std::string>& paths) {
  const Node* last = nullptr;
  for (const auto& path : paths) {
    const auto value = parameters.at_path(path)["value"];
    if (!value.is(Node::Kind::number)) continue;
    if (last == nullptr || value.node().file->layer >= last->file->layer) last = &value.node();
  }
  return last;
}

void check_together(const Cursor& parameters) {
  const auto value_of = [&](const std::string& path) {
    const auto value = parameters.at_path(path)["value"];
    return value.is(Node::Kind::number) ? std::optional(value.node().number) : std::nullopt;
  };
  for (auto& odds : at_odds(value_of))
    if (const Node* const culprit = set_last(parameters, odds.paths))
      parameters.at_path(odds.place).problem_because_of(*culprit, std::move(odds.message));
}

/// Finds what parameters do not satisfy together.
class TogetherChecks {
 public:
  explicit TogetherChecks(const ValueOf& value_of) : value_of_(value_of) {}

  /// Shares of one whole. Published shares are rounded, so a thousandth is let pass.
  template <class Enum>
  void shares(const std::string& group) {
    constexpr double let_pass = 0.001;
    std::vector<std::string> paths;
    for (const auto id : Names<Enum>::ids) paths.push_back(group + "." + std::string(id));
    const auto sum = sum_of(paths);
    if (sum && std::abs(*sum - 1.0) > let_pass)
      found.push_back({paths, group, fmt::format("the shares add up to {:.6g}, not to 1", *sum)});
  }

  void at_most_one(const std::vector<std::string>& paths) {
    constexpr double rounding = 1e-9;
    const auto sum = sum_of(paths);
    if (sum && *sum > 1.0 + rounding)
      found.push_back({paths, paths.front(),
                       fmt::format("{} add up to {:.6g}, more than 1", fmt::join(paths, " and "), *sum)});
  }

  void not_longer(const std::string& shortest, const std::string& longest) {
    const auto low = value_of_(shortest);
    const auto high = value_of_(longest);
    if (low && high && *low > *high)
      found.push_back({{shortest, longest},
                       shortest,
                       fmt::format("{} days is longer than {}, {} days", *low, longest, *high)});
  }

  std::vector<AtOdds> found;

 private:
  [[nodiscard]] std::optional<double> sum_of(const std::vector<std::string>& paths) const {
    double sum = 0;
    for (const auto& path : paths) {
      const auto part = value_of_(path);
      if (!part) return std::nullopt;
      sum += *part;
    }
    return sum;
  }

  const ValueOf& value_of_;
};

}  // namespace

std::string_view beyond_tighter_limit(std::string_view path, double value) {
  for (const auto& limit : tighter_limits) {
    const bool meant = path.starts_with(limit.beginning) &&
                       (path.size() == limit.beginning.size() || path[limit.beginning.size()] == '.');
    if (meant && !(value >= limit.lowest && value <= limit.highest)) return limit.article;
  }
  return {};
}

std::vector<AtOdds> at_odds(const ValueOf& value_of) {
  TogetherChecks check(value_of);
  check.shares<Career>("population.career_share");
  check.shares<EthnicGroup>("population.ethnic_group");
  check.shares<Nationality>("population.nationality");
  for (const auto mix : {"offending.mix_single", "offending.mix_occasional", "offending.mix_prolific"})
    check.shares<OffenceGroup>(mix);
  for (const auto id : Names<OffenceGroup>::ids) {
    const std::string group(id);
    check.at_most_one({"offending.gravity_two." + group, "offending.gravity_three." + group,
                       "offending.gravity_four." + group});
  }
  check.at_most_one({"needs.severe", "needs.moderate"});
  check.at_most_one({"report.oral", "report.fast"});
  check.not_longer("sentence.shortest", "sentence.longest");
  return std::move(check.found);
}

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
        if (const auto article = beyond_tighter_limit(path, *number); !article.empty()) value.is_not(article);
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
