#include "sim/programmes/eligibility.hpp"

namespace holloway {
namespace {

/// The value of a fact, or nothing where it does not exist.
std::optional<double> value_of(Fact fact, const Area& area, const OfferPoint& point) {
  const Woman& woman = area.women[point.woman];
  const Case* c = point.charge_case;
  const Facts known = woman.known_to(agency_at(point.at));
  const auto of_case = [&](double value) { return c ? std::optional(value) : std::nullopt; };
  switch (fact) {
    case Fact::gravity:
      return of_case(c ? c->gravity : 0);
    case Fact::admitted:
      return of_case(c && c->admitted ? 1 : 0);
    case Fact::offence_group:
      return of_case(c ? static_cast<double>(index_of(c->group)) : 0);
    case Fact::abuser_is_other_party:
      return of_case(c && c->abuser_is_other_party && (known & bit(Need::domestic_abuse)) ? 1 : 0);
    case Fact::planned_outcome:
      return point.planned ? std::optional(static_cast<double>(index_of(*point.planned))) : std::nullopt;
    case Fact::previous_occasions:
      return woman.recorded;
    case Fact::previous_custody:
      return woman.previous_custody;
    case Fact::age:
      return (area.now().day() - woman.born) / days_per_year;
    case Fact::dependent_children:
      return woman.children;
    case Fact::pregnant:
      return woman.pregnant ? 1 : 0;
    case Fact::care_experienced:
      return woman.care_experienced ? 1 : 0;
    case Fact::foreign_national:
      return woman.nationality == Nationality::british ? 0 : 1;
    case Fact::sentence_days:
      return point.sentence_days;
    case Fact::known_drugs_or_alcohol:
      return known & (bit(Need::drugs) | bit(Need::alcohol)) ? 1 : 0;
    default:
      break;
  }
  // The rest are the known needs, in the order of Need.
  const auto need = static_cast<std::size_t>(fact) - static_cast<std::size_t>(Fact::known_accommodation);
  return known >> need & 1;
}

bool holds(const Condition& condition, double value) {
  if (condition.one_of != 0) return condition.one_of >> static_cast<unsigned>(value) & 1U;
  return value >= condition.at_least && value <= condition.at_most;
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
      return Agency::womens_service;
    default:
      return Agency::police;
  }
}

bool meets(const Area& area, const std::vector<Condition>& conditions, const OfferPoint& point) {
  for (const Condition& condition : conditions) {
    const auto value = value_of(condition.fact, area, point);
    if (!value || !holds(condition, *value)) return false;
  }
  return true;
}

}  // namespace holloway
