#include "sim/programmes/eligibility.hpp"

#include <algorithm>
#include <bit>

#include "sim/pathway/life/pregnancy.hpp"

namespace holloway {
namespace {

/// What is asked about, and what of her is taken to be known.
struct Question {
  const Area& area;
  const OfferPoint& point;
  Facts known;
  [[nodiscard]] const Woman& woman() const { return area.women[point.woman]; }
};

using Value = std::optional<double>;

Value yes_or_no(bool truth) {
  return truth ? 1 : 0;
}

Value value_about_case(Fact fact, const Question& q) {
  const Case* const c = q.point.charge_case;
  if (c == nullptr) return std::nullopt;
  switch (fact) {
    case Fact::gravity:
      return c->gravity;
    case Fact::admitted:
      return yes_or_no(c->admitted);
    case Fact::offence_group:
      return static_cast<double>(index_of(c->group));
    case Fact::abuser_is_other_party:
      return yes_or_no(c->abuser_is_other_party && (q.known & bit(Need::domestic_abuse)));
    case Fact::arrested:
      return yes_or_no(c->arrested);
    case Fact::screened:
      return yes_or_no(c->screened);
    case Fact::crown_court:
      return yes_or_no(c->crown_court);
    case Fact::has_report:
      return yes_or_no(c->report != ReportKind::none);
    default:
      return q.area.setting().sentence[c->group][band_of(q.woman().recorded)].custody;
  }
}

/// On licence, on curfew, or supervised after a sentence.
bool on_licence(const Area& area, const Woman& woman) {
  if (woman.term == nobody) return false;
  const Stage stage = area.terms[woman.term].stage;
  return stage == Stage::licence || stage == Stage::post_sentence_supervision ||
         stage == Stage::home_detention_curfew;
}

Value days_to_serve(const Area& area, const Woman& woman) {
  if (woman.term == nobody) return std::nullopt;
  const Term& term = area.terms[woman.term];
  if (term.stage != Stage::reception && term.stage != Stage::term_serving) return std::nullopt;
  return std::max(0.0, (term.release - area.now()).in_days());
}

Value value_of_sentence(Fact fact, const Question& q) {
  switch (fact) {
    case Fact::sentence_days:
      return q.point.sentence_days;
    case Fact::days_to_serve:
      return days_to_serve(q.area, q.woman());
    case Fact::on_order:
      return yes_or_no(q.woman().order != nobody);
    case Fact::on_licence:
      return yes_or_no(on_licence(q.area, q.woman()));
    case Fact::remanded:
      return yes_or_no(q.woman().remand_holds > 0);
    case Fact::in_prison:
      return yes_or_no(q.woman().in_prison());
    case Fact::previous_occasions:
      return q.woman().recorded;
    default:
      return q.woman().previous_custody;
  }
}

Value value_about_her(Fact fact, const Question& q) {
  const Woman& woman = q.woman();
  switch (fact) {
    case Fact::age:
      return (q.area.now().day() - woman.born) / days_per_year;
    case Fact::pregnant:
      return yes_or_no(is_pregnant(q.area, q.point.woman));
    case Fact::care_experienced:
      return yes_or_no(woman.care_experienced);
    case Fact::foreign_national:
      return yes_or_no(woman.nationality != Nationality::british);
    case Fact::no_recourse:
      return yes_or_no(woman.nationality == Nationality::foreign_no_recourse);
    case Fact::ethnic_group:
      return static_cast<double>(index_of(woman.ethnic_group));
    case Fact::neurodivergent:
      return yes_or_no(woman.neurodivergent);
    case Fact::homeless:
      return yes_or_no(woman.in_prison() ? woman.home_lost : woman.homeless);
    case Fact::in_treatment:
      return yes_or_no(woman.in_treatment);
    case Fact::with_baby:
      return yes_or_no(woman.in_mother_and_baby_unit);
    case Fact::children_apart:
      return yes_or_no(woman.children > woman.children_with_her);
    case Fact::in_care_proceedings:
      return yes_or_no(woman.in_care_proceedings);
    default:
      return yes_or_no(woman.recently_released);
  }
}

Value value_known(Fact fact, const Question& q) {
  switch (fact) {
    case Fact::known_children:
      return yes_or_no(q.known & has_children);
    case Fact::dependent_children:
      return q.known & has_children ? q.woman().children : 0;
    case Fact::known_coercion:
      return yes_or_no(q.known & is_coerced);
    case Fact::known_needs:
      return std::popcount(static_cast<unsigned>(q.known & any_need));
    case Fact::known_drugs_or_alcohol:
      return yes_or_no(q.known & (bit(Need::drugs) | bit(Need::alcohol)));
    default:
      break;
  }
  // The rest are the known needs, in the order of Need.
  const auto need = static_cast<std::size_t>(fact) - static_cast<std::size_t>(Fact::known_accommodation);
  return q.known >> need & 1;
}

/// The value of a fact, or nothing where it does not exist.
Value value_of(Fact fact, const Question& q) {
  switch (fact) {
    case Fact::planned_outcome:
      return q.point.planned ? Value(static_cast<double>(index_of(*q.point.planned))) : std::nullopt;
    case Fact::gravity:
    case Fact::admitted:
    case Fact::offence_group:
    case Fact::abuser_is_other_party:
    case Fact::arrested:
    case Fact::screened:
    case Fact::crown_court:
    case Fact::has_report:
    case Fact::custody_chance:
      return value_about_case(fact, q);
    case Fact::sentence_days:
    case Fact::days_to_serve:
    case Fact::on_order:
    case Fact::on_licence:
    case Fact::remanded:
    case Fact::in_prison:
    case Fact::previous_occasions:
    case Fact::previous_custody:
      return value_of_sentence(fact, q);
    case Fact::age:
    case Fact::pregnant:
    case Fact::care_experienced:
    case Fact::foreign_national:
    case Fact::no_recourse:
    case Fact::ethnic_group:
    case Fact::neurodivergent:
    case Fact::homeless:
    case Fact::in_treatment:
    case Fact::with_baby:
    case Fact::children_apart:
    case Fact::in_care_proceedings:
    case Fact::recently_released:
      return value_about_her(fact, q);
    default:
      return value_known(fact, q);
  }
}

bool holds(const Condition& condition, const Question& q) {
  if (!condition.any_of.empty())
    return std::any_of(condition.any_of.begin(), condition.any_of.end(),
                       [&](const Condition& one) { return holds(one, q); });
  const Value value = value_of(condition.fact, q);
  if (!value) return false;
  if (condition.one_of != 0) return condition.one_of >> static_cast<unsigned>(*value) & 1U;
  return *value >= condition.at_least && *value <= condition.at_most;
}

bool all_hold(const std::vector<Condition>& conditions, const Question& q) {
  return std::all_of(conditions.begin(), conditions.end(),
                     [&](const Condition& condition) { return holds(condition, q); });
}

}  // namespace

Agency agency_at(ActsAt point) {
  switch (point) {
    case ActsAt::charge_decision:
      return Agency::prosecutor;
    case ActsAt::first_hearing:
    case ActsAt::remand_decision:
    case ActsAt::breach_hearing:
    case ActsAt::sentence:
      return Agency::court;
    case ActsAt::pre_sentence_report:
    case ActsAt::order_start:
      return Agency::probation;
    case ActsAt::prison_reception:
    case ActsAt::release_planning:
    case ActsAt::release:
      return Agency::prison;
    case ActsAt::community:
    case ActsAt::care_proceedings:
    case ActsAt::support_start:
      return Agency::womens_service;
    default:
      return Agency::police;
  }
}

namespace {

/// Where care proceedings begin nobody is in doubt that she has children.
Facts known_at(const Woman& woman, ActsAt point) {
  const Facts known = woman.known_to(agency_at(point));
  return point == ActsAt::care_proceedings ? static_cast<Facts>(known | has_children) : known;
}

}  // namespace

bool meets(const Area& area, const std::vector<Condition>& conditions, const OfferPoint& point) {
  if (conditions.empty()) return true;
  return all_hold(conditions, {area, point, known_at(area.women[point.woman], point.at)});
}

bool service_finds(const Area& area, const std::vector<Condition>& conditions, const OfferPoint& point) {
  if (conditions.empty()) return true;
  const Woman& woman = area.women[point.woman];
  const auto known = static_cast<Facts>(known_at(woman, point.at) | woman.known_to(Agency::womens_service));
  return all_hold(conditions, {area, point, known});
}

bool would_meet_if_known(const Area& area, const std::vector<Condition>& conditions,
                         const OfferPoint& point) {
  const Woman& woman = area.women[point.woman];
  const auto known = static_cast<Facts>(woman.facts() | known_at(woman, point.at));
  return all_hold(conditions, {area, point, known});
}

double with_odds_for(const Area& area, double chance, const std::vector<OddsFor>& odds,
                     const OfferPoint& point) {
  for (const OddsFor& one : odds)
    if (meets(area, one.for_whom, point)) chance = with_odds_ratio(chance, one.odds_ratio);
  return chance;
}

}  // namespace holloway
