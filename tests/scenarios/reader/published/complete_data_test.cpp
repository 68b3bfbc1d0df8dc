// Every table of published data is whole: no row twice, none missing that a run could need.

#include <algorithm>
#include <catch2/catch.hpp>
#include <sstream>

#include "tests/scenarios/reader/published/damaged_data.hpp"

namespace holloway {
namespace {

using scenario_tests::errors_after;
using scenario_tests::file_text;
using scenario_tests::Lines;

/// What is wrong when a file of the published data is `text`.
Lines errors_with_file(const std::string& file, const std::string& text) {
  const auto whole = file_text(scenarios_folder() / "data" / file);
  return errors_after(file, whole, text);
}

/// A file of the published data, and its first row below the header once more.
std::string with_first_row_twice(const std::string& file) {
  const auto whole = file_text(scenarios_folder() / "data" / file);
  const auto begins = whole.find('\n') + 1;
  return whole + whole.substr(begins, whole.find('\n', begins) + 1 - begins);
}

/// A file of the published data without the lines that begin with `beginning`.
std::string without_lines(const std::string& file, const std::string& beginning) {
  std::istringstream whole(file_text(scenarios_folder() / "data" / file));
  std::string left;
  for (std::string line; std::getline(whole, line);)
    if (!line.starts_with(beginning)) left += line + "\n";
  return left;
}

const std::vector<std::string> all_files{"area_locations.csv",
                                         "women_custody_by_area_2019.csv",
                                         "women_custody_by_area_2014_2024.csv",
                                         "womens_prisons.csv",
                                         "gdp_deflator.csv",
                                         "women_disposals_by_record_2014_2024.csv"};

TEST_CASE("no row of any table of data may be there twice", "[scenarios][data]") {
  for (const auto& file : all_files) {
    INFO(file);
    const auto errors = errors_with_file(file, with_first_row_twice(file));
    REQUIRE(errors.size() == 1);
    CHECK_THAT(errors.front(),
               Catch::Contains(file) && (Catch::Contains("twice") || Catch::Contains("already")));
  }
}

TEST_CASE("no table of data may be a header alone, or hold a NUL byte", "[scenarios][data]") {
  for (const auto& file : all_files) {
    INFO(file);
    const auto whole = file_text(scenarios_folder() / "data" / file);
    const auto errors = errors_with_file(file, whole.substr(0, whole.find('\n') + 1));
    CHECK(std::count(errors.begin(), errors.end(), "error: " + file + ":1: /: has a header and no rows") ==
          1);
    const auto with_nul = errors_with_file(file, whole.substr(0, 5) + '\0' + whole.substr(5));
    CHECK_THAT(with_nul.front(), Catch::Contains(file + ":1: /: holds the control character U+0000"));
  }
}

TEST_CASE("what a run needs of the tables of data must be there", "[scenarios][data]") {
  const auto errors = [](const std::string& file, const std::string& beginning) {
    return errors_with_file(file, without_lines(file, beginning));
  };
  CHECK(
      errors("women_custody_by_area_2019.csv", "Kent,") ==
      Lines{"error: women_custody_by_area_2019.csv:1: /: does not hold Kent, which area_locations.csv does"});
  CHECK(errors("women_custody_by_area_2014_2024.csv", "Kent,2016,") ==
        Lines{"error: women_custody_by_area_2014_2024.csv:1: /: does not hold 2016 of Kent"});
  const auto of_a_year = errors("women_disposals_by_record_2014_2024.csv", "2016,");
  CHECK(of_a_year ==
        Lines{"error: women_disposals_by_record_2014_2024.csv:1: /: does not hold the year 2016"});
  CHECK(
      errors("women_disposals_by_record_2014_2024.csv", "2018,Robbery,15+,") ==
      Lines{"error: women_disposals_by_record_2014_2024.csv:1: /: holds nothing of 2018 for \"Robbery\" with "
            "previous_cautions_or_convictions \"15+\""});
  CHECK(errors("gdp_deflator.csv", "2019/20,") ==
        Lines{"error: gdp_deflator.csv:1: /: does not hold 2019/20, the year that sums are brought to"});
  CHECK(errors("gdp_deflator.csv", "2008/09,") ==
        Lines{"error: gdp_deflator.csv:21: /financial_year: 2009/10 does not follow 2007/08"});
}

}  // namespace
}  // namespace holloway
