#include "output/measures/measure_table.hpp"

namespace holloway::measure_table {

using enum Counter;

void add_prison(std::vector<Measure>& table) {
  constexpr auto group = "Prison";
  table.push_back(headline(stock("custody_population", group, "Women in prison",
                                 "women in prison on an average day, on remand, serving or recalled",
                                 {remand_days, sentenced_days, recall_days})));
  table.push_back(stock("remand_population", group, "Women on remand",
                        "women in prison on remand on an average day", {remand_days}));
  table.push_back(stock("sentenced_population", group, "Women serving a sentence",
                        "women in prison serving a sentence on an average day, recalls excluded",
                        {sentenced_days}));
  table.push_back(stock("recall_population", group, "Women recalled",
                        "women in prison on recall on an average day", {recall_days}));
  table.push_back(stock("prison_places_short", group, "Women beyond the places there are",
                        "women in prison on an average day for whom no place was free", {not_placed_days}));
  table.push_back(
      headline(flow("custody_receptions", "receptions per year", group, "Receptions",
                    "entries to prison on remand or sentence, once for each unbroken spell; recalls excluded",
                    {custody_receptions})));
  table.push_back(
      headline(flow("children_separated", "children per year", group, "Children separated",
                    "dependent children who lived with their mother when she was received into prison, on "
                    "remand, sentence or recall; a child parted twice in a year counts twice",
                    {children_separated})));
  table.push_back(flow("self_harm_incidents", "incidents per year", group, "Self-harm",
                       "self-harm incidents in prison", {self_harm_incidents}));
}

void add_release(std::vector<Measure>& table) {
  constexpr auto group = "Orders, release and recall";
  table.push_back(stock("order_population", group, "Women under an order",
                        "women under a community order or suspended sentence order on an average day",
                        {order_days}));
  table.push_back(flow("breaches", "orders per year", group, "Breaches of orders",
                       "community orders and suspended sentence orders taken to court for breach",
                       {breaches}));
  table.push_back(flow("orders_completed", "orders per year", group, "Orders completed", "orders completed",
                       {orders_completed}));
  table.push_back(
      flow("orders_revoked", "orders per year", group, "Orders revoked", "orders revoked", {orders_revoked}));
  table.push_back(flow(
      "releases", "releases per year", group, "Releases",
      "releases from prison after a sentence or a recall; releases from remand are not counted", {releases}));
  table.push_back(ratio("homeless_on_release_share", "share (0 to 1)", group, "Homeless on release",
                        "releases after a sentence or a recall to rough sleeping or other homelessness",
                        "releases from prison after a sentence or a recall", {releases_homeless},
                        {releases}));
  table.push_back(flow("recalls", "recalls per year", group, "Recalls", "recalls to custody", {recalls}));
  table.push_back(ratio("recalls_fixed_term_share", "share (0 to 1)", group, "Recalls for a fixed term",
                        "recalls to custody for a fixed term", "recalls to custody", {recalls_fixed_term},
                        {recalls}));
  table.push_back(stock("approved_premises_population", group, "Women in approved premises",
                        "women in approved premises on an average day", {approved_premises_days}));
}

namespace {

const Counters all_cohorts{cohort_caution, cohort_court_order, cohort_custody_under_12_months,
                           cohort_custody_12_months_or_more, cohort_other_conviction};
const Counters all_reoffenders{reoffenders_caution, reoffenders_court_order,
                               reoffenders_custody_under_12_months, reoffenders_custody_12_months_or_more,
                               reoffenders_other_conviction};
const Counters all_reoffences{reoffences_caution, reoffences_court_order, reoffences_custody_under_12_months,
                              reoffences_custody_12_months_or_more, reoffences_other_conviction};

Measure rate_after(std::string_view id, std::string_view title, std::string_view definition,
                   std::string_view denominator, Counter reoffenders, Counter cohort) {
  return ratio(id, "share (0 to 1)", "Proven reoffending", title, definition, denominator, {reoffenders},
               {cohort});
}

}  // namespace

void add_reoffending(std::vector<Measure>& table) {
  constexpr auto group = "Proven reoffending";
  table.push_back(flow("reoffending_cohort", "index events per year", group, "Women followed up",
                       "women with an index event (release from a sentence, conviction without custody, or "
                       "caution), each counted once a quarter at her first: up to four times a year",
                       all_cohorts));
  table.push_back(headline(
      ratio("proven_reoffending_rate", "share (0 to 1)", group, "Proven reoffending within a year",
            "women who, within twelve months of an index event, committed an offence that led to a "
            "conviction or caution within those twelve months or the six after; breach offences do not count",
            "women with an index event, four quarterly cohorts a year", all_reoffenders, all_cohorts)));
  table.push_back(ratio("reoffences_per_reoffender", "offences per woman", group,
                        "Reoffences for each who reoffended",
                        "proven reoffences within a year of the index event",
                        "women with an index event who reoffended", all_reoffences, all_reoffenders));
  table.push_back(rate_after("proven_reoffending_rate_after_caution", "After a caution",
                             "women proven to have reoffended within a year of a caution",
                             "women whose index event was a caution", reoffenders_caution, cohort_caution));
  table.push_back(rate_after(
      "proven_reoffending_rate_after_court_order", "After a court order",
      "women proven to have reoffended within a year of a community order or suspended sentence order",
      "women whose index event was a community order or suspended sentence order", reoffenders_court_order,
      cohort_court_order));
  table.push_back(rate_after(
      "proven_reoffending_rate_after_custody_under_12_months", "After custody under 12 months",
      "women proven to have reoffended within a year of release from a sentence of under 12 months",
      "women whose index event was release from a sentence of under 12 months",
      reoffenders_custody_under_12_months, cohort_custody_under_12_months));
  table.push_back(rate_after(
      "proven_reoffending_rate_after_custody_12_months_or_more", "After custody of 12 months or more",
      "women proven to have reoffended within a year of release from a sentence of 12 months or more",
      "women whose index event was release from a sentence of 12 months or more",
      reoffenders_custody_12_months_or_more, cohort_custody_12_months_or_more));
  table.push_back(
      rate_after("proven_reoffending_rate_after_other_conviction", "After another conviction",
                 "women proven to have reoffended within a year of a fine, discharge or other disposal",
                 "women whose index event was a fine, discharge or other disposal",
                 reoffenders_other_conviction, cohort_other_conviction));
}

void add_women(std::vector<Measure>& table) {
  constexpr auto group = "Women and their records";
  constexpr auto occasions = "occasions per year";
  table.push_back(
      flow("women_recorded", occasions, group, "Cautions and convictions on record",
           "occasions on which a woman was cautioned or convicted and it was recorded on the Police National "
           "Computer",
           {recorded_none, recorded_1_2, recorded_3_6, recorded_7_10, recorded_11_14, recorded_15_plus}));
  table.push_back(flow("recorded_none", occasions, group, "... with no previous record",
                       "recorded occasions of women with no previous caution or conviction",
                       {recorded_none}));
  table.push_back(flow("recorded_1_2", occasions, group, "... with 1 or 2 previous",
                       "recorded occasions of women with 1 or 2 previous cautions or convictions",
                       {recorded_1_2}));
  table.push_back(flow("recorded_3_6", occasions, group, "... with 3 to 6 previous",
                       "recorded occasions of women with 3 to 6 previous cautions or convictions",
                       {recorded_3_6}));
  table.push_back(flow("recorded_7_10", occasions, group, "... with 7 to 10 previous",
                       "recorded occasions of women with 7 to 10 previous cautions or convictions",
                       {recorded_7_10}));
  table.push_back(flow("recorded_11_14", occasions, group, "... with 11 to 14 previous",
                       "recorded occasions of women with 11 to 14 previous cautions or convictions",
                       {recorded_11_14}));
  table.push_back(flow("recorded_15_plus", occasions, group, "... with 15 or more previous",
                       "recorded occasions of women with 15 or more previous cautions or convictions",
                       {recorded_15_plus}));
  table.push_back(flow("entrants", "women per year", group, "Women who came to notice for the first time",
                       "women who came to the notice of the police for the first time as adults",
                       {entrants}));
  table.push_back(flow("deaths", "women per year", group, "Deaths",
                       "women who died while their record was live", {deaths}));
  table.push_back(flow("deportations", "women per year", group, "Removals from the country",
                       "women removed from the country at the end of a sentence", {deportations}));
}

}  // namespace holloway::measure_table
