#include "sim/pathway/probation/orders.hpp"

#include <algorithm>

#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/life/knowledge.hpp"
#include "sim/pathway/probation/appointments.hpp"
#include "sim/pathway/probation/events.hpp"
#include "sim/pathway/probation/requirements.hpp"

namespace holloway {
namespace {

/// Takes an order off her list and closes it at a final stage.
void close_order(Area& area, OrderId number, Stage final_stage) {
  Order& order = area.orders[number];
  const WomanIndex index = order.woman;
  area.move(Process::order, index, order.stage, final_stage);
  --area.stage_population[index_of(final_stage)];
  for (OrderId* link = &area.women[index].order; *link != OrderId::none; link = &area.orders[*link].earlier)
    if (*link == number) {
      *link = order.earlier;
      break;
    }
  area.orders.close(number);
  order_ends_treatment(area, index, number);
}

void activate(Area& area, OrderId number) {
  const Order& order = area.orders[number];
  const WomanIndex index = order.woman;
  const std::uint16_t occasion = order.occasion;
  const double mean = area.parameters().orders.custody_on_breach.value();
  const double days = std::max(1.0, exponential(area.draw(index, occasion, Draw::custody_on_breach), mean));
  close_order(area, number, Stage::order_revoked);
  area.count(index, counts.orders_revoked);
  begin_term(area, index, days, 0, occasion);
  end_orders(area, index);
}

/// Probation takes her on, with what the court tells it and what she does.
void supervision_begins(Area& area, OrderId number) {
  const Order& order = area.orders[number];
  share(area, order.woman,
        {Agency::court, Agency::probation, area.parameters().orders.court_shares_with_probation},
        order.occasion, Draw::order_sharing);
  // Probation asks twice about one occasion, first for the report.
  asked_by(area, order.woman, Agency::probation, episode_of(order.occasion, 1), Draw::order_disclosure);
  // Programmes are offered on what probation has just learned, and may help her to treatment and
  // appointments.
  area.offer(ActsAt::order_start, order.woman);
  draw_requirements(area, number);
  await_absence(area, number);
}

}  // namespace

void begin_order(Area& area, WomanIndex index, std::uint16_t occasion, OrderKind kind) {
  const auto& p = area.parameters().sentence;
  Order order;
  order.woman = index;
  order.occasion = occasion;
  order.suspended_sentence = kind == OrderKind::suspended_sentence_order;
  order.ends = area.now() + Duration::from_days(order.suspended_sentence ? p.suspended_sentence_lasts.value()
                                                                         : p.community_order_lasts.value());
  order.earlier = area.women[index].order;
  const OrderId number = area.orders.open(order);
  area.women[index].order = number;
  Order& opened = area.orders[number];
  area.move(Process::order, index, opened.stage, Stage::order_started);
  area.move(Process::order, index, opened.stage, Stage::order_running);
  area.schedule(order.ends, number, ProbationEvent::order_ends);
  supervision_begins(area, number);
}

void order_ends(Area& area, OrderId number) {
  const Order& order = area.orders[number];
  // The hearing decides, and may be waiting for a slot under this order's number: that must not be given to
  // another.
  if (order.stage == Stage::breach_hearing) return;
  if (area.women[order.woman].gone()) return close_order(area, number, Stage::order_ended);
  area.count(order.woman, counts.orders_completed);
  close_order(area, number, Stage::order_completed);
}

void order_breached(Area& area, OrderId number) {
  Order& order = area.orders[number];
  if (area.women[order.woman].gone()) return;  // closed when its time comes
  // A programme's report of non-attendance may have brought it to a hearing already.
  if (order.stage != Stage::order_running) return;
  area.count(order.woman, counts.breaches);
  area.move(Process::order, order.woman, order.stage, Stage::breach_hearing);
  const std::uint32_t episode = episode_of(order.occasion, order.breaches);
  const double delay = exponential(area.draw(order.woman, episode, Draw::breach_hearing_delay),
                                   area.parameters().orders.breach_hearing_delay.value());
  area.schedule(area.now() + Duration::from_days(delay), number, ProbationEvent::breach_hearing_due);
}

void breach_hearing_due(Area& area, OrderId number) {
  if (area.women[area.orders[number].woman].gone()) return close_order(area, number, Stage::order_ended);
  order_hearing_due(area, number);
}

void breach_hearing_begins(Area& area, OrderId number, Time done) {
  area.schedule(done, number, ProbationEvent::breach_hearing_done);
}

void breach_hearing_done(Area& area, OrderId number) {
  order_hearing_slot_free(area);
  Order& order = area.orders[number];
  if (area.women[order.woman].gone()) return close_order(area, number, Stage::order_ended);
  area.count(order.woman, counts.court_breach);
  area.offer(ActsAt::breach_hearing, order.woman);
  const auto& p = area.parameters().orders;
  const std::uint32_t episode = episode_of(order.occasion, order.breaches);
  ++order.breaches;
  const double revoked = with_odds_ratio(p.revoked_at_breach.value(), area.ratio(order.woman, Lever::breach));
  if (area.draw(order.woman, episode, Draw::revoked_at_breach) >= revoked) {
    area.move(Process::order, order.woman, order.stage, Stage::order_running);
    if (order.ends <= area.now()) {
      area.count(order.woman, counts.orders_completed);
      return close_order(area, number, Stage::order_completed);
    }
    order.warned = false;
    return await_absence(area, number);
  }
  const double custody = order.suspended_sentence ? p.custody_if_revoked_suspended_sentence.value()
                                                  : p.custody_if_revoked_community_order.value();
  if (area.draw(order.woman, episode, Draw::custody_if_revoked) < custody) return activate(area, number);
  area.count(order.woman, counts.orders_revoked);
  close_order(area, number, Stage::order_revoked);
}

void end_orders(Area& area, WomanIndex index) {
  OrderId number = area.women[index].order;
  while (number != OrderId::none) {
    const OrderId earlier = area.orders[number].earlier;
    // One whose breach is being heard stays open until the hearing, which may hold a slot.
    if (area.orders[number].stage == Stage::order_running) close_order(area, number, Stage::order_ended);
    number = earlier;
  }
}

void reconvicted_while_suspended(Area& area, const Case& c) {
  for (OrderId number = area.women[c.woman].order; number != OrderId::none;
       number = area.orders[number].earlier) {
    const Order& order = area.orders[number];
    if (!order.suspended_sentence || order.stage != Stage::order_running) continue;
    const bool activated = area.draw(c.woman, c.occasion, Draw::activation) <
                           area.parameters().orders.activated_on_reconviction.value();
    if (activated) activate(area, number);
    return;
  }
}

}  // namespace holloway
