#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "output/page/html.hpp"
#include "output/page/record_table.hpp"
#include "output/page/sections.hpp"
#include "output/words/figures.hpp"

namespace holloway::report {

namespace {

std::string evidence_of(const ParameterRecord& record) {
  return record.evidence.empty() ? "not stated" : record.evidence;
}

std::string counts_table(const std::vector<ParameterRecord>& records) {
  std::map<std::string, int> counts;
  for (const auto& record : records) ++counts[evidence_of(record)];
  html::Table table("Numbers that drive the baseline, by what stands behind them",
                    {{"Evidence", false}, {"Numbers", true}});
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
  auto table = record_table(fmt::format("{}: numbers that are not the baseline's", title_of(here)));
  for (const auto& record : here.parameters)
    if (!holds(baseline.parameters, record)) add_record(table, record);
  for (const auto& record : here.changed_parameters)
    if (!holds(baseline.changed_parameters, record)) add_record(table, record);
  if (!table.empty()) return table.text();
  const auto how = in_what_it_differs(study, option);
  return html::paragraph(
      how.empty() ? fmt::format("“{}” changes no number of the baseline.", title_of(here))
                  : fmt::format("“{}” changes no number of the baseline throughout; it differs {}.",
                                title_of(here), how));
}

}  // namespace

std::string evidence(const Analysis& analysis) {
  const auto& study = *analysis.study;
  const auto& records = study.scenarios.front().parameters;
  std::string text = html::heading(2, "evidence", "What is evidence and what is assumption");
  text += html::paragraph(
      "Every number put into the model says where it comes from. An assumption is a judgement without a "
      "published figure behind it; its range says how far it might be out. The ranges are not yet part of "
      "the results above.");
  text += counts_table(records);
  text += html::details("Every number of the baseline, with its range and source",
                        table_of("Every number of the baseline", records) +
                            table_of("Numbers of the baseline that change on a date",
                                     study.scenarios.front().changed_parameters));
  for (std::size_t s = 1; s < study.scenarios.size(); ++s) text += changes_table(study, s);
  text += html::paragraph("The numbers of the programmes are listed with the programmes.");
  return text;
}

std::string how_to_repeat(const Analysis& analysis) {
  const auto& study = *analysis.study;
  std::string text = html::heading(2, "repeat", "How to get these results again");
  text += html::paragraph(
      "The same version of Holloway gives the same figures on any machine from this command:");
  text += fmt::format("<pre class=\"command\"><code>{}</code></pre>\n", html::escape(study.reproduce));
  html::Table table("What went in", {{"Item", false}, {"Value", false}});
  table.row({html::words("Seed of the random draws"), html::words(fmt::format("{}", study.seed))});
  table.row({html::words("Runs"), html::words(whole_text(static_cast<std::size_t>(study.replications)))});
  table.row({html::words("Uncertainty in ranges"), html::words("chance only")});
  for (const auto& s : study.scenarios)
    table.row({html::words(fmt::format("Scenario {}", s.scenario.name)),
               html::words(fmt::format("{}, SHA-256 as resolved {}", s.file, s.sha256))});
  return text + table.text();
}

}  // namespace holloway::report
