#pragma once
// The document's lists, as Markdown, each made from the table that the program itself runs on.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "output/document/uses.hpp"
#include "scenarios/reader/scenario/reader.hpp"
#include "sim/pathway/map/journey.hpp"

namespace holloway::document {

/// Rows of a Markdown table; the first is the header. Vertical bars in cells are escaped.
std::string table(const std::vector<std::vector<std::string>>& rows);

/// The numbers whose path begins with one of `groups` ("police", "offending.mix_single"): unit, value, range
/// and evidence, with numbered sources below. One that no source file uses is said to be so.
std::string parameters(std::span<const ParameterRecord> records, std::span<const std::string> groups,
                       const Sources& sources);
/// How many numbers rest on what kind of evidence.
std::string evidence(std::span<const ParameterRecord> records);

/// Every random draw: its key and words, and what it settles.
std::string draws();

/// Every permitted move of a process, with what it means.
std::string moves_of(Process process);

/// Every event, room by room, with what happens.
std::string events();

/// Where programmes may act, and which agency's knowledge decides there.
std::string points(const Sources& sources);
/// What programmes may move, and where it is asked for.
std::string levers(const Sources& sources);
/// What eligibility may depend on.
std::string facts();
/// The members of every list of terms: offence groups, needs, agencies and so on.
std::string terms();

std::string counters_with_meaning();
std::string programme_counters_with_meaning();
std::string measures_with_definitions();

std::string prisons(const ReferenceData& data);

}  // namespace holloway::document
