// The pieces of summary.json that go by group of women, and prison by month.

#include "output/results/summary/json_values.hpp"

namespace holloway {

namespace {

using Json = nlohmann::ordered_json;

template <class Value>
Json each_scenario(const Analysis& analysis, Value value) {
  Json all = Json::object();
  for (std::size_t s = 0; s < analysis.scenarios.size(); ++s)
    all[analysis.study->scenarios[s].scenario.name] = value(analysis.scenarios[s]);
  return all;
}

std::string id_at(std::size_t measure) {
  return std::string(measures()[measure].id);
}
std::string id_at(Group group) {
  return std::string(id_of(group));
}

Json gaps_of(const std::vector<GroupResult>& groups, const Measure& measure) {
  Json entry{{"unit", gap_unit(measure)}};
  for (std::size_t g = 0; g < groups.size(); ++g) {
    Json gap{{"rate", short_json(groups[g].rate)}};
    const auto group = static_cast<Group>(g);
    if (reference_of(division_of(group)) != group) {
      gap["difference"] = short_json(groups[g].difference);
      gap["ratio"] = short_json(groups[g].ratio);
    }
    entry[id_at(group)] = std::move(gap);
  }
  return entry;
}

}  // namespace

Json short_json(const Distribution& spread) {
  return {{"mean", json_of(spread.mean)}, {"q025", json_of(spread.q025)}, {"q975", json_of(spread.q975)}};
}

Json months_json(const std::vector<Distribution>& months) {
  Json spread{{"mean", Json::array()}, {"q025", Json::array()}, {"q975", Json::array()}};
  for (const auto& month : months) {
    spread["mean"].push_back(json_of(month.mean));
    spread["q025"].push_back(json_of(month.q025));
    spread["q975"].push_back(json_of(month.q975));
  }
  return spread;
}

Json groups_json() {
  Json all = Json::array();
  for (std::size_t g = 0; g < count_of<Group>; ++g) {
    const auto group = static_cast<Group>(g);
    const auto division = division_of(group);
    all.push_back({{"id", id_of(group)},
                   {"division", id_of(division)},
                   {"title", title_of(group)},
                   {"definition", definition_of(group)},
                   {"compared_with", id_of(reference_of(division))}});
  }
  return all;
}

Json by_group_json(const Analysis& analysis) {
  return each_scenario(analysis, [](const ScenarioAnalysis& a) {
    Json groups = Json::object();
    for (std::size_t g = 0; g < count_of<Group>; ++g) {
      Json mean = Json::object();
      Json low = Json::object();
      Json high = Json::object();
      for (std::size_t m = 0; m < a.by_group.size(); ++m) {
        if (a.by_group[m].empty()) continue;
        mean[id_at(m)] = json_of(a.by_group[m][g].whole.mean);
        low[id_at(m)] = json_of(a.by_group[m][g].whole.q025);
        high[id_at(m)] = json_of(a.by_group[m][g].whole.q975);
      }
      groups[id_at(static_cast<Group>(g))] = {
          {"mean", std::move(mean)}, {"q025", std::move(low)}, {"q975", std::move(high)}};
    }
    return groups;
  });
}

Json group_gaps_json(const Analysis& analysis) {
  return each_scenario(analysis, [](const ScenarioAnalysis& a) {
    Json gaps = Json::object();
    for (std::size_t m = 0; m < a.by_group.size(); ++m)
      if (gap_basis(measures()[m]) != GapBasis::not_compared)
        gaps[id_at(m)] = gaps_of(a.by_group[m], measures()[m]);
    return gaps;
  });
}

Json differences_by_group_json(const Analysis& analysis) {
  Json all = Json::object();
  for (std::size_t o = 0; o < analysis.options.size(); ++o) {
    Json option = Json::object();
    const auto& differences = analysis.options[o].differences_by_group;
    for (std::size_t m = 0; m < differences.size(); ++m) {
      if (differences[m].empty()) continue;
      Json groups = Json::object();
      for (std::size_t g = 0; g < differences[m].size(); ++g)
        groups[id_at(static_cast<Group>(g))] = short_json(differences[m][g]);
      option[id_at(m)] = std::move(groups);
    }
    all[analysis.study->scenarios[o + 1].scenario.name] = std::move(option);
  }
  return all;
}

Json custody_by_month_json(const Analysis& analysis) {
  const auto& horizon = analysis.study->scenarios[0].scenario.horizon;
  Json months = Json::array();
  for (int m = 0; m < horizon.months(); ++m) months.push_back(to_text(months_after(horizon.start, m)));
  const auto series = custody_series();
  Json scenarios = each_scenario(analysis, [&series](const ScenarioAnalysis& a) {
    Json measures_by_month = Json::object();
    for (std::size_t i = 0; i < series.size(); ++i)
      measures_by_month[id_at(series[i])] = months_json(a.custody_by_month[i]);
    return measures_by_month;
  });
  return {{"month", std::move(months)}, {"scenarios", std::move(scenarios)}};
}

Json differences_by_month_json(const Analysis& analysis) {
  const auto series = custody_series();
  Json all = Json::object();
  for (std::size_t o = 0; o < analysis.options.size(); ++o) {
    const auto& option = analysis.options[o];
    Json by_measure{{"custody_population", months_json(option.women_in_prison_difference)}};
    for (std::size_t i = 0; i < series.size(); ++i)
      by_measure[id_at(series[i])] = months_json(option.custody_difference_by_month[i]);
    all[analysis.study->scenarios[o + 1].scenario.name] = std::move(by_measure);
  }
  return all;
}

}  // namespace holloway
