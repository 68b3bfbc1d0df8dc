#pragma once
// Journeys as data: one row a move, and a codebook that says what every column and identifier means.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sim/experiment/journeys/drawn_journeys.hpp"

namespace holloway {

enum class JourneyColumn : std::uint8_t {
  scenario,
  woman,
  date,
  minute,
  process,
  from,
  to,
  offence_group,
  gravity,
  detail
};
template <>
struct Names<JourneyColumn> {
  static constexpr std::array<std::string_view, 10> ids{
      "scenario", "woman", "date", "minute", "process", "from", "to", "offence_group", "gravity", "detail"};
};

/// The journeys drawn, and what their rows are read with.
struct JourneyTable {
  const DrawnJourneys& journeys;
  const Scenario& scenario;
  const ReferenceData& data;
};

/// One cell as text; empty where there is no value.
std::string cell_of(JourneyColumn column, const JourneyTable& table, WomanId who, const JourneyRow& row);

/// Calls `each(who, row)` for every row, by woman, then in the order made.
template <class Each>
void each_row(const JourneyTable& table, const Each& each) {
  for (const DrawnJourney& woman : table.journeys.women)
    for (const JourneyRow& row : woman.rows) each(woman.who, row);
}

/// A column or an identifier that occurs in one, and its meaning.
struct CodebookRow {
  std::string column;
  std::string id;  ///< empty: the column itself
  std::string meaning;
};
/// Every column, then every identifier that occurs in it, in its order in the model.
std::vector<CodebookRow> codebook_of(const JourneyTable& table);

/// journeys.csv and journeys_codebook.csv: UTF-8 with a byte order mark, lines that end in LF.
std::string journeys_csv(const JourneyTable& table);
std::string codebook_csv(const std::vector<CodebookRow>& codebook);

}  // namespace holloway
