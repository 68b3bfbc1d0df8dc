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

/// What a fact about the case at hand is read from; there is none away from a case.
template <auto read>
Value of_case(const Question& q) {
  if (q.point.charge_case == nullptr) return std::nullopt;
  return static_cast<double>(read(*q.point.charge_case, q));
}

/// What a fact about her is read from.
template <auto read>
Value of_her(const Question& q) {
  return static_cast<double>(read(q.woman(), q));
}

/// A need that is known.
template <Need need>
Value of_need(const Question& q) {
  return yes_or_no(q.known & bit(need));
}

/// On licence, on curfew, or supervised after a sentence.
bool on_licence(const Area& area, const Woman& woman) {
  if (woman.term == TermId::none) return false;
  const Stage stage = area.terms[woman.term].stage;
  return stage == Stage::licence || stage == Stage::post_sentence_supervision ||
         stage == Stage::home_detention_curfew;
}

Value days_to_serve(const Question& q) {
  if (q.woman().term == TermId::none) return std::nullopt;
  const Term& term = q.area.terms[q.woman().term];
  if (term.stage != Stage::reception && term.stage != Stage::term_serving) return std::nullopt;
  return std::max(0.0, (term.release - q.area.now()).in_days());
}

Value planned_outcome(const Question& q) {
  return q.point.planned ? Value(static_cast<double>(index_of(*q.point.planned))) : std::nullopt;
}

/// The value of a fact, or nothing where it does not exist.
struct FactRow {
  Fact fact{};
  Value (*value)(const Question& q) = nullptr;
};

// clang-format off
constexpr auto fact_rows = std::to_array<FactRow>({
    {Fact::gravity, of_case<[](const Case& c, const Question&) { return c.gravity; }>},
    {Fact::admitted, of_case<[](const Case& c, const Question&) { return c.admitted; }>},
    {Fact::offence_group, of_case<[](const Case& c, const Question&) { return index_of(c.group); }>},
    {Fact::previous_occasions, of_her<[](const Woman& woman, const Question&) { return woman.recorded; }>},
    {Fact::previous_custody, of_her<[](const Woman& woman, const Question&) { return woman.previous_custody; }>},
    {Fact::planned_outcome, planned_outcome},
    {Fact::age, of_her<[](const Woman& woman, const Question& q) { return (q.area.now().day() - woman.born) / days_per_year; }>},
    {Fact::dependent_children, of_her<[](const Woman& woman, const Question& q) { return q.known & has_children ? woman.children : 0; }>},
    {Fact::pregnant, of_her<[](const Woman&, const Question& q) { return is_pregnant(q.area, q.point.woman); }>},
    {Fact::care_experienced, of_her<[](const Woman& woman, const Question&) { return woman.care_experienced; }>},
    {Fact::foreign_national, of_her<[](const Woman& woman, const Question&) { return woman.nationality != Nationality::british; }>},
    {Fact::abuser_is_other_party, of_case<[](const Case& c, const Question& q) { return c.abuser_is_other_party && (q.known & bit(Need::domestic_abuse)); }>},
#define NEED(name, words, in_full) {Fact::known_##name, of_need<Need::name>},
#include "sim/pathway/map/needs.def"
#undef NEED
    {Fact::known_drugs_or_alcohol, [](const Question& q) { return yes_or_no(q.known & (bit(Need::drugs) | bit(Need::alcohol))); }},
    {Fact::sentence_days, [](const Question& q) { return Value(q.point.sentence_days); }},
    {Fact::known_children, [](const Question& q) { return yes_or_no(q.known & has_children); }},
    {Fact::known_coercion, [](const Question& q) { return yes_or_no(q.known & is_coerced); }},
    {Fact::known_needs, [](const Question& q) { return Value(std::popcount(static_cast<unsigned>(q.known & any_need))); }},
    {Fact::ethnic_group, of_her<[](const Woman& woman, const Question&) { return index_of(woman.ethnic_group); }>},
    {Fact::no_recourse, of_her<[](const Woman& woman, const Question&) { return woman.nationality == Nationality::foreign_no_recourse; }>},
    {Fact::neurodivergent, of_her<[](const Woman& woman, const Question&) { return woman.neurodivergent; }>},
    {Fact::homeless, of_her<[](const Woman& woman, const Question&) { return woman.in_prison() ? woman.home_lost : woman.homeless; }>},
    {Fact::in_treatment, of_her<[](const Woman& woman, const Question&) { return woman.in_treatment; }>},
    {Fact::with_baby, of_her<[](const Woman& woman, const Question&) { return woman.in_mother_and_baby_unit; }>},
    {Fact::children_apart, of_her<[](const Woman& woman, const Question&) { return woman.children_with_her < woman.children; }>},
    {Fact::in_care_proceedings, of_her<[](const Woman& woman, const Question&) { return woman.in_care_proceedings; }>},
    {Fact::remanded, of_her<[](const Woman& woman, const Question&) { return woman.remand_holds != 0; }>},
    {Fact::in_prison, of_her<[](const Woman& woman, const Question&) { return woman.in_prison(); }>},
    {Fact::days_to_serve, days_to_serve},
    {Fact::recently_released, of_her<[](const Woman& woman, const Question&) { return woman.recently_released; }>},
    {Fact::on_order, of_her<[](const Woman& woman, const Question&) { return woman.order != OrderId::none; }>},
    {Fact::on_licence, of_her<[](const Woman& woman, const Question& q) { return on_licence(q.area, woman); }>},
    {Fact::arrested, of_case<[](const Case& c, const Question&) { return c.arrested; }>},
    {Fact::screened, of_case<[](const Case& c, const Question&) { return c.screened; }>},
    {Fact::crown_court, of_case<[](const Case& c, const Question&) { return c.crown_court; }>},
    {Fact::has_report, of_case<[](const Case& c, const Question&) { return c.report != ReportKind::none; }>},
    {Fact::custody_chance, of_case<[](const Case& c, const Question& q) { return q.area.setting().sentence[c.group][band_of(q.woman().recorded)].custody; }>},
});
// clang-format on
static_assert(fact_rows.size() == count_of<Fact>);
static_assert(
    [] {
      for (std::size_t i = 0; i < fact_rows.size(); ++i)
        if (index_of(fact_rows[i].fact) != i) return false;
      return true;
    }(),
    "a row for each fact, in their order");

Value value_of(Fact fact, const Question& q) {
  return fact_rows[index_of(fact)].value(q);
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
    case ActsAt::custody_suite:
    case ActsAt::street:
    case ActsAt::voluntary_interview:
    case ActsAt::police_decision:
    case ActsAt::no_further_action:
      break;
  }
  return Agency::police;
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
