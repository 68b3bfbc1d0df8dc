// What hangs on each price, worked out again from the same runs.
#include "output/money/price_ends.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "output/analysis/analysis.hpp"
#include "output/analysis/money_words.hpp"
#include "tests/output/made_study.hpp"

using namespace holloway;
using holloway::testing::made_study;

namespace {

// Sums of thousands of terms of some millions, in another order.
constexpr double rounding = 1e-9;

ParameterRecord price(const std::string& path, double value, double low, double high) {
  return {.path = path,
          .meaning = "a price made up for a test",
          .unit = "pounds",
          .value = value,
          .low = low,
          .high = high,
          .evidence = "assumption",
          .source = "made up for a test",
          .price_year = "2019/20",
          .payer = "commissioner",
          .note = ""};
}

const PriceEnds& ends_of(const Analysis& analysis, std::string_view path) {
  const auto& all = analysis.options.front().price_ends;
  const auto found = std::find_if(all.begin(), all.end(), [path](const auto& p) { return p.path == path; });
  REQUIRE(found != all.end());
  return *found;
}

double net_value(const Study& study) {
  return *analyse(study).options.front().economics.net_present_value.mean;
}

}  // namespace

TEST_CASE("A price's ends give what the whole study gives with that price") {
  auto study = made_study(4);
  study.scenarios[1].programme_parameters.push_back(
      price("programmes.made-up.costs.0.per_start", 500, 100, 900));
  study.scenarios[1].programme_parameters.push_back(
      price("programmes.made-up.costs.0.per_year", 10'000, 0, 400'000));
  const auto analysis = analyse(study);

  auto dear = study;
  dear.scenarios[0].scenario.parameters.costs.prison_year = Pounds(60'000);  // half as much again
  CHECK(*ends_of(analysis, "costs.prison_year").high.net_present_value.mean ==
        Approx(net_value(dear)).epsilon(rounding));
  for (const auto& [amount, end] : {std::pair(100.0, &PriceEnds::low), std::pair(900.0, &PriceEnds::high)}) {
    auto other = study;
    other.scenarios[1].scenario.programmes[0].costs[0].per_start = Pounds(amount);
    CHECK(*(ends_of(analysis, "programmes.made-up.costs.0.per_start").*end).net_present_value.mean ==
          Approx(net_value(other)).epsilon(rounding));
  }
  auto other = study;
  other.scenarios[1].scenario.programmes[0].costs[0].per_year = Pounds(400'000);
  CHECK(*ends_of(analysis, "programmes.made-up.costs.0.per_year").high.net_present_value.mean ==
        Approx(net_value(other)).epsilon(rounding));
}

TEST_CASE("A price taken to be nothing has ends too") {
  auto study = made_study(2);
  for (auto& result : study.scenarios[1].results)
    result.monthly(counts.offences_by_offence[OffenceGroup::drugs], 3) += 100;
  study.scenarios[0].scenario.parameters.costs.harm_to_victims[OffenceGroup::drugs] = Pounds(0);
  for (auto& record : study.scenarios[0].parameters)
    if (record.path == "costs.harm_to_victims.drugs") record.value = record.low = 0, record.high = 1'299;
  auto dear = study;
  dear.scenarios[0].scenario.parameters.costs.harm_to_victims[OffenceGroup::drugs] = Pounds(1'299);
  CHECK(*ends_of(analyse(study), "costs.harm_to_victims.drugs").high.net_present_value.mean ==
        Approx(net_value(dear)).epsilon(rounding));
}

TEST_CASE("A programme in both scenarios has its price moved in both") {
  auto study = made_study(2);
  study.scenarios[0].scenario.programmes = study.scenarios[1].scenario.programmes;
  study.scenarios[0].results = study.scenarios[1].results;
  for (auto& result : study.scenarios[0].results) result.programme(0, programme_counts.starts, 2) += 1'000;
  for (auto& s : study.scenarios)
    s.programme_parameters.push_back(price("programmes.made-up.costs.0.per_start", 500, 100, 900));
  auto dear = study;
  for (auto& s : dear.scenarios) s.scenario.programmes[0].costs[0].per_start = Pounds(900);
  const auto analysis = analyse(study);
  CHECK(*ends_of(analysis, "programmes.made-up.costs.0.per_start").high.net_present_value.mean ==
        Approx(net_value(dear)).epsilon(rounding));
}

TEST_CASE("The prices that move the net value most come first, and are said with the runs at both ends") {
  auto study = made_study(3);
  for (auto& result : study.scenarios[1].results)
    for (const auto changed : {counts.order_days, counts.court_breach, counts.releases_homeless})
      result.monthly(changed, 4) += 50;
  study.scenarios[1].programme_parameters.push_back(
      price("programmes.made-up.costs.0.per_start", 500, 0, 5'000'000));
  const auto analysis = analyse(study);
  const auto& all = analysis.options.front().price_ends;
  REQUIRE(all.size() > 3);
  CHECK(std::is_sorted(all.begin(), all.end(),
                       [](const auto& a, const auto& b) { return a.swing() > b.swing(); }));
  CHECK(all.front().path == "programmes.made-up.costs.0.per_start");
  CHECK(all.front().turns_the_sign());
  const auto words = price_ends_in_words(all);
  CHECK(words.find("Made-up support, each woman who starts (£500 taken): ") != std::string::npos);
  CHECK(words.find("at £0 (above nothing in all 3 runs), -£") != std::string::npos);
  CHECK(words.find("at £5,000,000 (above nothing in none of 3 runs)") != std::string::npos);
  CHECK(std::count(words.begin(), words.end(), ';') >= 2);
}

TEST_CASE("A price without a range, or on which nothing hangs, is not said") {
  auto study = made_study(2);
  study.scenarios[1].results = study.scenarios[0].results;
  study.scenarios[1].scenario.programmes.clear();
  const auto analysis = analyse(study);
  CHECK(analysis.options.front().price_ends.empty());
  CHECK(price_ends_in_words({}).empty());
}
