#include <fmt/format.h>

#include <algorithm>

#include "output/figures.hpp"
#include "output/report/html.hpp"
#include "output/report/sections.hpp"
#include "output/report/stage_titles.hpp"

namespace holloway::report {

namespace {

struct Branch {
  Stage to;
  std::vector<double> per_year;  ///< by scenario
};

/// Where one decision led, in any scenario; the commonest under the baseline first.
std::vector<Branch> branches_of(const Analysis& analysis, const Decision& decision) {
  std::vector<Branch> branches;
  for (std::size_t i = 0; i < move_count; ++i) {
    if (moves[i].process != decision.process || moves[i].from != decision.from) continue;
    Branch branch{moves[i].to, {}};
    for (const auto& s : analysis.scenarios) branch.per_year.push_back(s.moves_per_year[i]);
    if (std::any_of(branch.per_year.begin(), branch.per_year.end(), [](double n) { return n > 0.0; }))
      branches.push_back(std::move(branch));
  }
  std::stable_sort(branches.begin(), branches.end(),
                   [](const Branch& a, const Branch& b) { return a.per_year.front() > b.per_year.front(); });
  return branches;
}

std::vector<double> totals_of(const std::vector<Branch>& branches, std::size_t scenarios) {
  std::vector<double> totals(scenarios, 0.0);
  for (const auto& branch : branches)
    for (std::size_t s = 0; s < scenarios; ++s) totals[s] += branch.per_year[s];
  return totals;
}

std::vector<html::Column> columns_of(const Study& study) {
  std::vector<html::Column> columns{{"Where it led", false}};
  for (const auto& s : study.scenarios) {
    const bool baseline = &s == &study.scenarios.front();
    // Names, not titles: the table is wide enough.
    columns.push_back({baseline ? "Baseline" : s.scenario.name, true});
    columns.push_back({"Share", true});
    if (!baseline) columns.push_back({"Change", true});
  }
  return columns;
}

html::Cell change_cell(double change) {
  return html::number(plain_change_text(change));
}

std::string decision_table(const Analysis& analysis, const Decision& decision,
                           const std::vector<Branch>& branches) {
  const auto scenarios = analysis.scenarios.size();
  const auto totals = totals_of(branches, scenarios);
  html::Table table(fmt::format("Average number a year: {}", decision.title), columns_of(*analysis.study));
  for (const auto& branch : branches) {
    std::vector<html::Cell> row{html::words(title_of(branch.to))};
    for (std::size_t s = 0; s < scenarios; ++s) {
      const double share = totals[s] > 0.0 ? branch.per_year[s] / totals[s] : 0.0;
      row.push_back(html::number(number_text(branch.per_year[s])));
      row.push_back(totals[s] > 0.0 ? html::bar(percent_text(share), share) : html::number(""));
      if (s > 0) row.push_back(change_cell(branch.per_year[s] - branch.per_year[0]));
    }
    table.row(row);
  }
  std::vector<html::Cell> total{html::words("All")};
  for (std::size_t s = 0; s < scenarios; ++s) {
    total.push_back(html::number(number_text(totals[s])));
    total.push_back(html::number(""));
    if (s > 0) total.push_back(change_cell(totals[s] - totals[0]));
  }
  table.row(total);
  return table.text();
}

}  // namespace

std::string where_cases_went(const Analysis& analysis) {
  std::string text = html::heading(2, "decisions", "Where women went at each decision");
  text += html::paragraph(
      "These count decisions, not women: a woman with two cases passes twice. Averages over all runs, a "
      "year.");
  for (const auto& decision : decisions()) {
    const auto branches = branches_of(analysis, decision);
    if (branches.empty()) continue;
    text += html::heading(3, "", decision.title);
    text += html::paragraph(decision.explanation);
    text += decision_table(analysis, decision, branches);
  }
  return text;
}

}  // namespace holloway::report
