#include "output/page/report.hpp"

#include <fmt/format.h>

#include <array>

#include "output/page/embedded.hpp"
#include "output/page/html/html.hpp"
#include "output/page/sections/sections.hpp"
#include "output/words/wording.hpp"

namespace holloway {

namespace {

std::string heading_of(const Study& study) {
  const auto& baseline = report::title_of(study.scenarios.front());
  if (study.scenarios.size() == 1) return baseline;
  if (study.scenarios.size() > 2)
    return wording("page.title_of_many", {{"options", study.scenarios.size() - 1}, {"baseline", baseline}});
  return wording("page.title", {{"option", report::title_of(study.scenarios[1])}, {"baseline", baseline}});
}

struct Part {
  std::string_view id;
  std::string_view title;
  std::string_view title_of_one;  ///< if a single scenario was simulated
  std::string (*make)(const Analysis&);
};

constexpr auto parts = std::to_array<Part>({
#define SECTION(id, function, title, title_of_one) {#id, title, title_of_one, report::function},
#include "output/page/sections/sections.def"
#undef SECTION
});

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
      "class=\"govuk-body-s\">{}</p></div></footer>\n<script "
      "type=\"application/json\" "
      "id=\"chart-data\">{}</script>\n<script>{}</script>\n<script>{}</script>\n</body>\n</html>\n",
      html::escape(wording("page.made_by")), report::chart_data(analysis), embedded::uplot_js,
      embedded::report_js);
}

}  // namespace

std::string report_text(const Analysis& analysis) {
  const auto title_of_page = heading_of(*analysis.study);
  std::string contents;
  std::string body;
  for (const auto& part : parts) {
    const auto text = part.make(analysis);
    if (text.empty()) continue;
    const auto title = analysis.options.empty() ? part.title_of_one : part.title;
    contents +=
        fmt::format("<li><a class=\"govuk-link\" href=\"#{}\">{}</a></li>\n", part.id, html::escape(title));
    body += fmt::format("<section>\n{}{}</section>\n", html::heading(2, part.id, title), text);
  }
  return head(title_of_page) +
         fmt::format(
             "<body class=\"govuk-template__body\">\n<a href=\"#main\" class=\"govuk-skip-link\">{}"
             "</a>\n<header class=\"report-head\"><div class=\"govuk-width-container\"><span "
             "class=\"report-name\">Holloway</span> <span class=\"report-kind\">{}"
             "</span></div></header>\n<div class=\"govuk-width-container\"><main "
             "class=\"govuk-main-wrapper\" id=\"main\">\n{}<nav aria-label=\"Contents\"><h2 "
             "class=\"govuk-heading-s\">Contents</h2><ol class=\"govuk-list "
             "govuk-list--number\">\n{}</ol></nav>\n{}",
             html::escape(wording("page.skip_to_content")), html::escape(wording("page.kind")),
             html::heading(1, "", title_of_page), contents, body) +
         foot(analysis);
}

}  // namespace holloway
