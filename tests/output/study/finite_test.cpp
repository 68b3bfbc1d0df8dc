// No number that is none reaches a person.

#include "output/study/finite.hpp"

#include <catch2/catch.hpp>
#include <limits>

#include "output/analysis/analysis.hpp"
#include "output/results/summary/json_values.hpp"
#include "output/study/statistics.hpp"
#include "tests/output/made_study.hpp"

using namespace holloway;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double no_number = std::numeric_limits<double>::quiet_NaN();

}  // namespace

TEST_CASE("A number that is not finite stops the writing and says of what it is") {
  CHECK(finite(-1e308, "a sum") == -1e308);
  for (const double wrong : {infinity, -infinity, no_number}) {
    CHECK_THROWS_WITH(finite(wrong, "a sum"), Catch::StartsWith("a sum came out infinite"));
    CHECK_THROWS_AS(json_of(wrong), NotFinite);
    CHECK_THROWS_AS(describe({1.0, wrong}), NotFinite);
  }
  CHECK(json_of(std::optional<double>()).is_null());         // what does not exist is another matter
  CHECK_THROWS_AS(describe({1.7e308, 1.7e308}), NotFinite);  // their sum is infinite
}

TEST_CASE("A factor that makes counts infinite stops the results of a study") {
  auto study = holloway::testing::made_study(2, 1, true);
  CHECK_NOTHROW(analyse(study));
  study.scenarios[0].scenario.scale = 1e308;  // beyond what a file may say
  CHECK_THROWS_AS(analyse(study), NotFinite);
}
