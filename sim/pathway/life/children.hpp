#pragma once
// Her dependent children: separated from her when she goes to prison, looked after by others, in care
// proceedings or not, and home again or not. Each child is always with her or with a carer.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// So many of the children who live with her are separated from her by custody.
void children_are_separated(Area& area, WomanIndex woman, std::uint8_t how_many);
/// Where she lives has changed. If she is out of prison and has a home, the clock of their coming home
/// starts; those who stayed in the family home are with her again at once.
void children_may_come_home(Area& area, WomanIndex woman);
/// The clock of their coming home has run out.
void children_come_home(Area& area, SeparationId number);
/// Her children who live apart from her are grown up.
void children_come_of_age(Area& area, SeparationId number);
/// Care proceedings are about to begin, or end.
void care_proceedings(Area& area, SeparationId number);
/// The rates, a year, of her children's coming home and of care proceedings beginning; 0 while neither is
/// waited for.
struct SeparationRates {
  double home = 0;
  double proceedings = 0;
};
[[nodiscard]] SeparationRates separation_rates(const Area& area, const Separation& s);
/// Those rates have changed by a change of parameters.
void separation_rates_change(Area& area, SeparationId number, const SeparationRates& before);
/// She has died or left the country: her children are with others.
void children_are_left(Area& area, WomanIndex woman);

}  // namespace holloway
