#pragma once
// The record, and proven reoffending as the Ministry of Justice counts it: a cohort is every woman with an
// index event in a three-month window, her first in the window; she reoffends if an offence committed within
// twelve months of it leads to a caution or conviction within those twelve months or the six after.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// An index event in force: a conviction without custody, or release from a custodial sentence.
void start_follow_up(Area& area, WomanIndex woman, IndexDisposal disposal);
/// A caution is given: it is on her record from now on, and is an index event if it comes to stand.
void caution_given(Area& area, Case& c);
/// The caution given is final: at once, or when its conditions are met. It proves what she did, and counts.
void caution_stands(Area& area, const Case& c);
/// Its conditions were not met, or nobody could provide them: it leaves her record and is no index event.
void caution_taken_back(Area& area, const Case& c);
/// A conviction goes on her record and proves what she did. Remembers in the case what record the court will
/// see.
void conviction_recorded(Area& area, Case& c);
/// Counts cohorts, reoffenders and reoffences into the months their cohorts began.
void count_follow_ups(Area& area);

}  // namespace holloway
