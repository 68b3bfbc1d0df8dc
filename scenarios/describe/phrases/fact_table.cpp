#include "scenarios/describe/phrases/fact_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "output/words/wording.hpp"
#include "sim/pathway/map/rows.hpp"

namespace holloway {

namespace {

// In the order of Fact. Women simulated are 18 or older and have at most eight dependent children; the other
// upper limits are far beyond anything meant, and keep slips out.
constexpr auto rows = std::to_array<FactRow>({
    {Fact::gravity, FactKind::number, 1, 4, true, FactNeeds::a_case},
    {Fact::admitted, FactKind::yes_or_no, 0, 1, true, FactNeeds::a_case},
    {Fact::offence_group, FactKind::offence_group, 0, 0, true, FactNeeds::a_case},
    {Fact::previous_occasions, FactKind::number, 0, 1000, true, FactNeeds::nothing},
    {Fact::previous_custody, FactKind::number, 0, 255, true, FactNeeds::nothing},
    {Fact::planned_outcome, FactKind::planned_outcome, 0, 0, true, FactNeeds::a_planned_outcome},
    {Fact::age, FactKind::number, 18, 110, false, FactNeeds::nothing},
    {Fact::dependent_children, FactKind::number, 0, 8, true, FactNeeds::nothing},
    {Fact::pregnant, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing},
    {Fact::care_experienced, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing},
    {Fact::foreign_national, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing},
    {Fact::abuser_is_other_party, FactKind::yes_or_no, 0, 1, true, FactNeeds::a_case},
#define NEED(name, words, in_full) {Fact::known_##name, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing},
#include "sim/pathway/map/needs.def"
#undef NEED
    {Fact::known_drugs_or_alcohol, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing},
    {Fact::sentence_days, FactKind::number, 0, 36525, false, FactNeeds::a_sentence},
    {Fact::known_children, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing},
    {Fact::known_coercion, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing},
    {Fact::known_needs, FactKind::number, 0, count_of<Need>, true, FactNeeds::nothing},
    {Fact::ethnic_group, FactKind::ethnic_group, 0, 0, true, FactNeeds::nothing},
    {Fact::no_recourse, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing},
    {Fact::neurodivergent, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing},
    {Fact::homeless, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing},
    {Fact::in_treatment, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing},
    {Fact::with_baby, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing},
    {Fact::children_apart, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing},
    {Fact::in_care_proceedings, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing},
    {Fact::remanded, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing},
    {Fact::in_prison, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing},
    {Fact::days_to_serve, FactKind::number, 0, 36525, false, FactNeeds::nothing},
    {Fact::recently_released, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing},
    {Fact::on_order, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing},
    {Fact::on_licence, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing},
    {Fact::arrested, FactKind::yes_or_no, 0, 1, true, FactNeeds::a_case},
    {Fact::screened, FactKind::yes_or_no, 0, 1, true, FactNeeds::a_case},
    {Fact::crown_court, FactKind::yes_or_no, 0, 1, true, FactNeeds::a_case},
    {Fact::has_report, FactKind::yes_or_no, 0, 1, true, FactNeeds::a_case},
    {Fact::custody_chance, FactKind::number, 0, 1, false, FactNeeds::a_case},
});
static_assert(hold_every_member(rows));

}  // namespace

const FactRow& row_of(Fact fact) {
  return rows[index_of(fact)];
}

const std::string& meaning_of(Fact fact) {
  return wording_of("facts", fmt::format("{}.meaning", id_of(fact)));
}

const std::string& article_of(Fact fact) {
  return wording_of("facts", fmt::format("{}.article", id_of(fact)));
}

bool has_case(ActsAt point) {
  switch (point) {
    case ActsAt::order_start:
    case ActsAt::breach_hearing:
    case ActsAt::prison_reception:
    case ActsAt::release_planning:
    case ActsAt::release:
    case ActsAt::community:
    case ActsAt::care_proceedings:
    case ActsAt::support_start:
      return false;
    default:
      return true;
  }
}

std::string_view why_nothing_at(ActsAt point, Fact fact) {
  const bool police_decide = point == ActsAt::police_decision || point == ActsAt::no_further_action;
  const bool sentenced =
      point == ActsAt::prison_reception || point == ActsAt::release_planning || point == ActsAt::release;
  switch (row_of(fact).needs) {
    case FactNeeds::a_case:
      return has_case(point) ? "" : "no case is at hand there";
    case FactNeeds::a_planned_outcome:
      return police_decide ? "" : "the police decide nothing there";
    case FactNeeds::a_sentence:
      return sentenced ? "" : "no custodial sentence is being served there";
    case FactNeeds::nothing:
      break;
  }
  return {};
}

const std::vector<std::string_view>& facts_in_order() {
  static const auto sorted = [] {
    std::vector<std::string_view> names(Names<Fact>::ids.begin(), Names<Fact>::ids.end());
    std::sort(names.begin(), names.end());
    return names;
  }();
  return sorted;
}

}  // namespace holloway
