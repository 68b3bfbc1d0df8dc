#include "output/study/price_index.hpp"

#include <catch2/catch.hpp>
#include <limits>

#include "output/money/costs.hpp"
#include "output/words/price_words.hpp"
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
  index.add("2023/24", 250.0, IndexStatus::outturn);
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

TEST_CASE("Nothing but finite indices above zero, once for each year, makes a price index") {
  PriceIndex index;
  index.add("2018/19", 100.0, IndexStatus::outturn);
  for (const double wrong :
       {0.0, -1.0, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()})
    CHECK_THROWS_WITH(index.add("2019/20", wrong, IndexStatus::outturn),
                      Catch::Contains("not a finite number above zero"));
  CHECK_THROWS_WITH(index.add("2018/19", 100.0, IndexStatus::outturn),
                    Catch::Contains("2018/19 is given twice"));
}

TEST_CASE("Another index goes on from the last year of this one") {
  auto index = holloway::testing::made_price_index();  // 200 in 2019/20
  const OwnPriceIndex own{"a source", {{"2019/20", 50.0}, {"2022/23", 55.0}, {"2024/25", 60.0}}};
  index.extend(own);
  CHECK(index.last_year() == "2024/25");
  CHECK(*index.factor("2024/25", "2019/20") == Approx(50.0 / 60.0));
  CHECK(*index.factor("2009/10", "2019/20") == 2.0);  // as before
  CHECK_FALSE(index.factor("2023/24", "2019/20"));
  CHECK(in_study_prices(120.0, "2024/25", index, "a tender").pounds == Approx(100.0));
  CHECK(later_prices_in_words(own, "2019/20") ==
        "Prices of 2022/23 and 2024/25 are brought to 2019/20 with the scenario's own index (a source).");
  CHECK_THROWS_WITH(index.extend({"another", {{"2025/26", 50.0}}}),
                    Catch::Contains("goes on from 2024/25 does not hold that year"));
}
