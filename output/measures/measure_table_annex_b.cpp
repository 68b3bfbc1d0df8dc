// What completes the Concordat's Annex B: outcomes by offence, prison by length of sentence, needs of women
// under sentence, reoffending by previous record, and rates from one decision to the next.

#include <fmt/format.h>

#include <deque>
#include <string>

#include "output/measures/measure_table.hpp"

namespace holloway::measure_table {

namespace {

using enum Counter;

constexpr auto share = "share (0 to 1)";

/// Keeps a text for as long as the program runs: the table is made once.
std::string_view kept(std::string text) {
  static std::deque<std::string> texts;
  return texts.emplace_back(std::move(text));
}

constexpr std::array<std::string_view, count_of<OffenceGroup>> offence_words{
    "violence against the person",
    "sexual offences",
    "robbery",
    "theft",
    "criminal damage and arson",
    "drug offences",
    "possession of weapons",
    "public order offences",
    "miscellaneous crimes against society",
    "fraud",
    "summary offences except motoring",
    "summary motoring offences"};

constexpr std::array<std::string_view, count_of<LengthBand>> band_ids{
    "under_6_months", "6_to_under_12_months", "12_months_to_under_4_years", "4_years_or_more"};
constexpr std::array<std::string_view, count_of<LengthBand>> band_words{
    "under 6 months", "6 to under 12 months", "12 months to under 4 years", "4 years or more"};

constexpr std::array<std::string_view, count_of<RecordBand>> record_ids{"none", "1_2",   "3_6",
                                                                        "7_10", "11_14", "15_plus"};
constexpr std::array<std::string_view, count_of<RecordBand>> record_words{
    "no previous",      "1 or 2 previous",   "3 to 6 previous",
    "7 to 10 previous", "11 to 14 previous", "15 or more previous"};

constexpr std::array<std::string_view, count_of<Need>> need_words{"accommodation",
                                                                  "drugs",
                                                                  "alcohol",
                                                                  "mental health",
                                                                  "domestic abuse, past or current",
                                                                  "finance and debt",
                                                                  "employment",
                                                                  "family and relationships"};

/// One measure for each offence group: `what` is what is counted.
void add_by_offence(std::vector<Measure>& table, std::string_view id, std::string_view unit,
                    std::string_view what, Counter first) {
  for (std::size_t g = 0; g < count_of<OffenceGroup>; ++g)
    table.push_back(
        flow(kept(fmt::format("{}_{}", id, id_of(OffenceGroup(g)))), unit, "By offence",
             kept(fmt::format("{}: {}", what, offence_words[g])),
             kept(fmt::format("{} whose principal offence was of the group: {}", what, offence_words[g])),
             {counter_after(first, g)}));
}

void add_by_length(std::vector<Measure>& table, std::string_view id, std::string_view what, Counter first) {
  for (std::size_t b = 0; b < count_of<LengthBand>; ++b)
    table.push_back(stock(kept(fmt::format("{}_population_{}", id, band_ids[b])),
                          "Prison by length of sentence", kept(fmt::format("{}, {}", what, band_words[b])),
                          kept(fmt::format("women in prison {} a sentence of {} on an average day",
                                           id == "recall" ? "on recall from" : "serving", band_words[b])),
                          {counter_after(first, b)}));
}

void add_needs_of(std::vector<Measure>& table, std::string_view id, std::string_view who,
                  std::string_view agency, Counter sampled) {
  constexpr auto group = "Needs of women under sentence";
  constexpr std::size_t several = 1 + count_of<Need>;
  const auto women = kept(fmt::format("women {} at the end of each quarter", who));
  const auto needs_of = [&](std::string_view need, std::size_t steps, std::string_view title,
                            std::string_view with) {
    table.push_back(
        ratio(kept(fmt::format("{}_{}", id, need)), share, group, kept(fmt::format("{}: {}", title, who)),
              kept(fmt::format("women {} who have {}, whether or not any agency knows", who, with)), women,
              {counter_after(sampled, steps)}, {sampled}));
  };
  for (std::size_t n = 0; n < count_of<Need>; ++n)
    needs_of(kept(fmt::format("need_{}", id_of(Need(n)))), 1 + n,
             kept(fmt::format("Need, {}", need_words[n])),
             kept(fmt::format("a need of severity 1 to 3: {}", need_words[n])));
  needs_of("multiple_needs", several, "Two needs or more", "two needs or more");
  table.push_back(ratio(kept(fmt::format("{}_needs_known_share", id)), share, group,
                        kept(fmt::format("Needs known to {}: {}", agency, who)),
                        kept(fmt::format("needs of women {} that {} knows of", who, agency)),
                        kept(fmt::format("all needs of {}", women)), {counter_after(sampled, several + 2)},
                        {counter_after(sampled, several + 1)}));
}

}  // namespace

void add_offences(std::vector<Measure>& table) {
  add_by_offence(table, "arrests", "arrests per year", "Arrests", arrests_violence);
  add_by_offence(table, "court_cases", "cases per year", "Cases dealt with at court", court_violence);
  add_by_offence(table, "convictions", "cases per year", "Convictions", convictions_violence);
  add_by_offence(table, "sentences_custody", "sentences per year", "Custodial sentences", custody_violence);
}

void add_prison_by_length(std::vector<Measure>& table) {
  constexpr auto group = "Prison by length of sentence";
  add_by_length(table, "sentenced", "Serving a sentence", sentenced_days_under_6_months);
  add_by_length(table, "recall", "Recalled", recall_days_under_6_months);
  table.push_back(flow("receptions_remand", "receptions per year", group, "Receptions on remand",
                       "entries to prison on remand, once for each unbroken spell", {receptions_remand}));
  for (std::size_t b = 0; b < count_of<LengthBand>; ++b) {
    const auto on = kept(fmt::format("a sentence of {}", band_words[b]));
    table.push_back(
        flow(kept(fmt::format("receptions_{}", band_ids[b])), "receptions per year", group,
             kept(fmt::format("Receptions, {}", band_words[b])),
             kept(fmt::format("entries to prison on {} without remand before, recalls excluded", on)),
             {counter_after(receptions_under_6_months, b)}));
  }
  for (std::size_t b = 0; b < count_of<LengthBand>; ++b)
    table.push_back(
        flow(kept(fmt::format("releases_{}", band_ids[b])), "releases per year", group,
             kept(fmt::format("Releases, {}", band_words[b])),
             kept(fmt::format("releases from prison after {}, first releases and releases from recall",
                              kept(fmt::format("a sentence of {}", band_words[b])))),
             {counter_after(releases_under_6_months, b)}));
}

void add_needs(std::vector<Measure>& table) {
  add_needs_of(table, "prison", "in prison", "the prison", prison_needs_sampled);
  add_needs_of(table, "community", "under sentence in the community", "probation", community_needs_sampled);
}

void add_reoffending_by_record(std::vector<Measure>& table) {
  for (std::size_t b = 0; b < count_of<RecordBand>; ++b) {
    const auto women =
        kept(fmt::format("women with an index event and {} cautions or convictions", record_words[b]));
    table.push_back(ratio(
        kept(fmt::format("proven_reoffending_rate_previous_{}", record_ids[b])), share, "Proven reoffending",
        kept(fmt::format("With {}", record_words[b])),
        kept(fmt::format("women with {} cautions or convictions proven to have reoffended within a "
                         "year of their index event",
                         record_words[b])),
        women, {counter_after(reoffenders_previous_none, b)}, {counter_after(cohort_previous_none, b)}));
  }
}

void add_decision_rates(std::vector<Measure>& table) {
  constexpr auto group = "From one decision to the next";
  const Counters out_of_court{community_resolutions, penalty_notices, simple_cautions, conditional_cautions};
  Counters decided = out_of_court;
  decided.insert(decided.end(), {no_further_action, charges});
  constexpr auto decisions =
      "decisions of police and prosecutors: no further action, disposals out of court, charges";
  const auto add = [&](std::string_view id, std::string_view title, std::string_view definition,
                       std::string_view denominator, Counters numerator, Counters divided_by) {
    Measure measure =
        ratio(id, share, group, title, definition, denominator, std::move(numerator), std::move(divided_by));
    measure.between_groups = true;
    table.push_back(std::move(measure));
  };
  add("out_of_court_share", "Dealt with out of court",
      "community resolutions, penalty notices, simple and conditional cautions", decisions, out_of_court,
      decided);
  add("charge_share", "Charged", "charges, postal requisitions included", decisions, {charges}, decided);
  add("remand_share", "Remanded in custody", "new remands in custody", "prosecutions", {remands},
      {prosecutions});
  add("custody_share", "Sentenced to custody", "immediate custodial sentences", "sentencing occasions",
      {sentences_custody},
      {sentences_discharge, sentences_fine, sentences_community_order, sentences_suspended, sentences_custody,
       sentences_other});
  add("breach_share", "Orders breached",
      "community orders and suspended sentence orders taken to court for breach",
      "community orders and suspended sentence orders made", {breaches},
      {sentences_community_order, sentences_suspended});
  Measure harm =
      ratio("self_harm_rate", "incidents per 1,000 women in prison per year", group, "Self-harm in prison",
            "self-harm incidents in prison", "1,000 women in prison for a year", {self_harm_incidents},
            {remand_days, sentenced_days, recall_days});
  harm.times = 1000.0 * days_per_year;
  harm.between_groups = true;
  table.push_back(std::move(harm));
}

}  // namespace holloway::measure_table
