#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "output/page/html/html.hpp"
#include "output/page/html/record_table.hpp"
#include "output/page/sections/sections.hpp"
#include "output/words/figures.hpp"
#include "output/words/wording.hpp"

namespace holloway::report {

namespace {

std::string evidence_of(const ParameterRecord& record) {
  return record.evidence.empty() ? "not stated" : record.evidence;
}

std::string counts_table(const std::vector<ParameterRecord>& records) {
  std::map<std::string, int> counts;
  for (const auto& record : records) ++counts[evidence_of(record)];
  html::Table table(wording("evidence.counts"), {{"Evidence", false}, {"Numbers", true}});
  for (const auto& [evidence, count] : counts)
    table.row({html::words(evidence), html::number(whole_text(static_cast<std::size_t>(count)))});
  return table.text();
}

std::string table_of(std::string_view caption, const std::vector<ParameterRecord>& records) {
  auto table = record_table(caption);
  for (const auto& record : records) add_record(table, record);
  return table.empty() ? std::string() : table.text();
}

bool holds(const std::vector<ParameterRecord>& records, const ParameterRecord& wanted) {
  return std::any_of(records.begin(), records.end(), [&wanted](const auto& record) {
    return record.path == wanted.path && record.value == wanted.value;
  });
}

std::string changes_table(const Study& study, std::size_t option) {
  const auto& baseline = study.scenarios.front();
  const auto& here = study.scenarios[option];
  auto table = record_table(wording("evidence.changes", {{"option", title_of(here)}}));
  for (const auto& record : here.parameters)
    if (!holds(baseline.parameters, record)) add_record(table, record);
  for (const auto& record : here.changed_parameters)
    if (!holds(baseline.changed_parameters, record)) add_record(table, record);
  if (!table.empty()) return table.text();
  const auto how = in_what_it_differs(study, option);
  return html::paragraph(
      how.empty() ? wording("evidence.no_number", {{"option", title_of(here)}})
                  : wording("evidence.no_number_throughout", {{"option", title_of(here)}, {"how", how}}));
}

}  // namespace

std::string evidence(const Analysis& analysis) {
  const auto& study = *analysis.study;
  const auto& records = study.scenarios.front().parameters;
  std::string text = html::paragraph(wording("evidence.introduction"));
  text += counts_table(records);
  text +=
      html::details(wording("evidence.every_number_opened"),
                    table_of(wording("evidence.every_number"), records) +
                        table_of(wording("evidence.on_a_date"), study.scenarios.front().changed_parameters));
  for (std::size_t s = 1; s < study.scenarios.size(); ++s) text += changes_table(study, s);
  text += html::paragraph(wording("evidence.of_programmes"));
  return text;
}

std::string how_to_repeat(const Analysis& analysis) {
  const auto& study = *analysis.study;
  std::string text = html::paragraph(wording("repeat.introduction"));
  text += fmt::format("<pre class=\"command\"><code>{}</code></pre>\n", html::escape(study.reproduce));
  html::Table table("What went in", {{"Item", false}, {"Value", false}});
  table.row({html::words(wording("repeat.seed")), html::words(fmt::format("{}", study.seed))});
  table.row({html::words("Runs"), html::words(whole_text(static_cast<std::size_t>(study.replications)))});
  table.row({html::words("Uncertainty in ranges"), html::words("chance only")});
  for (const auto& s : study.scenarios)
    table.row({html::words(fmt::format("Scenario {}", s.scenario.name)),
               html::words(fmt::format("{}, SHA-256 as resolved {}", s.file, s.sha256))});
  return text + table.text();
}

}  // namespace holloway::report
