#include "output/page/html/record_table.hpp"

#include <fmt/format.h>

namespace holloway::report {

namespace {

/// A parameter's value as it stands in the files: nothing rounded away.
std::string exact(double value) {
  return fmt::format("{}", value);
}

html::Cell evidence_tag(const ParameterRecord& record) {
  const auto evidence = record.evidence.empty() ? std::string("not stated") : record.evidence;
  const bool weak = evidence == "assumption" || evidence == "not stated" || evidence == "unverified";
  return {fmt::format("<strong class=\"govuk-tag {}\">{}</strong>",
                      weak ? "govuk-tag--orange" : "govuk-tag--green", html::escape(evidence)),
          false, std::nullopt};
}

}  // namespace

void add_record(html::Table& table, const ParameterRecord& r) {
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

html::Table record_table(std::string_view caption) {
  html::Table table(caption, {{"Number", false},
                              {"Value", true},
                              {"Range", true},
                              {"Unit", false},
                              {"Evidence", false},
                              {"Source", false}});
  table.sortable();
  return table;
}

}  // namespace holloway::report
