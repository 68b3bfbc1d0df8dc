#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "output/page/html/html.hpp"
#include "output/page/sections/sections.hpp"
#include "output/study/json_of.hpp"
#include "output/words/figures.hpp"
#include "output/words/wording.hpp"

namespace holloway::report {

namespace {

using Json = nlohmann::ordered_json;

int months_shown(const Analysis& analysis) {
  return 12 * analysis.study->scenarios[0].scenario.horizon.years;
}

Json series(const std::string& title, const std::vector<Distribution>& months, int shown) {
  Json mean = Json::array();
  Json low = Json::array();
  Json high = Json::array();
  for (int m = 0; m < shown; ++m) {
    const auto& month = months[static_cast<std::size_t>(m)];
    mean.push_back(json_of(month.mean));
    low.push_back(json_of(month.q025));
    high.push_back(json_of(month.q975));
  }
  return {{"title", title}, {"mean", mean}, {"low", low}, {"high", high}};
}

std::string month_table(const Analysis& analysis) {
  std::vector<html::Column> columns{{"Month", false}};
  for (const auto& s : analysis.study->scenarios) {
    columns.push_back({title_of(s) + ": average", true});
    columns.push_back({"95% of runs", true});
  }
  html::Table table(wording("prison.months"), columns);
  const auto start = analysis.study->scenarios[0].scenario.horizon.start;
  for (int m = 0; m < months_shown(analysis); ++m) {
    std::vector<html::Cell> row{html::words(month_text(months_after(start, m)))};
    for (const auto& s : analysis.scenarios) {
      const auto& month = s.women_in_prison[static_cast<std::size_t>(m)];
      row.push_back(html::number(month.mean ? number_text(*month.mean) : "not available"));
      row.push_back(html::number(number_interval_text(month)));
    }
    table.row(row);
  }
  return table.text();
}

std::string year_table(const Analysis& analysis) {
  std::vector<html::Column> columns{{"Year reported", false}};
  for (const auto& s : analysis.study->scenarios) columns.push_back({title_of(s), true});
  const bool ranges = analysis.study->replications > 1;
  html::Table table(std::string(wording("prison.years")) + (ranges ? " " + wording("prison.ranges") : ""),
                    columns);
  std::size_t measure = 0;
  while (measures()[measure].id != "custody_population") ++measure;
  const int years = analysis.study->scenarios[0].scenario.horizon.years;
  for (int year = 0; year < years; ++year) {
    std::vector<html::Cell> row{html::words(fmt::format("Year {}", year + 1))};
    for (const auto& s : analysis.scenarios) {
      const auto& spread = s.measures[measure].by_year[static_cast<std::size_t>(year)];
      const auto mean = number_text(spread.mean.value_or(0.0));
      row.push_back(
          html::number(spread.count > 1 ? fmt::format("{} ({})", mean, number_interval_text(spread)) : mean));
    }
    table.row(row);
  }
  return table.text();
}

/// What a chart shows is told to those who do not see it, and that the figures stand in tables.
std::string chart(std::string_view id, std::string_view caption) {
  return fmt::format(
      "<figure class=\"chart\"><figcaption class=\"govuk-body-s "
      "govuk-!-font-weight-bold\">{0}</figcaption>\n<div id=\"{1}\" class=\"chart-holder\" role=\"img\" "
      "aria-label=\"{0} {2}\"><p class=\"govuk-body chart-missing\">{3}</p></div></figure>\n",
      html::escape(caption), id, html::escape(wording("prison.chart_described")),
      html::escape(wording("prison.chart_missing")));
}

}  // namespace

std::string chart_data(const Analysis& analysis) {
  const auto& study = *analysis.study;
  const int shown = months_shown(analysis);
  Json months = Json::array();
  for (int m = 0; m < shown; ++m)
    months.push_back(days_between(Date{std::chrono::year{1970}, std::chrono::month{1}, std::chrono::day{1}},
                                  months_after(study.scenarios[0].scenario.horizon.start, m)));
  Json levels = Json::array();
  for (std::size_t s = 0; s < analysis.scenarios.size(); ++s)
    levels.push_back(series(title_of(study.scenarios[s]), analysis.scenarios[s].women_in_prison, shown));
  Json changes = Json::array();
  for (std::size_t o = 0; o < analysis.options.size(); ++o)
    changes.push_back(
        series(title_of(study.scenarios[o + 1]), analysis.options[o].women_in_prison_difference, shown));
  Json layers = Json::array();
  for (const auto& layer : prison_layers(analysis))
    layers.push_back(series(std::string(layer.title), *layer.months, shown));
  const Json data{{"days", months}, {"levels", levels}, {"changes", changes}, {"layers", layers}};
  std::string text = data.dump(-1, ' ', true, Json::error_handler_t::replace);
  // Inside a script element only "<" could end it.
  for (auto at = text.find('<'); at != std::string::npos; at = text.find('<', at))
    text.replace(at, 1, "\\u003c");
  return text;
}

std::string women_in_prison(const Analysis& analysis) {
  std::string text =
      html::paragraph(analysis.study->replications > 1 ? wording("prison.introduction")
                                                       : wording("prison.introduction_of_one_run"));
  text += chart("chart-levels", wording("prison.chart_levels"));
  if (!analysis.options.empty()) text += chart("chart-changes", wording("prison.chart_changes"));
  text += year_table(analysis);
  text += html::details(wording("prison.months_opened"), month_table(analysis));
  text += chart("chart-layers", wording("prison.chart_layers"));
  text += prison_by_length(analysis);
  return text;
}

}  // namespace holloway::report
