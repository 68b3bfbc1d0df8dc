#include "output/results/summary.hpp"

#include <catch2/catch.hpp>
#include <map>
#include <nlohmann/json.hpp>

#include "tests/output/made_study.hpp"

using namespace holloway;
using holloway::testing::empty_study;
using holloway::testing::made_study;
using Json = nlohmann::ordered_json;

namespace {

Json summary_of(const Study& study) {
  return Json::parse(summary_text(analyse(study)));
}

void check_spread(const Json& spread) {
  for (const auto* key : {"mean", "sd", "q025", "q50", "q975"}) {
    REQUIRE(spread.contains(key));
    CHECK((spread[key].is_number() || spread[key].is_null()));
  }
}

}  // namespace

TEST_CASE("summary.json has the shape that others rely on") {
  auto study = made_study(4);
  study.version = "1.2.3";
  study.model_sha256 = std::string(64, 'b');
  study.published_sha256 = std::string(64, 'c');
  const auto s = summary_of(study);
  CHECK(s["format"] == 1);
  CHECK(s["program"]["version"] == "1.2.3");
  CHECK(s["program"]["sha256"] == std::string(64, 'b'));
  CHECK(s["published_data"]["sha256"] == std::string(64, 'c'));
  CHECK(s["seed"] == 1);
  CHECK(s["replications"] == 4);
  CHECK(s["areas"] == Json::array({"northshire", "southshire"}));
  CHECK(s["years"] == 2);
  CHECK(s["uncertainty"] == Json::array({"chance"}));
  REQUIRE(s["scenarios"].size() == 2);
  CHECK(s["scenarios"][0]["name"] == "baseline");
  CHECK(s["scenarios"][1]["file"] == "scenarios/option.json");
  CHECK(s["scenarios"][1]["sha256"] == std::string(64, 'a'));
  REQUIRE(s["measures"].size() == measures().size());
  for (const auto& [id, entry] : s["measures"].items()) {
    INFO(id);
    CHECK(entry["unit"].is_string());
    CHECK(entry["definition"].is_string());
    for (const auto* name : {"baseline", "option"}) {
      check_spread(entry[name]);
      CHECK(entry[name]["by_year"].size() == 2);
    }
    const auto& difference = s["differences"]["option"][id];
    check_spread(difference);
    CHECK(difference.contains("probability_below_zero"));
  }
  CHECK_FALSE(s["differences"].contains("baseline"));
}

TEST_CASE("The money in summary.json has the shape that others rely on") {
  const auto money = summary_of(made_study(4))["economics"]["option"];
  CHECK(money["discount_rate"] == 0.035);
  CHECK(money["price_year"] == 2019);
  for (const auto* key : {"cost", "benefit", "net_present_value", "benefit_cost_ratio"})
    for (const auto* field : {"mean", "q025", "q975"}) CHECK(money[key][field].is_number());
  CHECK(money["probability_benefits_exceed_costs"].is_number());
  double sum = 0.0;
  for (const auto& [payer, spread] : money["benefit_by_payer"].items()) {
    CHECK(find_payer(payer));
    sum += spread["mean"].get<double>();
  }
  CHECK(sum == Approx(money["benefit"]["mean"].get<double>()).epsilon(1e-9));  // sums of rounded terms
}

TEST_CASE("Means and differences in summary.json agree with the measures") {
  const auto study = made_study(5);
  const auto s = summary_of(study);
  const auto* measure = find_measure("custody_population");
  double option = 0.0;
  double below = 0.0;
  for (std::size_t r = 0; r < 5; ++r) {
    const auto value = [&](std::size_t i) {
      return *evaluate(
          *measure, tally_reported(study.scenarios[i].scenario, study.data, study.scenarios[i].results[r]));
    };
    option += value(1) / 5.0;
    if (value(1) < value(0)) below += 0.2;
  }
  CHECK(s["measures"]["custody_population"]["option"]["mean"].get<double>() == Approx(option).epsilon(1e-12));
  CHECK(s["differences"]["option"]["custody_population"]["probability_below_zero"].get<double>() ==
        Approx(below).epsilon(1e-12));
  CHECK(s["differences"]["option"]["sentences_custody"]["mean"] == -24.0);  // two fewer each month
  CHECK(s["differences"]["option"]["sentences_custody"]["sd"] == 0.0);
}

TEST_CASE("What does not exist is null, and nothing is infinite or not a number") {
  const auto text = summary_text(analyse(empty_study(1)));
  for (const auto* wrong : {": nan", ": NaN", ": inf", ": -inf", ": Infinity"})
    CHECK(text.find(wrong) == std::string::npos);
  const auto s = Json::parse(text);
  CHECK(s["measures"]["proven_reoffending_rate"]["baseline"]["mean"].is_null());
  CHECK(s["measures"]["proven_reoffending_rate"]["baseline"]["by_year"][0].is_null());
  CHECK(s["measures"]["arrests"]["baseline"]["sd"].is_null());  // one replication
  CHECK(s["measures"]["arrests"]["baseline"]["mean"] == 0.0);
  CHECK(s["economics"]["option"]["benefit_cost_ratio"]["mean"].is_null());
}

TEST_CASE("The same study gives the same bytes, and reads back to the same numbers") {
  const auto first = summary_text(analyse(made_study(6)));
  CHECK(first == summary_text(analyse(made_study(6))));
  CHECK(first != summary_text(analyse(made_study(7))));
  CHECK(Json::parse(first).dump(2) + "\n" == first);
}

TEST_CASE("A single scenario has measures and neither differences nor money") {
  const auto s = summary_of(made_study(2, false));
  CHECK(s["measures"]["arrests"].contains("baseline"));
  CHECK(s["differences"].empty());
  CHECK(s["economics"].empty());
}

TEST_CASE("Parameters carry evidence and source, and options list only what differs") {
  auto study = made_study(1);
  study.scenarios[1].parameters.back().value += 0.25;
  const auto s = summary_of(study);
  CHECK(s["parameters"]["baseline"].size() == study.scenarios[0].parameters.size());
  REQUIRE(s["parameters"]["option"].size() == 1);
  for (const auto* key : {"path", "meaning", "unit", "value", "range", "evidence", "source"})
    CHECK(s["parameters"]["option"][0].contains(key));
  CHECK(s["conversions"]["option"][0]["hazard_ratio"] == 0.79);
  CHECK(s["by_area"]["baseline"]["southshire"]["arrests"].is_number());
  CHECK(s["programmes"]["option"][0]["starts"]["mean"].is_number());
}

TEST_CASE("Every measure is in summary.json by area with its range, and by group of women") {
  const auto study = made_study(4);
  const auto s = summary_of(study);
  REQUIRE(s["groups"].size() == count_of<Group>);
  for (const auto* key : {"id", "division", "title", "definition", "compared_with"})
    CHECK(s["groups"][3][key].is_string());
  for (const auto* name : {"baseline", "option"}) {
    const auto& ranges = s["by_area_range"][name];
    REQUIRE(ranges.size() == 2);
    REQUIRE(s["by_group"][name].size() == count_of<Group>);
    for (const auto& m : measures()) {
      INFO(m.id);
      const std::string id(m.id);
      CHECK(ranges["southshire"]["q025"].contains(id) == !m.programme_counter.has_value());
      CHECK(ranges["southshire"]["q975"].contains(id) == !m.programme_counter.has_value());
      for (const auto& [group, spread] : s["by_group"][name].items())
        for (const auto* key : {"mean", "q025", "q975"})
          CHECK(spread[key].contains(id) == counted_by_group(m));
    }
  }
  CHECK(s["by_group"]["baseline"]["mothers_of_dependent_children"]["mean"]["arrests"].is_number());
  CHECK(
      s["by_group"]["baseline"]["black"]["mean"]["custody_rate_per_100k"].is_null());  // residents not known
  CHECK(s["by_area_range"]["option"]["northshire"]["q025"]["arrests"] <=
        s["by_area"]["option"]["northshire"]["arrests"]);
}

TEST_CASE("Groups of each division add up to women in prison and to arrests in summary.json") {
  const auto s = summary_of(made_study(3));
  for (const auto* name : {"baseline", "option"})
    for (const auto* id : {"custody_population", "arrests"}) {
      std::map<std::string, double> sums;
      for (const auto& group : s["groups"])
        sums[group["division"]] +=
            s["by_group"][name][group["id"].get<std::string>()]["mean"][id].get<double>();
      CHECK(sums.size() == count_of<Division>);
      for (const auto& [division, sum] : sums)
        CHECK(sum == Approx(s["measures"][id][name]["mean"].get<double>()).epsilon(1e-12));
    }
}

TEST_CASE("Gaps between groups are against a reference group, and options change groups") {
  const auto study = made_study(4);
  const auto s = summary_of(study);
  const auto& gap = s["group_gaps"]["baseline"]["custody_population"];
  CHECK(gap["unit"] == "women per 100 arrests a year");
  CHECK(gap["white"].size() == 1);  // the reference group: a rate and nothing to compare it with
  for (const auto* key : {"rate", "difference", "ratio"})
    for (const auto* field : {"mean", "q025", "q975"}) CHECK(gap["black"][key][field].is_number());
  CHECK_FALSE(s["group_gaps"]["baseline"].contains("arrests"));
  CHECK_FALSE(s["group_gaps"]["baseline"].contains("custody_rate_per_100k"));
  CHECK(
      s["group_gaps"]["option"]["proven_reoffending_rate"]["foreign_national"]["ratio"]["mean"].is_number());
  CHECK(s["differences_by_group"].size() == 1);
  double sum = 0.0;
  for (const auto* group : {"british", "foreign_national"})
    sum += s["differences_by_group"]["option"]["sentences_custody"][group]["mean"].get<double>();
  CHECK(sum == Approx(-24.0).epsilon(1e-12));  // two fewer each month
}

TEST_CASE("Prison by month has every month counted, and its parts add up") {
  const auto s = summary_of(made_study(3));
  const auto& by_month = s["by_month"];
  REQUIRE(by_month["month"].size() == 42);
  const auto& series = by_month["scenarios"]["option"];
  for (const auto* id : {"remand_population", "sentenced_population", "recall_population",
                         "sentenced_population_under_6_months", "recall_population_4_years_or_more",
                         "receptions_remand", "releases_under_6_months", "custody_under_6_months"})
    for (const auto* field : {"mean", "q025", "q975"}) {
      INFO(id);
      CHECK(series[id][field].size() == 42);
    }
  for (std::size_t m = 0; m < 42; ++m) {
    double sum = 0.0;
    for (const auto* id : {"remand_population", "sentenced_population", "recall_population"})
      sum += series[id]["mean"][m].get<double>();
    CHECK(sum == Approx(s["women_in_prison_by_month"]["scenarios"]["option"]["mean"][m].get<double>()));
  }
}

TEST_CASE("Differences by year and by month are paired by replication and agree with the measures") {
  const auto study = made_study(5);
  const auto s = summary_of(study);
  for (const auto& m : measures()) {
    INFO(m.id);
    const auto& years = s["differences"]["option"][m.id]["by_year"];
    REQUIRE(years.size() == 2);
    for (const auto* key : {"mean", "q025", "q975", "probability_below_zero"}) CHECK(years[1].contains(key));
  }
  const auto& sentences = s["differences"]["option"]["sentences_custody"]["by_year"];
  CHECK(sentences[0]["mean"] == -24.0);  // two fewer each month
  CHECK(sentences[1]["q975"] == -24.0);
  CHECK(sentences[1]["probability_below_zero"] == 1.0);
  const auto& population = s["differences"]["option"]["custody_population"]["by_year"];
  const auto* measure = find_measure("custody_population");
  for (int year = 0; year < 2; ++year) {
    double below = 0.0;
    for (std::size_t r = 0; r < 5; ++r) {
      const auto value = [&](std::size_t i) {
        const auto& one = study.scenarios[i];
        return *evaluate(*measure, tally_year(one.scenario, study.data, one.results[r], year));
      };
      if (value(1) < value(0)) below += 0.2;
    }
    CHECK(population[static_cast<std::size_t>(year)]["probability_below_zero"].get<double>() ==
          Approx(below).epsilon(1e-12));  // sums of rounded terms
  }
  const auto& by_month = s["differences_by_month"];
  CHECK(by_month.size() == 1);
  const auto& option = by_month["option"];
  CHECK(option.size() == s["by_month"]["scenarios"]["option"].size() + 1);
  for (const auto& [id, spread] : option.items())
    for (const auto* field : {"mean", "q025", "q975"}) {
      INFO(id);
      CHECK(spread[field].size() == s["by_month"]["month"].size());
    }
  CHECK(option["sentences_custody"]["mean"][41] == -2.0);
  const auto& levels = s["women_in_prison_by_month"]["scenarios"];
  for (std::size_t m = 0; m < 42; ++m)
    CHECK(option["custody_population"]["mean"][m].get<double>() ==
          Approx(levels["option"]["mean"][m].get<double>() - levels["baseline"]["mean"][m].get<double>())
              .margin(1e-9));  // sums of rounded terms
  CHECK(summary_of(made_study(2, false))["differences_by_month"].empty());
}

TEST_CASE("A study that contradicts itself is refused") {
  CHECK_THROWS_AS(analyse(Study{}), std::invalid_argument);
  auto missing = made_study(3);
  missing.scenarios[1].results.pop_back();
  CHECK_THROWS_WITH(analyse(missing),
                    Catch::Contains("scenario option: not one result for each replication"));
  auto dates = made_study(1);
  dates.scenarios[1].scenario.horizon.start = *parse_date("2020-01-01");
  CHECK_THROWS_WITH(analyse(dates), Catch::Contains("its dates differ"));
  auto areas = made_study(1);
  areas.scenarios[1].scenario.areas = {0, 2};
  CHECK_THROWS_WITH(analyse(areas), Catch::Contains("its areas differ"));
  auto shape = made_study(1);
  shape.scenarios[0].results[0] = ReplicationResult(1, 30, 2, 0);
  CHECK_THROWS_WITH(analyse(shape), Catch::Contains("wrong shape"));
}
