#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "output/figures.hpp"
#include "output/report/html.hpp"
#include "output/report/sections.hpp"

namespace holloway::report {

namespace {

/// A parameter's value as it stands in the files: nothing rounded away.
std::string exact(double value) {
  return fmt::format("{}", value);
}

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

html::Cell evidence_tag(const ParameterRecord& record) {
  const auto evidence = evidence_of(record);
  const bool weak = evidence == "assumption" || evidence == "not stated";
  return {fmt::format("<strong class=\"govuk-tag {}\">{}</strong>",
                      weak ? "govuk-tag--orange" : "govuk-tag--green", html::escape(evidence)),
          false, std::nullopt};
}

void add_row(html::Table& table, const ParameterRecord& r) {
  std::string source = r.source;
  if (!r.price_year.empty())
    source += fmt::format("{}Prices of {}.", source.empty() ? "" : " ", r.price_year);
  if (!r.payer.empty()) source += fmt::format(" Paid by {}.", r.payer);
  if (!r.note.empty()) source += " " + r.note;
  table.row({{fmt::format("{}<br><code>{}</code>", html::escape(r.meaning), html::escape(r.path)), false,
              std::nullopt},
             html::number(exact(r.value), r.value),
             html::number(exact(r.low) + " to " + exact(r.high), r.high - r.low),
             html::words(r.unit),
             evidence_tag(r),
             html::words(source)});
}

std::vector<html::Column> columns() {
  return {{"Number", false}, {"Value", true},     {"Range", true},
          {"Unit", false},   {"Evidence", false}, {"Source", false}};
}

std::string baseline_table(const std::vector<ParameterRecord>& records) {
  html::Table table("Every number of the baseline", columns());
  table.sortable();
  for (const auto& record : records) add_row(table, record);
  return table.text();
}

std::string changes_table(const Study& study, std::size_t option) {
  const auto& baseline = study.scenarios.front().parameters;
  html::Table table(fmt::format("{}: numbers that are not the baseline's", title_of(study.scenarios[option])),
                    columns());
  table.sortable();
  for (const auto& record : study.scenarios[option].parameters) {
    const bool same = std::any_of(baseline.begin(), baseline.end(), [&record](const auto& b) {
      return b.path == record.path && b.value == record.value;
    });
    if (!same) add_row(table, record);
  }
  if (table.empty())
    return html::paragraph(
        fmt::format("“{}” changes no number of the baseline; it differs by its programmes.",
                    title_of(study.scenarios[option])));
  return table.text();
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
  text += html::details("Every number of the baseline, with its range and source", baseline_table(records));
  for (std::size_t s = 1; s < study.scenarios.size(); ++s) text += changes_table(study, s);
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
