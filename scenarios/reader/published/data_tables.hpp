#pragma once
// The tables of published data one by one, as load_reference_data() puts them together.

#include <filesystem>
#include <vector>

#include "scenarios/reader/problems/problem.hpp"
#include "sim/pathway/numbers/reference_data.hpp"

namespace holloway {

/// Areas with their places, residents and sentences of 2019 (area_locations.csv,
/// women_custody_by_area_2019.csv), by name. Adds a problem for every bad line and everything that is
/// missing.
std::vector<AreaFacts> read_area_facts(const std::filesystem::path& folder, std::vector<Problem>& problems);

/// Adds the custodial sentences of every year (women_custody_by_area_2014_2024.csv) to the areas, and a
/// problem for every bad line and everything that is missing.
void read_custody_by_year(const std::filesystem::path& folder, std::vector<AreaFacts>& areas,
                          std::vector<Problem>& problems);

/// The women's prisons (womens_prisons.csv). Adds a problem for every bad line.
std::vector<PrisonFacts> read_prison_facts(const std::filesystem::path& folder,
                                           std::vector<Problem>& problems);

}  // namespace holloway
