#include "output/page/report.hpp"

#include <catch2/catch.hpp>

#include "output/page/html.hpp"
#include "output/page/html/stage_titles.hpp"
#include "output/words/figures.hpp"
#include "tests/output/made_study.hpp"

using namespace holloway;
using holloway::testing::made_study;

namespace {

std::string report_of(const Study& study) {
  return report_text(analyse(study));
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t n = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++n;
  return n;
}

}  // namespace

TEST_CASE("Figures are rounded to what they can bear") {
  CHECK(number_text(0.0) == "0");
  CHECK(number_text(2.346) == "2.35");
  CHECK(number_text(45.678) == "45.7");
  CHECK(number_text(234.5678) == "235");
  CHECK(number_text(1234.5) == "1,234");
  CHECK(number_text(1234567.0) == "1,234,567");
  CHECK(number_text(-1234.6) == "-1,235");
  CHECK(number_text(-0.001) == "0.00");
  CHECK(percent_text(0.2345) == "23.4%");
  CHECK(chance_text(1.0) == "100%");
  CHECK(chance_text(0.935) == "93.5%");
  CHECK(pounds_text(593.4) == "£593");
  CHECK(pounds_text(345'432.0) == "£345,000");
  CHECK(pounds_text(1'234'567.0) == "£1.23 million");
  CHECK(pounds_text(-12'345'678.0) == "-£12.3 million");
  CHECK(signed_pounds_text(0.0) == "no change");
  CHECK(date_text(*parse_date("2019-01-01")) == "1 January 2019");
}

TEST_CASE("Changes carry their sign, and shares change by percentage points") {
  const auto& women = *find_measure("custody_population");
  const auto& rate = *find_measure("proven_reoffending_rate");
  CHECK(change_text(women, describe({-3.21, -3.21})) == "-3.2");
  CHECK(change_text(women, describe({3.21, 3.21})) == "+3.2");
  CHECK(change_text(women, describe({0.0, 0.0})) == "no change");
  CHECK(change_text(women, {}) == "not available");
  CHECK(change_text(rate, describe({-0.012, -0.012})) == "-1.2 points");
  CHECK(value_text(rate, 0.234) == "23.4%");
  CHECK(change_interval_text(women, describe({-2.0, -2.0, -2.0})) == "-2.0 to -2.0");
  CHECK(change_interval_text(women, describe({0.0, 0.0})) == "no change");
  CHECK(change_interval_text(women, {}) == "not available");
}

TEST_CASE("A change is rounded to the place that its range can bear, and the range with it") {
  const auto& women = *find_measure("custody_population");
  const auto& rate = *find_measure("proven_reoffending_rate");
  const auto wide = describe({-12.4, -8.25, -4.1});
  CHECK(change_text(women, wide) == "-8");
  CHECK(change_size_text(women, wide) == "8");
  CHECK(change_interval_text(women, wide) == "-12 to -4");
  const auto noise = describe({-6.0, 0.2, 6.1});
  CHECK(change_text(women, noise) == "about 0");
  CHECK(change_interval_text(women, noise) == "-6 to +6");
  CHECK(change_text(women, describe({-1300.0, -1234.0, -1168.0})) == "-1,230");
  CHECK(change_interval_text(rate, describe({-0.0031, -0.0019, -0.0008})) == "-0.30 to -0.09");
  CHECK(plain_change_text(0.01) == "about 0");
  CHECK(plain_change_text(0.0) == "no change");
  CHECK(plain_change_text(-0.42) == "-0.4");
  CHECK(plain_change_text(12.3) == "+12");
}

TEST_CASE("The figures of a row are rounded to the same place") {
  const auto& offers = *find_measure("programme_offers");
  const auto change = describe({39'000.0, 40'696.0, 42'392.0});
  CHECK(change_text(offers, change) == "+40,700");
  CHECK(value_beside(offers, 40'696.0, {&change}) == "40,700");
  CHECK(value_beside(offers, 0.0, {&change}) == "0");
  CHECK(value_beside(offers, 3.25, {&change}) == "3.25");  // rounding would leave nothing
  const auto narrow = describe({-3.0, -2.0, -1.0});
  CHECK(value_beside(offers, 40'696.0, {&change, &narrow}) == "40,696");
}

TEST_CASE("Pounds that were found are told as found") {
  CHECK(exact_pounds_text(12'716.0) == "£12,716");
  CHECK(exact_pounds_text(0.5) == "£0.50");
  CHECK(exact_pounds_text(-593.0) == "-£593");
}

TEST_CASE("A share of few runs is a number of runs, and one run has no range") {
  CHECK(runs_text(1.0, 3) == "all 3");
  CHECK(runs_text(0.0, 3) == "none of 3");
  CHECK(runs_text(2.0 / 3.0, 3) == "2 of 3");
  CHECK(runs_text(0.96, 25) == "96%");
  CHECK(runs_text({}, 3) == "not available");
  CHECK(in_runs_text(1.0, 3) == "in all 3 runs");
  CHECK(in_runs_text(1.0, 1) == "in the one run made");
  CHECK(in_runs_text(0.0, 1) == "not in the one run made");
  CHECK(in_runs_text(0.96, 25) == "in 96% of 25 runs");
  CHECK(in_runs_text(1.0, 25) == "in all 25 runs");
  CHECK(in_runs_text(0.0, 25) == "in none of 25 runs");
  const auto& women = *find_measure("custody_population");
  CHECK(interval_text(women, describe({5.0})) == "one run only");
  CHECK(change_interval_text(women, describe({5.0})) == "one run only");
  CHECK(pounds_interval_text(describe({5.0})) == "one run only");
  CHECK(range_title(4) != range_title(5));
}

TEST_CASE("Every text from a file is made safe") {
  CHECK(html::escape("<a href=\"x\">'&'</a>") == "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
  auto study = made_study(1);
  const std::string attack = "<script>alert('x')</script><img src=x onerror=alert(1)>";
  study.name = attack;
  study.reproduce = attack;
  for (auto& area : study.data.areas) area.name = attack;
  for (auto& s : study.scenarios) {
    s.title = attack;
    s.file = attack;
    s.sha256 = attack;
    for (auto& record : s.parameters) {
      record.path = record.path.rfind("costs.", 0) == 0 ? record.path : attack;
      record.meaning = record.unit = record.evidence = record.source = record.payer = record.note = attack;
    }
    for (auto& programme : s.scenario.programmes) {
      programme.title = programme.summary = programme.in_baseline = attack;
      for (auto& effect : programme.effects) effect.evidence = effect.source = attack;
    }
  }
  const auto report = report_of(study);
  CHECK(holds(report, "&lt;script&gt;alert("));
  CHECK_FALSE(holds(report, "<script>alert"));
  CHECK_FALSE(holds(report, "<img"));
  CHECK(count(report, "<script") == 3);  // the figures of the charts, the charting library, the report's own
  CHECK(count(report, "</script") == 3);
}

TEST_CASE("The report is one file that fetches nothing") {
  const auto report = report_of(made_study(2));
  for (const auto* fetching : {"<link", "<img", "<iframe", "<object", "<embed", "<script src", " src=\""})
    CHECK_FALSE(holds(report, fetching));
  CHECK_FALSE(holds(report, "url("));
  CHECK_FALSE(holds(report, "@import"));
  CHECK_FALSE(holds(report, "@font-face"));
  CHECK_FALSE(holds(report, "GDS Transport"));
}

TEST_CASE("The report tells what a reader needs, with and without an option") {
  const auto both = report_of(made_study(3));
  for (const auto* id : {"compared", "changed", "limits", "prison", "affected", "decisions", "programmes",
                         "money", "measures", "areas", "evidence", "repeat"}) {
    INFO(id);
    CHECK(count(both, std::string(" id=\"") + id + "\"") == 1);
    CHECK(holds(both, std::string("href=\"#") + id + "\""));
  }
  CHECK(holds(both, "synthetic"));
  CHECK(holds(both, "chance only"));
  CHECK(holds(both, "There were fewer in 3 of 3 runs"));
  CHECK(holds(both, "./holloway compare scenarios/baseline.json"));
  CHECK(holds(both, "net-widening"));
  CHECK(holds(both, "Change by group: Scenario option"));
  CHECK(holds(both, "Gaps under “Scenario option”"));
  CHECK(holds(both, "Serving a sentence, 12 months to under 4 years"));
  const auto one = report_of(made_study(1, false));
  CHECK(holds(one, "Main results"));
  CHECK(holds(one, "only one scenario was simulated"));
  CHECK(holds(one, "There was one run only"));
  CHECK_FALSE(holds(one, " id=\"programmes\""));
  CHECK(holds(one, "Gaps between groups"));
  CHECK_FALSE(holds(one, "Change by group"));
}

TEST_CASE("Every measure is in the report with its definition") {
  const auto report = report_of(made_study(2));
  for (const auto& m : measures()) {
    INFO(m.id);
    CHECK(holds(report, "<code>" + std::string(m.id) + "</code>"));
    CHECK(holds(report, html::escape(m.definition)));
  }
}

TEST_CASE("Headings go down one level at a time") {
  const auto report = report_of(made_study(2));
  int before = 0;
  int firsts = 0;
  for (auto at = report.find("<h"); at != std::string::npos; at = report.find("<h", at + 1)) {
    const int level = report[at + 2] - '0';
    if (level < 1 || level > 6) continue;  // <html>, <head>, <header>
    CHECK(level <= before + 1);
    if (level == 1) ++firsts;
    before = level;
  }
  CHECK(firsts == 1);
}

TEST_CASE("Decisions in the report are stages that cases leave") {
  for (const auto& decision : report::decisions()) {
    INFO(report::title_of(decision));
    bool leads_somewhere = false;
    for (const auto& move : moves)
      leads_somewhere |= move.process == decision.process && move.from == decision.from;
    CHECK(leads_somewhere);
  }
  for (std::size_t s = 0; s < stages; ++s) CHECK_FALSE(report::title_of(static_cast<Stage>(s)).empty());
}

TEST_CASE("The same study gives the same report") {
  CHECK(report_of(made_study(2)) == report_of(made_study(2)));
}

TEST_CASE("The page forbids a browser everything that is not in it") {
  for (const auto& study : {made_study(3), made_study(3, false)}) {
    const auto page = report_of(study);
    const std::string_view meta = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
    REQUIRE(count(page, meta) == 1);
    const auto begin = page.find(meta) + meta.size();
    const auto policy = page.substr(begin, page.find('"', begin) - begin);
    CHECK(holds(policy, "default-src 'none'"));
    CHECK(holds(policy, "base-uri 'none'"));
    CHECK(holds(policy, "form-action 'none'"));
    // No address, no scheme, no wildcard: scripts and styles of the page itself, and nothing else.
    CHECK(policy.find_first_of(":*.") == policy.npos);
    CHECK_FALSE(holds(policy, "unsafe-eval"));
    CHECK_FALSE(holds(policy, "'self'"));
    // It binds only what comes after it.
    for (const auto* thing : {"<style", "<script", "<link", "<title"})
      CHECK((page.find(thing) == page.npos || begin < page.find(thing)));
  }
}
