#pragma once
// summary.json: the whole result in one file that other programs read. Its shape is in docs of the README.

#include <nlohmann/json.hpp>
#include <string>

#include "output/analysis/analysis.hpp"

namespace holloway {

/// What summary.json holds.
nlohmann::ordered_json summary_json(const Analysis& analysis);

/// The text of summary.json: the same bytes for the same study. Numbers are written in the shortest form that
/// reads back to the same value; what does not exist is null.
std::string summary_text(const nlohmann::ordered_json& summary);
std::string summary_text(const Analysis& analysis);

/// The kinds of uncertainty that intervals and probabilities include.
inline constexpr std::string_view uncertainty_included = "chance";

}  // namespace holloway
