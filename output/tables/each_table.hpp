#pragma once
// One function for each table: from a study worked out to the text of a file.

#include <string>

#include "output/analysis/analysis.hpp"

namespace holloway::table {

std::string measures_text(const Analysis& analysis);
std::string replications_text(const Analysis& analysis);
std::string differences_text(const Analysis& analysis);
std::string by_month_text(const Analysis& analysis);
std::string by_group_text(const Analysis& analysis);
std::string by_area_text(const Analysis& analysis);
std::string money_text(const Analysis& analysis);
std::string moves_text(const Analysis& analysis);
std::string parameters_text(const Analysis& analysis);

}  // namespace holloway::table
