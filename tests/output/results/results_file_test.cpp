#include "output/results/results_file.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "output/files/hdf5_file.hpp"
#include "tests/output/made_study.hpp"

using namespace holloway;
using holloway::testing::made_study;

TEST_CASE("HDF5 values, units and attributes come back as they were put in") {
  Hdf5Writer writer;
  writer.group("/a/b");
  writer.attribute("/a", "text", "women & men, £");
  writer.attribute("/a", "empty", "");
  writer.attribute("/", "whole", std::int64_t{-7});
  std::vector<std::int64_t> many(2000);
  for (std::size_t i = 0; i < many.size(); ++i) many[i] = static_cast<std::int64_t>(i * i);
  writer.dataset("/a/b/many", many, {500, 4}, {"things", "two thousand of them"});
  writer.dataset("/a/few", std::vector<double>{0.5, NAN, -1e300}, {3}, {"ratio", "three"});
  writer.dataset("/a/none", std::vector<double>{}, {0, 4}, {"ratio", "none"});
  writer.dataset("/a/words", std::vector<std::string>{"one", "three"}, {"text", "words"});
  CHECK_THROWS_AS(writer.dataset("/a/wrong", many, {3, 3}, {"", ""}), Hdf5Error);
  CHECK_THROWS_AS(writer.dataset("/a/few", many, {2000}, {"", ""}), Hdf5Error);

  const Hdf5Reader reader(writer.bytes());
  CHECK(reader.integers("/a/b/many") == many);
  CHECK(reader.text_attribute("/a/b/many", "unit") == "things");
  CHECK(reader.text_attribute("/a/b/many", "description") == "two thousand of them");
  const auto few = reader.numbers("/a/few");
  REQUIRE(few.size() == 3);
  CHECK(few[0] == 0.5);
  CHECK(std::isnan(few[1]));
  CHECK(few[2] == -1e300);
  CHECK(reader.numbers("/a/none").empty());
  CHECK(reader.text_attribute("/a", "text") == "women & men, £");
  CHECK(reader.text_attribute("/a", "empty").empty());
  CHECK(reader.integer_attribute("/", "whole") == -7);
  CHECK_THROWS_AS(reader.integers("/a/missing"), Hdf5Error);
  CHECK_THROWS_AS(reader.text_attribute("/", "whole"), Hdf5Error);
  CHECK_THROWS_AS(Hdf5Reader("this is not HDF5"), Hdf5Error);
}

TEST_CASE("results.h5 holds every count and measure of every replication") {
  const auto study = made_study(3);
  const Hdf5Reader file(results_bytes(analyse(study)));
  CHECK(file.integer_attribute("/", "replications") == 3);
  CHECK(file.integer_attribute("/option", "is_baseline") == 0);
  CHECK(file.text_attribute("/baseline", "start") == "2019-01-01");
  const auto& r = study.scenarios[1].results[2];
  const auto arrests = file.integers("/option/counters/arrests");
  REQUIRE(arrests.size() == 3U * 42U);  // two years and the tail
  for (int month = 0; month < 42; ++month)
    CHECK(arrests[2U * 42U + static_cast<std::size_t>(month)] == r.monthly(counts.arrests, month));
  const auto by_area = file.integers("/option/counters_by_area_and_year/arrests");
  REQUIRE(by_area.size() == 3U * 2U * 2U);
  CHECK(by_area[2 * 4 + 1 * 2 + 0] == r.yearly(1, counts.arrests, 0));
  const auto by_group = file.integers("/option/counters_by_group_and_year/arrests");
  REQUIRE(by_group.size() == 3U * count_of<Group> * 2U);
  CHECK(by_group[(2 * count_of<Group> + index_of(Group::foreign_national)) * 2 + 1] ==
        r.yearly(Group::foreign_national, counts.arrests, 1));
  CHECK_THROWS_AS(file.integers("/option/counters_by_group_and_year/not_placed_days"), Hdf5Error);
  const auto made = file.integers("/option/moves/made");
  CHECK(made[(2 * move_count + 5) * 2 + 1] == r.moves(5, 1));
  const auto starts = file.integers("/option/programmes/made-up/starts");
  CHECK(starts[2U * 42U + 3U] == r.programme(0, programme_counts.starts, 3));
  const auto women = file.numbers("/option/women_in_prison");
  const auto days = r.monthly(counts.remand_days, 1) + r.monthly(counts.sentenced_days, 1) +
                    r.monthly(counts.recall_days, 1);
  CHECK(women[2U * 42U + 1U] == Approx(static_cast<double>(days) / 28.0).epsilon(1e-14));  // February 2019
  CHECK(file.text_attribute("/option/women_in_prison", "unit") == "women");
  for (const auto& m : measures()) {
    const auto values = file.numbers("/baseline/measures/" + std::string(m.id));
    REQUIRE(values.size() == 3);
    const auto expected =
        evaluate(m, tally_reported(study.scenarios[0].scenario, study.data, study.scenarios[0].results[0]));
    CHECK((expected ? values[0] == *expected : std::isnan(values[0])));
    CHECK(file.numbers("/baseline/measures_by_year/" + std::string(m.id)).size() == 6);
    CHECK(file.numbers("/baseline/measures_by_month/" + std::string(m.id)).size() == 3U * 42U);
  }
}

TEST_CASE("Flows by month are counted in the month") {
  const auto study = made_study(1);
  const Hdf5Reader file(results_bytes(analyse(study)));
  const auto arrests = file.numbers("/baseline/measures_by_month/arrests");
  CHECK(arrests[7] == static_cast<double>(study.scenarios[0].results[0].monthly(counts.arrests, 7)));
  CHECK(file.text_attribute("/baseline/measures_by_month/arrests", "unit") == "arrests in the month");
}

TEST_CASE("The same study gives the same bytes of results.h5") {
  CHECK(results_bytes(analyse(made_study(2))) == results_bytes(analyse(made_study(2))));
}

TEST_CASE("A programme used twice has a group for each use") {
  auto study = made_study(1);
  study.scenarios[1].scenario.programmes.push_back(study.scenarios[1].scenario.programmes[0]);
  study.scenarios[1].results[0] = ReplicationResult(2, 42, 2, 2);
  const Hdf5Reader file(results_bytes(analyse(study)));
  CHECK(file.integers("/option/programmes/made-up/starts").size() == 42);
  CHECK(file.integers("/option/programmes/made-up-2/starts").size() == 42);
}
