#pragma once
// What programmes are taken to do to women's lives, in words: the numbers on which an answer hangs most.

#include <string>
#include <string_view>

#include "sim/experiment/scenario.hpp"
#include "sim/programmes/programme.hpp"

namespace holloway {

/// A programme's title, or its identifier if it has none.
const std::string& title_of(const Programme& programme);
/// "how often she offends".
const std::string& words_for(Lever lever);
/// "change in women reoffending within a year".
const std::string& words_for(EffectScale scale);
/// "-16%", "0.8".
std::string size_text(const Effect& effect, double size);
/// "change in women reoffending within a year -16% (range -30% to 0%)".
std::string size_and_range(const Effect& effect);
/// What is moved, and how far: "how often she offends: hazard ratio 0.92 (range 0.78 to 1)".
std::string effect_in_words(const Effect& effect);
/// What stands behind a number of a programme: "an assumption", "published (ID)" for the identifier of a
/// finding, "computed" and other kinds of evidence as they are, "not stated" for nothing.
std::string evidence_in_words(const std::string& evidence);
/// When an effect acts: "for 365 days", "from completing it until 91 days after support has ended".
std::string time_in_words(const Effect& effect);
/// "the odds of report.asked_for are multiplied by 3 (1 to 10)".
std::string change_in_words(const PracticeChange& change);
/// The effects of a scenario's programmes, with ranges and evidence, on one line: all of up to four, else the
/// first three and how many more. With them those of programmes that only the baseline has, as where an
/// option does without one. Empty if none has any.
std::string effects_with_ranges(const Scenario& scenario, const Scenario& baseline);

}  // namespace holloway
