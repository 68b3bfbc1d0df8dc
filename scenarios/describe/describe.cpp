#include "scenarios/describe/describe.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ostream>
#include <set>
#include <string>
#include <utility>

#include "output/analysis/figure_years.hpp"
#include "output/money/costs.hpp"
#include "output/money/payers.hpp"
#include "output/words/price_words.hpp"
#include "output/words/wording.hpp"
#include "scenarios/describe/change_phrases.hpp"
#include "scenarios/describe/phrases/phrases.hpp"
#include "scenarios/describe/phrases/text_table.hpp"
#include "scenarios/reader/files/json_parser.hpp"
#include "scenarios/reader/programme/programme_files.hpp"
#include "scenarios/reader/published/read_price_index.hpp"

namespace holloway {

namespace {

void say(Paragraphs& said, const std::string& text) {
  said.push_back(text);
}

void say_evidence(const std::vector<ParameterRecord>& records, Paragraphs& out) {
  constexpr std::array<std::string_view, 6> kinds{"found",      "computed",   "fitted",
                                                  "assumption", "unverified", "not stated"};
  const auto is_set = [](const ParameterRecord& record) { return record.evidence.starts_with("set by"); };
  std::vector<std::string> parts;
  for (const auto kind : kinds)
    if (const auto n =
            std::count_if(records.begin(), records.end(), [&](const auto& r) { return r.evidence == kind; });
        n > 0)
      parts.push_back(fmt::format("{} {}", n, kind));
  if (const auto n = std::count_if(records.begin(), records.end(), is_set); n > 0)
    parts.push_back(wording("saying.set_here", {{"number", n}}));
  say(out, wording("saying.evidence", {{"number", records.size()}, {"kinds", listed(parts)}}));
  for (const auto& record : records)
    if (is_set(record)) say(out, fmt::format("{} is {} ({}).", record.path, record.value, record.evidence));
}

void print(const Paragraphs& paragraphs, std::ostream& out) {
  for (const auto& paragraph : paragraphs) holloway::say(out, paragraph);
}

/// A file is a programme if it says so, or stands where programmes do.
bool is_programme_file(const std::filesystem::path& file) {
  if (std::filesystem::absolute(file).parent_path().filename() == "programmes") return true;
  std::vector<Problem> ignored;
  const auto root = parse_json_file(file, std::make_shared<const SourceFile>(), ignored);
  return root && holds_programme(*root);
}

}  // namespace

void say(std::ostream& out, const std::string& text) {
  out << wrapped(text, 100, 2);
}

std::vector<Paragraphs> programmes_in_words(const ReadScenario& read, const ReferenceData& data) {
  std::vector<Paragraphs> all;
  std::size_t first = 0;
  for (std::size_t i = 0; i < read.scenario.programmes.size(); ++i) {
    const auto records =
        std::span(read.programme_parameters).subspan(first, read.programme_ends.at(i) - first);
    all.push_back(programme_as_said(read.scenario.programmes[i], records, data));
    first = read.programme_ends[i];
  }
  return all;
}

void describe(const ReadScenario& read, const ReferenceData& data, std::ostream& out) {
  const auto& scenario = read.scenario;
  out << read.file << " is right.\n";
  Paragraphs said;
  say(said, fmt::format("{} ({}).", read.title, scenario.name));
  if (!read.description.empty()) say(said, read.description);
  say(said, wording("saying.simulates",
                    {{"areas", area_names(scenario.areas, data)},
                     {"start", in_words(scenario.horizon.start)},
                     {"years", scenario.horizon.years},
                     {"unit", scenario.horizon.years == 1 ? "year" : "years"},
                     {"warm_up", scenario.horizon.warm_up_years},
                     {"warm_up_unit", scenario.horizon.warm_up_years == 1 ? "year" : "years"}}));
  say(said, figures_in_words(scenario.data_years));
  if (scenario.scale != 1.0)
    say(said, wording("saying.stands_for", {{"women", fmt::format("{}", scenario.scale)}}));
  say_evidence(read.parameters, said);
  if (read.price_index) say(said, later_prices_in_words(*read.price_index, study_price_year));
  for (const auto& sentence : dated_changes_in_words(scenario, data)) say(said, sentence);
  if (scenario.programmes.empty()) say(said, wording("saying.no_programmes"));
  for (const auto& paragraphs : programmes_in_words(read, data))
    said.insert(said.end(), paragraphs.begin(), paragraphs.end());
  for (const auto& sentence : order_in_words(scenario.programmes)) say(said, sentence);
  print(said, out);
}

void describe(const ReadProgramme& read, const ReferenceData& data, std::ostream& out) {
  out << read.file << " is right.\n";
  Paragraphs said;
  say(said, fmt::format("{} ({}). {}", read.programme.title, read.programme.id, read.programme.summary));
  const auto meaning = programme_as_said(read.programme, read.parameters, data);
  said.insert(said.end(), meaning.begin(), meaning.end());
  std::set<std::string> later;
  for (const auto& cost : read.programme.costs)
    if (!published_prices().holds(cost.price_year)) later.insert(cost.price_year);
  if (!later.empty())
    say(said, wording("saying.needs_price_index", {{"years", listed({later.begin(), later.end()})}}));
  print(said, out);
}

std::vector<Problem> validate_file(const std::filesystem::path& file, const ReferenceData& data,
                                   std::ostream& out, std::vector<Problem>& warnings) {
  const auto warn = [&](const std::vector<Problem>& more) {
    warnings.insert(warnings.end(), more.begin(), more.end());
  };
  if (is_programme_file(file)) {
    auto outcome = read_programme(file, data);
    if (outcome.programme) describe(*outcome.programme, data, out);
    warn(outcome.warnings);
    return std::move(outcome.problems);
  }
  auto outcome = read_scenario(file, data);
  if (outcome.scenario) describe(*outcome.scenario, data, out);
  warn(outcome.warnings);
  return std::move(outcome.problems);
}

std::vector<Problem> validate_file(const std::filesystem::path& file, const ReferenceData& data,
                                   std::ostream& out) {
  std::vector<Problem> warnings;
  return validate_file(file, data, out, warnings);
}

}  // namespace holloway
