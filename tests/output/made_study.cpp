#include "tests/output/made_study.hpp"

#include <type_traits>

#include "sim/pathway/numbers/parameters.hpp"

namespace holloway::testing {

namespace {

/// A number between 0 and 99 that looks random and never changes.
std::int64_t scatter(std::size_t a, std::size_t b, std::size_t c) {
  std::uint64_t x = a * 0x9E3779B97F4A7C15ULL + b * 0xBF58476D1CE4E5B9ULL + c * 0x94D049BB133111EBULL + 12345;
  x ^= x >> 31;
  x *= 0xD6E8FEB86659FD93ULL;
  x ^= x >> 32;
  return static_cast<std::int64_t>(x % 100);
}

ParameterRecord record_of(const std::string& path, double value, std::string_view unit,
                          std::string_view meaning) {
  const bool money = unit == "pounds";
  return {.path = path,
          .meaning = std::string(meaning),
          .unit = std::string(unit),
          .value = value,
          .low = 0.5 * value,
          .high = 1.5 * value,
          .evidence = money ? "found" : "assumption",
          .source = "made up for a test",
          .price_year = money ? "2009/10" : "",
          .payer = "",
          .note = ""};
}

template <class Enum, class Value>
void add_records(std::vector<ParameterRecord>& records, const std::string& path,
                 const PerEach<Enum, Value>& values, std::string_view meaning) {
  for (std::size_t i = 0; i < count_of<Enum>; ++i) {
    const auto e = static_cast<Enum>(i);
    records.push_back(
        record_of(path + "." + std::string(id_of(e)), values[e].value(), Value::measured_in.id, meaning));
  }
}

template <const Unit& U>
void add_records(std::vector<ParameterRecord>& records, const std::string& path, const Quantity<U>& value,
                 std::string_view meaning) {
  records.push_back(record_of(path, value.value(), U.id, meaning));
}

void set_costs(Parameters::Costs& costs) {
  costs.arrest_detained = Pounds(600);
  costs.arrest_no_further_action = Pounds(300);
  costs.breach_hearing = Pounds(250);
  costs.order_year = Pounds(700);
  costs.prison_year = Pounds(40'000);
  costs.approved_premises_year = Pounds(26'000);
  costs.homeless_on_release = Pounds(2'500);
  costs.discount_rate = Ratio(0.035);
  costs.prison_cashable = Probability(0.5);
  for (std::size_t g = 0; g < count_of<OffenceGroup>; ++g) {
    const auto group = static_cast<OffenceGroup>(g);
    costs.court_event[group] = Pounds(1'000.0 + 100.0 * static_cast<double>(g));
    costs.harm_to_victims[group] = Pounds(90.0 + static_cast<double>(g));
    costs.harm_to_health_service[group] = Pounds(10.0);
  }
}

Programme made_programme() {
  Programme programme;
  programme.id = "made-up";
  programme.title = "Made-up support";
  programme.summary = "Support invented for a test.";
  programme.in_baseline = "No.";
  programme.acts_at = {ActsAt::police_decision};
  programme.offered = Probability(0.4);
  programme.effects.push_back({.on = Lever::offending,
                               .need = {},
                               .scale = EffectScale::one_year_prevalence_change,
                               .size = -0.16,
                               .low = -0.3,
                               .high = 0.0,
                               .lasts = Days(365),
                               .for_whom = {},
                               .evidence = "assumption",
                               .source = "made up for a test",
                               .halves_every = {}});
  programme.costs.push_back({.payer = "commissioner",
                             .per_start = Pounds(500),
                             .per_appointment = Pounds(20),
                             .per_year = Pounds(10'000),
                             .price_year = "2019/20",
                             .source = "made up for a test",
                             .per_day = {},
                             .per_year_in_all = {}});
  return programme;
}

ReplicationResult empty_result(const StudyScenario& s) {
  return ReplicationResult(s.scenario.horizon.years, s.scenario.horizon.months(), s.scenario.areas.size(),
                           s.scenario.programmes.size());
}

/// Splits each year's count between the groups of each division: half of what is left, again and again; the
/// last takes the rest.
void fill_groups(ReplicationResult& r) {
  for (std::size_t c = 0; c < counters; ++c)
    for (int year = 0; year < r.years(); ++year) {
      const auto counter = static_cast<Counter>(c);
      if (!counted_by_group(counter)) continue;
      std::int64_t everyone = 0;
      for (int month = 12 * year; month < 12 * (year + 1); ++month) everyone += r.monthly(counter, month);
      std::int64_t left = everyone;
      for (std::size_t g = 0; g < count_of<Group>; ++g) {
        if (g == 0 || division_of(Group(g)) != division_of(Group(g - 1))) left = everyone;
        const bool last = g + 1 == count_of<Group> || division_of(Group(g)) != division_of(Group(g + 1));
        const std::int64_t part = last ? left : left / 2;
        r.yearly(Group(g), counter, year) = part;
        left -= part;
      }
    }
}

/// Days in prison of some 60 women, the option's a little fewer; everything else small counts.
void fill(ReplicationResult& r, std::size_t replication, bool option) {
  for (std::size_t c = 0; c < counters; ++c)
    for (int month = 0; month < r.months(); ++month)
      r.monthly(static_cast<Counter>(c), month) =
          20 + scatter(replication, c, static_cast<std::size_t>(month)) / 5;
  for (int month = 0; month < r.months(); ++month) {
    const auto m = static_cast<std::size_t>(month);
    r.monthly(counts.remand_days, month) = 400 + scatter(replication, 1, m);
    r.monthly(counts.sentenced_days, month) =
        1500 + 3 * scatter(replication, 2, m) - (option ? 4 * month + scatter(replication, 9, m) / 4 : 0);
    r.monthly(counts.recall_days, month) = 200 + scatter(replication, 3, m);
    r.monthly(counts.cohort[IndexDisposal::caution], month) = 200 + scatter(replication, 4, m);
    if (option) r.monthly(counts.sentences_custody, month) -= 2;
  }
  fill_groups(r);
  for (std::size_t area = 0; area < r.areas(); ++area)
    for (std::size_t c = 0; c < counters; ++c)
      for (int year = 0; year < r.years(); ++year)
        r.yearly(area, static_cast<Counter>(c), year) =
            100 + scatter(replication, c, area + 7 * static_cast<std::size_t>(year));
  for (std::size_t move = 0; move < move_count; ++move)
    for (int year = 0; year < r.years(); ++year)
      r.moves(move, year) = scatter(replication, move, static_cast<std::size_t>(year));
  for (std::size_t p = 0; p < r.programmes(); ++p)
    for (std::size_t c = 0; c < programme_counters; ++c)
      for (int month = 0; month < 12 * r.years(); ++month)
        r.programme(p, static_cast<ProgrammeCounter>(c), month) =
            scatter(replication, c, static_cast<std::size_t>(month)) / 5;
}

void fill(Study& study) {
  for (std::size_t s = 0; s < study.scenarios.size(); ++s)
    for (std::size_t r = 0; r < study.scenarios[s].results.size(); ++r)
      fill(study.scenarios[s].results[r], r, s > 0);
}

}  // namespace

PriceIndex made_price_index() {
  PriceIndex index;
  index.add("2009/10", 100.0, IndexStatus::outturn);
  index.add("2014/15", 150.0, IndexStatus::forecast);
  index.add("2019/20", 200.0, IndexStatus::forecast);
  return index;
}

StudyScenario made_scenario(const std::string& name, int years) {
  StudyScenario s;
  s.scenario.name = name;
  s.scenario.areas = {0, 1};
  s.scenario.horizon = {.start = *parse_date("2019-01-01"), .warm_up_years = 1, .years = years};
  set_costs(s.scenario.parameters.costs);
  s.title = "Scenario " + name;
  s.file = "scenarios/" + name + ".json";
  s.sha256 = std::string(64, 'a');
  visit_parameters(s.scenario.parameters, [&s](const auto& path, const auto& field, const auto& meaning) {
    add_records(s.parameters, std::string(path), field, meaning);
  });
  return s;
}

Study empty_study(int replications, bool with_option, int years) {
  Study study;
  study.name = "made-up";
  study.reproduce = "./holloway compare scenarios/baseline.json scenarios/option.json --seed 1";
  study.replications = replications;
  study.price_index = made_price_index();
  for (const auto* name : {"Northshire", "Southshire", "Elsewhere"})
    study.data.areas.push_back({.id = std::string(1, static_cast<char>(name[0] + 32)) + (name + 1),
                                .name = name,
                                .adult_women = 500'000,
                                .immediate_custody_2019 = 100,
                                .latitude = 52,
                                .longitude = -1});
  study.scenarios.push_back(made_scenario("baseline", years));
  if (with_option) {
    study.scenarios.push_back(made_scenario("option", years));
    study.scenarios.back().scenario.programmes.push_back(made_programme());
    study.scenarios.back().conversions.push_back({.programme = "made-up",
                                                  .effect = 0,
                                                  .prevalence_change = -0.16,
                                                  .hazard_ratio = 0.79,
                                                  .prevalence_before = 0.2,
                                                  .women = 900});
  }
  for (auto& s : study.scenarios) s.results.assign(static_cast<std::size_t>(replications), empty_result(s));
  return study;
}

Study made_study(int replications, bool with_option, int years) {
  Study study = empty_study(replications, with_option, years);
  fill(study);
  return study;
}

}  // namespace holloway::testing
