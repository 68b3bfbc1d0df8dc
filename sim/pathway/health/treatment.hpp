#pragma once
// Treatment for drugs, alcohol or mental health: most who are referred never reach it, and those who do wait
// for a place, complete it or leave. Begun under an order, in prison, or on release.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// The need that treatment of this kind eases.
constexpr Need need_of(TreatmentKind kind) {
  constexpr PerEach<TreatmentKind, Need> needs = [] {
    PerEach<TreatmentKind, Need> table;
    table[TreatmentKind::drugs] = Need::drugs;
    table[TreatmentKind::alcohol] = Need::alcohol;
    table[TreatmentKind::mental_health] = Need::mental_health;
    return table;
  }();
  return needs[kind];
}

/// She is referred to treatment; nothing happens if a referral of hers, or treatment, is open already.
/// `occasion` numbers the draws: of the order, or her spell in prison. Treatment in prison takes no place of
/// the area's. `order` is the order that requires it, if one does.
void refer_to_treatment(Area& area, WomanIndex woman, TreatmentKind kind, ReferredBy by,
                        std::uint16_t occasion, std::uint32_t order = nobody);
/// Whatever treatment of hers is open ends here, unfinished: she goes to prison, leaves it, or has died.
void treatment_interrupted(Area& area, WomanIndex woman);
/// An order is over, and with it the treatment it requires.
void order_ends_treatment(Area& area, WomanIndex woman, std::uint32_t order);

/// The referral has been dealt with: a place is taken, or she waits for one.
void treatment_due(Area& area, std::uint32_t number);
/// A place is free for a woman who waited.
void treatment_place_found(Area& area, std::uint32_t number);
/// The course is over, or she stops coming.
void treatment_ends(Area& area, std::uint32_t number);

}  // namespace holloway
