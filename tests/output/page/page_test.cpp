#include "output/page/page.hpp"

#include <array>
#include <catch2/catch.hpp>

#include "output/page/html.hpp"
#include "output/results/summary.hpp"
#include "tests/output/made_study.hpp"

using namespace holloway;
using holloway::testing::made_study;

namespace {

std::string page_of(const Study& study) {
  return page_text(std::array{StudyForPage{study.name, summary_json(analyse(study))}});
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
  const auto page = page_of(study);
  CHECK(holds(page, "&lt;script&gt;alert("));
  CHECK_FALSE(holds(page, "<script>alert"));
  CHECK_FALSE(holds(page, "<img"));
  CHECK(count(page, "<script") == 3);  // where the modules are, the data, what starts them
  CHECK(count(page, "</script") == 3);
}

TEST_CASE("The page is one file that fetches nothing") {
  const auto page = page_of(made_study(2));
  for (const auto* fetching : {"<link", "<img", "<iframe", "<object", "<embed", "<script src", " src=\""})
    CHECK_FALSE(holds(page, fetching));
  const auto begin = page.find("<style>");
  const auto style = page.substr(begin, page.find("</style>") - begin);
  REQUIRE(style.size() > 1000);
  CHECK_FALSE(holds(style, "url("));
  CHECK_FALSE(holds(page, "@import"));
  CHECK_FALSE(holds(page, "@font-face"));
  CHECK_FALSE(holds(page, "GDS Transport"));
}

TEST_CASE("Without scripts the page says the answer, its tables and its limits") {
  const auto study = made_study(3);
  const auto page = page_of(study);
  const auto summary = summary_json(analyse(study));
  const auto body = page.substr(0, page.find("<script type=\"application/json\""));
  for (const auto* part : {"answer", "next", "limits"})
    for (const auto& sentence : summary.at("in_words").at(part)) {
      INFO(sentence);
      CHECK(holds(body, html::escape(sentence.get<std::string>())));
    }
  CHECK(count(body, "<h1") == 1);
  CHECK(holds(body, html::escape("Scenario option: main changes from the baseline")));
}

TEST_CASE("The same study gives the same page, and saved results the page of the run") {
  const auto study = made_study(2);
  CHECK(page_of(study) == page_of(study));
  const auto saved = nlohmann::ordered_json::parse(summary_text(analyse(study)));
  CHECK(page_text(std::array{StudyForPage{study.name, saved}}) == page_of(study));
}

TEST_CASE("A page over several studies has all of them, and none is no page") {
  const auto one = StudyForPage{"one", summary_json(analyse(made_study(2)))};
  const auto other = StudyForPage{"other", summary_json(analyse(made_study(3)))};
  CHECK(page_data(std::array{one, other}).at("studies").size() == 2);
  CHECK(holds(page_text(std::array{one, other}), "2 studies"));
  CHECK_THROWS_AS(page_text({}), std::invalid_argument);
}

TEST_CASE("The page forbids a browser everything that is not in it") {
  for (const auto& study : {made_study(3), made_study(3, false)}) {
    const auto page = page_of(study);
    const std::string_view meta = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
    REQUIRE(count(page, meta) == 1);
    const auto begin = page.find(meta) + meta.size();
    const auto policy = page.substr(begin, page.find('"', begin) - begin);
    CHECK(holds(policy, "default-src 'none'"));
    CHECK(holds(policy, "base-uri 'none'"));
    CHECK(holds(policy, "form-action 'none'"));
    // No address and no wildcard; the one scheme is of what stands in the page itself.
    CHECK(policy.find_first_of("*.") == policy.npos);
    CHECK(count(policy, ":") == count(policy, "data:"));
    CHECK_FALSE(holds(policy, "unsafe-eval"));
    CHECK_FALSE(holds(policy, "'self'"));
    // It binds only what comes after it.
    for (const auto* thing : {"<style", "<script", "<link", "<title"})
      CHECK((page.find(thing) == page.npos || begin < page.find(thing)));
  }
}
