#pragma once
// How many are so at this moment, in one area: kept as things change, counted at the end of each day.

#include <array>
#include <cstdint>
#include <string_view>

#include "sim/pathway/map/vocabulary.hpp"

namespace holloway {

enum class Standing : std::uint8_t {
  far_from_home,          ///< women held far from home
  mother_and_baby_units,  ///< women in them
  children_apart,         ///< children apart from their mothers because of custody
  with_local_authority    ///< of these, the local authority looks after them
};
template <>
struct Names<Standing> {
  static constexpr std::array<std::string_view, 4> ids{"far_from_home", "mother_and_baby_units",
                                                       "children_apart", "with_local_authority"};
};

}  // namespace holloway
