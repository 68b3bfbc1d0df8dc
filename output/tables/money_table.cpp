// Each option's money against the baseline, by payer.

#include "output/tables/csv_text.hpp"
#include "output/tables/each_table.hpp"
#include "output/tables/statistic.hpp"

namespace holloway::table {

namespace {

constexpr std::string_view all_payers = "all";
/// All payers but victims and society.
constexpr std::string_view public_budgets = "public_budgets";

/// The rows of one option.
class MoneyRows {
 public:
  MoneyRows(CsvText& csv, std::string_view option) : csv_(csv), option_(option) {}

  /// Present value over the whole period.
  void spread(std::string_view payer, std::string_view kind, const Distribution& pounds) {
    for (const auto& s : statistics) csv_.row({option_, payer, kind, all_years, s.id, pounds.*s.value});
  }
  void mean(std::string_view payer, std::string_view kind, double pounds) {
    csv_.row({option_, payer, kind, all_years, statistics.front().id, pounds});
  }
  /// Averages of each year reported, then of the tail.
  void by_year(std::string_view kind, const std::vector<double>& pounds) {
    for (std::size_t year = 0; year < pounds.size(); ++year)
      csv_.row({option_, all_payers, kind,
                year + 1 == pounds.size() ? Cell("tail") : Cell(static_cast<int>(year) + 1),
                statistics.front().id, pounds[year]});
  }

 private:
  CsvText& csv_;
  std::string_view option_;
};

void add_payers(MoneyRows& rows, const OptionEconomics& e, const StudyCosts& costs) {
  for (std::size_t p = 0; p < count_of<Payer>; ++p) {
    const auto payer = static_cast<Payer>(p);
    if (not_modelled(payer, costs)) continue;  // nothing modelled is not nothing saved
    rows.spread(id_of(payer), "cost", e.cost_by_payer[p]);
    rows.spread(id_of(payer), "benefit", e.benefit_by_payer[p]);
    rows.mean(id_of(payer), "other_costs_added", e.added_by_payer[p]);
    rows.mean(id_of(payer), "other_costs_saved", e.saved_by_payer[p]);
  }
}

void add_totals(MoneyRows& rows, const OptionEconomics& e) {
  rows.spread(all_payers, "cost", e.cost);
  rows.spread(all_payers, "benefit", e.benefit);
  rows.spread(all_payers, "net_present_value", e.net_present_value);
  rows.spread(public_budgets, "benefit", e.fiscal_benefit);
  rows.spread(public_budgets, "net_present_value", e.public_budgets);
  rows.spread(public_budgets, "cashable_benefit", e.cashable_benefit);
  rows.spread(public_budgets, "not_cashable_benefit", e.not_cashable_benefit);
  rows.by_year("undiscounted_cost", e.mean_cost_by_year);
  rows.by_year("undiscounted_benefit", e.mean_benefit_by_year);
}

}  // namespace

std::string money_text(const Analysis& analysis) {
  CsvText csv({"option", "payer", "kind", "year", "statistic", "pounds"});
  for (std::size_t o = 0; o < analysis.options.size(); ++o) {
    MoneyRows rows(csv, analysis.study->scenarios[o + 1].scenario.name);
    add_payers(rows, analysis.options[o].economics, analysis.costs);
    add_totals(rows, analysis.options[o].economics);
  }
  return csv.take();
}

}  // namespace holloway::table
