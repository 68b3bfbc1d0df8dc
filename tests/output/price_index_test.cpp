#include "output/price_index.hpp"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "output/costs.hpp"
#include "tests/output/made_study.hpp"

using namespace holloway;

TEST_CASE("Financial years are read strictly") {
  CHECK(first_year_of("2006/07") == 2006);
  CHECK(first_year_of("1999/00") == 1999);
  for (const auto* wrong : {"2006/08", "2006-07", "2006/7", "06/07", "", "2006/xx", "-006/07"}) {
    INFO(wrong);
    CHECK_FALSE(first_year_of(wrong));
  }
}

TEST_CASE("Prices are brought to 2019/20 from earlier years and from later ones, or refused") {
  auto index = holloway::testing::made_price_index();
  index.add("2023/24", 250.0, false);
  const auto old = in_study_prices(100.0, "2009/10", index, "a cost");
  CHECK(old.pounds == 200.0);
  CHECK(old.as_found == 100.0);
  CHECK(old.adjusted);
  CHECK(in_study_prices(100.0, "2009", index, "a cost").pounds == 200.0);  // the year that begins in 2009
  const auto same = in_study_prices(100.0, "2019/20", index, "a cost");
  CHECK(same.pounds == 100.0);
  CHECK_FALSE(same.adjusted);
  const auto later = in_study_prices(100.0, "2023/24", index, "a cost");
  CHECK(later.pounds == 80.0);
  CHECK(later.adjusted);
  CHECK(later.to_study_prices == 0.8);
  CHECK_THROWS_WITH(in_study_prices(1.0, "2024/25", index, "a cost"),
                    Catch::Contains("a cost: no price index from 2024/25"));
  CHECK_THROWS_WITH(in_study_prices(1.0, "2006/07", index, "a cost"),
                    Catch::Contains("a cost: no price index from 2006/07"));
  CHECK_THROWS_WITH(in_study_prices(1.0, "", index, "a cost"), Catch::Contains("not a price year"));
}

TEST_CASE("The deflator shipped with the program can be read") {
  const auto index = read_price_index("scenarios/data/gdp_deflator.csv");
  // 211.0747 / 161.739 in the file's own figures.
  CHECK(*index.factor("2006/07", "2019/20") == Approx(1.305033).epsilon(1e-6));
  CHECK_FALSE(index.is_forecast("2013/14"));
  CHECK(index.is_forecast("2019/20"));
}

TEST_CASE("A damaged price index names its line") {
  const auto path = std::filesystem::temp_directory_path() / "holloway-test-deflator.csv";
  const auto read = [&path](const char* text) {
    std::ofstream(path) << text;
    return read_price_index(path);
  };
  CHECK_THROWS_WITH(read("year,index,status\n2006/07,abc,outturn\n"),
                    Catch::Contains(":2: the index is not a number"));
  CHECK_THROWS_WITH(read("year,index,status\n2006/07,-1,outturn\n"), Catch::Contains(":2:"));
  CHECK_THROWS_WITH(read("year,index,status\n2006/07,100\n"), Catch::Contains(":2: three columns"));
  CHECK_THROWS_WITH(read("year,index,status\n"), Catch::Contains("holds no years"));
  std::filesystem::remove(path);
  CHECK_THROWS_WITH(read_price_index(path), Catch::Contains("cannot be read: No such file"));
}
