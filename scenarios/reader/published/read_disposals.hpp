#pragma once
// The published table of how women were dealt with, by what they did and what they had done before.

#include <filesystem>
#include <map>
#include <vector>

#include "scenarios/reader/problems/problem.hpp"
#include "sim/pathway/numbers/reference_data.hpp"

namespace holloway {

/// Women cautioned or sentenced by offence group, record and disposal, of every year in the file. Adds a
/// problem for every bad line, every combination given twice, every year that is missing, and every offence
/// group and record of a year without a line.
std::map<int, DisposalSurface> read_disposals(const std::filesystem::path& file,
                                              std::vector<Problem>& problems);

}  // namespace holloway
