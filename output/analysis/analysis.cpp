#include "output/analysis/analysis.hpp"

#include <fmt/format.h>

#include <stdexcept>

#include "output/study/finite.hpp"

namespace holloway {

namespace {

void check_scenario(const StudyScenario& s, const Study& study) {
  const auto fail = [&s](std::string_view why) {
    throw std::invalid_argument(fmt::format("scenario {}: {}", s.scenario.name, why));
  };
  const auto& first = study.scenarios.front().scenario;
  const auto& horizon = s.scenario.horizon;
  if (s.results.size() != static_cast<std::size_t>(study.replications))
    fail("not one result for each replication");
  if (horizon.start != first.horizon.start || horizon.years != first.horizon.years)
    fail("its dates differ from the baseline's");
  if (s.scenario.areas != first.areas) fail("its areas differ from the baseline's");
  for (const auto& result : s.results)
    if (result.years() != horizon.years || result.months() != horizon.months() ||
        result.areas() != s.scenario.areas.size() || result.programmes() != s.scenario.programmes.size())
      fail("its counts have the wrong shape");
}

/// Every replication's tally over the same stretch.
template <class Make>
std::vector<Tally> tallies(const StudyScenario& s, Make make) {
  std::vector<Tally> all;
  all.reserve(s.results.size());
  for (const auto& result : s.results) all.push_back(make(result));
  return all;
}

Sample sample_of(const Measure& measure, const std::vector<Tally>& all) {
  Sample sample;
  sample.reserve(all.size());
  for (const auto& tally : all) {
    sample.push_back(evaluate(measure, tally));
    if (sample.back()) finite(*sample.back(), measure.id);
  }
  return sample;
}

void add_by_year_and_area(std::vector<MeasureResult>& results, const Study& study, const StudyScenario& s) {
  const auto table = measures();
  for (int year = 0; year < s.scenario.horizon.years; ++year) {
    const auto all = tallies(s, [&](const auto& r) { return tally_year(s.scenario, study.data, r, year); });
    for (std::size_t m = 0; m < table.size(); ++m) {
      results[m].sample_by_year.push_back(sample_of(table[m], all));
      results[m].by_year.push_back(describe(results[m].sample_by_year.back()));
    }
  }
  for (std::size_t area = 0; area < s.scenario.areas.size(); ++area) {
    const auto all = tallies(s, [&](const auto& r) { return tally_area(s.scenario, study.data, r, area); });
    for (std::size_t m = 0; m < table.size(); ++m)
      if (!table[m].programme_counter) results[m].by_area.push_back(describe(sample_of(table[m], all)));
  }
}

std::vector<MeasureResult> measure_results(const Study& study, const StudyScenario& s) {
  const auto table = measures();
  std::vector<MeasureResult> results(table.size());
  const auto all = tallies(s, [&](const auto& r) { return tally_reported(s.scenario, study.data, r); });
  for (std::size_t m = 0; m < table.size(); ++m) {
    results[m].sample = sample_of(table[m], all);
    results[m].whole = describe(results[m].sample);
  }
  add_by_year_and_area(results, study, s);
  return results;
}

/// Women in prison on an average day of each month, by month and then replication.
std::vector<Sample> women_in_prison(const StudyScenario& s) {
  const auto& horizon = s.scenario.horizon;
  std::vector<Sample> months(static_cast<std::size_t>(horizon.months()));
  for (int month = 0; month < horizon.months(); ++month) {
    const double days = horizon.month_begins(month + 1) - horizon.month_begins(month);
    for (const auto& r : s.results) {
      const auto woman_days = r.monthly(counts.remand_days, month) + r.monthly(counts.sentenced_days, month) +
                              r.monthly(counts.recall_days, month);
      months[static_cast<std::size_t>(month)].emplace_back(static_cast<double>(woman_days) *
                                                           s.scenario.scale / days);
    }
  }
  return months;
}

ProgrammeResult programme_result(const StudyScenario& s, std::size_t position) {
  ProgrammeResult result{.id = s.scenario.programmes[position].id, .per_year = {}, .mean_wait_days = {}};
  const int years = s.scenario.horizon.years;
  const auto sum = [&](const ReplicationResult& r, ProgrammeCounter c) {
    std::int64_t total = 0;
    for (int month = 0; month < 12 * years; ++month) total += r.programme(position, c, month);
    return static_cast<double>(total);
  };
  for (std::size_t c = 0; c < programme_counters; ++c) {
    Sample sample;
    for (const auto& r : s.results)
      sample.emplace_back(sum(r, static_cast<ProgrammeCounter>(c)) * s.scenario.scale / years);
    result.per_year[c] = describe(sample);
  }
  Sample waits;
  for (const auto& r : s.results) {
    const double starts = sum(r, programme_counts.starts);
    if (starts > 0.0)
      waits.emplace_back(sum(r, programme_counts.wait_minutes) / minutes_per_day / starts);
    else
      waits.emplace_back(std::nullopt);
  }
  result.mean_wait_days = describe(waits);
  return result;
}

std::vector<Sample> moves_per_year(const StudyScenario& s) {
  std::vector<Sample> samples(move_count);
  for (std::size_t move = 0; move < move_count; ++move)
    for (const auto& r : s.results) {
      std::int64_t total = 0;
      for (int year = 0; year < r.years(); ++year) total += r.moves(move, year);
      samples[move].push_back(static_cast<double>(total) * s.scenario.scale / s.scenario.horizon.years);
    }
  return samples;
}

std::vector<std::vector<Sample>> custody_samples_by_month(const Study& study, const StudyScenario& s) {
  const auto series = custody_series();
  std::vector<std::vector<Sample>> all(series.size());
  for (int month = 0; month < s.scenario.horizon.months(); ++month) {
    auto months =
        tallies(s, [&](const auto& r) { return tally_months(s.scenario, study.data, r, month, 1); });
    for (auto& tally : months)
      tally.years = 1.0;  // flows are counted in the month, not made into a yearly rate
    for (std::size_t i = 0; i < series.size(); ++i)
      all[i].push_back(sample_of(measures()[series[i]], months));
  }
  return all;
}

ScenarioAnalysis analyse_scenario(const Study& study, const StudyScenario& s) {
  ScenarioAnalysis a;
  a.measures = measure_results(study, s);
  a.by_group = results_by_group(s);
  a.custody_samples_by_month = custody_samples_by_month(study, s);
  for (const auto& months : a.custody_samples_by_month) {
    auto& described = a.custody_by_month.emplace_back();
    for (const auto& month : months) described.push_back(describe(month));
  }
  for (const auto& month : women_in_prison(s)) a.women_in_prison.push_back(describe(month));
  for (std::size_t p = 0; p < s.scenario.programmes.size(); ++p)
    a.programmes.push_back(programme_result(s, p));
  a.moves_per_year = moves_per_year(s);
  return a;
}

Difference difference_of(const MeasureResult& option, const MeasureResult& baseline) {
  Difference d;
  d.sample = paired_difference(option.sample, baseline.sample);
  d.whole = describe(d.sample);
  d.probability_below_zero = share_below_zero(d.sample);
  d.probability_above_zero = share_above_zero(d.sample);
  for (std::size_t year = 0; year < option.sample_by_year.size(); ++year) {
    const auto paired = paired_difference(option.sample_by_year[year], baseline.sample_by_year[year]);
    d.by_year.push_back({describe(paired), share_below_zero(paired)});
  }
  return d;
}

std::vector<std::vector<Distribution>> custody_difference_by_month(const ScenarioAnalysis& option,
                                                                   const ScenarioAnalysis& baseline) {
  std::vector<std::vector<Distribution>> all;
  for (std::size_t i = 0; i < option.custody_samples_by_month.size(); ++i) {
    const auto& with = option.custody_samples_by_month[i];
    const auto& without = baseline.custody_samples_by_month[i];
    auto& months = all.emplace_back();
    for (std::size_t month = 0; month < with.size(); ++month)
      months.push_back(describe(paired_difference(with[month], without[month])));
  }
  return all;
}

std::vector<std::vector<Distribution>> differences_by_group(const ScenarioAnalysis& option,
                                                            const ScenarioAnalysis& baseline) {
  std::vector<std::vector<Distribution>> all(measures().size());
  for (std::size_t m = 0; m < all.size(); ++m) {
    if (!measures()[m].headline && gap_basis(measures()[m]) == GapBasis::not_compared) continue;
    for (std::size_t g = 0; g < option.by_group[m].size(); ++g)
      all[m].push_back(
          describe(paired_difference(option.by_group[m][g].sample, baseline.by_group[m][g].sample)));
  }
  return all;
}

OptionAnalysis analyse_option(const Study& study, const Analysis& analysis, std::size_t option,
                              const std::vector<Spending>& baseline_spending) {
  OptionAnalysis a;
  for (std::size_t m = 0; m < measures().size(); ++m)
    a.differences.push_back(
        difference_of(analysis.scenarios[option].measures[m], analysis.scenarios[0].measures[m]));
  a.differences_by_group = differences_by_group(analysis.scenarios[option], analysis.scenarios[0]);
  const auto with = women_in_prison(study.scenarios[option]);
  const auto without = women_in_prison(study.scenarios[0]);
  for (std::size_t month = 0; month < with.size(); ++month)
    a.women_in_prison_difference.push_back(describe(paired_difference(with[month], without[month])));
  a.custody_difference_by_month =
      custody_difference_by_month(analysis.scenarios[option], analysis.scenarios[0]);
  const auto spending = spending_by_replication(study, analysis.costs, option);
  a.economics = compare_spending(analysis.costs, baseline_spending, spending);
  a.effect_values = effect_values(study, analysis.costs, option);
  a.price_ends = price_ends(study, analysis.costs, option, baseline_spending, spending);
  return a;
}

}  // namespace

std::vector<std::size_t> custody_series() {
  std::vector<std::size_t> series;
  for (std::size_t m = 0; m < measures().size(); ++m) {
    const auto& measure = measures()[m];
    const bool population = measure.id == "remand_population" || measure.id == "sentenced_population" ||
                            measure.id == "recall_population";
    const bool sentences = measure.id.starts_with("custody_") && measure.kind == MeasureKind::flow;
    const bool others =
        measure.id == "sentences_custody" || measure.id == "releases" || measure.id == "recalls";
    if (population || sentences || others || measure.group == "Prison by length of sentence")
      series.push_back(m);
  }
  return series;
}

void check_study(const Study& study) {
  if (study.scenarios.empty()) throw std::invalid_argument("a study needs at least one scenario");
  if (study.replications < 1) throw std::invalid_argument("a study needs at least one replication");
  for (const auto& s : study.scenarios) check_scenario(s, study);
}

Analysis analyse(const Study& study) {
  check_study(study);
  Analysis analysis;
  analysis.study = &study;
  analysis.costs = costs_of(study);
  for (const auto& line : analysis.costs.lines) finite(line.price.pounds, line.parameter);
  for (const auto& s : study.scenarios) analysis.scenarios.push_back(analyse_scenario(study, s));
  if (study.scenarios.size() < 2) return analysis;
  const auto baseline = spending_by_replication(study, analysis.costs, 0);
  for (std::size_t i = 1; i < study.scenarios.size(); ++i)
    analysis.options.push_back(analyse_option(study, analysis, i, baseline));
  return analysis;
}

}  // namespace holloway
