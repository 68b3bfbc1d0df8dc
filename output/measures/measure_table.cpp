#include "output/measures/measure_table.hpp"

#include <utility>

namespace holloway {

namespace measure_table {

Measure flow(std::string_view id, std::string_view unit, std::string_view group, std::string_view title,
             std::string_view definition, Counters numerator) {
  return {.id = id,
          .unit = unit,
          .group = group,
          .title = title,
          .definition = definition,
          .denominator = "each simulated year, all areas simulated",
          .kind = MeasureKind::flow,
          .numerator = std::move(numerator),
          .divided_by = {},
          .programme_counter = {}};
}

Measure ratio(std::string_view id, std::string_view unit, std::string_view group, std::string_view title,
              std::string_view definition, std::string_view denominator, Counters numerator,
              Counters divided_by) {
  return {.id = id,
          .unit = unit,
          .group = group,
          .title = title,
          .definition = definition,
          .denominator = denominator,
          .kind = MeasureKind::ratio,
          .numerator = std::move(numerator),
          .divided_by = std::move(divided_by),
          .programme_counter = {}};
}

Measure stock(std::string_view id, std::string_view group, std::string_view title,
              std::string_view definition, Counters days) {
  return {.id = id,
          .unit = "women",
          .group = group,
          .title = title,
          .definition = definition,
          .denominator = "days: women present on an average day",
          .kind = MeasureKind::stock,
          .numerator = std::move(days),
          .divided_by = {},
          .programme_counter = {}};
}

Measure headline(Measure measure) {
  measure.headline = true;
  return measure;
}

namespace {

Measure programme_flow(std::string_view id, std::string_view unit, std::string_view title,
                       std::string_view definition, ProgrammeCounter counter) {
  return {.id = id,
          .unit = unit,
          .group = "Programmes",
          .title = title,
          .definition = definition,
          .denominator = "each simulated year, all areas simulated and all programmes switched on",
          .kind = MeasureKind::programme_flow,
          .numerator = {},
          .divided_by = {},
          .programme_counter = counter};
}

Measure programme_wait() {
  return {.id = "programme_wait_days",
          .unit = "days",
          .group = "Programmes",
          .title = "Wait from offer to start",
          .definition = "mean time from the offer of a programme to its start, all programmes switched on",
          .denominator = "women who started",
          .kind = MeasureKind::programme_wait,
          .numerator = {},
          .divided_by = {},
          .programme_counter = ProgrammeCounter::wait_minutes};
}

}  // namespace

void add_programmes(std::vector<Measure>& table) {
  using enum ProgrammeCounter;
  table.push_back(programme_flow("programme_eligible", "occasions per year", "Women found eligible",
                                 "occasions on which a woman met a programme's conditions where it acts",
                                 eligible));
  table.push_back(
      programme_flow("programme_not_known", "occasions per year", "Eligible in truth, not known to be",
                     "occasions on which a woman would have met a programme's conditions, had the "
                     "agency deciding known what is true of her",
                     not_known));
  table.push_back(programme_flow(
      "programme_not_offered", "occasions per year", "Eligible, not offered",
      "occasions on which a woman met a programme's conditions and nobody offered it", not_offered));
  table.push_back(headline(programme_flow("programme_offers", "offers per year", "Programme offers",
                                          "offers of a programme, all programmes switched on", offers)));
  table.push_back(programme_flow("programme_declined", "offers per year", "Programme offers declined",
                                 "offers of a programme that the woman declined", declined));
  table.push_back(
      headline(programme_flow("programme_starts", "starts per year", "Programme starts",
                              "starts of a programme, all programmes switched on (events: a woman may start "
                              "more than one, or the same again)",
                              starts)));
  table.push_back(programme_flow("programme_gave_up", "women per year", "Women who gave up waiting",
                                 "women who accepted a programme and gave up waiting for it", gave_up));
  table.push_back(programme_flow("programme_turned_away", "women per year", "Women turned away",
                                 "women who accepted a programme and were turned away, as nobody could begin "
                                 "with them that day and there is no waiting for it",
                                 turned_away));
  table.push_back(programme_flow("programme_completions", "women per year", "Women who completed a programme",
                                 "women who completed a programme, all programmes switched on", completions));
  table.push_back(programme_flow("programme_stopped", "women per year", "Women who stopped early",
                                 "women who started a programme and stopped before its end", stopped));
  table.push_back(programme_flow("programme_appointments", "appointments per year", "Appointments",
                                 "appointments kept with a programme", appointments));
  table.push_back(programme_wait());
}

}  // namespace measure_table

std::vector<Measure> make_measure_table() {
  using namespace measure_table;
  std::vector<Measure> table;
  add_police(table);
  add_police_detail(table);
  add_programmes(table);
  add_courts(table);
  add_court_detail(table);
  add_sentences(table);
  add_decision_rates(table);
  add_prison(table);
  add_prison_by_length(table);
  add_prison_detail(table);
  add_children(table);
  add_release(table);
  add_resettlement(table);
  add_orders_and_treatment(table);
  add_needs(table);
  add_reoffending(table);
  add_reoffending_by_record(table);
  add_women(table);
  add_offences(table);
  // Rates that say how women are treated, or how they fare: their gaps between groups are reported.
  for (Measure& measure : table)
    for (const auto id :
         {"pre_sentence_report_share", "domestic_abuse_known_share", "homeless_on_release_share",
          "reoffences_per_reoffender", "custody_share_under_12_months"})
      if (measure.id == id) measure.between_groups = true;
  return table;
}

}  // namespace holloway
