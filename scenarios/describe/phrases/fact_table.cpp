#include "scenarios/describe/phrases/fact_table.hpp"

#include <algorithm>
#include <array>

namespace holloway {

namespace {

// In the order of Fact. Women simulated are 18 or older and have at most eight dependent children; the other
// upper limits are far beyond anything meant, and keep slips out.
constexpr std::array<FactRow, count_of<Fact>> rows{{
    {Fact::gravity, FactKind::number, 1, 4, true, FactNeeds::a_case, "a gravity score (1 to 4)",
     "police gravity score of the offence, 1 to 4"},
    {Fact::admitted, FactKind::yes_or_no, 0, 1, true, FactNeeds::a_case, "", "she admits the offence"},
    {Fact::offence_group, FactKind::offence_group, 0, 0, true, FactNeeds::a_case, "",
     "group of the offence in the case at hand"},
    {Fact::previous_occasions, FactKind::number, 0, 1000, true, FactNeeds::nothing,
     "a number of previous cautions or convictions (0 to 1000)",
     "previous cautions or convictions, in occasions"},
    {Fact::previous_custody, FactKind::number, 0, 255, true, FactNeeds::nothing,
     "a number of previous custodial sentences (0 to 255)", "previous custodial sentences"},
    {Fact::planned_outcome, FactKind::planned_outcome, 0, 0, true, FactNeeds::a_planned_outcome, "",
     "what the police would otherwise decide"},
    {Fact::age, FactKind::number, 18, 110, false, FactNeeds::nothing, "an age in years (18 to 110)",
     "age in years; all women simulated are 18 or older"},
    {Fact::dependent_children, FactKind::number, 0, 8, true, FactNeeds::nothing,
     "a number of dependent children (0 to 8, which stands for more)",
     "how many dependent children, 0 if the agency does not know of any"},
    {Fact::pregnant, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing, "", "she is pregnant"},
    {Fact::care_experienced, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing, "",
     "she was in care as a child"},
    {Fact::foreign_national, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing, "", "she is not British"},
    {Fact::abuser_is_other_party, FactKind::yes_or_no, 0, 1, true, FactNeeds::a_case, "",
     "her abuser is the other party, and the agency knows of the abuse"},
    {Fact::known_accommodation, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing, "",
     "the agency knows of an accommodation need"},
    {Fact::known_drugs, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing, "",
     "the agency knows of a drug need"},
    {Fact::known_alcohol, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing, "",
     "the agency knows of an alcohol need"},
    {Fact::known_mental_health, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing, "",
     "the agency knows of a mental health need"},
    {Fact::known_domestic_abuse, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing, "",
     "the agency knows of domestic abuse"},
    {Fact::known_finance, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing, "",
     "the agency knows of a need with money"},
    {Fact::known_employment, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing, "",
     "the agency knows of an employment need"},
    {Fact::known_family, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing, "",
     "the agency knows of a need in her family"},
    {Fact::known_drugs_or_alcohol, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing, "",
     "the agency knows of a drug or an alcohol need"},
    {Fact::sentence_days, FactKind::number, 0, 36525, false, FactNeeds::a_sentence,
     "a length of a sentence in days (0 to 36525)", "length of the custodial sentence in days"},
    {Fact::known_children, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing, "",
     "the agency knows that she has dependent children"},
    {Fact::known_coercion, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing, "",
     "the agency knows that somebody makes her offend"},
    {Fact::known_needs, FactKind::number, 0, 8, true, FactNeeds::nothing, "a number of needs (0 to 8)",
     "how many of the eight needs the agency knows of"},
    {Fact::ethnic_group, FactKind::ethnic_group, 0, 0, true, FactNeeds::nothing, "", "her ethnic group"},
    {Fact::no_recourse, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing, "",
     "she has no recourse to public funds"},
    {Fact::neurodivergent, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing, "",
     "she has a learning disability or brain injury, or is neurodivergent"},
    {Fact::homeless, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing, "",
     "she is without a home, or in prison without one to go back to"},
    {Fact::in_treatment, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing, "",
     "she is in treatment for drugs, alcohol or mental health"},
    {Fact::with_baby, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing, "",
     "she is in a mother and baby unit"},
    {Fact::children_apart, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing, "",
     "dependent children live apart from her"},
    {Fact::in_care_proceedings, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing, "",
     "she is in care proceedings about her children"},
    {Fact::remanded, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing, "",
     "she is remanded in custody, in this case or another"},
    {Fact::in_prison, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing, "", "she is in prison"},
    {Fact::days_to_serve, FactKind::number, 0, 36525, false, FactNeeds::nothing,
     "a number of days to serve (0 to 36525)", "days until automatic release, if she serves a sentence"},
    {Fact::recently_released, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing, "",
     "she was released from prison in the last weeks"},
    {Fact::on_order, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing, "",
     "she is on a community order or suspended sentence order"},
    {Fact::on_licence, FactKind::yes_or_no, 0, 1, true, FactNeeds::nothing, "",
     "she is on licence, home detention curfew or supervision after a sentence"},
    {Fact::arrested, FactKind::yes_or_no, 0, 1, true, FactNeeds::a_case, "",
     "she was arrested in this case, not interviewed voluntarily"},
    {Fact::screened, FactKind::yes_or_no, 0, 1, true, FactNeeds::a_case, "",
     "Liaison and Diversion has screened her in this case"},
    {Fact::crown_court, FactKind::yes_or_no, 0, 1, true, FactNeeds::a_case, "",
     "the case is in the Crown Court"},
    {Fact::has_report, FactKind::yes_or_no, 0, 1, true, FactNeeds::a_case, "",
     "there is a pre-sentence report in this case"},
    {Fact::custody_chance, FactKind::number, 0, 1, false, FactNeeds::a_case, "a share of women (0 to 1)",
     "the published chance of immediate custody for her offence and record"},
}};

constexpr bool in_order_of_fact() {
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (rows[i].fact != static_cast<Fact>(i)) return false;
  return true;
}
static_assert(in_order_of_fact());

}  // namespace

const FactRow& row_of(Fact fact) {
  return rows[index_of(fact)];
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
