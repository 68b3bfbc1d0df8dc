#pragma once
// What programmes are taken to do to women's lives, in words: the numbers on which an answer hangs most.

#include <string>
#include <string_view>

#include "output/study.hpp"
#include "sim/programmes/programme.hpp"

namespace holloway {

/// A programme's title, or its identifier if it has none.
const std::string& title_of(const Programme& programme);
/// "how often she offends".
std::string_view words_for(Lever lever);
/// "change in women reoffending within a year".
std::string_view words_for(EffectScale scale);
/// "-16%", "0.8".
std::string size_text(const Effect& effect, double size);
/// "change in women reoffending within a year -16% (range -30% to 0%)".
std::string size_and_range(const Effect& effect);
/// When an effect acts: "for 365 days", "from completing it until 91 days after support has ended".
std::string time_in_words(const Effect& effect);
/// "the odds of report.asked_for are multiplied by 3 (1 to 10)".
std::string change_in_words(const PracticeChange& change);
/// Every effect of a scenario's programmes, with ranges, on one line; empty if none has any.
std::string effects_with_ranges(const Scenario& scenario);
/// What a share of runs leaves out: "This is chance only: it takes as certain ...". Without a full stop.
std::string chance_only(const Scenario& scenario);

}  // namespace holloway
