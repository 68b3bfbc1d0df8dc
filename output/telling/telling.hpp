#pragma once
// A study told in whole sentences, for the page, the terminal and whoever reads summary.json.

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "output/analysis/analysis.hpp"

namespace holloway {

using Sentences = std::vector<std::string>;

/// What a scenario is called in front of a reader: its title, or its name if it has none.
const std::string& title_of(const StudyScenario& scenario);

/// The same of an option, by its position.
const std::string& title_of_option(const Analysis& analysis, std::size_t option);

/// One option's change in one measure. The measure must exist.
const Difference& change_in(const Analysis& analysis, std::size_t option, std::string_view measure);

/// "West Midlands", "all 42 police force areas of England and Wales".
std::string areas_in_words(const Study& study);
/// What was asked, in a sentence.
std::string asked(const Study& study);

/// The answer over all options, in three sentences: women in prison, reoffending, money. Of a single
/// scenario, its levels.
Sentences answer(const Analysis& analysis);

/// What to do next: what the runs made do not separate, what more runs would show, and the doubt that
/// decides.
Sentences what_next(const Analysis& analysis);

/// Positions of the options, the best net present value first.
std::vector<std::size_t> ranked(const Analysis& analysis);

/// What an option changes in women in prison, with how sure that is.
Sentences what_changed(const Analysis& analysis, std::size_t option);
/// What has to be borne in mind when an option's figures are read.
Sentences cautions(const Analysis& analysis, std::size_t option);

/// Which groups of women an option touches, and in how many comparisons that was looked for.
Sentences who_is_affected(const Analysis& analysis, std::size_t option);
/// How many comparisons were made of each option, and in how many the average is lower or higher: the key
/// "groups_compared" of summary.json. Null where too few runs were made.
nlohmann::ordered_json groups_compared_json(const Analysis& analysis);

/// In what an option differs from the baseline.
Sentences what_differs(const Study& study, std::size_t option);

/// What no run of the model can tell.
Sentences what_this_cannot_tell(const Analysis& analysis);

/// The share of what prison places cost that budgets could release.
double cashable_share(const StudyCosts& costs);
/// How money is counted.
Sentences how_money_is_counted(const Analysis& analysis);

/// Each programme of a scenario: who is eligible, when it acts, places and effects, as `validate` says it;
/// its effects and changes of practice in columns.
nlohmann::ordered_json programmes_in_words_json(const StudyScenario& s);
/// What several programmes of one scenario move together.
Sentences acting_together(const Scenario& scenario);
/// Published changes in how many women reoffend, as they were turned into less offending.
Sentences conversions_in_words(const StudyScenario& s);

/// Everything above by name: the key "in_words" of summary.json.
nlohmann::ordered_json in_words_json(const Analysis& analysis);

}  // namespace holloway
