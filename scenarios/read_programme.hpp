#pragma once
// One programme, after what a scenario overrides has been laid over its file.

#include <vector>

#include "output/parameter_record.hpp"
#include "scenarios/cursor.hpp"
#include "sim/programmes/programme.hpp"

namespace holloway {

/// Reads and checks a resolved programme. Its numbers, with what its `assumptions` say of them, are added to
/// `records` under "programmes.ID.". What comes back is complete only if no problem was found.
Programme read_resolved_programme(const Cursor& programme, std::vector<ParameterRecord>& records);

/// Reads one condition on what is known of a woman and her case.
Condition read_condition(const Cursor& condition);
std::vector<Condition> read_conditions(const Cursor& conditions);

/// Reads one effect, but for how long it lasts. Its size is added to `records` under `path`.
Effect read_effect(const Cursor& effect, const std::string& path, std::vector<ParameterRecord>& records);

/// A programme without effects changes nothing: it is left no disposal, and nothing follows from not
/// completing it.
void make_neutral_if_without_effects(Programme& programme);

/// How a fact is asked about.
enum class FactKind { number, yes_or_no, offence_group, planned_outcome };
FactKind kind_of(Fact fact);

}  // namespace holloway
