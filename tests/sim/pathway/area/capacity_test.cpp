// More of whatever there is too little of never lengthens its queue.

#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>
#include <queue>
#include <random>

#include "tests/sim/pathway/small_world.hpp"

using namespace holloway;

namespace {

/// Women who come at fixed times, each taking a fixed time once begun: how long each waits.
std::vector<std::int32_t> waits(const std::vector<std::int32_t>& arrivals,
                                const std::vector<std::int32_t>& services, std::uint32_t servers) {
  Resource resource(servers);
  std::vector<std::int32_t> waited(arrivals.size(), 0);
  std::priority_queue<std::int32_t, std::vector<std::int32_t>, std::greater<>> ends;
  const auto begin = [&](std::uint32_t who, std::int32_t now) {
    waited[who] = now - arrivals[who];
    ends.push(now + services[who]);
  };
  const auto end_services_until = [&](std::int32_t until) {
    while (!ends.empty() && ends.top() <= until) {
      const std::int32_t now = ends.top();
      ends.pop();
      if (const auto next = resource.release(Time(now))) begin(next->entity, now);
    }
  };
  for (std::uint32_t i = 0; i < arrivals.size(); ++i) {
    end_services_until(arrivals[i]);
    if (resource.try_seize(Time(arrivals[i])))
      begin(i, arrivals[i]);
    else
      resource.join(Time(arrivals[i]), i, 0);
  }
  end_services_until(INT32_MAX);
  return waited;
}

struct Capacity {
  const char* name;
  std::function<void(Parameters&, Count)> set;
  std::function<const Resource&(const Area&)> queue;
};

/// What the queue decides is made not to matter, so that no more and no fewer cases come for it.
std::vector<Capacity> capacities() {
  return {{"investigators", [](Parameters& p, Count n) { p.police.investigators_per_100k_women = n; },
           [](const Area& a) -> const Resource& { return a.queues[Queue::investigators]; }},
          {"magistrates' court slots",
           [](Parameters& p, Count n) { p.court.magistrates_slots_per_100k_women = n; },
           [](const Area& a) -> const Resource& { return a.queues[Queue::magistrates_court]; }},
          {"Crown Court slots", [](Parameters& p, Count n) { p.court.crown_slots_per_100k_women = n; },
           [](const Area& a) -> const Resource& { return a.queues[Queue::crown_court]; }}};
}

}  // namespace

TEST_CASE("with the same arrivals and services, one server more lets nobody wait longer") {
  std::mt19937 random(1);
  const auto up_to = [&](int most) {
    return static_cast<std::int32_t>(random() % static_cast<unsigned>(most));
  };
  for (int trial = 0; trial < 300; ++trial) {
    std::vector<std::int32_t> arrivals(60), services(60);
    for (auto& a : arrivals) a = up_to(600);
    for (auto& s : services) s = 1 + up_to(100);
    std::sort(arrivals.begin(), arrivals.end());
    auto before = waits(arrivals, services, 1);
    for (std::uint32_t servers = 2; servers <= 6; ++servers) {
      const auto now = waits(arrivals, services, servers);
      for (std::size_t i = 0; i < now.size(); ++i) REQUIRE(now[i] <= before[i]);
      before = now;
    }
  }
}

TEST_CASE("more investigators, or more court time, never lengthen their queues") {
  for (const Capacity& capacity : capacities()) {
    double shorter = 1e300;
    for (const double number : {0.02, 0.1, 0.5, 50.0}) {
      auto scenario = testing::baseline({"west-midlands"}, 1, 1);
      // Nobody who waits for the police is let go, and nothing that a hearing decides brings her back.
      scenario.parameters.police.releases_after_waiting = Days(10000);
      capacity.set(scenario.parameters, Count(number));
      const World world = testing::run_baseline(scenario);
      const Area& area = world.areas().front();
      const Time end = Time::start_of(scenario.horizon.end_of_run());
      const auto waited = static_cast<double>(capacity.queue(area).statistics(end).waiting_minutes);
      INFO(number << " " << capacity.name << " per 100,000: " << waited << " minutes");
      CHECK(waited <= shorter);
      shorter = waited;
    }
    INFO(capacity.name);
    CHECK(shorter == 0);
  }
}
