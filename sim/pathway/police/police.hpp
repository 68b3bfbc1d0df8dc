#pragma once
// From interview to the police decision, and everything short of prosecution. How a case comes so far is in
// notice.hpp.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// She is ready to be interviewed: an investigator is found, or she waits for one.
void seek_investigator(Area& area, CaseId number);
/// An investigator is free for this case: the interview begins.
void investigator_found(Area& area, CaseId number);
void waited_too_long_for_interview(Area& area, CaseId number);
void interview_done(Area& area, CaseId number);
/// The police decision, with programmes' say: here a case is charged, cautioned or dropped.
void police_decision(Area& area, CaseId number);
void police_bail_ends(Area& area, CaseId number);
enum class Conditions : std::uint8_t { met, not_met };
/// The time allowed for the conditions is over.
void conditional_caution_ends(Area& area, CaseId number, Conditions conditions);
/// The time allowed for ordinary conditions (those that no programme provides) is over.
void ordinary_conditions_end(Area& area, CaseId number);
/// The case can wait no longer for the programme that was to be her condition.
void no_more_time_for_condition(Area& area, CaseId number);
/// The programme that was to be her condition has no place for her: the police do what they had planned.
void no_place_for_condition(Area& area, CaseId number);
/// The drawn answer to whether she admits the offence, as her programmes are now.
bool admits(const Area& area, const Case& c);
/// Whether a conditional caution is open to her: guidance may shut out cases of domestic abuse, also where
/// she is the one who is abused.
bool conditional_caution_allowed(const Area& area, const Case& c);

}  // namespace holloway
