#pragma once
// How the table of measures is put together: one builder for each kind, one list for each part of the
// pathway.

#include <vector>

#include "output/measures/measures.hpp"

namespace holloway::measure_table {

using Counters = std::vector<Counter>;

/// Counts per simulated year. `what` completes the unit "... a year".
Measure flow(std::string_view id, std::string_view unit, std::string_view group, std::string_view title,
             std::string_view definition, Counters numerator);
/// Counts divided by counts.
Measure ratio(std::string_view id, std::string_view unit, std::string_view group, std::string_view title,
              std::string_view definition, std::string_view denominator, Counters numerator,
              Counters divided_by);
/// The average day.
Measure stock(std::string_view id, std::string_view group, std::string_view title,
              std::string_view definition, Counters days);
Measure headline(Measure measure);

void add_police(std::vector<Measure>& table);
void add_programmes(std::vector<Measure>& table);
void add_courts(std::vector<Measure>& table);
void add_sentences(std::vector<Measure>& table);
void add_prison(std::vector<Measure>& table);
void add_release(std::vector<Measure>& table);
void add_reoffending(std::vector<Measure>& table);
void add_police_detail(std::vector<Measure>& table);
void add_court_detail(std::vector<Measure>& table);
void add_orders_and_treatment(std::vector<Measure>& table);
void add_prison_detail(std::vector<Measure>& table);
void add_children(std::vector<Measure>& table);
void add_resettlement(std::vector<Measure>& table);
void add_offences(std::vector<Measure>& table);
void add_prison_by_length(std::vector<Measure>& table);
void add_needs(std::vector<Measure>& table);
void add_reoffending_by_record(std::vector<Measure>& table);
void add_decision_rates(std::vector<Measure>& table);
void add_women(std::vector<Measure>& table);

}  // namespace holloway::measure_table
