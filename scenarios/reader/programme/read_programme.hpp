#pragma once
// One programme, after what a scenario overrides has been laid over its file.

#include <optional>
#include <vector>

#include "output/study/parameter_record.hpp"
#include "scenarios/reader/programme/number_reader.hpp"
#include "scenarios/reader/shape/cursor.hpp"
#include "sim/programmes/programme.hpp"

namespace holloway {

/// Reads and checks a resolved programme. Its numbers, with what its `assumptions` say of them, are added to
/// `records` under "programmes.ID.", or what it is `called` in place of its identifier: "new-chance[2]". What
/// comes back is complete only if no problem was found.
Programme read_resolved_programme(const Cursor& programme, std::vector<ParameterRecord>& records,
                                  const std::string& called = {});

/// Reads one condition on what is known of a woman and her case.
Condition read_condition(const Cursor& condition);
/// Reads conditions that must all hold, of a programme whose points and eligibility are known (while the
/// latter is read: the points). Adds a problem if no woman can meet them all who is eligible, and a warning
/// for an alternative that adds nobody. `acts_at` is to blame where a scenario has moved a programme to
/// points where its own conditions mean nothing.
std::vector<Condition> read_conditions(const Cursor& conditions, const Programme& of,
                                       const std::optional<Cursor>& acts_at = std::nullopt);

/// Reads one effect of a programme whose points and eligibility have been read. Its numbers are kept under
/// `path`, "effects.0.".
Effect read_effect(const Cursor& effect, const std::string& path, const Programme& of, NumberReader& numbers);

/// Reads how women come to it and take part: offers, uptake, capacity, support and what the service tells.
void read_taking_part(const Cursor& programme, NumberReader& numbers, Programme& read);

/// Reads what it changes in practice.
std::vector<PracticeChange> read_practice_changes(const Cursor& changes, NumberReader& numbers);

/// Whether a member is there and not null, which stands for "none".
bool given(const Cursor& member);

/// A programme of which an empty list of effects is given changes nothing: it is left no disposal, no change
/// of practice, and nothing follows from not completing it. One that is offered to nobody changes no practice
/// either.
void make_neutral(Programme& programme);

/// A problem for everything that a programme's file lacks, beyond what its schema asks for: a programme that
/// takes women needs to say whom, how many and for how long.
void check_complete(const Cursor& programme);

}  // namespace holloway
