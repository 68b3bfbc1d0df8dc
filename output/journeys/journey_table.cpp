#include "output/journeys/journey_table.hpp"

#include <fmt/format.h>

#include <map>
#include <set>
#include <utility>

#include "output/journeys/journey_sentences.hpp"
#include "output/journeys/journey_text.hpp"
#include "output/tables/csv_text.hpp"
#include "output/words/effect_words.hpp"
#include "output/words/wording.hpp"

namespace holloway {

namespace {

/// The identifier of a fact that is one of several; empty for a number.
std::string_view id_of_value(const KnownFact& known, const Scenario& scenario) {
  const auto position = static_cast<std::size_t>(known.value);
  switch (known.fact) {
    case JourneyFact::court:
      return Names<CourtKind>::ids.at(position);
    case JourneyFact::report:
      return Names<ReportKind>::ids.at(position);
    case JourneyFact::order:
      return Names<Disposal>::ids.at(position);
    case JourneyFact::programme:
      return scenario.programmes.at(position).id;
    case JourneyFact::treatment:
      return Names<TreatmentKind>::ids.at(position);
    case JourneyFact::referred_by:
      return Names<ReferredBy>::ids.at(position);
    case JourneyFact::ethnic_group:
      return Names<EthnicGroup>::ids.at(position);
    case JourneyFact::case_number:
    case JourneyFact::offences:
    case JourneyFact::remand_days:
    case JourneyFact::previous:
    case JourneyFact::sentence_days:
    case JourneyFact::age:
      break;
  }
  return {};
}

/// Of a picture of flows the words for it say too much here.
const std::string& meaning_of(Stage stage) {
  return stage == Stage::sentence ? wording("journeys.sentence") : wording_of("stages", id_of(stage));
}

bool is_in_days(JourneyFact fact) {
  return fact == JourneyFact::remand_days || fact == JourneyFact::sentence_days;
}

std::string detail_text(const JourneyRow& row, const Scenario& scenario) {
  std::string text;
  for (const KnownFact& known : row.facts) {
    const auto id = id_of_value(known, scenario);
    text += fmt::format("{}{}=", text.empty() ? "" : ";", id_of(known.fact));
    if (!id.empty())
      text += id;
    else
      text += fmt::format("{:.{}f}", known.value, is_in_days(known.fact) ? 1 : 0);
  }
  return text;
}

/// Identifiers that occur, each column's in the model's order.
class Occurring {
 public:
  explicit Occurring(const JourneyTable& table) : table_(table) {
    each_row(table, [this](WomanId, const JourneyRow& row) { see(row); });
  }

  void add_to(std::vector<CodebookRow>& codebook, JourneyColumn column) const {
    const std::string name(id_of(column));
    if (column == JourneyColumn::process)
      for (const auto process : processes_)
        codebook.push_back(
            {name, std::string(id_of(process)), wording_of("journeys.process", id_of(process))});
    if (column == JourneyColumn::from || column == JourneyColumn::to)
      for (const auto stage : column == JourneyColumn::from ? from_ : to_)
        codebook.push_back({name, std::string(id_of(stage)), meaning_of(stage)});
    if (column == JourneyColumn::offence_group)
      for (const auto group : groups_) codebook.push_back({name, std::string(id_of(group)), in_words(group)});
    if (column == JourneyColumn::detail) add_facts(codebook, name);
  }

 private:
  void see(const JourneyRow& row) {
    processes_.insert(row.move.process);
    if (!row.at_start) from_.insert(row.move.from);
    to_.insert(row.move.to);
    if (row.group) groups_.insert(*row.group);
    for (const KnownFact& known : row.facts) {
      auto& values = facts_[known.fact];
      if (!id_of_value(known, table_.scenario).empty()) values.insert(static_cast<int>(known.value));
    }
  }

  void add_facts(std::vector<CodebookRow>& codebook, const std::string& name) const {
    for (const auto& [fact, values] : facts_) {
      codebook.push_back({name, std::string(id_of(fact)), wording_of("journeys.fact", id_of(fact))});
      for (const int value : values) {
        const auto id = id_of_value({fact, static_cast<double>(value)}, table_.scenario);
        auto meaning = fact == JourneyFact::programme
                           ? title_of(table_.scenario.programmes.at(static_cast<std::size_t>(value)))
                           : wording_of("journeys.value", fmt::format("{}.{}", id_of(fact), id));
        codebook.push_back({name, fmt::format("{}={}", id_of(fact), id), std::move(meaning)});
      }
    }
  }

  const JourneyTable& table_;
  std::set<Process> processes_;
  std::set<Stage> from_, to_;
  std::set<OffenceGroup> groups_;
  std::map<JourneyFact, std::set<int>> facts_;
};

}  // namespace

std::string cell_of(JourneyColumn column, const JourneyTable& table, WomanId who, const JourneyRow& row) {
  switch (column) {
    case JourneyColumn::scenario:
      return table.scenario.name;
    case JourneyColumn::woman:
      return identifier_of(who, table.data);
    case JourneyColumn::date:
      return to_text(table.scenario.horizon.date_of(row.move.when.day()));
    case JourneyColumn::minute:
      return fmt::format("{}", row.move.when.in_minutes() % minutes_per_day);
    case JourneyColumn::process:
      return std::string(id_of(row.move.process));
    case JourneyColumn::from:
      return row.at_start ? std::string() : std::string(id_of(row.move.from));
    case JourneyColumn::to:
      return std::string(id_of(row.move.to));
    case JourneyColumn::offence_group:
      return row.group ? std::string(id_of(*row.group)) : std::string();
    case JourneyColumn::gravity:
      return row.gravity > 0 ? fmt::format("{}", row.gravity) : std::string();
    case JourneyColumn::detail:
      break;
  }
  return detail_text(row, table.scenario);
}

std::vector<CodebookRow> codebook_of(const JourneyTable& table) {
  const Occurring occurring(table);
  std::vector<CodebookRow> codebook;
  for (std::size_t i = 0; i < count_of<JourneyColumn>; ++i) {
    const auto id = id_of(JourneyColumn(i));
    codebook.push_back({std::string(id), "", wording_of("journeys.column", id)});
    occurring.add_to(codebook, JourneyColumn(i));
  }
  return codebook;
}

std::string journeys_csv(const JourneyTable& table) {
  CsvText csv({Names<JourneyColumn>::ids.begin(), Names<JourneyColumn>::ids.end()});
  std::vector<Cell> cells;
  each_row(table, [&](WomanId who, const JourneyRow& row) {
    cells.clear();
    for (std::size_t i = 0; i < count_of<JourneyColumn>; ++i)
      cells.emplace_back(cell_of(JourneyColumn(i), table, who, row));
    csv.row(cells);
  });
  return csv.take();
}

std::string codebook_csv(const std::vector<CodebookRow>& codebook) {
  CsvText csv({"column", "id", "meaning"});
  for (const CodebookRow& row : codebook) csv.row({row.column, row.id, row.meaning});
  return csv.take();
}

}  // namespace holloway
