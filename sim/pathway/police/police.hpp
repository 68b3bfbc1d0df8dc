#pragma once
// From notice (notice.cpp) to the police decision (police.cpp), and everything short of prosecution.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// An offence is known to somebody; it comes to police notice after a delay.
void open_case(Area& area, const Case& c);
/// Street disposal, summons, voluntary interview or arrest.
void case_comes_to_notice(Area& area, std::uint32_t number);
/// She is ready to be interviewed: an investigator is found, or she waits for one.
void seek_investigator(Area& area, std::uint32_t number);
/// An investigator is free for this case: the interview begins.
void investigator_found(Area& area, std::uint32_t number);
void waited_too_long_for_interview(Area& area, std::uint32_t number);
void interview_done(Area& area, std::uint32_t number);
/// The police decision, with programmes' say: here a case is charged, cautioned or dropped.
void police_decision(Area& area, std::uint32_t number);
void police_bail_ends(Area& area, std::uint32_t number);
/// The time allowed for the conditions is over; `met` if she met them.
void conditional_caution_ends(Area& area, std::uint32_t number, bool met);
/// The programme that was to be her condition has no place for her: the police do what they had planned.
void no_place_for_condition(Area& area, std::uint32_t number);
/// The drawn answer to whether she admits the offence, as her programmes are now.
bool admits(const Area& area, const Case& c);
/// Whether a conditional caution is open to her: guidance may shut out cases of domestic abuse, also where
/// she is the one who is abused.
bool conditional_caution_allowed(const Area& area, const Case& c);
/// The drawn answer to whether she meets ordinary conditions (those that no programme provides).
bool meets_conditions(const Area& area, const Case& c);
/// Ends a case at a final stage.
void close_case(Area& area, std::uint32_t number, Stage final_stage);

}  // namespace holloway
