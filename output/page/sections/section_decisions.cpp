#include <algorithm>

#include "output/page/html/html.hpp"
#include "output/page/html/stage_titles.hpp"
#include "output/page/sections/sections.hpp"
#include "output/words/figures.hpp"
#include "output/words/wording.hpp"

namespace holloway::report {

namespace {

struct Branch {
  Stage to;
  std::vector<Sample> per_year;  ///< by scenario
};

double mean_of(const Sample& sample) {
  return describe(sample).mean.value_or(0.0);
}

/// Where one decision led, in any scenario; the commonest under the baseline first.
std::vector<Branch> branches_of(const Analysis& analysis, const Decision& decision) {
  std::vector<Branch> branches;
  for (std::size_t i = 0; i < move_count; ++i) {
    if (moves[i].process != decision.process || moves[i].from != decision.from) continue;
    Branch branch{moves[i].to, {}};
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

std::vector<html::Column> columns_of(const Study& study) {
  std::vector<html::Column> columns{{"Where it led", false}};
  for (const auto& s : study.scenarios) {
    const bool baseline = &s == &study.scenarios.front();
    // Names, not titles: the table is wide enough.
    columns.push_back({baseline ? "Baseline" : s.scenario.name, true});
    columns.push_back({"Share", true});
    if (baseline) continue;
    columns.push_back({"Change", true});
    columns.push_back({"95% of runs", true});
  }
  return columns;
}

void add_change(std::vector<html::Cell>& row, const Sample& option, const Sample& baseline) {
  const Distribution change = describe(paired_difference(option, baseline));
  row.push_back(html::number(plain_change_text(change.mean.value_or(0.0))));
  row.push_back(html::number(plain_change_interval_text(change)));
}

std::vector<html::Cell> row_of(std::string_view title, const std::vector<Sample>& per_year,
                               const std::vector<Sample>& totals, bool with_share) {
  std::vector<html::Cell> row{html::words(title)};
  for (std::size_t s = 0; s < per_year.size(); ++s) {
    const double mean = mean_of(per_year[s]);
    const double total = mean_of(totals[s]);
    row.push_back(html::number(number_text(mean)));
    row.push_back(with_share && total > 0.0 ? html::bar(percent_text(mean / total), mean / total)
                                            : html::number(""));
    if (s > 0) add_change(row, per_year[s], per_year[0]);
  }
  return row;
}

std::string decision_table(const Analysis& analysis, const Decision& decision,
                           const std::vector<Branch>& branches) {
  const auto totals = totals_of(branches);
  html::Table table(wording("decisions.table", {{"decision", title_of(decision)},
                                                {"counted", wording_of("counted", id_of(decision.process))}}),
                    columns_of(*analysis.study));
  for (const auto& branch : branches) table.row(row_of(title_of(branch.to), branch.per_year, totals, true));
  table.row(row_of("All", totals, totals, false));
  return table.text();
}

}  // namespace

std::string where_cases_went(const Analysis& analysis) {
  std::string text = html::paragraph(wording("decisions.introduction"));
  for (const auto& decision : decisions()) {
    const auto branches = branches_of(analysis, decision);
    if (branches.empty()) continue;
    text += html::heading(3, "", title_of(decision));
    text += html::paragraph(explanation_of(decision));
    text += decision_table(analysis, decision, branches);
  }
  return text;
}

}  // namespace holloway::report
