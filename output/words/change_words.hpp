#pragma once
// What changes on a date, in words.

#include <string>
#include <vector>

#include "sim/experiment/scenario.hpp"

namespace holloway {

/// One sentence for what changes together, in order: "From 10 September 2024, in every area: early release at
/// 40%: custody.released_after_share is 0.4 instead of 0.5." Empty if nothing does.
std::vector<std::string> changes_in_words(const Scenario& scenario, const ReferenceData& data);

/// "0.65": what a dated value takes the place of, where it acts: what held the day before it begins. "0.6 to
/// 0.7" where areas differed.
std::string held_before(const ParameterChange& change, const Scenario& scenario);

/// " (0.55 with what else acts on it)" where factors act on a dated value on its first day; empty where none
/// do.
std::string with_what_else_acts(const ParameterChange& change, const Scenario& scenario);

/// ", until another value begins on 1 January 2023" where that cuts a dated value short, and where it does so
/// if only in some of its areas; empty where nothing does.
std::string cut_short(const ParameterChange& change, const Scenario& scenario, const ReferenceData& data);

/// The scenario's own changes in the order of their first days.
std::vector<ParameterChange> own_changes_by_date(const Scenario& scenario);

}  // namespace holloway
