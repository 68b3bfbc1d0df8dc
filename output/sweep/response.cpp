#include "output/sweep/response.hpp"

#include <algorithm>
#include <utility>

#include "output/measures/headline_measures.hpp"
#include "output/words/swept_words.hpp"

namespace holloway {

namespace {

const std::vector<SweptValue>& values_of(const Study& study, std::size_t option) {
  return study.scenarios[option + 1].sweep;
}

/// The values of all paths but one.
std::vector<SweptValue> held_at(const std::vector<SweptValue>& values, std::size_t path) {
  auto held = values;
  held.erase(held.begin() + static_cast<std::ptrdiff_t>(path));
  return held;
}

bool same(const std::vector<SweptValue>& a, const std::vector<SweptValue>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const SweptValue& one, const SweptValue& other) { return one.text == other.text; });
}

/// Options that differ in one path alone, in ascending order of its value.
struct Line {
  std::vector<SweptValue> held;
  std::vector<std::pair<double, std::size_t>> options;
};

/// None along a path whose values are not all numbers.
std::vector<Line> lines_along(const Study& study, std::size_t path) {
  std::vector<Line> lines;
  for (std::size_t option = 0; option + 1 < study.scenarios.size(); ++option) {
    const auto& values = values_of(study, option);
    if (!values[path].number) return {};
    const auto held = held_at(values, path);
    auto line =
        std::find_if(lines.begin(), lines.end(), [&](const Line& one) { return same(one.held, held); });
    if (line == lines.end()) line = lines.insert(lines.end(), {held, {}});
    line->options.emplace_back(*values[path].number, option);
  }
  for (Line& line : lines) std::sort(line.options.begin(), line.options.end());
  return lines;
}

void add_switches(OutcomeResponse& outcome, const Study& study, std::size_t paths) {
  for (std::size_t path = 0; path < paths; ++path)
    for (const Line& line : lines_along(study, path)) {
      std::vector<double> values;
      std::vector<Sample> samples;
      for (const auto& [value, option] : line.options) {
        values.push_back(value);
        samples.push_back(outcome.samples[option]);
      }
      for (const Crossing& crossing : crossings(values, samples))
        outcome.switches.push_back({path, line.held, crossing});
    }
}

std::vector<Sample> net_values(const Analysis& analysis) {
  const Study& study = *analysis.study;
  const auto baseline = spending_by_replication(study, analysis.costs, 0);
  std::vector<Sample> all;
  for (std::size_t s = 1; s < study.scenarios.size(); ++s) {
    const auto option = spending_by_replication(study, analysis.costs, s);
    Sample sample;
    for (std::size_t run = 0; run < option.size(); ++run)
      sample.emplace_back(net_present_value(baseline[run], option[run]));
    all.push_back(std::move(sample));
  }
  return all;
}

}  // namespace

bool is_sweep(const Study& study) {
  return study.scenarios.size() > 1 && !study.scenarios.back().sweep.empty();
}

Response response_of(const Analysis& analysis) {
  const Study& study = *analysis.study;
  Response response;
  if (!is_sweep(study)) return response;
  for (const auto& value : values_of(study, 0)) response.paths.push_back(value.path);
  response.outcomes.push_back({"net_present_value", nullptr, net_values(analysis), {}});
  for (const auto m : headline_measures()) {
    std::vector<Sample> samples;
    for (const auto& option : analysis.options) samples.push_back(option.differences[m].sample);
    response.outcomes.push_back({measures()[m].id, &measures()[m], std::move(samples), {}});
  }
  for (auto& outcome : response.outcomes) add_switches(outcome, study, response.paths.size());
  return response;
}

const ParameterRecord* record_of_path(const Study& study, std::string_view path) {
  const auto& option = study.scenarios.at(1);
  return record_of(path, option.parameters, option.programme_parameters);
}

}  // namespace holloway
