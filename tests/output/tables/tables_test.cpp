#include "output/tables/tables.hpp"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "output/results/summary.hpp"
#include "tests/output/made_study.hpp"

using namespace holloway;
using holloway::testing::empty_study;
using holloway::testing::made_study;
using Json = nlohmann::json;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// The heading and the rows below it. Quoted texts of these studies hold neither quotes nor line breaks.
Rows rows_of(const std::string& text) {
  Rows rows;
  std::istringstream lines(text.substr(3));
  for (std::string line; std::getline(lines, line);) {
    std::vector<std::string> row(1);
    bool within_quotes = false;
    for (const char c : line) {
      if (c == '"')
        within_quotes = !within_quotes;
      else if (c == ',' && !within_quotes)
        row.emplace_back();
      else
        row.back() += c;
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

std::string text_of(const Analysis& analysis, std::string_view file) {
  for (const TidyTable& table : tables_of(Tables::with_replications))
    if (table.file == file) return table.text(analysis);
  return {};
}

/// The last column by what stands in the others: "baseline,arrests,arrests,all,mean".
std::map<std::string, std::string> values_in(const Analysis& analysis, std::string_view file) {
  std::map<std::string, std::string> values;
  auto rows = rows_of(text_of(analysis, file));
  rows.erase(rows.begin());
  for (const auto& row : rows) {
    std::string key = row.front();
    for (std::size_t i = 1; i + 1 < row.size(); ++i) key += "," + row[i];
    CHECK(values.emplace(key, row.back()).second);  // one value a row, and each once
  }
  return values;
}

/// Whether a cell is the number of a summary, to the last digit.
bool same(const std::string& cell, const Json& number) {
  return number.is_null() ? cell.empty() : std::strtod(cell.c_str(), nullptr) == number.get<double>();
}

}  // namespace

TEST_CASE("Tables have the columns that others rely on") {
  const std::map<std::string_view, std::string> columns{
      {"measures.csv", "scenario,measure,unit,year,statistic,value"},
      {"measures_replications.csv", "scenario,draw,replication,measure,year,value"},
      {"differences.csv", "option,measure,unit,year,statistic,value"},
      {"money.csv", "option,payer,kind,year,statistic,pounds"},
      {"by_month.csv", "scenario,measure,month,statistic,value"},
      {"by_group.csv", "scenario,division,group,measure,year,statistic,value"},
      {"by_area.csv", "scenario,area,measure,year,statistic,value"},
      {"moves.csv", "scenario,process,from,to,per_year"},
      {"parameters.csv",
       "scenario,path,value,low,high,unit,evidence,distribution,source,changed_from_baseline"},
  };
  const auto study = made_study(3);
  const auto analysis = analyse(study);
  CHECK(tables_of(Tables::none).empty());
  CHECK(tables_of(Tables::summaries).size() == columns.size() - 1);
  for (const TidyTable& table : tables_of(Tables::with_replications)) {
    INFO(table.file);
    const auto text = table.text(analysis);
    CHECK(text.starts_with("\xef\xbb\xbf" + columns.at(table.file) + "\n"));
    CHECK(text.ends_with("\n"));
    CHECK(text.find('\r') == std::string::npos);
    for (const auto* wrong : {"nan", "inf,", "−"}) CHECK(text.find(std::string(",") + wrong) == text.npos);
    const auto rows = rows_of(text);
    CHECK(rows.size() > 1);
    for (const auto& row : rows) CHECK(row.size() == rows.front().size());
  }
}

TEST_CASE("Measures and differences are those of summary.json, to the last digit") {
  const auto study = made_study(4);
  const auto analysis = analyse(study);
  const auto s = Json::parse(summary_text(analysis));
  const auto levels = values_in(analysis, "measures.csv");
  const auto changes = values_in(analysis, "differences.csv");
  CHECK(levels.size() == 2 * measures().size() * 3 * 6);
  CHECK(changes.size() == measures().size() * 3 * 7);
  for (const auto& m : measures()) {
    INFO(m.id);
    const auto key = [&](const std::string& name, const std::string& year, const std::string& statistic) {
      return name + "," + m.id + "," + m.unit + "," + year + "," + statistic;
    };
    for (const auto* statistic : {"mean", "sd", "standard_error", "q025", "q50", "q975"}) {
      CHECK(same(levels.at(key("baseline", "all", statistic)), s["measures"][m.id]["baseline"][statistic]));
      CHECK(same(changes.at(key("option", "all", statistic)), s["differences"]["option"][m.id][statistic]));
    }
    const auto& difference = s["differences"]["option"][m.id];
    CHECK(same(changes.at(key("option", "all", "probability_below_zero")),
               difference["probability_below_zero"]));
    for (std::size_t year = 0; year < 2; ++year) {
      const auto number = std::to_string(year + 1);
      CHECK(same(levels.at(key("option", number, "mean")), s["measures"][m.id]["option"]["by_year"][year]));
      for (const auto* statistic : {"mean", "q025", "q975", "probability_below_zero"})
        CHECK(same(changes.at(key("option", number, statistic)), difference["by_year"][year][statistic]));
    }
  }
}

TEST_CASE("Replications average to the measures, and their draw is empty where chance alone varies") {
  const auto study = made_study(3);
  const auto analysis = analyse(study);
  const auto each = values_in(analysis, "measures_replications.csv");
  const auto levels = values_in(analysis, "measures.csv");
  CHECK(each.size() == 2 * 3 * measures().size() * 3);
  for (const auto* year : {"all", "1", "2"}) {
    double sum = 0.0;
    for (const auto* run : {"1", "2", "3"})
      sum += std::stod(each.at(std::string("option,,") + run + ",custody_population," + year));
    const auto mean = levels.at(std::string("option,custody_population,women,") + year + ",mean");
    CHECK(sum / 3.0 == Approx(std::stod(mean)).epsilon(1e-12));  // sums of rounded terms
  }
}

TEST_CASE("Months, areas and groups are those of summary.json, and add up") {
  const auto study = made_study(3);
  const auto analysis = analyse(study);
  const auto s = Json::parse(summary_text(analysis));
  const auto months = values_in(analysis, "by_month.csv");
  CHECK(same(months.at("option,custody_population,2019-01,mean"),
             s["women_in_prison_by_month"]["scenarios"]["option"]["mean"][0]));
  CHECK(same(months.at("option,releases,2022-06,q975"),
             s["by_month"]["scenarios"]["option"]["releases"]["q975"][41]));
  const auto areas = values_in(analysis, "by_area.csv");
  const auto groups = values_in(analysis, "by_group.csv");
  CHECK(same(areas.at("option,southshire,arrests,all,q025"),
             s["by_area_range"]["option"]["southshire"]["q025"]["arrests"]));
  CHECK(same(groups.at("baseline,ethnic_group,black,arrests,all,mean"),
             s["by_group"]["baseline"]["black"]["mean"]["arrests"]));
  const auto in_area = [&](const char* area) {
    return s["by_area"]["baseline"][area]["arrests"].get<double>();
  };
  const auto number = [](const auto& table, const std::string& key) { return std::stod(table.at(key)); };
  CHECK(number(areas, "baseline,northshire,arrests,all,mean") +
            number(areas, "baseline,southshire,arrests,all,mean") ==
        Approx(in_area("northshire") + in_area("southshire")).epsilon(1e-12));
  const double arrests = s["measures"]["arrests"]["baseline"]["mean"];
  std::map<std::string, double> sums;
  for (const auto& group : s["groups"]) {
    const std::string division = group["division"];
    sums[division] +=
        number(groups, "baseline," + division + "," + group["id"].get<std::string>() + ",arrests,all,mean");
  }
  CHECK(sums.size() == count_of<Division>);
  for (const auto& [division, sum] : sums) CHECK(sum == Approx(arrests).epsilon(1e-12));
}

TEST_CASE("The money of all payers is the sum of each, and that of summary.json") {
  const auto study = made_study(4);
  const auto analysis = analyse(study);
  const auto s = Json::parse(summary_text(analysis))["economics"]["option"];
  const auto money = values_in(analysis, "money.csv");
  const auto at = [&](const std::string& key) { return std::stod(money.at("option," + key)); };
  for (const auto* kind : {"cost", "benefit", "net_present_value"})
    for (const auto* statistic : {"mean", "sd", "standard_error", "q025", "q50", "q975"})
      CHECK(same(money.at(std::string("option,all,") + kind + ",all," + statistic), s[kind][statistic]));
  CHECK(same(money.at("option,public_budgets,benefit,all,mean"), s["fiscal_benefit"]["mean"]));
  CHECK(same(money.at("option,public_budgets,net_present_value,all,q025"), s["public_budgets"]["q025"]));
  for (const auto* kind : {"cost", "benefit"}) {
    double sum = 0.0;
    for (const auto& [payer, spread] : s[std::string(kind) + "_by_payer"].items()) {
      const auto key = payer + "," + kind + ",all,mean";
      CHECK(same(money.at("option," + key), spread["mean"]));
      sum += at(key);
    }
    CHECK(sum ==
          Approx(at(std::string("all,") + kind + ",all,mean")).epsilon(1e-9));  // sums of rounded terms
  }
  CHECK(at("all,benefit,all,mean") - at("all,cost,all,mean") ==
        Approx(at("all,net_present_value,all,mean")).epsilon(1e-9));
  CHECK(at("public_budgets,cashable_benefit,all,mean") + at("public_budgets,not_cashable_benefit,all,mean") ==
        Approx(at("public_budgets,benefit,all,mean")).epsilon(1e-9));
  CHECK(
      same(money.at("option,all,undiscounted_cost,tail,mean"), s["undiscounted_cost_by_year_then_tail"][2]));
}

TEST_CASE("Every number put in stands in the parameters, and what an option changes is marked") {
  auto study = made_study(1);
  auto& record = study.scenarios[1].parameters.back();
  record.value += 0.25;
  record.source = "=cmd|' /C calc'!A0";
  const auto text = text_of(analyse(study), "parameters.csv");
  const auto rows = rows_of(text);
  std::size_t expected = 1;
  for (const auto& s : study.scenarios)
    expected += s.parameters.size() + s.changed_parameters.size() + s.programme_parameters.size();
  CHECK(rows.size() == expected);
  std::size_t changed = 0;
  for (const auto& row : rows)
    if (row.front() == "option" && row[1] == record.path) {
      CHECK(row.back() == "true");
      CHECK(row[8] == "'=cmd|' /C calc'!A0");
      CHECK(row[7].empty());
    } else if (row.back() == "true") {
      ++changed;
      CHECK(row[1].starts_with("programmes."));
    }
  CHECK(changed == study.scenarios[1].programme_parameters.size());
}

TEST_CASE("What does not exist is empty, and a run alone has no differences") {
  const auto study = empty_study(1);
  const auto levels = values_in(analyse(study), "measures.csv");
  const auto rate =
      std::string("baseline,proven_reoffending_rate,") + find_measure("proven_reoffending_rate")->unit;
  CHECK(levels.at(rate + ",all,mean").empty());
  CHECK(levels.at("baseline,arrests," + find_measure("arrests")->unit + ",all,sd").empty());
  const auto alone = made_study(2, false);
  const auto analysis = analyse(alone);
  CHECK(rows_of(text_of(analysis, "differences.csv")).size() == 1);
  CHECK(rows_of(text_of(analysis, "money.csv")).size() == 1);
}

TEST_CASE("The estimate of what tables need is above what they have, and within a few times of it") {
  const auto study = made_study(20);
  const auto analysis = analyse(study);
  const std::vector<const Scenario*> scenarios{&study.scenarios[0].scenario, &study.scenarios[1].scenario};
  for (const Tables asked : {Tables::summaries, Tables::with_replications}) {
    double bytes = 0.0;
    for (const TidyTable& table : tables_of(asked)) bytes += static_cast<double>(table.text(analysis).size());
    CHECK(bytes_of_tables(scenarios, 20, asked) > bytes);
    CHECK(bytes_of_tables(scenarios, 20, asked) < 3.0 * bytes);
  }
  CHECK(bytes_of_tables(scenarios, 20, Tables::none) == 0.0);
}
