// The same input gives the same result, whatever runs it.

#include <catch2/catch.hpp>

#include "sim/experiment/threads.hpp"
#include "sim/experiment/trials.hpp"
#include "tests/sim/pathway/small_world.hpp"

using namespace holloway;

TEST_CASE("areas may run in any order, or side by side") {
  const auto scenario = testing::baseline({"cumbria", "gwent", "merseyside", "surrey"}, 1, 1);
  const auto& data = testing::reference_data();
  const auto run = [&](const ForEach& for_each) {
    return follow(warm_up(data, scenario, Luck(7, 0), for_each), data, scenario, {}, for_each);
  };
  const auto in_order = run(one_after_another);
  const auto backwards = run([](std::size_t n, const std::function<void(std::size_t)>& body) {
    for (std::size_t i = n; i-- > 0;) body(i);
  });
  CHECK(in_order == backwards);
  CHECK(in_order == run(side_by_side));
}

TEST_CASE("a checkpoint goes on exactly as the original does") {
  const auto scenario = testing::baseline({"gwent", "surrey"}, 1, 1);
  const auto& data = testing::reference_data();
  World original = warm_up(data, scenario, Luck(3, 1), one_after_another);
  const World checkpoint(original);
  const auto first = follow(std::move(original), data, scenario, {}, one_after_another);
  CHECK(first == follow(World(checkpoint), data, scenario, {}, one_after_another));
  CHECK(first == testing::replicate(scenario, scenario, 3, 1));
}

TEST_CASE("a plan gives the same results on 1, 2 and 16 threads, and replications differ") {
  const auto scenario = testing::baseline({"gwent"}, 1, 1);
  auto option = scenario;
  option.name = "fewer-charged";
  option.parameters.police.cps_decides = Probability(1.0);
  const auto run = [&](int threads) {
    Plan plan;
    plan.data = &testing::reference_data();
    plan.scenarios = {&scenario, &option};
    plan.replications = 6;
    plan.threads = threads;
    return run_plan(plan);
  };
  const auto one = run(1);
  REQUIRE(one);
  CHECK(*one == *run(2));
  CHECK(*one == *run(16));
  CHECK((*one)[0][0] != (*one)[0][1]);
  CHECK((*one)[0][0] != (*one)[1][0]);
}

TEST_CASE("scenarios that were finished earlier are found, not repeated") {
  const auto scenario = testing::baseline({"gwent"}, 1, 0);
  Plan plan;
  plan.data = &testing::reference_data();
  plan.scenarios = {&scenario};
  plan.replications = 3;
  plan.threads = 1;
  const auto first = run_plan(plan);
  int simulated = 0;
  PlanHooks hooks;
  hooks.find = [&](std::size_t s, int r) {
    return r < 2 ? std::optional((*first)[s][static_cast<std::size_t>(r)]) : std::nullopt;
  };
  hooks.finished = [&](std::size_t, int r, const ReplicationResult&) {
    ++simulated;
    CHECK(r == 2);
  };
  CHECK(*run_plan(plan, hooks) == *first);
  CHECK(simulated == 1);
}

TEST_CASE("a plan that is stopped returns nothing") {
  const auto scenario = testing::baseline({"gwent"}, 1, 0);
  const std::atomic<bool> stop = true;
  Plan plan;
  plan.data = &testing::reference_data();
  plan.scenarios = {&scenario};
  plan.replications = 2;
  PlanHooks hooks;
  hooks.stop = &stop;
  CHECK_FALSE(run_plan(plan, hooks));
}

TEST_CASE("with a scale of four, a quarter of the women are simulated, and of every capacity") {
  auto scenario = testing::baseline({"west-midlands"}, 2, 1);
  const auto whole = testing::replicate(scenario, scenario);
  const auto whole_world = testing::run_baseline(scenario);
  scenario.scale = 4.0;
  const auto quarter = testing::replicate(scenario, scenario);
  const auto quarter_world = testing::run_baseline(scenario);
  // Some 3,400 arrests in the smaller run: 0.1 is more than five standard deviations of the ratio.
  CHECK(4.0 * static_cast<double>(testing::total(quarter, counts.arrests)) ==
        Approx(static_cast<double>(testing::total(whole, counts.arrests))).epsilon(0.1));
  const auto slots = [](const World& world) {
    return world.areas().front().queues[Queue::magistrates_court].servers();
  };
  CHECK(slots(quarter_world) * 4 >= slots(whole_world));
  CHECK(slots(quarter_world) < slots(whole_world));
}
