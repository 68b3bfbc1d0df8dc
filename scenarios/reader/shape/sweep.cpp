#include "scenarios/reader/shape/sweep.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace holloway {

namespace {

constexpr std::string_view forms = "PATH=FROM:TO:STEPS or PATH=A,B,C";

std::optional<double> number_in(std::string_view text) {
  double number = 0.0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = error == std::errc{} && end == text.data() + text.size();
  return whole && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// "0.1:0.9:5" in its parts. Nothing if it is a list: dates, texts and objects may have colons too.
std::optional<std::vector<std::string_view>> parts_of_range(std::string_view text) {
  std::vector<std::string_view> parts;
  while (true) {
    const auto colon = text.find(':');
    parts.push_back(text.substr(0, colon));
    if (colon == text.npos) break;
    text.remove_prefix(colon + 1);
  }
  return parts.size() > 1 && number_in(parts.front()) ? std::optional(parts) : std::nullopt;
}

/// One of so many values at equal distances, in as many digits as anybody means.
std::string step_of(double from, double to, std::size_t step, std::size_t steps) {
  const double share = static_cast<double>(step) / static_cast<double>(steps - 1);
  return fmt::format("{:.12g}", from + (to - from) * share);
}

/// The values of FROM:TO:STEPS, or why there are none.
std::string add_range(const std::vector<std::string_view>& parts, std::vector<std::string>& values) {
  if (parts.size() != 3) return fmt::format("needs {}", forms);
  const auto from = number_in(parts[0]), to = number_in(parts[1]), steps = number_in(parts[2]);
  if (!to) return fmt::format("{} is not a number", in_quotes(parts[1]));
  if (*from == *to) return fmt::format("goes from {0} to {0}, which is one value", parts[0]);
  const auto most = static_cast<double>(most_swept_values);
  if (!steps || *steps != std::floor(*steps) || *steps < 2 || *steps > most)
    return fmt::format("{} is not a number of values (a whole number, 2 to {})", in_quotes(parts[2]),
                       most_swept_values);
  const auto count = static_cast<std::size_t>(*steps);
  for (std::size_t step = 0; step < count; ++step) values.push_back(step_of(*from, *to, step, count));
  return {};
}

/// The values of A,B,C, or why there are none.
std::string add_list(std::string_view text, std::vector<std::string>& values) {
  for (const auto value : split_at_commas(text)) {
    if (value.empty()) return "a value is empty";
    if (std::find(values.begin(), values.end(), value) != values.end())
      return fmt::format("{} stands there twice", in_quotes(value));
    values.emplace_back(value);
  }
  if (values.size() < 2) return fmt::format("needs two values or more: {}; one is said with --set", forms);
  if (values.size() > most_swept_values)
    return fmt::format("{} are more values than the most, {}", values.size(), most_swept_values);
  return {};
}

/// The path as it is told in results: "effects[0]" and "effects.0" are one.
std::string path_of(const Assignment& assignment) {
  return fmt::format("{}", fmt::join(assignment.keys, "."));
}

}  // namespace

std::optional<Sweep> read_sweep(std::string_view text, Findings& findings) {
  const auto equals = text.find('=');
  if (equals == text.npos || equals == 0 || equals + 1 == text.size()) {
    findings.problems.push_back({"--sweep", 0, "", fmt::format("{} is not {}", in_quotes(text), forms)});
    return std::nullopt;
  }
  const auto range = parts_of_range(text.substr(equals + 1));
  std::vector<std::string> values;
  auto why_not = range ? add_range(*range, values) : add_list(text.substr(equals + 1), values);
  if (!why_not.empty()) {
    findings.problems.push_back(
        {"--sweep", 0, "/" + std::string(text.substr(0, equals)), std::move(why_not)});
    return std::nullopt;
  }
  auto first =
      read_assignment("--sweep", fmt::format("{}={}", text.substr(0, equals), values.front()), findings);
  if (!first) return std::nullopt;
  Sweep sweep{{}, std::move(*first)};
  sweep.first.written = fmt::format("--sweep {}", beginning_of(text, 100));
  for (auto& value : values) {
    const auto number = number_in(value);
    sweep.values.push_back({path_of(sweep.first), std::move(value), number});
  }
  return sweep;
}

}  // namespace holloway
