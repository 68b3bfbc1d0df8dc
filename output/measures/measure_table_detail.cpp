// Measures of single steps on the pathway: each one counter a year, or one counter of another.

#include <span>

#include "output/measures/measure_table.hpp"

namespace holloway::measure_table {

namespace {

using enum Counter;

/// One counter a year.
struct Yearly {
  std::string_view id;
  std::string_view unit;
  std::string_view title;
  std::string_view definition;
  Counter counter;
};
/// One counter as a share of another.
struct Share {
  std::string_view id;
  std::string_view title;
  std::string_view definition;
  std::string_view denominator;
  Counter part;
  Counter whole;
  bool between_groups = false;
};

void add(std::vector<Measure>& table, std::string_view group, std::span<const Yearly> rows) {
  for (const Yearly& row : rows)
    table.push_back(flow(row.id, row.unit, group, row.title, row.definition, {row.counter}));
}
void add(std::vector<Measure>& table, std::string_view group, std::span<const Share> rows) {
  for (const Share& row : rows) {
    table.push_back(ratio(row.id, "share (0 to 1)", group, row.title, row.definition, row.denominator,
                          {row.part}, {row.whole}));
    table.back().between_groups = row.between_groups;
  }
}

constexpr Yearly police[] = {
    {"liaison_and_diversion_declined", "arrests per year", "Liaison and Diversion declined",
     "arrests at which the woman declined to be screened by Liaison and Diversion",
     liaison_and_diversion_declined},
    {"counter_allegations", "cases per year", "Counter-allegations",
     "cases in which a woman was accused by the man who abuses her", counter_allegations},
    {"offences_coerced", "offences per year", "Offences under coercion",
     "offences that came to notice and that somebody made the woman commit", offences_coerced},
    {"prosecutor_decisions", "cases per year", "Decided by the prosecutor",
     "cases decided by the Crown Prosecution Service", prosecutor_decisions},
};
constexpr Share police_shares[] = {
    {"primary_victim_identified_share", "Primary victim identified",
     "counter-allegations in which the police saw in time that the woman was the victim",
     "counter-allegations", primary_victims_identified, counter_allegations},
    {"admission_share", "Admitted at interview", "interviews at which the woman admitted the offence",
     "interviews, under arrest or voluntary", admissions, interviews, true},
};

constexpr Yearly courts[] = {
    {"trials", "cases per year", "Trials", "cases that were tried", trials},
    {"reports_oral", "reports per year", "Pre-sentence reports, oral",
     "oral pre-sentence reports, given on the day", reports_oral},
    {"reports_fast", "reports per year", "Pre-sentence reports, fast", "fast delivery pre-sentence reports",
     reports_fast},
    {"reports_written", "reports per year", "Pre-sentence reports, full", "full written pre-sentence reports",
     reports_written},
    {"reports_disregarded", "reports per year", "Pre-sentence reports disregarded",
     "pre-sentence reports that the court disregarded", reports_disregarded},
    {"reports_naming_alternative", "reports per year", "Pre-sentence reports that name an alternative",
     "pre-sentence reports that named a community sentence and a service that would take the woman",
     reports_naming_alternative},
};

constexpr Yearly orders[] = {
    {"orders_with_treatment", "orders per year", "Orders with treatment",
     "community orders and suspended sentence orders with a treatment requirement for drugs, alcohol or "
     "mental "
     "health",
     orders_with_treatment},
    {"orders_with_rehabilitation_activity", "orders per year", "Orders with rehabilitation activity",
     "community orders and suspended sentence orders with a rehabilitation activity requirement",
     orders_with_rehabilitation_activity},
    {"orders_with_unpaid_work", "orders per year", "Orders with unpaid work",
     "community orders and suspended sentence orders with unpaid work", orders_with_unpaid_work},
    {"orders_with_curfew", "orders per year", "Orders with a curfew",
     "community orders and suspended sentence orders with a curfew", orders_with_curfew},
    {"order_warnings", "warnings per year", "Warnings on orders",
     "warnings for a first failure without reasonable excuse", order_warnings},
    {"missed_for_childcare", "appointments per year", "Missed for childcare",
     "appointments of orders missed for want of childcare", missed_for_childcare},
    {"missed_for_anxiety", "appointments per year", "Missed for anxiety",
     "appointments of orders missed for anxiety or poor mental health", missed_for_anxiety},
    {"missed_for_distance", "appointments per year", "Missed for distance",
     "appointments of orders missed for distance or the fare", missed_for_distance},
    {"missed_for_safety", "appointments per year", "Missed for safety",
     "appointments of orders missed because it was not safe to come", missed_for_safety},
    {"treatment_referrals", "referrals per year", "Referrals to treatment",
     "referrals to treatment for drugs, alcohol or mental health: by an order, in prison or on release",
     treatment_referrals},
    {"treatment_starts", "courses per year", "Treatment started", "courses of treatment started",
     treatment_starts},
    {"treatment_completions", "courses per year", "Treatment completed", "courses of treatment completed",
     treatment_completions},
};

constexpr Yearly prison[] = {
    {"adjudications", "adjudications per year", "Adjudications",
     "adjudications proven in prison, counted when the woman is released", adjudications},
    {"homes_lost", "women per year", "Homes lost in prison",
     "women released who had a home when received and lost it while in prison", homes_lost},
    {"jobs_lost", "women per year", "Work lost in prison", "women released who lost work while in prison",
     jobs_lost},
    {"mother_and_baby_admitted", "women per year", "Admitted to a mother and baby unit",
     "women admitted to a mother and baby unit", mother_and_baby_admitted},
    {"prison_treatment_referrals", "referrals per year", "Referrals to treatment in prison",
     "referrals to treatment in prison, at reception", prison_treatment_referrals},
};
constexpr Share prison_shares[] = {
    {"far_from_home_share", "Placed far from home", "placements in a prison far from home",
     "women given a place in a prison", prison_placements_far_from_home, prison_placements, true},
    {"mother_and_baby_admitted_share", "Admitted to a unit, of those eligible",
     "women admitted to a mother and baby unit",
     "receptions of women who are pregnant or whose child is young enough for a mother and baby unit",
     mother_and_baby_admitted, mother_and_baby_eligible},
};

constexpr Yearly children[] = {
    {"children_in_family_home", "children per year", "Children who stayed in the family home",
     "children separated by custody who stayed in the family home", children_in_family_home},
    {"children_to_father", "children per year", "Children with their father",
     "children separated by custody, looked after by their father", children_to_father},
    {"children_to_relatives", "children per year", "Children with relatives or friends",
     "children separated by custody, looked after by other relatives or friends", children_to_relatives},
    {"children_to_local_authority", "children per year", "Children with the local authority",
     "children separated by custody, looked after by the local authority", children_to_local_authority},
    {"children_in_mother_and_baby_units", "children per year", "Children in a mother and baby unit",
     "children with their mother in a mother and baby unit", children_in_mother_and_baby_units},
    {"care_proceedings", "proceedings per year", "Care proceedings", "care proceedings begun",
     care_proceedings},
    {"children_lost_in_care_proceedings", "children per year", "Children lost in care proceedings",
     "children removed from their mother in care proceedings", children_lost_in_care_proceedings},
    {"children_returned", "children per year", "Children returned",
     "children who came back to their mother after custody", children_returned},
};

constexpr Share resettlement[] = {
    {"release_plan_share", "With a release plan", "releases with a release plan ready",
     "releases from prison after a sentence or a recall", releases_with_plan, releases, true},
    {"met_at_gate_share", "Met at the gate", "releases at which the woman was met at the gate",
     "releases from prison after a sentence or a recall", releases_met_at_gate, releases, true},
    {"settled_on_release_share", "Settled on release", "releases to settled accommodation",
     "releases from prison after a sentence or a recall", releases_settled, releases, true},
    {"treatment_continued_share", "Treatment continued on release",
     "women released in treatment whom a treatment service outside took on",
     "releases after a sentence or a recall of women in treatment in prison until then",
     releases_treatment_continued, releases_in_treatment, true},
};
constexpr Yearly after_release[] = {
    {"releases_benefits_not_in_place", "releases per year", "Released without income",
     "releases, from remand too, without benefits or other income in place", releases_benefits_not_in_place},
    {"releases_to_abuser", "releases per year", "Released to an abuser",
     "releases, from remand too, at which the woman was back with an abuser", releases_to_abuser},
    {"relapses_on_release", "releases per year", "Relapses on release",
     "releases, from remand too, at which treatment did not go on and the woman relapsed",
     relapses_on_release},
};

}  // namespace

void add_police_detail(std::vector<Measure>& table) {
  add(table, "Police and prosecutors", police);
  add(table, "Police and prosecutors", police_shares);
}

void add_court_detail(std::vector<Measure>& table) {
  add(table, "Courts", courts);
}

void add_orders_and_treatment(std::vector<Measure>& table) {
  constexpr auto group = "Orders and treatment";
  add(table, group, orders);
  table.push_back(
      stock("treatment_population", group, "Women in treatment",
            "women in treatment for drugs, alcohol or mental health on an average day, in prison or "
            "outside",
            {treatment_days}));
}

void add_prison_detail(std::vector<Measure>& table) {
  constexpr auto group = "Life in prison";
  add(table, group, prison);
  add(table, group, prison_shares);
  table.push_back(ratio("distance_from_home", "kilometres", group, "Distance from home",
                        "distance from the middle of her area to the prison a woman is placed in",
                        "women given a place in a prison", {prison_placement_kilometres},
                        {prison_placements}));
  table.push_back(stock("far_from_home_population", group, "Women far from home",
                        "women in a prison far from home on an average day", {far_from_home_days}));
  table.push_back(stock("mother_and_baby_population", group, "Women in mother and baby units",
                        "women in mother and baby units on an average day", {mother_and_baby_days}));
}

void add_children(std::vector<Measure>& table) {
  constexpr auto group = "Children";
  add(table, group, children);
  auto apart =
      stock("children_apart", group, "Children apart from their mother",
            "children apart from their mother because of custody, on an average day", {children_apart_days});
  apart.unit = "children";
  apart.denominator = "days: children apart on an average day";
  table.push_back(apart);
}

void add_resettlement(std::vector<Measure>& table) {
  constexpr auto group = "Resettlement";
  add(table, group, resettlement);
  add(table, group, after_release);
}

}  // namespace holloway::measure_table
