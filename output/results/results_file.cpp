#include "output/results/results_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>

#include "output/files/hdf5_file.hpp"
#include "output/journeys/journey_table.hpp"
#include "output/words/wording.hpp"
#include "sim/pathway/counting/counter_names.hpp"

namespace holloway {

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

/// One scenario's group.
class ScenarioGroup {
 public:
  ScenarioGroup(Hdf5Writer& file, const Study& study, std::size_t position)
      : file_(file),
        study_(study),
        s_(study.scenarios[position]),
        root_("/" + s_.scenario.name),
        runs_(s_.results.size()),
        months_(static_cast<std::uint64_t>(s_.scenario.horizon.months())),
        years_(static_cast<std::uint64_t>(s_.scenario.horizon.years)),
        areas_(s_.scenario.areas.size()) {}

  void write() {
    for (const auto* group :
         {"counters", "measures", "measures_by_year", "measures_by_month", "counters_by_area_and_year",
          "counters_by_group_and_year", "moves", "programmes"})
      file_.group(fmt::format("{}/{}", root_, group));
    write_facts();
    write_counters();
    write_areas();
    write_groups();
    write_women_in_prison();
    write_measures();
    write_moves();
    write_programmes();
  }

 private:
  void write_facts() {
    file_.attribute(root_, "name", s_.scenario.name);
    file_.attribute(root_, "title", s_.title);
    file_.attribute(root_, "file", s_.file);
    file_.attribute(root_, "sha256", s_.sha256);
    file_.attribute(root_, "start", to_text(s_.scenario.horizon.start));
    file_.attribute(root_, "years", static_cast<std::int64_t>(s_.scenario.horizon.years));
    file_.attribute(root_, "tail_months", static_cast<std::int64_t>(Horizon::tail_months));
    file_.attribute(root_, "scale", s_.scenario.scale);
    file_.attribute(root_, "is_baseline", static_cast<std::int64_t>(&s_ == &study_.scenarios.front()));
    std::vector<std::string> months;
    for (int m = 0; m < s_.scenario.horizon.months(); ++m)
      months.push_back(to_text(months_after(s_.scenario.horizon.start, m)));
    file_.dataset(root_ + "/month", months,
                  {"date", "first day of each month counted: the years reported, then the tail"});
    std::vector<std::string> areas;
    for (const AreaIndex area : s_.scenario.areas) areas.push_back(study_.data.areas.at(area).id);
    file_.dataset(root_ + "/area", areas, {"identifier", "police force areas simulated"});
    std::vector<std::int64_t> years;
    for (int y = 0; y < s_.scenario.horizon.years; ++y) years.push_back(y + 1);
    file_.dataset(root_ + "/year", years, {years_},
                  {"year", "years reported, from the start of the scenario"});
  }

  void write_counters() {
    std::vector<std::int64_t> values(runs_ * months_);
    for (std::size_t c = 0; c < counters; ++c) {
      const auto counter = static_cast<Counter>(c);
      auto next = values.begin();
      for (const auto& r : s_.results)
        for (int month = 0; month < r.months(); ++month) *next++ = r.monthly(counter, month);
      const auto& name = name_of(counter);
      file_.dataset(fmt::format("{}/counters/{}", root_, name.id), values, {runs_, months_},
                    {name.unit, name.description});
    }
  }

  void write_areas() {
    std::vector<std::int64_t> values(runs_ * areas_ * years_);
    for (std::size_t c = 0; c < counters; ++c) {
      const auto counter = static_cast<Counter>(c);
      auto next = values.begin();
      for (const auto& r : s_.results)
        for (std::size_t area = 0; area < areas_; ++area)
          for (int year = 0; year < r.years(); ++year) *next++ = r.yearly(area, counter, year);
      const auto& name = name_of(counter);
      file_.dataset(fmt::format("{}/counters_by_area_and_year/{}", root_, name.id), values,
                    {runs_, areas_, years_}, {name.unit, name.description});
    }
  }

  void write_groups() {
    std::vector<std::string> groups;
    for (const auto id : Names<Group>::ids) groups.emplace_back(id);
    file_.dataset(root_ + "/group", groups, {"identifier", "groups of women that counts are broken down by"});
    std::vector<std::int64_t> values(runs_ * count_of<Group> * years_);
    for (std::size_t c = 0; c < counters; ++c) {
      const auto counter = static_cast<Counter>(c);
      if (!counted_by_group(counter)) continue;
      auto next = values.begin();
      for (const auto& r : s_.results)
        for (std::size_t g = 0; g < count_of<Group>; ++g)
          for (int year = 0; year < r.years(); ++year)
            *next++ = r.yearly(static_cast<Group>(g), counter, year);
      const auto& name = name_of(counter);
      file_.dataset(fmt::format("{}/counters_by_group_and_year/{}", root_, name.id), values,
                    {runs_, count_of<Group>, years_}, {name.unit, name.description});
    }
  }

  void write_women_in_prison() {
    const auto* measure = find_measure("custody_population");
    file_.dataset(
        root_ + "/women_in_prison", by_month({measure}).front(), {runs_, months_},
        {measure->unit, "women in prison on an average day of the month, on remand, serving or recalled"});
  }

  /// One series of values for each measure: made by `tally`, which is called once for each replication and
  /// step.
  template <class MakeTally>
  std::vector<std::vector<double>> evaluated(const std::vector<const Measure*>& wanted, std::uint64_t steps,
                                             MakeTally tally) {
    std::vector<std::vector<double>> values(wanted.size());
    for (const auto& r : s_.results)
      for (std::uint64_t step = 0; step < steps; ++step) {
        const Tally t = tally(r, static_cast<int>(step));
        for (std::size_t m = 0; m < wanted.size(); ++m)
          values[m].push_back(evaluate(*wanted[m], t).value_or(missing));
      }
    return values;
  }

  /// Flows are counted in the month itself, not made into a yearly rate.
  std::vector<std::vector<double>> by_month(const std::vector<const Measure*>& wanted) {
    return evaluated(wanted, months_, [this](const ReplicationResult& r, int month) {
      Tally t = tally_months(s_.scenario, study_.data, r, month, 1);
      t.years = 1.0;
      return t;
    });
  }

  void write_measures() {
    std::vector<const Measure*> all;
    for (const auto& m : measures()) all.push_back(&m);
    const auto whole =
        evaluated(all, 1, [this](const auto& r, int) { return tally_reported(s_.scenario, study_.data, r); });
    const auto yearly = evaluated(all, years_, [this](const auto& r, int year) {
      return tally_year(s_.scenario, study_.data, r, year);
    });
    const auto monthly = by_month(all);
    for (std::size_t m = 0; m < all.size(); ++m) {
      const DatasetNotes notes{all[m]->unit, all[m]->definition};
      file_.dataset(fmt::format("{}/measures/{}", root_, all[m]->id), whole[m], {runs_}, notes);
      file_.dataset(fmt::format("{}/measures_by_year/{}", root_, all[m]->id), yearly[m], {runs_, years_},
                    notes);
      const auto unit = month_unit(*all[m]);
      file_.dataset(fmt::format("{}/measures_by_month/{}", root_, all[m]->id), monthly[m], {runs_, months_},
                    {unit, all[m]->definition});
    }
  }

  static std::string month_unit(const Measure& measure) {
    std::string unit(measure.unit);
    const auto at = unit.find("per year");
    if (at != std::string::npos) unit.replace(at, 8, "in the month");
    return unit;
  }

  void write_moves() {
    std::vector<std::string> process;
    std::vector<std::string> from;
    std::vector<std::string> to;
    for (const auto& move : moves) {
      process.emplace_back(id_of(move.process));
      from.emplace_back(id_of(move.from));
      to.emplace_back(id_of(move.to));
    }
    file_.dataset(root_ + "/moves/process", process, {"identifier", "process that makes the move"});
    file_.dataset(root_ + "/moves/from", from, {"identifier", "stage left"});
    file_.dataset(root_ + "/moves/to", to, {"identifier", "stage entered"});
    std::vector<std::int64_t> made;
    made.reserve(runs_ * move_count * years_);
    for (const auto& r : s_.results)
      for (std::size_t move = 0; move < move_count; ++move)
        for (int year = 0; year < r.years(); ++year) made.push_back(r.moves(move, year));
    file_.dataset(root_ + "/moves/made", made, {runs_, move_count, years_},
                  {"moves", "times each permitted move was made"});
  }

  void write_programmes() {
    std::vector<std::string> names;
    for (std::size_t p = 0; p < s_.scenario.programmes.size(); ++p) {
      std::string name = s_.scenario.programmes[p].id;
      if (std::find(names.begin(), names.end(), name) != names.end()) name += fmt::format("-{}", p + 1);
      names.push_back(name);
      file_.group(fmt::format("{}/programmes/{}", root_, name));
      for (std::size_t c = 0; c < programme_counters; ++c)
        write_programme(name, p, static_cast<ProgrammeCounter>(c));
    }
  }

  void write_programme(const std::string& name, std::size_t p, ProgrammeCounter counter) {
    std::vector<std::int64_t> values;
    for (const auto& r : s_.results)
      for (int month = 0; month < r.months(); ++month) values.push_back(r.programme(p, counter, month));
    const auto& words = name_of(counter);
    file_.dataset(fmt::format("{}/programmes/{}/{}", root_, name, words.id), values, {runs_, months_},
                  {words.unit, words.description});
  }

  Hdf5Writer& file_;
  const Study& study_;
  const StudyScenario& s_;
  std::string root_;
  std::uint64_t runs_;
  std::uint64_t months_;
  std::uint64_t years_;
  std::uint64_t areas_;
};

/// The columns of journeys.csv and of its codebook, each as a dataset.
void write_journeys(Hdf5Writer& file, const Study& study) {
  const Scenario& scenario = study.scenarios.front().scenario;
  const JourneyTable table{*study.journeys, scenario, study.data};
  const std::string root = fmt::format("/{}/journeys", scenario.name);
  file.group(root);
  for (std::size_t i = 0; i < count_of<JourneyColumn>; ++i) {
    const auto column = JourneyColumn(i);
    const auto path = fmt::format("{}/{}", root, id_of(column));
    const auto& meaning = wording_of("journeys.column", id_of(column));
    std::vector<std::string> texts;
    each_row(table,
             [&](WomanId who, const JourneyRow& row) { texts.push_back(cell_of(column, table, who, row)); });
    if (column == JourneyColumn::minute || column == JourneyColumn::gravity) {
      std::vector<std::int64_t> numbers;
      for (const auto& text : texts) numbers.push_back(text.empty() ? 0 : std::stoll(text));
      file.dataset(path, numbers, {numbers.size()},
                   {column == JourneyColumn::minute ? "minutes" : "score, 0 for none", meaning});
    } else {
      file.dataset(path, texts, {column == JourneyColumn::date ? "date" : "identifier", meaning});
    }
  }
  std::array<std::vector<std::string>, 3> codebook;
  for (const CodebookRow& row : codebook_of(table)) {
    codebook[0].push_back(row.column);
    codebook[1].push_back(row.id);
    codebook[2].push_back(row.meaning);
  }
  file.group(root + "/codebook");
  file.dataset(root + "/codebook/column", codebook[0], {"identifier", "column"});
  file.dataset(root + "/codebook/id", codebook[1], {"identifier", "empty: the column itself"});
  file.dataset(root + "/codebook/meaning", codebook[2], {"text", "what it means"});
}

}  // namespace

std::string results_bytes(const Analysis& analysis) {
  const auto& study = *analysis.study;
  Hdf5Writer file;
  file.attribute("/", "format", std::int64_t{1});
  file.attribute("/", "seed", static_cast<std::int64_t>(study.seed));
  file.attribute("/", "replications", static_cast<std::int64_t>(study.replications));
  file.attribute("/", "reproduce", study.reproduce);
  file.attribute("/", "baseline", study.scenarios.front().scenario.name);
  for (std::size_t s = 0; s < study.scenarios.size(); ++s) ScenarioGroup(file, study, s).write();
  if (study.journeys) write_journeys(file, study);
  return file.bytes();
}

}  // namespace holloway
