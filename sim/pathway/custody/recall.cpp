#include "sim/pathway/custody/recall.hpp"

#include <algorithm>
#include <cmath>

#include "sim/core/mathematics.hpp"
#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/custody/events.hpp"

namespace holloway {
namespace {

/// A day, once the first month is over.
double rate_now(const Area& area, const Term& term) {
  const Woman& woman = area.women[term.woman];
  const auto& p = area.parameters().release;
  double rate = p.recall.value() / days_per_year * area.ratio(term.woman, Lever::recall);
  if (woman.homeless) rate *= p.recall_if_homeless.value();
  // Without childcare she misses appointments (A place to go like this).
  if (woman.children_with_her > 0) rate *= p.recall_if_children_with_her.value();
  if (!woman.has_release_plan) rate *= p.recall_without_plan.value();
  return rate * mathematics::pow(p.recall_each_step_of_trust.value(), woman.trust);
}

/// How much faster the clock runs in the first month.
double at_first(const Area& area, const Woman& woman) {
  const auto& p = area.parameters().release;
  return p.recall_first_month.value() *
         (woman.met_at_gate ? p.recall_first_month_if_met_at_gate.value() : 1.0);
}

/// How many days the first month after release has.
double first_month(const Area& area) {
  return area.parameters().release.recall_first_month_lasts.value();
}

/// From now on the clock runs at `recall_rate`.
void set_due(Area& area, TermId number) {
  Term& term = area.terms[number];
  term.recall_due = Time::never();
  const double rate = static_cast<double>(term.recall_rate);
  const double first = rate * at_first(area, area.women[term.woman]);
  const double left = static_cast<double>(term.recall_left);
  const double of_first = std::max(0.0, first_month(area) - (area.now() - term.out_since).in_days());
  if (rate <= 0) return;
  const double days = left < first * of_first ? left / first : of_first + (left - first * of_first) / rate;
  const Time when = area.now() + Duration::from_days(days);
  if (when >= term.sentence_ends) return;
  term.recall_due = when;
  area.schedule(when, number, CustodyEvent::recalled);
}

/// What the clock has run down since `recall_since`, by the rate it was set to.
void use_up(Area& area, Term& term, double at_first, double first_days) {
  const double from = (term.recall_since - term.out_since).in_days();
  const double to = (area.now() - term.out_since).in_days();
  const double of_first = std::max(0.0, std::min(to, first_days) - std::min(from, first_days));
  const double used = static_cast<double>(term.recall_rate) * (of_first * at_first + (to - from - of_first));
  term.recall_left = static_cast<float>(std::max(0.0, static_cast<double>(term.recall_left) - used));
  term.recall_since = area.now();
}

}  // namespace

bool may_be_recalled(const Term& term) {
  return term.stage == Stage::home_detention_curfew || term.stage == Stage::licence;
}

void start_recall_clock(Area& area, TermId number) {
  Term& term = area.terms[number];
  const std::uint32_t episode = episode_of(term.occasion, term.recalls);
  term.out_since = term.recall_since = area.now();
  term.recall_left = static_cast<float>(exponential(area.draw(term.woman, episode, Draw::recall_wait), 1.0));
  term.recall_rate = static_cast<float>(rate_now(area, term));
  set_due(area, number);
}

void refresh_recall(Area& area, WomanIndex index) {
  const TermId number = area.women[index].term;
  if (number == TermId::none || !may_be_recalled(area.terms[number])) return;
  Term& term = area.terms[number];
  const auto rate = static_cast<float>(rate_now(area, term));
  // An unchanged rate must change nothing, to the bit.
  if (rate == term.recall_rate) return;
  use_up(area, term, at_first(area, area.women[index]), first_month(area));
  term.recall_rate = rate;
  set_due(area, number);
}

RecallRate recall_rate(const Area& area, const Term& term) {
  return {rate_now(area, term), at_first(area, area.women[term.woman]), first_month(area)};
}

void recall_rate_changes(Area& area, TermId number, const RecallRate& before) {
  Term& term = area.terms[number];
  if (!may_be_recalled(term) || recall_rate(area, term) == before) return;
  use_up(area, term, before.at_first, before.first_days);
  term.recall_rate = static_cast<float>(rate_now(area, term));
  set_due(area, number);
}

}  // namespace holloway
