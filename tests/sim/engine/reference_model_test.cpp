// The reference model on this engine against other engines' results: the same model, found the same by all of
// them.

#include "tests/bench/reference_model.hpp"

#include <catch2/catch.hpp>
#include <vector>

#include "tests/sim/engine/statistics.hpp"

namespace holloway {
namespace {

std::vector<ReferenceModelResult> runs(std::uint32_t agents, std::uint32_t replications,
                                       std::uint32_t court_slots = 0) {
  std::vector<ReferenceModelResult> results;
  for (std::uint32_t seed = 1; seed <= replications; ++seed) {
    results.push_back(run_reference_model(agents, seed, court_slots));
  }
  return results;
}

// The band of our mean reaches the range in which the figure is known, and is narrower than a share of it.
void require_reaches(const std::vector<ReferenceModelResult>& results, double ReferenceModelResult::*field,
                     double lowest, double highest, double narrower_than_share) {
  std::vector<double> values;
  for (const ReferenceModelResult& result : results) values.push_back(result.*field);
  const test::Estimate found = test::estimate(values);
  INFO("known from " << lowest << " to " << highest << ", found " << found.mean << " plus or minus "
                     << found.half_width);
  REQUIRE(found.half_width < narrower_than_share * lowest);
  REQUIRE(found.mean + found.half_width >= lowest);
  REQUIRE(found.mean - found.half_width <= highest);
}

TEST_CASE("The reference model gives what every engine gives", "[engine][reference]") {
  // Published with the model: 5.64 to 5.65 offences and 0.0163 in custody per agent. Queue and wait: the mean
  // of 40 runs of an independent program without an engine, in continuous time, plus or minus five standard
  // errors.
  const std::vector<ReferenceModelResult> results = runs(100'000, 20);
  require_reaches(results, &ReferenceModelResult::offences_per_agent, 5.64, 5.65, 0.01);
  require_reaches(results, &ReferenceModelResult::custody_per_agent, 0.01625, 0.01635, 0.02);
  require_reaches(results, &ReferenceModelResult::service_queue_per_agent, 0.03192, 0.03209, 0.01);
  require_reaches(results, &ReferenceModelResult::service_wait_days, 28.238, 28.267, 0.002);
}

TEST_CASE("With a third of the courts they have a queue, the same for every engine", "[engine][reference]") {
  // The mean of 200 runs of the same independent program, plus or minus five standard errors.
  const std::vector<ReferenceModelResult> results = runs(60'000, 30, 10);
  require_reaches(results, &ReferenceModelResult::court_queue, 0.504, 0.528, 0.10);
  require_reaches(results, &ReferenceModelResult::court_wait_days, 0.01361, 0.01422, 0.10);
}

TEST_CASE("A run of the reference model depends on its seed and on nothing else", "[engine][reference]") {
  const ReferenceModelResult alone = run_reference_model(20'000, 3);
  const ReferenceModelRuns together = run_reference_models(20'000, 2, 3);
  REQUIRE(together.runs.size() == 3);
  REQUIRE(together.runs[1].events == alone.events);
  REQUIRE(together.runs[1].offences_per_agent == alone.offences_per_agent);
  REQUIRE(together.runs[1].custody_per_agent == alone.custody_per_agent);
  REQUIRE(together.runs[0].events != alone.events);
  REQUIRE(together.events == together.runs[0].events + together.runs[1].events + together.runs[2].events);
}

}  // namespace
}  // namespace holloway
