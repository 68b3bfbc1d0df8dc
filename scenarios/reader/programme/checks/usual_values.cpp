#include "scenarios/reader/programme/checks/usual_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <map>
#include <set>
#include <utility>

#include "scenarios/describe/phrases/known_numbers.hpp"
#include "scenarios/describe/phrases/phrases.hpp"
#include "scenarios/reader/files/scenarios_folder.hpp"
#include "scenarios/reader/files/tsv.hpp"

namespace holloway {

namespace {

/// So many numbers of a kind, and they say what is usual for it.
constexpr int enough = 10;

/// "effects.0.size" -> "effects.*.size".
std::string field_of(std::string_view path) {
  std::string field;
  while (!path.empty()) {
    const auto part = path.substr(0, path.find('.'));
    const bool number = std::isdigit(static_cast<unsigned char>(part.front())) != 0;
    field += (field.empty() ? "" : ".") + std::string(number ? "*" : part);
    path.remove_prefix(std::min(part.size() + 1, path.size()));
  }
  return field;
}

/// What is set to a value of its own has limits of its own: those of the parameter.
bool is_compared(std::string_view field, std::string_view unit) {
  return field != "changes.*.size" || unit == "ratio";
}

bool is_ratio(const UsualRange& range) {
  return range.unit.ends_with("ratio");
}
bool is_steps(const UsualRange& range) {
  return range.unit == "severity change" || range.unit == "trust change";
}
bool is_relative_change(const UsualRange& range) {
  return range.unit == "one-year prevalence change";
}

/// Between which numbers nobody is asked. How far beyond the catalogue is a matter of judgement: so far that
/// what is outside is almost surely a slip, farther where only a few programmes have the number.
struct Ends {
  double low, high;
};
Ends without_question(const UsualRange& range) {
  const bool few = range.numbers < enough;
  const double slack = few ? 3.0 : 2.0;
  if (is_ratio(range)) return {std::min(range.lowest, 1.0) / slack, std::max(range.highest, 1.0) * slack};
  if (is_relative_change(range))
    // Where all fall or all rise, a number that does the other is a slip of the sign.
    return {range.lowest >= 0 ? 0.0 : (1 + range.lowest) / slack - 1,
            range.highest <= 0 ? 0.0 : (1 + range.highest) * slack - 1};
  if (is_steps(range))
    return {range.lowest >= 0 ? 0.0 : range.lowest - 1, range.highest <= 0 ? 0.0 : range.highest + 1};
  if (range.unit == "probability") {
    const auto moved = [](double chance, double odds) {
      return chance * odds / (1 - chance + chance * odds);
    };
    return {moved(range.lowest, 0.1), moved(range.highest, 10.0)};
  }
  return {range.lowest / 10, range.highest * (few || range.unit == "days" ? 10 : 3)};
}

std::string shown(double value, const UsualRange& range) {
  return range.unit == "pounds" ? in_pounds(value) : fmt::format("{:.6g}", value);
}

/// "16% less", "16% more".
std::string in_percent(double change) {
  return fmt::format("{:.4g}% {}", std::abs(100 * change), change < 0 ? "less" : "more");
}

/// A hundred years of days: for ever, which is how what never ends is written.
bool for_ever(double value, std::string_view unit) {
  return unit == "days" && value >= 36500;
}

bool within(double value, const UsualRange& range) {
  return value >= range.lowest && value <= range.highest;
}

/// The changes that may have been meant by one that is far from all: its complement (0.16 for 16% less), a
/// percentage (16 for 16% more), or the other sign.
std::vector<double> changes_meant(double value, double neutral) {
  constexpr double percent_from = 5.0;  // 2 or 3 times is likelier than 2% or 3%
  const double change = value - neutral;
  if (neutral == 1 && value >= percent_from && value < 100)
    return {value / 100, -value / 100, value / 100 - 1};
  std::vector<double> meant;
  if (neutral == 0) meant.push_back(-change);
  if (change < 0) meant.push_back(-1 - change);
  return meant;
}

/// How a ratio or a relative change reads, and how it may have been meant. `neutral` changes nothing.
std::string reading_of_change(double value, double neutral, const UsualRange& range) {
  if (value == 0 && neutral == 1) return "it leaves nothing at all; if no effect was meant, write 1";
  const double change = value - neutral;
  std::string text =
      change > 1 ? fmt::format("it is {:.6g} times as much", 1 + change) : "it is " + in_percent(change);
  const auto ends = without_question(range);
  for (const double meant : changes_meant(value, neutral))
    if (neutral + meant >= ends.low && neutral + meant <= ends.high)
      text += fmt::format("; if {} was meant, write {:.6g}", in_percent(meant), neutral + meant);
  return text;
}

/// What an amount may have been meant to be: thousands, pence, weeks.
std::string reading_of_amount(double value, const UsualRange& range) {
  struct Slip {
    double factor;
    std::string_view what;  ///< of which `value` may be the number; empty: a slip of noughts
  };
  static constexpr std::array<Slip, 3> of_days{{{7, "week"}, {365.0 / 12, "month"}, {365, "year"}}};
  static constexpr std::array<Slip, 4> of_pounds{{{1000, ""}, {1e6, ""}, {100, ""}, {10, ""}}};
  static constexpr std::array<Slip, 3> of_others{{{10, ""}, {100, ""}, {1000, ""}}};
  const bool low = value < range.lowest;
  const auto try_each = [&](std::span<const Slip> slips) {
    for (const auto& slip : slips) {
      const double meant = low ? value * slip.factor : value / slip.factor;
      if (!within(meant, range)) continue;
      if (slip.what.empty()) return fmt::format("if {} was meant, write {:.10g}", shown(meant, range), meant);
      return fmt::format("if {} {} meant, write {:.0f}", number_of(value, slip.what),
                         value == 1 ? "was" : "were", meant);
    }
    return std::string();
  };
  if (range.unit == "pounds") return try_each(of_pounds);
  if (range.unit == "days" && low) return try_each(of_days);
  return try_each(of_others);
}

std::string reading(double value, const UsualRange& range) {
  if (is_ratio(range)) return reading_of_change(value, 1.0, range);
  if (is_relative_change(range)) return reading_of_change(value, 0.0, range);
  if (is_steps(range))
    return within(-value, range) ? fmt::format("if the other way was meant, write {:.6g}", -value) : "";
  if (range.unit == "probability" && value < range.lowest && within(value * 100, range))
    return fmt::format("it is {:.4g}%; if {:.4g}% was meant, write {:.6g}", 100 * value, 10000 * value,
                       100 * value);
  return range.unit == "probability" ? "" : reading_of_amount(value, range);
}

/// One more number of that kind, in a programme.
void add_to(UsualRange& range, const std::string& id, double value) {
  if (range.numbers == 0 || value < range.lowest) range.lowest = value, range.lowest_in = id;
  if (range.numbers == 0 || value > range.highest) range.highest = value, range.highest_in = id;
  ++range.numbers;
}

std::vector<UsualRange> read_ranges() {
  std::vector<UsualRange> ranges;
  for (const auto& row : read_tsv(scenarios_folder() / "programmes" / "usual_values.tsv", 3))
    ranges.push_back({row.at(0), row.at(1), row.at(2), number_in(row.at(3)), number_in(row.at(5)), row.at(4),
                      row.at(6), static_cast<int>(number_in(row.at(7)))});
  return ranges;
}

}  // namespace

const std::vector<UsualRange>& usual_ranges() {
  static const auto ranges = read_ranges();
  return ranges;
}

std::vector<UsualRange> usual_ranges_of(std::span<const ParameterRecord> records) {
  std::map<std::array<std::string, 3>, UsualRange> ranges;
  constexpr std::string_view prefix = "programmes.";
  std::set<std::pair<std::string, double>> seen;
  for (const auto& record : records) {
    const auto rest = std::string_view(record.path).substr(prefix.size());
    const auto id = std::string(rest.substr(0, rest.find('.')));
    const auto field = field_of(rest.substr(id.size() + 1));
    if (!is_compared(field, record.unit) || for_ever(record.value, record.unit)) continue;
    if (!seen.emplace(record.path, record.value).second) continue;
    add_to(ranges[{field, record.unit, ""}], id, record.value);
    if (field == "effects.*.size") add_to(ranges[{field, record.unit, record.meaning}], id, record.value);
  }
  std::vector<UsualRange> all;
  for (auto& [key, range] : ranges) {
    range.field = key[0];
    range.unit = key[1];
    range.what = key[2];
    if (range.what.empty() || range.numbers >= enough) all.push_back(std::move(range));
  }
  return all;
}

std::string usual_values_text(const std::vector<UsualRange>& ranges) {
  std::string text =
      "# What each number is across the programmes of this folder and the shipped scenarios, to tell slips\n"
      "# by. Made by the program: holloway_tests \"[write-usual-values]\". A test says when that is due.\n"
      "field\tunit\twhat\tlowest\tlowest_in\thighest\thighest_in\tnumbers\n";
  for (const auto& range : ranges)
    text += fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", range.field, range.unit, range.what, range.lowest,
                        range.lowest_in, range.highest, range.highest_in, range.numbers);
  return text;
}

std::string why_unusual(double value, const UsualRange& range) {
  const auto ends = without_question(range);
  const bool amount = !is_ratio(range) && !is_steps(range) && !is_relative_change(range);
  const bool none_or_all = amount && (value == 0 || (range.unit == "probability" && value == 1));
  if (none_or_all || for_ever(value, range.unit) || (value >= ends.low && value <= ends.high)) return {};
  auto text = fmt::format("{} is far from {} in the catalogue, {} ({}) to {} ({})", shown(value, range),
                          range.what.empty() ? "all" : "every " + range.what, shown(range.lowest, range),
                          range.lowest_in, shown(range.highest, range), range.highest_in);
  if (const auto meant = reading(value, range); !meant.empty()) text += "; " + meant;
  return text;
}

std::string why_unusual(std::string_view path, std::string_view meaning, double value, const Unit& unit) {
  const auto field = field_of(path);
  const UsualRange* found = nullptr;
  for (const auto& range : usual_ranges()) {
    if (range.field != field || range.unit != unit.id) continue;
    const bool for_this = range.what == meaning && range.numbers >= enough;
    if (range.what.empty() ? found == nullptr : for_this) found = &range;
  }
  return found == nullptr ? std::string() : why_unusual(value, *found);
}

}  // namespace holloway
