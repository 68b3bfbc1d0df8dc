// In what an option differs from the baseline: numbers, what changes on a date, programmes.

#include "output/telling/differs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string_view>

#include "output/study/json_of.hpp"
#include "output/telling/telling.hpp"
#include "output/words/change_words.hpp"
#include "output/words/wording.hpp"

namespace holloway {

namespace {

using Json = nlohmann::ordered_json;
using Records = std::map<std::string_view, const ParameterRecord*>;

Records by_path(const std::vector<ParameterRecord>& all) {
  Records records;
  for (const auto& record : all) records.emplace(record.path, &record);
  return records;
}

Json change(const ParameterRecord& record, const ParameterRecord* in_baseline) {
  return {{"path", record.path},
          {"meaning", record.meaning},
          {"unit", record.unit},
          {"baseline", in_baseline ? json_of(in_baseline->value) : Json(nullptr)},
          {"option", json_of(record.value)},
          {"evidence", record.evidence}};
}

/// Of these numbers those that differ from the baseline's; of those it does not have, the ones for which
/// `counts`.
template <class Counts>
void add_changes(Json& all, const std::vector<ParameterRecord>& here,
                 const std::vector<ParameterRecord>& there, Counts counts) {
  const auto baseline = by_path(there);
  for (const auto& record : here) {
    const auto found = baseline.find(record.path);
    if (found == baseline.end() ? counts(record) : found->second->value != record.value)
      all.push_back(change(record, found == baseline.end() ? nullptr : found->second));
  }
}

bool same_programmes(const StudyScenario& one, const StudyScenario& other) {
  const auto same = [](const Programme& a, const Programme& b) {
    return a.id == b.id && a.areas == b.areas && a.from == b.from && a.to == b.to;
  };
  const auto same_number = [](const ParameterRecord& a, const ParameterRecord& b) {
    return a.path == b.path && a.value == b.value;
  };
  return std::equal(one.scenario.programmes.begin(), one.scenario.programmes.end(),
                    other.scenario.programmes.begin(), other.scenario.programmes.end(), same) &&
         std::equal(one.programme_parameters.begin(), one.programme_parameters.end(),
                    other.programme_parameters.begin(), other.programme_parameters.end(), same_number);
}

std::string how(bool dated, bool programmes) {
  if (dated && programmes) return wording("differences.in_dates_and_programmes");
  if (dated) return wording("differences.in_dates");
  return programmes ? "in its programmes" : "";
}

}  // namespace

Json changes_json(const Study& study, std::size_t option) {
  const auto& baseline = study.scenarios.front();
  const auto& here = study.scenarios.at(option + 1);
  Json all = Json::array();
  add_changes(all, here.parameters, baseline.parameters, [](const auto&) { return true; });
  add_changes(all, here.programme_parameters, baseline.programme_parameters,
              [](const ParameterRecord& record) { return record.evidence.starts_with("set by"); });
  return all;
}

Sentences what_differs(const Study& study, std::size_t option) {
  const auto& baseline = study.scenarios.front();
  const auto& here = study.scenarios.at(option + 1);
  const bool dated =
      changes_in_words(here.scenario, study.data) != changes_in_words(baseline.scenario, study.data);
  const auto in_what = how(dated, !same_programmes(here, baseline));
  const auto numbers = changes_json(study, option).size();
  if (!in_what.empty())
    return {wording("differences.differs",
                    {{"option", title_of(here)},
                     {"how", in_what},
                     {"numbers", numbers == 0 ? wording("differences.no_number") : std::string()}})};
  if (numbers == 0) return {wording("differences.none", {{"option", title_of(here)}})};
  return {wording("differences.in_numbers", {{"option", title_of(here)}, {"numbers", numbers}})};
}

}  // namespace holloway
