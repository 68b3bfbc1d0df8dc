// Where women went at each decision: the moves of summary.json, put together by where they begin.

#include <algorithm>

#include "output/results/summary/json_values.hpp"
#include "output/words/decision_words.hpp"

namespace holloway {

using Json = nlohmann::ordered_json;

namespace {

/// One way on from a decision.
struct Branch {
  std::size_t move;
  std::vector<Sample> per_year;  ///< by scenario
};

double mean_of(const Sample& sample) {
  return describe(sample).mean.value_or(0.0);
}

const std::string& name_of(const Analysis& analysis, std::size_t scenario) {
  return analysis.study->scenarios[scenario].scenario.name;
}

/// Where one decision led, in any scenario; the commonest under the baseline first.
std::vector<Branch> branches_of(const Analysis& analysis, const Decision& decision) {
  std::vector<Branch> branches;
  for (std::size_t i = 0; i < move_count; ++i) {
    if (moves[i].process != decision.process || moves[i].from != decision.from) continue;
    Branch branch{i, {}};
    for (const auto& s : analysis.scenarios) branch.per_year.push_back(s.moves_per_year[i]);
    if (std::any_of(branch.per_year.begin(), branch.per_year.end(),
                    [](const Sample& sample) { return mean_of(sample) > 0.0; }))
      branches.push_back(std::move(branch));
  }
  std::stable_sort(branches.begin(), branches.end(), [](const Branch& a, const Branch& b) {
    return mean_of(a.per_year.front()) > mean_of(b.per_year.front());
  });
  return branches;
}

/// All branches together, by scenario.
std::vector<Sample> totals_of(const std::vector<Branch>& branches) {
  std::vector<Sample> totals = branches.front().per_year;
  for (auto branch = branches.begin() + 1; branch != branches.end(); ++branch)
    for (std::size_t s = 0; s < totals.size(); ++s)
      for (std::size_t r = 0; r < totals[s].size(); ++r) *totals[s][r] += *branch->per_year[s][r];
  return totals;
}

/// Means by scenario, and the range of each option's change.
Json counts_of(const Analysis& analysis, const std::vector<Sample>& per_year) {
  Json means = Json::object();
  Json differences = Json::object();
  for (std::size_t s = 0; s < per_year.size(); ++s) {
    means[name_of(analysis, s)] = json_of(mean_of(per_year[s]));
    if (s == 0) continue;
    const auto change = describe(paired_difference(per_year[s], per_year[0]));
    differences[name_of(analysis, s)] = {
        {"mean", json_of(change.mean)}, {"q025", json_of(change.q025)}, {"q975", json_of(change.q975)}};
  }
  return {{"mean_per_year", std::move(means)}, {"differences", std::move(differences)}};
}

Json branch_json(const Analysis& analysis, const Branch& branch, const std::vector<Sample>& totals) {
  Json json{{"to", id_of(moves[branch.move].to)}, {"move", branch.move}};
  json.update(counts_of(analysis, branch.per_year));
  Json shares = Json::object();
  for (std::size_t s = 0; s < totals.size(); ++s) {
    const double all = mean_of(totals[s]);
    shares[name_of(analysis, s)] = all > 0.0 ? json_of(mean_of(branch.per_year[s]) / all) : Json(nullptr);
  }
  json["share"] = std::move(shares);
  return json;
}

}  // namespace

Json decisions_json(const Analysis& analysis) {
  Json all = Json::array();
  for (const auto& decision : decisions()) {
    const auto branches = branches_of(analysis, decision);
    if (branches.empty()) continue;
    const auto totals = totals_of(branches);
    Json list = Json::array();
    for (const auto& branch : branches) list.push_back(branch_json(analysis, branch, totals));
    all.push_back({{"id", id_of(decision.from)},
                   {"process", id_of(decision.process)},
                   {"all", counts_of(analysis, totals)},
                   {"branches", std::move(list)}});
  }
  return all;
}

}  // namespace holloway
