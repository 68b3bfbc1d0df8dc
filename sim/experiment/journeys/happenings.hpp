#pragma once
// What happens to a woman in the time that she is followed, as it can be asked for: prison, recall, caution.

#include <array>
#include <bitset>
#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

#include "sim/experiment/journeys/journeys.hpp"

namespace holloway {

/// Something that happens to her at some time. What it means in words stands in
/// output/words/texts/journeys.md.
enum class Happening : std::uint8_t {
  arrested,
  diverted,  ///< an occasion is settled out of court
  cautioned,
  prosecuted,
  sentenced,
  given_an_order,
  sent_to_prison,  ///< sentenced to immediate custody
  remanded,
  in_prison,  ///< at the start too
  recalled,
  breached,
  homeless,
  separated_from_children,
  in_treatment,
  offered_a_programme,
  started_a_programme,
  completed_a_programme,
  came_to_notice,
  came_to_notice_again,  ///< twice or more
  died
};
template <>
struct Names<Happening> {
  static constexpr std::array<std::string_view, 20> ids{"arrested",
                                                        "diverted",
                                                        "cautioned",
                                                        "prosecuted",
                                                        "sentenced",
                                                        "given-an-order",
                                                        "sent-to-prison",
                                                        "remanded",
                                                        "in-prison",
                                                        "recalled",
                                                        "breached",
                                                        "homeless",
                                                        "separated-from-children",
                                                        "in-treatment",
                                                        "offered-a-programme",
                                                        "started-a-programme",
                                                        "completed-a-programme",
                                                        "came-to-notice",
                                                        "came-to-notice-again",
                                                        "died"};
};

/// The stages that she enters, or is in at the start, and how often she comes to notice.
struct StagesSeen {
  std::bitset<stages> entered;
  std::bitset<stages> at_start;
  std::uint32_t occasions = 0;
  std::uint32_t moves = 0;
};

bool happens(Happening happening, const StagesSeen& seen);

/// One thing that is asked, or that is not to be so: a happening, or a stage that she enters.
struct Asked {
  std::variant<Happening, Stage> what;
  bool is_not = false;
};
/// All must hold.
using JourneyCondition = std::vector<Asked>;

bool meets(const JourneyCondition& condition, const StagesSeen& seen);

}  // namespace holloway
