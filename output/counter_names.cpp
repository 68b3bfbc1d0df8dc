#include "output/counter_names.hpp"

#include <array>

namespace holloway {

namespace {

// In the order of Counter; a test checks that no counter is missing.
constexpr auto counter_table = std::to_array<CounterName>({
    {"offences", "offences", "offences that came to notice, in the month they were committed"},
    {"offences_violence", "offences", "offences that came to notice: violence against the person"},
    {"offences_sexual", "offences", "offences that came to notice: sexual offences"},
    {"offences_robbery", "offences", "offences that came to notice: robbery"},
    {"offences_theft", "offences", "offences that came to notice: theft"},
    {"offences_criminal_damage", "offences", "offences that came to notice: criminal damage and arson"},
    {"offences_drugs", "offences", "offences that came to notice: drug offences"},
    {"offences_weapons", "offences", "offences that came to notice: possession of weapons"},
    {"offences_public_order", "offences", "offences that came to notice: public order offences"},
    {"offences_miscellaneous", "offences",
     "offences that came to notice: miscellaneous crimes against society"},
    {"offences_fraud", "offences", "offences that came to notice: fraud"},
    {"offences_summary", "offences", "offences that came to notice: summary offences except motoring"},
    {"offences_motoring", "offences", "offences that came to notice: summary motoring offences"},
    {"arrests", "arrests", "arrests for notifiable offences (events, not women)"},
    {"voluntary_interviews", "cases", "cases in which she was interviewed voluntarily, without arrest"},
    {"street_disposals", "cases", "cases settled on the street, without arrest or interview"},
    {"summonses", "cases", "cases begun by summons or postal requisition"},
    {"liaison_and_diversion_screened", "arrests", "arrests at which Liaison and Diversion screened her"},
    {"arrests_no_further_action_or_caution", "arrests",
     "arrests that ended in no further action, a caution or another outcome short of charge"},
    {"no_further_action", "cases", "cases that ended in no further action by police or prosecutor"},
    {"no_further_action_under_demand", "cases",
     "cases that ended in no further action because no investigator was free in time"},
    {"community_resolutions", "cases", "cases that ended in a community resolution"},
    {"penalty_notices", "cases", "cases that ended in a penalty notice for disorder"},
    {"simple_cautions", "cases", "cases that ended in a simple caution"},
    {"conditional_cautions", "cases", "conditional cautions given"},
    {"conditional_cautions_not_met", "cases", "conditional cautions whose conditions were not met"},
    {"charges", "cases", "cases charged, postal requisitions included"},
    {"prosecutions", "cases", "cases that reached a first hearing for a recordable offence"},
    {"convictions", "cases", "cases that ended in conviction for a recordable offence"},
    {"acquittals", "cases", "cases that ended in acquittal at trial"},
    {"discontinued", "cases", "cases discontinued or withdrawn"},
    {"remands", "women", "women newly remanded in custody"},
    {"court_violence", "cases",
     "cases dealt with at court, by principal offence: violence against the person"},
    {"court_sexual", "cases", "cases dealt with at court, by principal offence: sexual offences"},
    {"court_robbery", "cases", "cases dealt with at court, by principal offence: robbery"},
    {"court_theft", "cases", "cases dealt with at court, by principal offence: theft"},
    {"court_criminal_damage", "cases",
     "cases dealt with at court, by principal offence: criminal damage and arson"},
    {"court_drugs", "cases", "cases dealt with at court, by principal offence: drug offences"},
    {"court_weapons", "cases", "cases dealt with at court, by principal offence: possession of weapons"},
    {"court_public_order", "cases", "cases dealt with at court, by principal offence: public order offences"},
    {"court_miscellaneous", "cases",
     "cases dealt with at court, by principal offence: miscellaneous crimes against society"},
    {"court_fraud", "cases", "cases dealt with at court, by principal offence: fraud"},
    {"court_summary", "cases",
     "cases dealt with at court, by principal offence: summary offences except motoring"},
    {"court_motoring", "cases", "cases dealt with at court, by principal offence: summary motoring offences"},
    {"court_breach", "hearings", "hearings for breach of an order"},
    {"crown_court_cases", "cases", "cases sent to the Crown Court"},
    {"reports", "reports", "pre-sentence reports put before the court"},
    {"reports_not_ready", "cases",
     "cases sentenced without the report asked for, because no writer was free in time"},
    {"sentences_discharge", "sentences", "sentencing occasions: absolute or conditional discharge"},
    {"sentences_fine", "sentences", "sentencing occasions: fine"},
    {"sentences_community_order", "sentences", "sentencing occasions: community order"},
    {"sentences_suspended", "sentences", "sentencing occasions: suspended sentence order"},
    {"sentences_custody", "sentences", "sentencing occasions: immediate custody"},
    {"sentences_other", "sentences", "sentencing occasions: any other disposal"},
    {"community_suspended_custody_sentences", "sentences",
     "community orders, suspended sentence orders and immediate custody together"},
    {"community_suspended_custody_sentences_with_report", "sentences",
     "of those, the ones with a pre-sentence report of any kind"},
    {"custody_under_6_months", "sentences", "custodial sentences of under 6 months"},
    {"custody_6_to_under_12_months", "sentences", "custodial sentences of 6 to under 12 months"},
    {"custody_12_months_to_under_4_years", "sentences", "custodial sentences of 12 months to under 4 years"},
    {"custody_4_years_or_more", "sentences", "custodial sentences of 4 years or more"},
    {"sentenced_women_abused", "women", "women sentenced who have experienced domestic abuse"},
    {"sentenced_women_abused_known", "women", "of those, the ones of whose abuse the court knew"},
    {"recorded_none", "occasions", "cautions and convictions of women with no previous record"},
    {"recorded_1_2", "occasions",
     "cautions and convictions of women with 1 or 2 previous cautions or convictions"},
    {"recorded_3_6", "occasions",
     "cautions and convictions of women with 3 to 6 previous cautions or convictions"},
    {"recorded_7_10", "occasions",
     "cautions and convictions of women with 7 to 10 previous cautions or convictions"},
    {"recorded_11_14", "occasions",
     "cautions and convictions of women with 11 to 14 previous cautions or convictions"},
    {"recorded_15_plus", "occasions",
     "cautions and convictions of women with 15 or more previous cautions or convictions"},
    {"order_days", "woman-days", "days that women spent under a community order or suspended sentence order"},
    {"breaches", "orders", "orders taken to court for breach"},
    {"orders_completed", "orders", "orders completed"},
    {"orders_revoked", "orders", "orders revoked"},
    {"treatment_referrals", "referrals",
     "referrals to treatment for drugs, alcohol or mental health: by an order, in prison or on release"},
    {"treatment_starts", "courses", "courses of treatment started"},
    {"treatment_completions", "courses", "courses of treatment completed"},
    {"treatment_days", "woman-days", "days that women spent in treatment"},
    {"custody_receptions", "receptions",
     "entries to prison on remand or sentence, once for each unbroken spell; recalls excluded"},
    {"remand_days", "woman-days", "days that women spent in prison on remand"},
    {"sentenced_days", "woman-days", "days that women spent in prison serving a sentence"},
    {"recall_days", "woman-days", "days that women spent in prison on recall"},
    {"not_placed_days", "woman-days", "days that women in prison spent beyond the places there are"},
    {"releases", "releases", "releases from prison after a sentence or a recall"},
    {"releases_homeless", "releases",
     "releases after a sentence or a recall to rough sleeping or other homelessness"},
    {"recalls", "recalls", "recalls to custody"},
    {"recalls_fixed_term", "recalls", "recalls to custody for a fixed term"},
    {"children_separated", "children",
     "dependent children who lived with their mother when she was received into prison"},
    {"approved_premises_days", "woman-days", "days that women spent in approved premises"},
    {"self_harm_incidents", "incidents", "self-harm incidents in prison"},
    {"abuse_began", "women", "women for whom domestic abuse began again"},
    {"abuse_ended", "women", "women who got free of domestic abuse"},
    {"entrants", "women", "women who came to notice for the first time"},
    {"deaths", "women", "women who died"},
    {"deportations", "women", "women removed from the country"},
    {"women_in_community_days", "woman-days", "days that women with a live record spent in the community"},
    {"cohort_caution", "women",
     "women with an index event in the quarter, by index event: a caution; counted in the quarter's first "
     "month"},
    {"cohort_court_order", "women",
     "women with an index event in the quarter, by index event: a community or suspended sentence order; "
     "counted in the quarter's first month"},
    {"cohort_custody_under_12_months", "women",
     "women with an index event in the quarter, by index event: release from a sentence of under 12 months; "
     "counted in the quarter's first month"},
    {"cohort_custody_12_months_or_more", "women",
     "women with an index event in the quarter, by index event: release from a sentence of 12 months or "
     "more; counted in the quarter's first month"},
    {"cohort_other_conviction", "women",
     "women with an index event in the quarter, by index event: another conviction (discharge, fine or "
     "other); counted in the quarter's first month"},
    {"reoffenders_caution", "women",
     "of the women whose index event was a caution, those with a proven reoffence within a year"},
    {"reoffenders_court_order", "women",
     "of the women whose index event was a community or suspended sentence order, those with a proven "
     "reoffence within a year"},
    {"reoffenders_custody_under_12_months", "women",
     "of the women whose index event was release from a sentence of under 12 months, those with a proven "
     "reoffence within a year"},
    {"reoffenders_custody_12_months_or_more", "women",
     "of the women whose index event was release from a sentence of 12 months or more, those with a proven "
     "reoffence within a year"},
    {"reoffenders_other_conviction", "women",
     "of the women whose index event was another conviction (discharge, fine or other), those with a proven "
     "reoffence within a year"},
    {"reoffences_caution", "offences",
     "proven reoffences within a year of women whose index event was a caution"},
    {"reoffences_court_order", "offences",
     "proven reoffences within a year of women whose index event was a community or suspended sentence "
     "order"},
    {"reoffences_custody_under_12_months", "offences",
     "proven reoffences within a year of women whose index event was release from a sentence of under 12 "
     "months"},
    {"reoffences_custody_12_months_or_more", "offences",
     "proven reoffences within a year of women whose index event was release from a sentence of 12 months or "
     "more"},
    {"reoffences_other_conviction", "offences",
     "proven reoffences within a year of women whose index event was another conviction (discharge, fine or "
     "other)"},
});
static_assert(counter_table.size() == counters);

// In the order of ProgrammeCounter.
constexpr auto programme_table = std::to_array<CounterName>({
    {"eligible", "occasions", "women found eligible where the programme acts"},
    {"not_known", "occasions",
     "women not found eligible who would have been, had the agency known what is true of them"},
    {"not_offered", "occasions", "women found eligible to whom nobody offered it"},
    {"offers", "offers", "offers made"},
    {"declined", "offers", "offers declined"},
    {"starts", "women", "women who started"},
    {"gave_up", "women", "women who gave up waiting"},
    {"completions", "women", "women who completed"},
    {"stopped", "women", "women who started and stopped before the end"},
    {"wait_minutes", "minutes", "time from offer to start, all starts together"},
    {"appointments", "appointments", "appointments kept"},
    {"instead_of_no_further_action", "women", "women who started where no further action was planned"},
    {"instead_of_community_resolution", "women",
     "women who started where a community resolution was planned"},
    {"instead_of_penalty_notice", "women", "women who started where a penalty notice was planned"},
    {"instead_of_simple_caution", "women", "women who started where a simple caution was planned"},
    {"instead_of_conditional_caution", "women", "women who started where a conditional caution was planned"},
    {"instead_of_bail_for_assessment", "women", "women who started where bail for assessment was planned"},
    {"instead_of_charge", "women", "women who started where charge was planned"},
    {"area_days", "days", "days on which it ran, summed over the areas where it ran"},
    {"support_days", "days", "days of women's support, all women together"},
});
static_assert(programme_table.size() == programme_counters);

// The identifiers follow the order of the enumeration: spot checks along its length.
static_assert(counter_table[static_cast<std::size_t>(Counter::arrests)].id == "arrests");
static_assert(counter_table[static_cast<std::size_t>(Counter::court_breach)].id == "court_breach");
static_assert(counter_table[static_cast<std::size_t>(Counter::recorded_none)].id == "recorded_none");
static_assert(counter_table[static_cast<std::size_t>(Counter::releases_homeless)].id == "releases_homeless");
static_assert(counter_table[static_cast<std::size_t>(Counter::reoffences_other_conviction)].id ==
              "reoffences_other_conviction");
static_assert(programme_table[static_cast<std::size_t>(ProgrammeCounter::appointments)].id == "appointments");

}  // namespace

const CounterName& name_of(Counter counter) {
  return counter_table[static_cast<std::size_t>(counter)];
}
const CounterName& name_of(ProgrammeCounter counter) {
  return programme_table[static_cast<std::size_t>(counter)];
}

}  // namespace holloway
