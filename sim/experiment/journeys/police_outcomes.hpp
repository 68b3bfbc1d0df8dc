#pragma once
// What police and prosecutor make of each occasion, read from a journey's moves.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "sim/experiment/journeys/journeys.hpp"

namespace holloway {

/// How an occasion leaves the hands of the police and the prosecutor for good.
enum class PoliceResult : std::uint8_t {
  no_further_action,
  out_of_court,  ///< a community resolution, a penalty notice or a caution that stands
  prosecuted     ///< charged or summonsed
};

/// One occasion that came to notice.
struct NoticedOccasion {
  Time noticed;
  /// Nothing while it is undecided or conditions are still to be met, if she dies first, or where it cannot
  /// be told from another of hers: a move says only from which stage, and two cases of one woman may wait in
  /// the same stage.
  std::optional<PoliceResult> result;
  /// The result is a caution with conditions, which were met.
  bool with_conditions = false;
  /// She took up a programme while they dealt with it: as she was arrested, interviewed or a decision was
  /// made.
  bool took_up_programme = false;
};

/// Those that came to notice within the journey, in order. Of cases begun before it nothing is said.
std::vector<NoticedOccasion> noticed_occasions(std::span<const MadeMove> made);

}  // namespace holloway
