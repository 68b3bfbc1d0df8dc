// How money is counted, and the unit costs it is counted with.

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "output/page/html.hpp"
#include "output/page/sections.hpp"
#include "output/words/effect_words.hpp"
#include "output/words/figures.hpp"

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
  add(line.per_day, "day of a woman's support", "in full");
  add(line.per_year, "year in each area",
      fmt::format("in full, in {:.0f} {}", line.areas, line.areas == 1.0 ? "area" : "areas"));
  add(line.per_year_in_all, "year in all the areas it is meant for",
      line.share_of_all < 1.0 ? fmt::format("{:.3g}%: the share of adult women who live where it runs here",
                                            100.0 * line.share_of_all)
                              : std::string("in full"));
}

std::string programme_costs_table(const Analysis& analysis) {
  html::Table table("What the programmes cost", {{"Programme", false},
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
  return html::paragraph(
             "A cost for all the areas that a programme is meant for (its home areas, or all of England and "
             "Wales) is charged to a run of some of them by the share of adult women who live where it "
             "runs.") +
         table.text();
}

/// The share, and what stands behind it.
std::string cashable_note(const Analysis& analysis) {
  const auto& records = analysis.study->scenarios.front().parameters;
  const auto found = std::find_if(records.begin(), records.end(),
                                  [](const auto& r) { return r.path == "costs.prison_cashable"; });
  auto text = fmt::format(
      "Cashable is {} of the cost of prison places and of nothing else; everything else frees capacity.",
      chance_text(cashable_share(analysis.costs)));
  if (found != records.end())
    text += fmt::format(
        " The share is {} (range {} to {}; costs.prison_cashable) of a price that leaves out indirect costs: "
        "one fewer woman in prison "
        "closes no wing, and how many must be fewer before a budget can be cut is not known.",
        evidence_in_words(found->evidence), chance_text(found->low), chance_text(found->high));
  return text;
}

std::string notes_on_money(const Analysis& analysis) {
  std::vector<std::string> notes;
  notes.push_back(
      "Money is counted from the start to 18 months after the years reported, so that sentences being served "
      "and women being followed up are seen through. In those months programmes take no new "
      "referrals; women waiting still start, and support that goes on costs its part of what programmes are "
      "paid by the year.");
  notes.push_back(fmt::format(
      "Present values discount by {} a year (HM Treasury, The Green Book), month by month, to {}, the first "
      "day reported: for every option alike, whenever it begins.",
      percent_text(analysis.costs.discount_rate),
      date_text(analysis.study->scenarios.front().scenario.horizon.start)));
  notes.push_back(
      "Prices are brought to 2019/20 with the Treasury's GDP deflator of March 2015, whose figures after "
      "2013/14 were a forecast, from earlier prices and later ones alike; a price of a year that the index "
      "does not hold is refused.");
  for (const auto& own : analysis.study->price_index.extended_by())
    notes.push_back(later_prices_in_words(own, study_price_year));
  notes.push_back(
      "Every pound is borne by one payer. Response costs (arrest, court, prison, supervision) are counted "
      "per woman processed; from the costs of crime only the harm to victims and the part that falls on the "
      "NHS are taken, so nothing is counted twice.");
  notes.push_back(
      "A ratio is the ratio of the averages; the range beside it is that of each run's own ratio.");
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
