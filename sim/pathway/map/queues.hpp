#pragma once
// What women wait for in turn.

#include "sim/pathway/map/vocabulary.hpp"

namespace holloway {

/// Each is declared by the room that owns it (`queues.hpp`): how many there are, and who is seated next.
enum class Queue : std::uint8_t {
  investigators,
  magistrates_court,  ///< sitting slots
  crown_court,        ///< sitting slots
  report_writers,
  treatment_places
};
template <>
struct Names<Queue> {
  static constexpr std::array<std::string_view, 5> ids{"investigators", "magistrates_court", "crown_court",
                                                       "report_writers", "treatment_places"};
};

}  // namespace holloway
