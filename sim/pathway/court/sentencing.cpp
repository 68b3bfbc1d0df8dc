#include "sim/pathway/court/sentencing.hpp"

#include <algorithm>

#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/life/cases.hpp"
#include "sim/pathway/life/consequences.hpp"
#include "sim/pathway/life/reoffending.hpp"

namespace holloway {
namespace {

/// What the court is told, and weighs: abuse, dependent children, coercion behind the offence, a report.
double odds_of_what_is_known(const Area& area, const Case& c) {
  const auto& p = area.parameters();
  const Facts known = area.women[c.woman].known_to(Agency::court);
  double odds = 1;
  if (known & bit(Need::domestic_abuse)) odds *= p.sentence.known_abuse_lowers_custody.value();
  if (known & has_children) odds *= p.sentence.known_children_lower_custody.value();
  if (c.coerced && (known & is_coerced)) odds *= p.sentence.known_coercion_lowers_custody.value();
  if (c.report == ReportKind::written) odds *= p.report.lowers_custody.value();
  if (c.report_names_alternative) odds *= p.report.alternative_lowers_custody.value();
  return odds;
}

/// Chance of immediate custody: the published surface for her offence and record, moved by what the court
/// knows.
double custody_chance(const Area& area, const Case& c) {
  const auto& p = area.parameters();
  const Woman& woman = area.women[c.woman];
  double odds = p.sentence.custody_level.value() * area.place().custody_odds;
  if (!c.report_disregarded) odds *= odds_of_what_is_known(area, c);
  if (c.remanded) odds *= p.sentence.remanded_raises_custody.value();
  if (woman.under_sentence()) odds *= p.sentence.under_sentence_raises_custody.value();
  if (c.screened && woman.known_to(Agency::court) != 0) odds *= p.police.screening_lowers_custody.value();
  odds *= area.ratio(c.woman, Lever::custody);
  return with_odds_ratio(area.setting().sentence[c.group][band_of(c.previous)].custody, odds);
}

/// Whether a rule against short custody keeps her out of prison.
bool too_short_for_custody(const Area& area, const Case& c) {
  const auto& p = area.parameters().sentence;
  return p.no_custody_under.value() > 0 &&
         area.draw(c.woman, c.occasion, Draw::short_custody_rule_followed) < p.no_custody_followed.value() &&
         sentence_length(area, c) < p.no_custody_under.value();
}

/// One uniform decides between custody and the rest, another among the rest, so that raising the odds of
/// custody only ever moves women into it.
Disposal decide(const Area& area, const Case& c) {
  const auto luck = [&](Draw which) { return area.draw(c.woman, c.occasion, which); };
  if (luck(Draw::custody) < custody_chance(area, c)) {
    if (!too_short_for_custody(area, c)) return Disposal::immediate_custody;
    return luck(Draw::short_custody_replaced) <
                   area.parameters().sentence.replaced_by_suspended_sentence.value()
               ? Disposal::suspended_sentence_order
               : Disposal::community_order;
  }
  const auto& otherwise = area.setting().sentence[c.group][band_of(c.previous)].otherwise;
  constexpr std::array order{
      Disposal::suspended_sentence_order, Disposal::community_order,   Disposal::other, Disposal::fine,
      Disposal::conditional_discharge,    Disposal::absolute_discharge};
  const double other = luck(Draw::otherwise);
  double sum = 0;
  for (const Disposal disposal : order)
    if (other < (sum += otherwise[disposal])) return disposal;
  return Disposal::fine;
}

bool restricts_liberty(Disposal d) {
  return d == Disposal::community_order || d == Disposal::suspended_sentence_order ||
         d == Disposal::immediate_custody;
}

void count_sentence(Area& area, const Case& c, Disposal disposal) {
  const Woman& woman = area.women[c.woman];
  if (woman.needs.severity(Need::domestic_abuse) > 0) {
    area.count(c.woman, counts.sentenced_women_abused);
    if (woman.known_to(Agency::court) & bit(Need::domestic_abuse))
      area.count(c.woman, counts.sentenced_women_abused_known);
  }
  if (restricts_liberty(disposal)) {
    area.count(c.woman, counts.community_suspended_custody_sentences);
    if (c.report != ReportKind::none)
      area.count(c.woman, counts.community_suspended_custody_sentences_with_report);
  }
}

void sentence_to_custody(Area& area, CaseId number) {
  Case& c = area.cases[number];
  Woman& woman = area.women[c.woman];
  const double days = sentence_length(area, c);
  area.count(c.woman, counts.sentences_custody);
  area.count(c.woman, counts.custody_by_offence[c.group]);
  area.count(c.woman, counts.custody_by_length[band_of_length(days)]);
  const double served = c.remanded ? (area.now() - c.remanded_since).in_days() : 0.0;
  if (woman.previous_custody < 255) ++woman.previous_custody;
  const WomanIndex index = c.woman;
  const std::uint16_t occasion = c.occasion;
  // She is never at liberty in between: the term begins before the remand ends.
  begin_term(area, index, days, served, occasion);
  end_orders(area, index);
  close_case(area, number, Stage::immediate_custody);
}

}  // namespace

Disposal would_be_sentenced_to(const Area& area, const Case& c) {
  return decide(area, c);
}

bool sentence_may_restrict_liberty(const Area& area, const Case& c) {
  return restricts_liberty(decide(area, c));
}

double sentence_length(const Area& area, const Case& c) {
  const auto& p = area.parameters().sentence;
  const auto luck = [&](Draw which) { return area.draw(c.woman, c.occasion, which); };
  const double within = luck(Draw::length_within_band);
  if (luck(Draw::twelve_months_or_more) < p.twelve_months_or_more[c.group].value()) {
    if (luck(Draw::length_band) < p.four_years_if_twelve_months_or_more.value())
      return log_uniform(within, four_years_in_days, std::max(four_years_in_days, p.longest.value()));
    return log_uniform(within, twelve_months_in_days, four_years_in_days);
  }
  if (luck(Draw::length_band) < p.six_to_twelve_months_if_shorter.value())
    return log_uniform(within, six_months_in_days, twelve_months_in_days);
  return log_uniform(within, std::clamp(p.shortest.value(), 1.0, six_months_in_days), six_months_in_days);
}

void pass_sentence(Area& area, CaseId number) {
  Case& c = area.cases[number];
  area.move(Process::charge_case, c.woman, c.stage, Stage::sentence);
  area.offer(ActsAt::sentence, c.woman, number, 0);
  const Disposal disposal = decide(area, c);
  count_sentence(area, c, disposal);
  if (disposal != Disposal::immediate_custody) reconvicted_while_suspended(area, c);
  const WomanIndex woman = c.woman;
  const std::uint16_t occasion = c.occasion;
  switch (disposal) {
    case Disposal::immediate_custody:
      return sentence_to_custody(area, number);
    case Disposal::suspended_sentence_order:
      area.count(woman, counts.sentences_suspended);
      start_follow_up(area, woman, IndexDisposal::court_order);
      close_case(area, number, Stage::suspended_sentence_order);
      return begin_order(area, woman, occasion, OrderKind::suspended_sentence_order);
    case Disposal::community_order:
      area.count(woman, counts.sentences_community_order);
      start_follow_up(area, woman, IndexDisposal::court_order);
      close_case(area, number, Stage::community_order);
      return begin_order(area, woman, occasion, OrderKind::community_order);
    case Disposal::fine:
      area.count(woman, counts.sentences_fine);
      fine_may_become_debt(area, c, area.parameters().sentence.fine_becomes_debt);
      start_follow_up(area, woman, IndexDisposal::other_conviction);
      return close_case(area, number, Stage::fine);
    case Disposal::absolute_discharge:
    case Disposal::conditional_discharge:
      area.count(woman, counts.sentences_discharge);
      start_follow_up(area, woman, IndexDisposal::other_conviction);
      return close_case(area, number, Stage::discharge);
    case Disposal::caution:
    case Disposal::other:
      area.count(woman, counts.sentences_other);
      start_follow_up(area, woman, IndexDisposal::other_conviction);
      return close_case(area, number, Stage::other_sentence);
  }
}

}  // namespace holloway
