#pragma once
// The dated moves of some women of a scenario's first replication, with what is known of each: journeys as
// data.

#include <array>
#include <atomic>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "sim/experiment/journeys/happenings.hpp"
#include "sim/experiment/trials.hpp"

namespace holloway {

/// What is known of a move beside its stages. Those that have one value of several give its position.
enum class JourneyFact : std::uint8_t {
  case_number,  ///< of the occasion in her life, counted from 1: the same under every scenario
  offences,     ///< settled together
  court,        ///< CourtKind
  remand_days,  ///< in custody on this case so far
  previous,     ///< cautions or convictions before this case, or before she is first seen
  report,       ///< ReportKind
  sentence_days,
  order,      ///< Disposal
  programme,  ///< position in Scenario::programmes
  treatment,  ///< TreatmentKind
  referred_by,
  age,
  ethnic_group
};
template <>
struct Names<JourneyFact> {
  static constexpr std::array<std::string_view, 13> ids{
      "case",  "offences",  "court",     "remand_days", "previous", "report",      "sentence_days",
      "order", "programme", "treatment", "referred_by", "age",      "ethnic_group"};
};

/// Which court has a case.
enum class CourtKind : std::uint8_t { magistrates, crown };
template <>
struct Names<CourtKind> {
  static constexpr std::array<std::string_view, 2> ids{"magistrates", "crown"};
};

struct KnownFact {
  JourneyFact fact{};
  double value = 0.0;
  friend bool operator==(const KnownFact&, const KnownFact&) = default;
};

/// One move; or, at the start, what she is in already, which `from` then does not say.
struct JourneyRow {
  MadeMove move;
  bool at_start = false;
  std::optional<OffenceGroup> group;  ///< of the case
  std::uint8_t gravity = 0;           ///< 1 to 4; 0: not about a case
  std::vector<KnownFact> facts;
  friend bool operator==(const JourneyRow&, const JourneyRow&) = default;
};

struct DrawnJourney {
  WomanId who;
  std::vector<JourneyRow> rows;  ///< in the order made
};

struct DrawnJourneys {
  std::vector<DrawnJourney> women;  ///< by area and number
  std::size_t matching = 0;         ///< how many women meet the condition
  std::size_t seen = 0;             ///< to how many anything happens
};

/// Whose journeys are wanted.
struct JourneysWanted {
  std::uint64_t women = 0;     ///< so many, or all that there are
  JourneyCondition condition;  ///< empty: everybody to whom anything happens
};

/// Follows replication 1 twice: first to see who meets the condition, then to write down the moves of those
/// drawn, so that memory holds no more than is wanted. Who is drawn depends on the seed and on a woman's
/// number alone: those who come first in an order drawn by it. The same on any number of threads. Nothing if
/// stopped.
std::optional<DrawnJourneys> draw_journeys(const ReferenceData& data, const Scenario& scenario,
                                           const std::vector<Conversion>& conversions, std::uint64_t seed,
                                           const JourneysWanted& wanted, int threads,
                                           const std::atomic<bool>* stop = nullptr);

}  // namespace holloway
