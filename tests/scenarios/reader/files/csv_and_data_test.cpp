// The published data, and what is said of data that is wrong.

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

#include "scenarios/reader/files/csv.hpp"
#include "tests/scenarios/reader/published/damaged_data.hpp"

namespace holloway {
namespace {

using scenario_tests::Lines;

using scenario_tests::errors_after;

TEST_CASE("CSV as RFC 4180 has it", "[scenarios][data]") {
  const scenario_tests::TemporaryFolder folder;
  std::vector<Problem> problems;
  const CsvTable table(folder.write("a.csv", "name,n\r\n\"West, \"\"the\"\"\nMidlands\",1\nplain,2\n\n"),
                       {"name", "n"}, problems);
  REQUIRE(problems.empty());
  REQUIRE(table.rows().size() == 2);
  CHECK(table.text(table.rows()[0], "name") == "West, \"the\"\nMidlands");
  CHECK(table.rows()[0].line == 2);
  CHECK(table.rows()[1].line == 4);
  CHECK(table.number(table.rows()[1], "n", {0.0, 5.0}, problems) == 2.0);
  CHECK_FALSE(table.number(table.rows()[1], "name", {0.0, 5.0}, problems).has_value());
  REQUIRE(problems.size() == 1);
  CHECK(to_text(problems[0]).ends_with("a.csv:4: /name: \"plain\" is not a number from 0 to 5"));
  CHECK_THROWS_AS(table.text(table.rows()[0], "no such column"), std::invalid_argument);
}

TEST_CASE("a number in a table is finite, within its limits and written plainly", "[scenarios][data]") {
  const auto error = [](const std::string& number, const NumberLimits& limits) {
    const scenario_tests::TemporaryFolder folder;
    std::vector<Problem> problems;
    const CsvTable table(folder.write("a.csv", "n,x\n\"" + number + "\",\n"), {"n"}, problems);
    const bool read = table.number(table.rows().at(0), "n", limits, problems).has_value();
    CHECK(read == problems.empty());
    return read ? std::string() : problems.at(0).message;
  };
  constexpr NumberLimits any{-1e9, 1e9};
  for (const auto* wrong : {"inf", "-inf", "nan", "1e308", "1e999", "", " 1", "1 ", "0x10", "1e", "2e9"}) {
    INFO(wrong);
    CHECK(error(wrong, any).starts_with(std::string("\"") + wrong + "\" is not a number from"));
  }
  CHECK(
      error("1,000", any) ==
      "\"1,000\" is not a number from -1000000000 to 1000000000; write it with digits alone, without commas "
      "or spaces");
  CHECK(error("2019.5", {1900, 2200, true}) == "\"2019.5\" is not a whole number from 1900 to 2200");
  CHECK(error("2019", {1900, 2200, true}).empty());
  CHECK(error("1e3", any).empty());
}

TEST_CASE("CSV that is wrong is refused with its line", "[scenarios][data]") {
  const auto errors = [](const std::string& text) {
    const scenario_tests::TemporaryFolder folder;
    std::vector<Problem> problems;
    const CsvTable table(folder.write("a.csv", text), {"name", "n"}, problems);
    return scenario_tests::as_lines(problems, folder);
  };
  CHECK(errors("") == Lines{"error: a.csv:1: /: has no header"});
  CHECK(errors("name,n\n") == Lines{"error: a.csv:1: /: has a header and no rows"});
  CHECK(errors("name\nx\n") == Lines{"error: a.csv:1: /: needs exactly one column \"n\""});
  CHECK(errors("name,n,n\nx,1,2\n") == Lines{"error: a.csv:1: /: needs exactly one column \"n\""});
  CHECK(errors("name,n\nx\ny,1,2\n") == Lines{"error: a.csv:2: /: has 1 fields where the header has 2",
                                              "error: a.csv:3: /: has 3 fields where the header has 2"});
  CHECK(errors("name,n\n\"x,1\n") == Lines{"error: a.csv:2: /: a quotation mark is opened and never closed"});
  CHECK(errors("name,n\n\"x\"y,1\nz,2\n") ==
        Lines{"error: a.csv:2: /: unexpected text after a closing quotation mark"});
  CHECK(errors("name,n\nx\"y,1\n") ==
        Lines{"error: a.csv:2: /: a quotation mark inside a field that is not quoted"});
}

TEST_CASE("the published data is all there", "[scenarios][data]") {
  const auto& data = scenario_tests::published_data();
  REQUIRE(data.areas.size() == 42);
  CHECK(std::is_sorted(data.areas.begin(), data.areas.end(),
                       [](const auto& a, const auto& b) { return a.name < b.name; }));
  double custody = 0.0;
  for (const auto& area : data.areas) custody += area.immediate_custody_2019;
  CHECK(custody == 5876);  // court series, 2019
  const auto west_midlands = std::find_if(data.areas.begin(), data.areas.end(),
                                          [](const auto& area) { return area.id == "west-midlands"; });
  REQUIRE(west_midlands != data.areas.end());
  CHECK(west_midlands->name == "West Midlands");
  CHECK(west_midlands->immediate_custody_2019 == 406);
  // The file's own rate has one decimal.
  CHECK(1e5 * west_midlands->immediate_custody_2019 / west_midlands->adult_women ==
        Approx(37.1).margin(0.05));
  REQUIRE(data.prisons.size() == 12);
  CHECK(data.prisons.front().id == "askham-grange");
  CHECK(data.prisons.front().places == 128);
  CHECK(data.prisons.front().kind == "open");
}

TEST_CASE("the disposal surface holds 2017 to 2019 and nothing else", "[scenarios][data]") {
  const auto surface = scenario_tests::published_data().surface();
  double all = 0.0, cautions = 0.0, custody = 0.0;
  for (std::size_t group = 0; group < count_of<OffenceGroup>; ++group)
    for (std::size_t band = 0; band < count_of<RecordBand>; ++band)
      for (std::size_t disposal = 0; disposal < count_of<Disposal>; ++disposal) {
        const auto women = surface.women(static_cast<OffenceGroup>(group), static_cast<RecordBand>(band),
                                         static_cast<Disposal>(disposal));
        all += women;
        if (static_cast<Disposal>(disposal) == Disposal::caution) cautions += women;
        if (static_cast<Disposal>(disposal) == Disposal::immediate_custody) custody += women;
      }
  // Totals of the three years as the Ministry's own table adds them up.
  CHECK(all == 74605 + 67541 + 62884);
  CHECK(cautions == 17160 + 14358 + 12577);
  CHECK(custody == 8798 + 7647 + 6484);
}

TEST_CASE("custody by area is known for other years, as revised", "[scenarios][data]") {
  const auto& data = scenario_tests::published_data();
  double in_2019 = 0.0, in_2024 = 0.0;
  for (const auto& area : data.areas) {
    in_2019 += area.custody_in(2019);
    in_2024 += area.custody_in(2024);
  }
  CHECK(in_2019 == 5876);
  CHECK(in_2024 == 5738);
  CHECK_THROWS_AS(data.areas.front().custody_in(2013), std::out_of_range);
  CHECK_THROWS_AS(data.surface({2013, 2014, 2019}), std::out_of_range);
}

TEST_CASE("a scenario says which years of the published series it is made from", "[scenarios][data]") {
  const auto years = [](const std::string& rest) {
    return scenario_tests::scenario_with(rest).scenario.data_years;
  };
  CHECK(years("") == DataYears{});
  CHECK(years("\"data\": {\"disposals\": [2024, 2024], \"custody_by_area\": 2024}") ==
        DataYears{2024, 2024, 2024});
  using scenario_tests::errors_with;
  CHECK(errors_with("\"data\": {\"disposals\": [2018, 2017]}") ==
        Lines{"error: mine.json:2: /data/disposals/1: 2017 is before the first year, 2018"});
  CHECK(errors_with("\"data\": {\"disposals\": [2018, 2031]}") ==
        Lines{"error: mine.json:2: /data/disposals/1: 2031 is not a year of the published series (2014 to "
              "2024)"});
  CHECK(errors_with("\"data\": {\"disposals\": [2018]}").size() == 1);
  CHECK(errors_with("\"data\": {\"custody_by_area\": 2013}") ==
        Lines{"error: mine.json:2: /data/custody_by_area: 2013 is not a year of the published series (2014 "
              "to 2024)"});
  CHECK(errors_with("\"data\": {\"custody\": 2019}").size() == 1);
}

TEST_CASE("data that is wrong is refused with file and line", "[scenarios][data]") {
  CHECK(errors_after("women_custody_by_area_2019.csv", "252824", "many") ==
        Lines{"error: women_custody_by_area_2019.csv:3: /adult_women_2019: \"many\" is not a whole number "
              "from 1 to 100000000"});
  CHECK(
      errors_after("women_custody_by_area_2019.csv", "Bedfordshire", "Bedford") ==
      Lines{
          "error: women_custody_by_area_2019.csv:1: /: does not hold Bedfordshire, which area_locations.csv "
          "does",
          "error: women_custody_by_area_2019.csv:3: /police_force_area: \"Bedford\" has no place in "
          "area_locations.csv"});
  CHECK(
      errors_after("women_custody_by_area_2019.csv", "Bedfordshire", "Avon and Somerset") ==
      Lines{
          "error: women_custody_by_area_2019.csv:1: /: does not hold Bedfordshire, which area_locations.csv "
          "does",
          "error: women_custody_by_area_2019.csv:3: /police_force_area: this area is named twice"});
  CHECK(errors_after("area_locations.csv", "52.0", "5.2").front() ==
        "error: area_locations.csv:3: /latitude: \"5.2\" is not a number from 49 to 56");
  CHECK(errors_after("womens_prisons.csv", "local,527", "locl,527") ==
        Lines{"error: womens_prisons.csv:3: /kind: \"locl\" is not one of the names known here"});
  CHECK(errors_after("womens_prisons.csv", "local,527", "local,52.7") ==
        Lines{"error: womens_prisons.csv:3: /places: \"52.7\" is not a whole number from 1 to 10000"});
  CHECK(errors_after("women_disposals_by_record_2014_2024.csv", "none,Caution,109", "none,Cuation,109") ==
        Lines{"error: women_disposals_by_record_2014_2024.csv:2: /disposal: \"Cuation\" is not one of the "
              "names known here"});
  CHECK(
      errors_after("women_disposals_by_record_2014_2024.csv", "none,Caution,109", "none,Caution,-1") ==
      Lines{
          "error: women_disposals_by_record_2014_2024.csv:2: /women: \"-1\" is not a whole number from 0 to "
          "100000000"});
}

TEST_CASE("a folder in place of a file of data is named", "[scenarios][data]") {
  const scenario_tests::TemporaryFolder folder;
  std::filesystem::create_directory(folder.path / "womens_prisons.csv");
  try {
    load_reference_data(folder.path);
    FAIL("a folder was read");
  } catch (const DataError& error) {
    CHECK(scenario_tests::as_lines(error.problems(), folder).back() ==
          "error: womens_prisons.csv:1: /: cannot be read: it is a folder");
  }
}

TEST_CASE("a folder without data names every file that is missing", "[scenarios][data]") {
  const scenario_tests::TemporaryFolder folder;
  try {
    load_reference_data(folder.path);
    FAIL("an empty folder was read");
  } catch (const DataError& error) {
    CHECK(
        scenario_tests::as_lines(error.problems(), folder) ==
        Lines{
            "error: area_locations.csv:1: /: cannot be read: No such file or directory",
            "error: gdp_deflator.csv:1: /: cannot be read: No such file or directory",
            "error: women_custody_by_area_2019.csv:1: /: cannot be read: No such file or directory",
            "error: women_disposals_by_record_2014_2024.csv:1: /: cannot be read: No such file or directory",
            "error: womens_prisons.csv:1: /: cannot be read: No such file or directory"});
  }
}

TEST_CASE("identifiers of names", "[scenarios][data]") {
  CHECK(identifier_of("West Midlands") == "west-midlands");
  CHECK(identifier_of("Dyfed-Powys") == "dyfed-powys");
  CHECK(identifier_of("Peterborough (women)") == "peterborough-women");
}

}  // namespace
}  // namespace holloway
