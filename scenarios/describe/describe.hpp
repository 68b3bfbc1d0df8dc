#pragma once
// Says in plain English what a scenario or programme file means.

#include <filesystem>
#include <iosfwd>
#include <span>
#include <string>
#include <vector>

#include "scenarios/reader/scenario/reader.hpp"

namespace holloway {

/// "Women in West Midlands, 2019 to 2023. From 1 January 2019, in West Midlands, women who ... are offered
/// ..."
void describe(const ReadScenario& scenario, const ReferenceData& data, std::ostream& out);
void describe(const ReadProgramme& programme, const ReferenceData& data, std::ostream& out);

/// Reads a file, scenario or programme (a file that has an `id`, or stands in a folder called "programmes"),
/// explains it on `out` if it is right, and returns its problems if it is not. For `holloway validate`. Adds
/// to `warnings` what may not be meant so.
std::vector<Problem> validate_file(const std::filesystem::path& file, const ReferenceData& data,
                                   std::ostream& out, std::vector<Problem>& warnings);
std::vector<Problem> validate_file(const std::filesystem::path& file, const ReferenceData& data,
                                   std::ostream& out);

/// Whole paragraphs, in the order they are read.
using Paragraphs = std::vector<std::string>;

/// What one programme will do, its numbers with what `records` know of them.
Paragraphs programme_as_said(const Programme& programme, std::span<const ParameterRecord> records,
                             const ReferenceData& data);

/// The same for each programme of a scenario, by its position.
std::vector<Paragraphs> programmes_in_words(const ReadScenario& scenario, const ReferenceData& data);

/// Who is offered which first, where several programmes take women at one point: a sentence for each such
/// point, and one for disposals.
std::vector<std::string> order_in_words(const std::vector<Programme>& programmes);

/// Prints a paragraph of an explanation, in lines that a terminal holds.
void say(std::ostream& out, const std::string& text);

/// "Kent and Essex", or all of them as a number.
std::string area_names(const std::vector<AreaIndex>& areas, const ReferenceData& data);

}  // namespace holloway
