#pragma once
// Price indices: the published one, and the later years that a scenario gives.

#include <filesystem>
#include <optional>
#include <vector>

#include "output/study/price_index.hpp"
#include "scenarios/reader/problems/problem.hpp"
#include "scenarios/reader/shape/cursor.hpp"

namespace holloway {

/// Reads a table with the columns financial_year, one whose name begins with "index", and status ("outturn",
/// or anything else for a forecast). Adds a problem for everything wrong: other columns, a year twice or left
/// out, an index that is no number or more than doubles or halves in a year, a table that does not reach the
/// year that sums are brought to.
PriceIndex read_price_index(const std::filesystem::path& file, std::vector<Problem>& problems);

/// The published index (scenarios/data/gdp_deflator.csv), read once. Throws DataError if it cannot be used.
const PriceIndex& published_prices();

/// Reads a scenario's `price_index`: nothing if there is none, or it is wrong (and there is a problem). It
/// holds the last year of the published index, at which it goes on from there, and later years.
std::optional<OwnPriceIndex> read_own_price_index(const Cursor& own);

/// The published index with the years that a scenario adds.
PriceIndex prices_with(const std::optional<OwnPriceIndex>& own);

}  // namespace holloway
