#pragma once
// The sections of the page, and what they share. Each returns HTML.

#include <string>

#include "output/analysis/analysis.hpp"

namespace holloway::report {

// Each section by itself.
#define SECTION(id, function, title, title_of_one) std::string function(const Analysis& analysis);
#include "output/page/sections/sections.def"
#undef SECTION

/// What to call a scenario in front of a reader.
const std::string& title_of(const StudyScenario& scenario);
/// "West Midlands", "West Midlands and Kent", "all 42 police force areas".
std::string areas_in_words(const Study& study);

/// Numbers and programmes in which the options differ from the baseline.
std::string what_differs(const Study& study);
/// "in what changes on a date, and in its programmes": how an option (a position in Study::scenarios) differs
/// beside numbers that differ throughout; empty if it does not.
std::string in_what_it_differs(const Study& study, std::size_t option);
/// The options as rows of one table: women in prison, offences, reoffending, money.
std::string options_side_by_side(const Analysis& analysis);
/// Why women are in prison, and on how long a sentence.
std::string prison_by_length(const Analysis& analysis);
/// One layer of the chart of women in prison: its name, and the baseline's months.
struct Layer {
  std::string_view title;
  const std::vector<Distribution>* months;
};
/// From the lowest up; they add up to women in prison.
std::vector<Layer> prison_layers(const Analysis& analysis);
/// The figures behind the charts, for report.js.
std::string chart_data(const Analysis& analysis);
/// Whom programmes reached, and why not the others.
std::string reach(const StudyScenario& scenario, const ScenarioAnalysis& analysis);
/// What would have been decided for the women it took, without it.
std::string net_widening(const StudyScenario& scenario, const ScenarioAnalysis& analysis);
/// What is moved by more than one programme.
std::string acting_together(const Scenario& scenario);
/// What programmes change in practice.
std::string practice(const StudyScenario& scenario);
/// How money is counted, with the unit costs and what the programmes cost.
std::string how_money_is_counted(const Analysis& analysis);
/// The share of what prison places cost that is taken to be cashable.
double cashable_share(const StudyCosts& costs);

}  // namespace holloway::report
