// How money is counted, and the unit costs it is counted with.

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "output/telling/telling.hpp"
#include "output/words/effect_words.hpp"
#include "output/words/figures.hpp"
#include "output/words/price_words.hpp"
#include "output/words/wording.hpp"

namespace holloway {

double cashable_share(const StudyCosts& costs) {
  const auto prison = std::find_if(costs.lines.begin(), costs.lines.end(),
                                   [](const CostLine& line) { return line.payer == Payer::prisons; });
  return prison == costs.lines.end() ? 0.0 : prison->cashable_share;
}

namespace {

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

}  // namespace

Sentences how_money_is_counted(const Analysis& analysis) {
  Sentences notes;
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
  return notes;
}

}  // namespace holloway
