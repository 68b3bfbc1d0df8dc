#include "sim/pathway/court/sentencing.hpp"

#include <algorithm>

#include "sim/core/mathematics.hpp"
#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/court/bail.hpp"
#include "sim/pathway/life/cases.hpp"
#include "sim/pathway/life/consequences.hpp"
#include "sim/pathway/life/pregnancy.hpp"
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

/// A ratio for each step, as many times as there are steps, which need not be whole.
double for_steps(double each, double steps) {
  return each > 0 ? mathematics::exp(steps * mathematics::log(each)) : steps > 0 ? 0.0 : 1.0;
}

/// Cautions or convictions before this case.
RecordBand record_at_sentence(const Area& area, const Case& c) {
  return band_of(c.convicted ? c.previous : area.women[c.woman].recorded);
}

/// How grave the offence is among those of its group, and who she is, as any court would see it.
double odds_of_case_and_woman(const Area& area, const Case& c) {
  const auto& p = area.parameters().sentence;
  const Woman& woman = area.women[c.woman];
  double odds =
      for_steps(p.custody_each_step_of_gravity.value(), c.gravity - area.setting().mean_gravity[c.group]);
  if (woman.age_band(area.now().day()) == AgeBand::aged_18_to_24) odds *= p.custody_at_18_to_24.value();
  if (p.custody_if_pregnant.value() != 1.0 && is_pregnant(area, c.woman))
    odds *= p.custody_if_pregnant.value();
  return odds;
}

}  // namespace

double custody_chance(const Area& area, const Case& c) {
  const auto& p = area.parameters();
  const Woman& woman = area.women[c.woman];
  double odds =
      p.sentence.custody_level.value() * area.place().custody_odds * odds_of_case_and_woman(area, c);
  if (!c.report_disregarded) odds *= odds_of_what_is_known(area, c);
  if (c.remanded) odds *= p.sentence.remanded_raises_custody.value();
  if (woman.under_sentence()) odds *= p.sentence.under_sentence_raises_custody.value();
  if (c.screened && woman.known_to(Agency::court) != 0) odds *= p.police.screening_lowers_custody.value();
  odds *= area.ratio(c.woman, Lever::custody);
  return with_odds_ratio(area.setting().sentence[c.group][record_at_sentence(area, c)].custody, odds);
}

namespace {

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
  const auto& otherwise = area.setting().sentence[c.group][record_at_sentence(area, c)].otherwise;
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
  if (days < three_months_in_days) area.count(c.woman, counts.custody_under_3_months);
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

namespace {

/// How much the case asks for a longer sentence: by its gravity, her record and her plea.
double odds_of_longer(const Area& area, const Case& c) {
  const auto& p = area.parameters().sentence;
  constexpr int usual_gravity = 2;
  return for_steps(p.longer_each_step_of_gravity.value(), c.gravity - usual_gravity) *
         for_steps(p.longer_each_band_of_record.value(),
                   static_cast<double>(index_of(record_at_sentence(area, c)))) *
         (c.pleaded_guilty ? 1.0 : p.longer_after_trial.value());
}

/// What the court would pass if no power of it were limited.
double length_deserved(const Area& area, const Case& c) {
  const auto& p = area.parameters().sentence;
  const double odds = odds_of_longer(area, c);
  const auto luck = [&](Draw which) { return area.draw(c.woman, c.occasion, which); };
  const auto longer = [&](Draw which, const Probability& usual) {
    return luck(which) < with_odds_ratio(usual.value(), odds);
  };
  const double within = with_odds_ratio(luck(Draw::length_within_band), odds);
  if (longer(Draw::twelve_months_or_more, p.twelve_months_or_more[c.group])) {
    if (longer(Draw::length_band, p.four_years_if_twelve_months_or_more))
      return log_uniform(within, four_years_in_days, std::max(four_years_in_days, p.longest.value()));
    return log_uniform(within, twelve_months_in_days, four_years_in_days);
  }
  if (longer(Draw::length_band, p.six_to_twelve_months_if_shorter))
    return log_uniform(within, six_months_in_days, twelve_months_in_days);
  return log_uniform(within, std::clamp(p.shortest.value(), 1.0, six_months_in_days), six_months_in_days);
}

/// A magistrates' court that has convicted her commits her to the Crown Court where it may not itself pass as
/// long a sentence as the case asks for.
bool must_be_committed(const Area& area, const Case& c) {
  return !c.crown_court && !is_summary(c.group) &&
         sentence_length(area, c) > area.parameters().court.magistrates_longest_sentence.value() &&
         decide(area, c) == Disposal::immediate_custody;
}

void commit_for_sentence(Area& area, CaseId number) {
  Case& c = area.cases[number];
  c.crown_court = true;
  area.count(c.woman, counts.committed_for_sentence);
  area.move(Process::charge_case, c.woman, c.stage, Stage::crown_court_hearing);
  const double days = exponential(area.draw(c.woman, c.occasion, Draw::committal_wait),
                                  area.parameters().court.first_hearing_to_crown_court.value());
  decide_remand(area, number);
  list_hearing(area, number, days);
}

}  // namespace

double sentence_length(const Area& area, const Case& c) {
  const double days = length_deserved(area, c);
  return is_summary(c.group) ? std::min(days, area.parameters().court.summary_longest_sentence.value())
                             : days;
}

void pass_sentence(Area& area, CaseId number) {
  Case& c = area.cases[number];
  if (must_be_committed(area, c)) return commit_for_sentence(area, number);
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
