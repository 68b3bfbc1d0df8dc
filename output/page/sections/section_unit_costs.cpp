// How money is counted, and the unit costs it is counted with.

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "output/page/html/html.hpp"
#include "output/page/sections/sections.hpp"
#include "output/words/effect_words.hpp"
#include "output/words/figures.hpp"
#include "output/words/price_words.hpp"
#include "output/words/wording.hpp"

namespace holloway::report {

namespace {

/// In the study's prices, to the pound or (below a hundred pounds) the penny.
std::string adjusted_text(const Price& price) {
  return exact_pounds_text(price.pounds < 100.0 ? price.pounds : std::round(price.pounds));
}

/// What one unit cost buys.
std::string_view per_what(const CostLine& line) {
  const std::string_view path = line.parameter;
  if (path.ends_with("_year")) return "woman, per year";
  if (path.starts_with("costs.arrest")) return "arrest";
  if (path.starts_with("costs.court_event")) return "case";
  if (path.starts_with("costs.breach")) return "hearing";
  if (path.starts_with("costs.homeless")) return "release";
  if (path.starts_with("costs.harm")) return "offence";
  return "event";
}

std::string unit_costs_table(const Analysis& analysis) {
  html::Table table("Unit costs used", {{"Cost", false},
                                        {"Per", false},
                                        {"Paid by", false},
                                        {"As found", true},
                                        {"Price year", false},
                                        {"In 2019/20 prices", true}});
  for (const auto& line : analysis.costs.lines) {
    table.row({html::words(line.event), html::words(per_what(line)),
               html::words(holloway::title_of(line.payer)),
               html::number(exact_pounds_text(line.price.as_found)), html::words(line.price.price_year),
               html::number(adjusted_text(line.price))});
  }
  return table.text();
}

/// A programme's amounts, each on a row.
void add_programme(html::Table& table, const StudyScenario& s, const ProgrammeCostLine& line) {
  const auto add = [&](const Price& price, std::string_view per, const std::string& charged) {
    if (!(price.pounds > 0.0)) return;
    table.row({html::words(holloway::title_of(s.scenario.programmes[line.programme])),
               html::words(s.scenario.name), html::words(per), html::words(holloway::title_of(line.payer)),
               html::number(exact_pounds_text(price.as_found)), html::words(price.price_year),
               html::number(adjusted_text(price)), html::words(charged)});
  };
  add(line.per_start, "woman who starts", "in full");
  add(line.per_appointment, "appointment", "in full");
  add(line.per_day, wording("unit_costs.per_day"), "in full");
  add(line.per_year, wording("unit_costs.per_year"),
      fmt::format("in full, in {:.0f} {}", line.areas, line.areas == 1.0 ? "area" : "areas"));
  add(line.per_year_in_all, wording("unit_costs.per_year_in_all"),
      line.share_of_all < 1.0
          ? wording("unit_costs.share", {{"share", fmt::format("{:.3g}", 100.0 * line.share_of_all)}})
          : std::string("in full"));
}

std::string programme_costs_table(const Analysis& analysis) {
  html::Table table(wording("unit_costs.programmes"), {{"Programme", false},
                                                       {"Scenario", false},
                                                       {"Per", false},
                                                       {"Paid by", false},
                                                       {"As found", true},
                                                       {"Price year", false},
                                                       {"In 2019/20 prices", true},
                                                       {"Charged here", false}});
  for (std::size_t s = 0; s < analysis.costs.programmes.size(); ++s)
    for (const auto& line : analysis.costs.programmes[s])
      add_programme(table, analysis.study->scenarios[s], line);
  if (table.empty()) return "";
  return html::paragraph(wording("unit_costs.shared_areas")) + table.text();
}

/// The share, and what stands behind it.
std::string cashable_note(const Analysis& analysis) {
  const auto& records = analysis.study->scenarios.front().parameters;
  const auto found = std::find_if(records.begin(), records.end(),
                                  [](const auto& r) { return r.path == "costs.prison_cashable"; });
  auto text = wording("unit_costs.cashable", {{"share", chance_text(cashable_share(analysis.costs))}});
  if (found != records.end())
    text += " " + wording("unit_costs.cashable_evidence", {{"evidence", evidence_in_words(found->evidence)},
                                                           {"low", chance_text(found->low)},
                                                           {"high", chance_text(found->high)}});
  return text;
}

std::string notes_on_money(const Analysis& analysis) {
  std::vector<std::string> notes;
  notes.push_back(wording("unit_costs.period"));
  notes.push_back(wording("unit_costs.discounted",
                          {{"rate", percent_text(analysis.costs.discount_rate)},
                           {"start", date_text(analysis.study->scenarios.front().scenario.horizon.start)}}));
  notes.push_back(wording("unit_costs.prices"));
  for (const auto& own : analysis.study->price_index.extended_by())
    notes.push_back(later_prices_in_words(own, study_price_year));
  notes.push_back(wording("unit_costs.one_payer"));
  notes.push_back(wording("unit_costs.ratios"));
  notes.push_back(cashable_note(analysis));
  return html::bullets(notes);
}

}  // namespace

double cashable_share(const StudyCosts& costs) {
  const auto prison = std::find_if(costs.lines.begin(), costs.lines.end(),
                                   [](const CostLine& line) { return line.payer == Payer::prisons; });
  return prison == costs.lines.end() ? 0.0 : prison->cashable_share;
}

std::string how_money_is_counted(const Analysis& analysis) {
  return notes_on_money(analysis) +
         html::details("Unit costs used", unit_costs_table(analysis) + programme_costs_table(analysis));
}

}  // namespace holloway::report
