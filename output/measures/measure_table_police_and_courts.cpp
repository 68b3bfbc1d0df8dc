#include "output/measures/measure_table.hpp"

namespace holloway::measure_table {

using enum Counter;

void add_police(std::vector<Measure>& table) {
  constexpr auto group = "Police and prosecutors";
  constexpr auto cases = "cases per year";
  table.push_back(headline(flow(
      "offences", "offences per year", group, "Offences that came to notice",
      "offences by women that came to the notice of the police, detected at once or later", {offences})));
  table.push_back(
      headline(flow("arrests", "arrests per year", group, "Arrests",
                    "arrests of women for any offence, summary offences included (events, not women); the "
                    "published figure it is held against counts notifiable offences only",
                    {arrests})));
  table.push_back(flow("voluntary_interviews", cases, group, "Voluntary interviews",
                       "cases in which a woman was interviewed voluntarily instead of being arrested",
                       {voluntary_interviews}));
  table.push_back(flow("street_disposals", cases, group, "Settled on the street",
                       "cases settled on the street, without arrest or interview", {street_disposals}));
  table.push_back(flow("summonses", cases, group, "Summonses and postal requisitions",
                       "cases begun by summons or postal requisition, without arrest", {summonses}));
  table.push_back(
      flow("liaison_and_diversion_screened", "arrests per year", group, "Screened by Liaison and Diversion",
           "arrests at which Liaison and Diversion screened the woman", {liaison_and_diversion_screened}));
  table.push_back(flow("no_further_action", cases, group, "No further action",
                       "cases that ended in no further action by the police or the Crown Prosecution Service",
                       {no_further_action}));
  table.push_back(
      flow("no_further_action_under_demand", cases, group, "No further action because police were busy",
           "of cases that ended in no further action, those where no investigator was free in time",
           {no_further_action_under_demand}));
  table.push_back(flow("community_resolutions", cases, group, "Community resolutions",
                       "cases that ended in a community resolution", {community_resolutions}));
  table.push_back(flow("penalty_notices", cases, group, "Penalty notices",
                       "cases that ended in a penalty notice for disorder", {penalty_notices}));
  table.push_back(flow("simple_cautions", cases, group, "Simple cautions",
                       "cases that ended in a simple caution", {simple_cautions}));
  table.push_back(flow("conditional_cautions", cases, group, "Conditional cautions",
                       "cases that ended in a conditional caution whose conditions were met, counted then",
                       {conditional_cautions}));
  table.push_back(flow(
      "conditional_cautions_not_met", cases, group, "Conditional cautions not met",
      "conditional cautions given whose conditions were not met; the case is counted under what followed",
      {conditional_cautions_not_met}));
  table.push_back(headline(
      flow("charges", cases, group, "Charges", "cases charged, postal requisitions included", {charges})));
}

void add_courts(std::vector<Measure>& table) {
  constexpr auto group = "Courts";
  constexpr auto cases = "cases per year";
  table.push_back(flow("prosecutions", cases, group, "Prosecutions",
                       "prosecutions for recordable offences, per case", {prosecutions}));
  table.push_back(flow("convictions", cases, group, "Convictions",
                       "convictions for recordable offences, per case", {convictions}));
  table.push_back(
      flow("acquittals", cases, group, "Acquittals", "cases that ended in acquittal at trial", {acquittals}));
  table.push_back(
      flow("discontinued", cases, group, "Discontinued", "cases discontinued or withdrawn", {discontinued}));
  table.push_back(flow("crown_court_cases", cases, group, "Sent to the Crown Court",
                       "cases sent to the Crown Court", {crown_court_cases}));
  table.push_back(headline(
      flow("remands", "remands per year", group, "New remands in custody",
           "new remands in custody (events: a woman remanded twice in a year counts twice)", {remands})));
  table.push_back(flow("reports", "reports per year", group, "Pre-sentence reports",
                       "pre-sentence reports of any kind put before the court", {reports}));
  table.push_back(flow("reports_not_ready", cases, group, "Sentenced without the report asked for",
                       "cases sentenced without the report asked for, because no writer was free in time",
                       {reports_not_ready}));
  table.push_back(
      ratio("pre_sentence_report_share", "share (0 to 1)", group, "Sentences with a pre-sentence report",
            "community orders, suspended sentence orders and custodial sentences that had a pre-sentence "
            "report of any kind",
            "community orders, suspended sentence orders and custodial sentences",
            {community_suspended_custody_sentences_with_report}, {community_suspended_custody_sentences}));
  table.push_back(
      ratio("domestic_abuse_known_share", "share (0 to 1)", group, "Domestic abuse known to the court",
            "women sentenced who have experienced domestic abuse and of whose abuse the court knew",
            "women sentenced who have experienced domestic abuse", {sentenced_women_abused_known},
            {sentenced_women_abused}));
}

void add_sentences(std::vector<Measure>& table) {
  constexpr auto group = "Sentences";
  constexpr auto sentences = "sentences per year";
  table.push_back(flow("sentences_discharge", sentences, group, "Discharges",
                       "sentencing occasions whose principal disposal was a discharge",
                       {sentences_discharge}));
  table.push_back(flow("sentences_fine", sentences, group, "Fines",
                       "sentencing occasions whose principal disposal was a fine", {sentences_fine}));
  table.push_back(flow("sentences_community_order", sentences, group, "Community orders",
                       "sentencing occasions whose principal disposal was a community order",
                       {sentences_community_order}));
  table.push_back(flow("sentences_suspended", sentences, group, "Suspended sentence orders",
                       "sentencing occasions whose principal disposal was a suspended sentence order",
                       {sentences_suspended}));
  table.push_back(headline(flow("sentences_custody", sentences, group, "Custodial sentences",
                                "sentencing occasions whose principal disposal was immediate custody",
                                {sentences_custody})));
  table.push_back(flow("sentences_other", sentences, group, "Other sentences",
                       "sentencing occasions with any other principal disposal", {sentences_other}));
  table.push_back(
      {.id = "custody_rate_per_100k",
       .unit = "custodial sentences per year per 100,000 adult women",
       .group = group,
       .title = "Custodial sentences per 100,000 adult women",
       .definition = "immediate custodial sentences a year for every 100,000 adult women resident",
       .denominator = "adult women resident in the areas simulated (mid-2019)",
       .kind = MeasureKind::rate_per_100k,
       .numerator = {sentences_custody},
       .divided_by = {},
       .programme_counter = {}});
  table.push_back(ratio("custody_share_under_6_months", "share (0 to 1)", group,
                        "Custodial sentences under 6 months", "custodial sentences of under 6 months",
                        "immediate custodial sentences", {custody_under_6_months}, {sentences_custody}));
  table.push_back(ratio("custody_share_under_12_months", "share (0 to 1)", group,
                        "Custodial sentences under 12 months", "custodial sentences of under 12 months",
                        "immediate custodial sentences",
                        {custody_under_6_months, custody_6_to_under_12_months}, {sentences_custody}));
  table.push_back(flow("custody_under_6_months", sentences, group, "Custody, under 6 months",
                       "custodial sentences of under 6 months", {custody_under_6_months}));
  table.push_back(flow("custody_6_to_under_12_months", sentences, group, "Custody, 6 to under 12 months",
                       "custodial sentences of 6 to under 12 months", {custody_6_to_under_12_months}));
  table.push_back(
      flow("custody_12_months_to_under_4_years", sentences, group, "Custody, 12 months to under 4 years",
           "custodial sentences of 12 months to under 4 years", {custody_12_months_to_under_4_years}));
  table.push_back(flow("custody_4_years_or_more", sentences, group, "Custody, 4 years or more",
                       "custodial sentences of 4 years or more", {custody_4_years_or_more}));
}

}  // namespace holloway::measure_table
