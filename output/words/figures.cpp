#include "output/words/figures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

#include "output/words/wording.hpp"
#include "sim/core/mathematics.hpp"

namespace holloway {

namespace {

constexpr auto not_available = "not available";
constexpr auto no_change = "no change";
constexpr auto about_nothing = "about 0";
constexpr auto one_run = "one run only";

/// Digits in threes. `digits` may begin with a minus and hold a decimal point.
std::string with_separators(std::string digits) {
  const std::size_t begin = !digits.empty() && digits.front() == '-' ? 1 : 0;
  auto end = digits.find('.');
  if (end == std::string::npos) end = digits.size();
  for (std::size_t at = end; at > begin + 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

/// Fixed decimals, without a minus before nothing.
std::string fixed(double value, int decimals) {
  std::string text = fmt::format("{:.{}f}", value, decimals);
  if (text.find_first_not_of("-0.") == std::string::npos && text.front() == '-') text.erase(0, 1);
  return with_separators(std::move(text));
}

std::string with_sign(double value, const std::string& text) {
  if (value == 0.0) return no_change;
  return value > 0.0 ? "+" + text : text;
}

std::string between(const Distribution& spread, const std::function<std::string(double)>& text) {
  if (!spread.q025 || !spread.q975) return not_available;
  return spread.count == 1 ? one_run : text(*spread.q025) + " to " + text(*spread.q975);
}

/// The power of ten a change is rounded to: a range five wide is read in ones, one of half in tenths, one of
/// a hundred in tens. Runs differ by more than any digit beyond.
int place_of(const Measure& measure, const Distribution& change) {
  const double unit = is_share(measure) ? 100.0 : 1.0;
  double width = unit * (change.q975.value_or(0.0) - change.q025.value_or(0.0));
  if (!(width > 0.0)) width = unit * std::abs(change.mean.value_or(0.0));
  if (!(width > 0.0)) return 0;
  if (width < 5.0) return std::max(-2, static_cast<int>(std::floor(mathematics::log10(width / 5.0))));
  return std::max(0, static_cast<int>(std::floor(mathematics::log10(width))) - 1);
}

double rounded(double value, int place) {
  const double step = mathematics::pow(10.0, place);
  return std::round(value / step) * step;
}

/// One end of a range, or the middle of it, as a change: "+12", "-0.19", "0".
std::string signed_at(const Measure& measure, double value, int place) {
  const double shown = rounded(is_share(measure) ? 100.0 * value : value, place);
  if (shown == 0.0) return "0";
  return (shown > 0.0 ? "+" : "") + fixed(shown, std::max(0, -place));
}

}  // namespace

std::string number_text(double value) {
  const double size = std::abs(value);
  if (size >= 999.5 || value == 0.0) return fixed(value, 0);
  if (size >= 99.95) return fixed(value, 0);
  return fixed(value, size >= 9.995 ? 1 : 2);
}

std::string whole_text(std::size_t count) {
  return with_separators(fmt::format("{}", count));
}

std::string chance_text(double probability) {
  const std::string text = fixed(100.0 * probability, 1);
  return (text.ends_with(".0") ? text.substr(0, text.size() - 2) : text) + "%";
}

std::string runs_text(const std::optional<double>& share, std::size_t runs) {
  if (!share || runs == 0) return not_available;
  const bool some = *share > 0.0 && *share < 1.0;
  if (some && runs >= fewest_runs_for_a_share) return chance_text(*share);
  const auto those = static_cast<std::size_t>(std::lround(*share * static_cast<double>(runs)));
  if (those == runs) return runs == 1 ? std::string("the one made") : "all " + whole_text(runs);
  return fmt::format("{} of {}", those == 0 ? std::string("none") : whole_text(those), runs);
}

std::string in_runs_text(const std::optional<double>& share, std::size_t runs) {
  if (!share || runs == 0) return not_available;
  if (runs >= fewest_runs_for_a_share && *share > 0.0 && *share < 1.0)
    return fmt::format("in {} of {} runs", chance_text(*share), whole_text(runs));
  if (runs == 1)
    return *share > 0.0 ? wording("figures.in_the_one_run") : wording("figures.not_in_the_one_run");
  return fmt::format("in {} runs", runs_text(share, runs));
}

std::string range_title(std::size_t runs) {
  if (runs == 1) return wording("figures.range_of_one");
  return runs < fewest_runs_for_a_range ? wording("figures.range_of_few") : wording("figures.range");
}

std::string percent_text(double share) {
  return fixed(100.0 * share, 1) + "%";
}

std::string pounds_text(double pounds) {
  const double size = std::abs(pounds);
  const std::string sign = pounds < 0.0 && size >= 0.5 ? "-" : "";
  if (size >= 999'500.0)
    return fmt::format("{}£{} million", sign, fixed(size / 1e6, size >= 9.995e6 ? 1 : 2));
  if (size >= 9'995.0) return fmt::format("{}£{}", sign, fixed(std::round(size / 1000.0) * 1000.0, 0));
  return fmt::format("{}£{}", sign, fixed(size, 0));
}

std::string exact_pounds_text(double pounds) {
  const double size = std::abs(pounds);
  const bool whole = std::abs(size - std::round(size)) < 0.005;
  return fmt::format("{}£{}", pounds < 0.0 ? "-" : "", fixed(size, whole ? 0 : 2));
}

std::string signed_pounds_text(double pounds) {
  return with_sign(pounds, pounds_text(pounds));
}

bool is_share(const Measure& measure) {
  return measure.unit.substr(0, 5) == "share";
}

std::string value_text(const Measure& measure, const std::optional<double>& value) {
  if (!value) return not_available;
  return is_share(measure) ? percent_text(*value) : number_text(*value);
}

std::string change_text(const Measure& measure, const Distribution& change) {
  if (!change.mean) return not_available;
  const auto text = signed_at(measure, *change.mean, place_of(measure, change));
  if (text == "0") return change.q025 == 0.0 && change.q975 == 0.0 ? no_change : about_nothing;
  return text + (is_share(measure) ? " points" : "");
}

std::string change_size_text(const Measure& measure, const Distribution& change) {
  if (!change.mean) return not_available;
  const auto text = signed_at(measure, std::abs(*change.mean), place_of(measure, change));
  return text.front() == '+' ? text.substr(1) : text;
}

std::string value_beside(const Measure& measure, const std::optional<double>& value,
                         const std::vector<const Distribution*>& changes) {
  if (!value || is_share(measure) || changes.empty()) return value_text(measure, value);
  int place = place_of(measure, *changes.front());
  for (const auto* change : changes) place = std::min(place, place_of(measure, *change));
  const double shown = rounded(*value, std::max(0, place));
  return place < 1 || shown == 0.0 ? value_text(measure, value) : number_text(shown);
}

std::string unit_text(const Measure& measure) {
  return is_share(measure) ? "per cent" : std::string(measure.unit);
}

std::string plain_change_text(double change) {
  if (change != 0.0 && std::abs(change) < 0.05) return about_nothing;
  return with_sign(change, fixed(change, std::abs(change) < 9.95 ? 1 : 0));
}

std::string plain_change_interval_text(const Distribution& spread) {
  if (spread.count < 2) return spread.count == 1 ? one_run : not_available;
  const auto end = [](double change) { return std::abs(change) < 0.05 ? "0" : plain_change_text(change); };
  const auto low = end(*spread.q025);
  const auto high = end(*spread.q975);
  return low == high && low == "0" ? no_change : low + " to " + high;
}

std::string change_unit(const Measure& measure) {
  return is_share(measure) ? wording("figures.unit_of_shares") : std::string(measure.unit);
}

std::string interval_text(const Measure& measure, const Distribution& spread) {
  return between(spread, [&](double end) { return value_text(measure, end); });
}

std::string change_interval_text(const Measure& measure, const Distribution& spread) {
  if (!spread.q025 || !spread.q975) return not_available;
  if (spread.count == 1) return one_run;
  const int place = place_of(measure, spread);
  const auto low = signed_at(measure, *spread.q025, place);
  const auto high = signed_at(measure, *spread.q975, place);
  if (low == "0" && high == "0") return no_change;
  return low + " to " + high;
}

std::string pounds_interval_text(const Distribution& spread) {
  return between(spread, [](double end) { return pounds_text(end); });
}

std::string number_interval_text(const Distribution& spread) {
  return between(spread, [](double end) { return number_text(end); });
}

std::string month_text(Date date) {
  constexpr std::array names{"January", "February", "March",     "April",   "May",      "June",
                             "July",    "August",   "September", "October", "November", "December"};
  return fmt::format("{} {}", names.at(static_cast<unsigned>(date.month()) - 1),
                     static_cast<int>(date.year()));
}

std::string date_text(Date date) {
  return fmt::format("{} {}", static_cast<unsigned>(date.day()), month_text(date));
}

}  // namespace holloway
