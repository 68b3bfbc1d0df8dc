#include "output/figures.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <functional>

namespace holloway {

namespace {

constexpr auto not_available = "not available";
constexpr auto no_change = "no change";

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

std::string between(const std::optional<double>& low, const std::optional<double>& high,
                    const std::function<std::string(double)>& text) {
  if (!low || !high) return not_available;
  return text(*low) + " to " + text(*high);
}

std::string share_change(double change) {
  return with_sign(change, fixed(100.0 * change, 2)) + (change == 0.0 ? "" : " points");
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

std::string change_text(const Measure& measure, const std::optional<double>& change) {
  if (!change) return not_available;
  return is_share(measure) ? share_change(*change) : with_sign(*change, number_text(*change));
}

std::string interval_text(const Measure& measure, const Distribution& spread) {
  return between(spread.q025, spread.q975, [&](double end) { return value_text(measure, end); });
}

std::string change_interval_text(const Measure& measure, const Distribution& spread) {
  if (spread.q025 == 0.0 && spread.q975 == 0.0) return no_change;
  return between(spread.q025, spread.q975, [&](double end) {
    if (end == 0.0) return std::string("0");
    return is_share(measure) ? (end > 0.0 ? "+" : "") + fixed(100.0 * end, 2) : change_text(measure, end);
  });
}

std::string pounds_interval_text(const Distribution& spread) {
  return between(spread.q025, spread.q975, [](double end) { return pounds_text(end); });
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
