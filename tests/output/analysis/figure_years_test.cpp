// Results say which years their figures are of, and when a scenario starts far from them.

#include "output/analysis/figure_years.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "output/headline/headline.hpp"
#include "output/results/summary.hpp"
#include "output/results/write.hpp"
#include "tests/output/made_study.hpp"
#include "tests/output/told.hpp"

using namespace holloway;
using holloway::testing::made_study;
using holloway::testing::told;
using Json = nlohmann::ordered_json;

namespace {

Study study_that_starts_in(int year) {
  auto study = made_study(2);
  for (auto& one : study.scenarios)
    one.scenario.horizon.start = std::chrono::year(year) / std::chrono::January / 1;
  return study;
}

std::string on_one_line(std::string text) {
  for (auto& c : text)
    if (c == '\n') c = ' ';
  return text;
}

const std::string years =
    "is of 2017 to 2019, custody by area of 2019, adult women resident of mid-2019; all "
    "other numbers are the nearest to 2019 that were found; prices";
const std::string far = "It starts in 2200, 181 years after its figures, which are of 2017 to 2019";

}  // namespace

TEST_CASE("The terminal, the page and summary.json say which years the figures are of") {
  const auto study = study_that_starts_in(2019);
  const auto headline = on_one_line(headline_text(analyse(study)));
  CHECK(headline.find(years) != std::string::npos);
  CHECK(headline.find("It starts in") == std::string::npos);
  const auto page = told(study);
  CHECK(page.find(years) != std::string::npos);
  CHECK(page.find("It starts in") == std::string::npos);
  const auto summary = Json::parse(summary_text(analyse(study)));
  for (const auto& scenario : summary["scenarios"]) {
    const auto& figures = scenario["figures"];
    CHECK(figures["disposals"] == Json::array({2017, 2019}));
    CHECK(figures["custody_by_area"] == 2019);
    CHECK(figures["adult_women"] == 2019);
    CHECK(figures["price_year"] == 2019);
    CHECK(figures["far_from_start"].is_null());
  }
}

TEST_CASE("All three say when the start is far from the figures, once") {
  const auto study = study_that_starts_in(2200);
  const auto headline = on_one_line(headline_text(analyse(study)));
  const auto at = headline.find(far);
  REQUIRE(at != std::string::npos);
  CHECK(headline.find(far, at + 1) == std::string::npos);
  CHECK(told(study).find(far) != std::string::npos);
  const auto summary = Json::parse(summary_text(analyse(study)));
  CHECK(summary["scenarios"][0]["figures"]["far_from_start"].get<std::string>().starts_with(far));
}

TEST_CASE("Five years from the figures pass without a word, on either side") {
  Scenario scenario;
  const auto said_in = [&](int year) {
    scenario.horizon.start = std::chrono::year(year) / std::chrono::June / 1;
    return !far_from_figures(scenario).empty();
  };
  CHECK_FALSE(said_in(2024));
  CHECK(said_in(2025));
  CHECK_FALSE(said_in(2012));
  CHECK(said_in(2011));
  scenario.data_years = {2024, 2024, 2024};
  CHECK_FALSE(said_in(2025));
  CHECK(said_in(2018));
}
