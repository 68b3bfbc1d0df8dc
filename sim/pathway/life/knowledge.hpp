#pragma once
// What agencies know of a woman: her needs, her children, whether somebody makes her offend. They act on what
// they know, never on what is true.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// How far she trusts agencies before she has met any.
void draw_trust(Area& area, WomanIndex woman);

/// Records the police hold of her before any contact.
void record_what_police_hold(Area& area, WomanIndex woman);

/// What agencies have learned of her on the occasions on her record, for a woman of the starting stock.
void knows_from_the_past(Area& area, WomanIndex woman);

/// How she is asked, where it differs from the agency's usual way.
struct Asking {
  double odds_ratio = 1.0;   ///< of telling, against the usual
  bool asks_always = false;  ///< not only as often as the agency does
};

/// She is seen by an agency, which may ask; asked, she tells it some of what it does not know, more of it the
/// more she trusts. `draw` names the draw.
void asked_by(Area& area, WomanIndex woman, Agency agency, std::uint32_t episode, Draw draw,
              const Asking& how = {});

/// Who tells whom, and with what chance each fact that the one knows and the other does not.
struct Sharing {
  Agency from{};
  Agency to{};
  Probability chance;
};

/// One agency passes on what it knows: each fact with the same chance.
void share(Area& area, WomanIndex woman, const Sharing& sharing, std::uint32_t episode, Draw draw);

/// Her trust in agencies rises or falls by steps, between 3 below and 3 above the usual.
void trust_changes(Area& area, WomanIndex woman, int steps);

}  // namespace holloway
