#pragma once
// Finds women by how two scenarios part their lives: who avoided custody, who kept her home, who was drawn in
// who would not have been. Each difference has its opposite, so that harm is found as readily as good.

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "sim/experiment/journeys/journeys.hpp"

namespace holloway {

/// What a woman's journey under the option differs in from that under the baseline, over the whole time that
/// she is followed. Each is followed by its opposite: the same with baseline and option changed over.
enum class Difference : std::uint8_t {
  avoided_custody,  ///< in prison at some time under the baseline; never under the option
  sent_to_prison,
  less_prison,  ///< in prison under both; by a day or more less under the option
  more_prison,
  kept_home,  ///< without a settled home after prison under the baseline; never under the option
  lost_home,
  kept_children,  ///< separated by custody from children who lived with her under the baseline alone
  children_separated,
  diverted,  ///< an occasion prosecuted under the baseline is settled out of court
  prosecuted,
  conditions_spared,  ///< an occasion brings a conditional caution under the baseline, and a lighter end
                      ///< under the option
  conditions_added,
  drawn_in,  ///< an occasion that met no further action brings her into a programme or is acted on
  let_go,
  not_recalled,  ///< recalled to prison under the baseline; never under the option
  recalled,
  fewer_offences,  ///< comes to notice less often
  more_offences
};
template <>
struct Names<Difference> {
  static constexpr std::array<std::string_view, 18> ids{
      "avoided-custody",   "sent-to-prison",   "less-prison",        "more-prison", "kept-home",
      "lost-home",         "kept-children",    "children-separated", "diverted",    "prosecuted",
      "conditions-spared", "conditions-added", "drawn-in",           "let-go",      "not-recalled",
      "recalled",          "fewer-offences",   "more-offences"};
};

constexpr Difference opposite_of(Difference difference) {
  return Difference(index_of(difference) ^ 1U);
}

/// One woman's moves under both scenarios.
struct TwinMoves {
  std::span<const MadeMove> baseline;
  std::span<const MadeMove> option;
  Stage place_at_start = Stage::community;
  Time start;
  Time end;
};

/// Whether her two journeys differ in this.
///
/// What moves show is what is asked. A home is known only by where she goes on release from prison and what
/// becomes of that: whoever is released to temporary accommodation or homeless, or becomes homeless in the
/// time after, is without a settled home, whether or not she had one before. What police and prosecutor made
/// of an occasion is compared where it came to notice at the same minute under both (police_outcomes.hpp).
bool shows(Difference difference, const TwinMoves& twins);

/// The women of one replication whose journeys differ in one thing.
struct WomenFound {
  Difference difference{};
  std::int64_t women = 0;  ///< who made any move under either scenario
  /// First those to whom something different happens, then those to whom the same happens at other times; of
  /// each, those with the fewest moves to read first, then by number.
  std::vector<WomanId> matching;
  std::int64_t the_other_way = 0;  ///< how many show the opposite
};

/// Searches every woman of a replication.
WomenFound find_women(const Twins& twins, Difference difference);

}  // namespace holloway
