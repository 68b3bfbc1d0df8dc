#pragma once
// Who the synthetic women are: those with a live record when the run begins, and those who come to notice
// later.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// Fills an empty area with women whose offending careers were under way, women serving long sentences, and
/// the first arrival of women new to the system.
void create_starting_population(Area& area);

/// Parameters have changed: arrivals, deaths, ends of careers and changes of circumstances go on at the rates
/// in force.
void shared_rates_change(Area& area);

/// She passes into another band of age: how often she offends changes with it.
void birthday(Area& area, WomanIndex woman);

/// Her career of offending ends, or her life, unless the rate has changed since this was due.
void end_of_career(Area& area, WomanIndex woman);
void death(Area& area, WomanIndex woman);

/// The next woman new to the system arrives, unless the rate has changed since this was due.
void arrival_due(Area& area, std::uint32_t arrival);

/// A woman comes to notice for the first time; the next such arrival is scheduled.
void entrant_arrives(Area& area, std::uint32_t arrival);

}  // namespace holloway
