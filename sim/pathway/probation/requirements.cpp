#include "sim/pathway/probation/requirements.hpp"

#include "sim/pathway/area/handovers.hpp"

namespace holloway {
namespace {

/// The treatment the court requires: at most one kind, for a need it knows of.
static_assert(count_of<TreatmentKind> <= 4, "a draw has four words, one for each kind of treatment");
void require_treatment(Area& area, OrderId number) {
  const Order& order = area.orders[number];
  const Facts known = area.women[order.woman].known_to(Agency::court);
  static_assert(count_of<TreatmentKind> <= 4, "each kind has a word of luck of its own");
  const RandomBits luck = area.draws(order.woman, order.occasion, Draw::treatment_requirement);
  for (std::size_t k = 0; k < count_of<TreatmentKind>; ++k) {
    const auto kind = TreatmentKind(k);
    if (!(known & bit(need_of(kind))) ||
        luck.coarse(static_cast<int>(k)) >= area.parameters().orders.treatment_requirement[kind].value())
      continue;
    area.count(order.woman, counts.orders_with_treatment);
    return refer_to_treatment(area, order.woman, {kind, ReferredBy::order, order.occasion, number});
  }
}

}  // namespace

void draw_requirements(Area& area, OrderId number) {
  Order& order = area.orders[number];
  const auto& p = area.parameters().orders;
  const Facts known = area.women[order.woman].known_to(Agency::court);
  const auto luck = [&](Draw which) { return area.draw(order.woman, order.occasion, which); };
  order.rehabilitation_activity = luck(Draw::rehabilitation_activity) < p.rehabilitation_activity.value();
  double unpaid_work = p.unpaid_work.value();
  if (known & has_children)
    unpaid_work = with_odds_ratio(unpaid_work, p.unpaid_work_if_children_known.value());
  order.unpaid_work = luck(Draw::unpaid_work) < unpaid_work;
  double curfew = p.curfew.value();
  if (known & bit(Need::domestic_abuse)) curfew = with_odds_ratio(curfew, p.curfew_if_abuse_known.value());
  order.curfew = luck(Draw::curfew) < curfew;
  if (order.rehabilitation_activity) area.count(order.woman, counts.orders_with_rehabilitation_activity);
  if (order.unpaid_work) area.count(order.woman, counts.orders_with_unpaid_work);
  if (order.curfew) area.count(order.woman, counts.orders_with_curfew);
  require_treatment(area, number);
}

}  // namespace holloway
