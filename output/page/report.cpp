#include "output/page/report.hpp"

#include <fmt/format.h>

#include <array>

#include "output/page/embedded.hpp"
#include "output/page/html.hpp"
#include "output/page/sections.hpp"

namespace holloway {

namespace {

std::string heading_of(const Study& study) {
  const auto& baseline = report::title_of(study.scenarios.front());
  if (study.scenarios.size() == 1) return baseline;
  if (study.scenarios.size() > 2)
    return fmt::format("{} options compared with {}", study.scenarios.size() - 1, baseline);
  return fmt::format("{}: compared with {}", report::title_of(study.scenarios[1]), baseline);
}

struct Part {
  std::string_view id;
  std::string_view title;
  std::string_view title_of_one;  ///< if a single scenario was simulated
  std::string (*make)(const Analysis&);
};

constexpr std::array parts{
    Part{"compared", "What was compared", "What was simulated", report::what_was_compared},
    Part{"changed", "What changed", "Main results", report::what_changed},
    Part{"limits", "What this cannot tell you", "What this cannot tell you", report::what_this_cannot_tell},
    Part{"prison", "Women in prison over time", "Women in prison over time", report::women_in_prison},
    Part{"affected", "Who is affected", "Who is affected", report::who_is_affected},
    Part{"decisions", "Where women went at each decision", "Where women went at each decision",
         report::where_cases_went},
    Part{"programmes", "The programmes", "The programmes", report::programmes},
    Part{"money", "Money", "Money", report::money},
    Part{"measures", "Every measure", "Every measure", report::all_measures},
    Part{"areas", "Area by area", "Area by area", report::by_area},
    Part{"evidence", "What is evidence and what is assumption", "What is evidence and what is assumption",
         report::evidence},
    Part{"repeat", "How to get these results again", "How to get these results again", report::how_to_repeat},
};

// The page needs nothing but what is in it: its own scripts and style sheets, and widths set on its bars.
// Whatever else it came to name, a browser would neither fetch nor send anything.
constexpr std::string_view content_security_policy =
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; base-uri 'none'; form-action "
    "'none'";

std::string head(const std::string& title) {
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"en\" class=\"govuk-template\">\n<head>\n<meta charset=\"utf-8\">\n<meta "
      "name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" "
      "content=\"noindex\">\n<meta http-equiv=\"Content-Security-Policy\" "
      "content=\"{}\">\n<title>{} – "
      "Holloway</title>\n<style>{}</style>\n<style>{}</style>\n<style>{}</style>\n</head>\n",
      content_security_policy, html::escape(title), embedded::govuk_frontend_css, embedded::uplot_css,
      embedded::report_css);
}

std::string foot(const Analysis& analysis) {
  return fmt::format(
      "</main></div>\n<footer class=\"report-foot\"><div class=\"govuk-width-container\"><p "
      "class=\"govuk-body-s\">Made by Holloway, an open simulation of the justice pathway for women. Not a "
      "government service or publication. Synthetic women only.</p></div></footer>\n<script "
      "type=\"application/json\" "
      "id=\"chart-data\">{}</script>\n<script>{}</script>\n<script>{}</script>\n</body>\n</html>\n",
      report::chart_data(analysis), embedded::uplot_js, embedded::report_js);
}

}  // namespace

std::string report_text(const Analysis& analysis) {
  const auto title = heading_of(*analysis.study);
  std::string contents;
  std::string body;
  for (const auto& part : parts) {
    const auto text = part.make(analysis);
    if (text.empty()) continue;
    contents += fmt::format("<li><a class=\"govuk-link\" href=\"#{}\">{}</a></li>\n", part.id,
                            html::escape(analysis.options.empty() ? part.title_of_one : part.title));
    body += fmt::format("<section>\n{}</section>\n", text);
  }
  return head(title) +
         fmt::format(
             "<body class=\"govuk-template__body\">\n<a href=\"#main\" class=\"govuk-skip-link\">Skip to "
             "main content</a>\n<header class=\"report-head\"><div class=\"govuk-width-container\"><span "
             "class=\"report-name\">Holloway</span> <span class=\"report-kind\">results of a "
             "simulation</span></div></header>\n<div class=\"govuk-width-container\"><main "
             "class=\"govuk-main-wrapper\" id=\"main\">\n{}<nav aria-label=\"Contents\"><h2 "
             "class=\"govuk-heading-s\">Contents</h2><ol class=\"govuk-list "
             "govuk-list--number\">\n{}</ol></nav>\n{}",
             html::heading(1, "", title), contents, body) +
         foot(analysis);
}

}  // namespace holloway
