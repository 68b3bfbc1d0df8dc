// Queues on the calendar and the resource, against closed forms.
//
// Forty replications of some 40,000 arrivals each. A mean service is two days, so rounding to the nearest
// whole minute disturbs nothing by more than about a millionth. Replications start empty; the first part of
// each is left out. Each comparison has the false-alarm probability stated in statistics.hpp.

#include "tests/sim/engine/queue_theory.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <functional>
#include <utility>
#include <vector>

#include "sim/core/random.hpp"
#include "sim/engine/calendar.hpp"
#include "sim/engine/resource.hpp"
#include "tests/sim/engine/statistics.hpp"

namespace holloway {
namespace {

constexpr Duration mean_service = Duration::days(2);
constexpr Day run_in_days = 600;  // 300 mean services
constexpr double measured_arrivals = 40'000.0;
constexpr std::uint32_t replications = 40;

/// Draws a patience, in mean services, from a uniform; none means that nobody gives up.
using Patience = std::function<double(double)>;

struct Measured {
  double probability_of_waiting;
  double queue_length;
  double probability_of_giving_up;
  double mean_wait;  // in mean services
  double busy;
  double arrivals;  // per mean service
};

class Queue {
 public:
  Queue(double arrivals, std::uint32_t servers, Patience patience, std::uint32_t replication)
      : measured_days_(static_cast<Day>(measured_arrivals / arrivals * mean_service.in_days())),
        luck_(7, replication),
        calendar_(run_in_days + measured_days_),
        resource_(servers),
        arrivals_(arrivals),
        patience_(std::move(patience)) {}

  Measured run() {
    schedule(Time(), 1.0 / arrivals_ * -std::log(draw().uniform()), 0, arrives);
    run_to(0, run_in_days);
    const ResourceStatistics before = resource_.statistics(calendar_.now());
    const std::uint64_t waited_before = had_to_wait_;
    run_to(run_in_days, run_in_days + measured_days_);
    const ResourceStatistics after = resource_.statistics(calendar_.now());
    const auto difference = [&](auto field) { return static_cast<double>(after.*field - before.*field); };
    const double arrivals = difference(&ResourceStatistics::arrivals);
    const double minutes = Duration::days(measured_days_).in_minutes();
    const double wait =
        difference(&ResourceStatistics::wait_minutes) + difference(&ResourceStatistics::reneged_wait_minutes);
    return {static_cast<double>(had_to_wait_ - waited_before) / arrivals,
            difference(&ResourceStatistics::waiting_minutes) / minutes,
            difference(&ResourceStatistics::reneged) / arrivals,
            wait / arrivals / mean_service.in_minutes(),
            difference(&ResourceStatistics::busy_minutes) / minutes,
            arrivals / minutes * mean_service.in_minutes()};
  }

 private:
  enum Kind : std::uint16_t { arrives, is_served, gives_up };

  RandomBits draw() { return luck_.bits({draws_++, 0, 0}); }
  void schedule(Time now, double services, std::uint32_t who, Kind kind, Ticket ticket = no_ticket) {
    const Duration delay =
        Duration::minutes(static_cast<std::int32_t>(std::lround(services * mean_service.in_minutes())));
    calendar_.schedule({now + delay, who, static_cast<std::uint32_t>(ticket), kind, 0});
  }
  void begin_service(Time now, std::uint32_t who) {
    schedule(now, -std::log(draw().uniform()), who, is_served);
  }

  void handle(const Event& event) {
    const Time now = event.time;
    if (event.kind == gives_up) {
      resource_.leave(now, Ticket{event.subject});
    } else if (event.kind == is_served) {
      if (const auto next = resource_.release(now)) begin_service(now, next->entity);
    } else {
      schedule(now, -std::log(draw().uniform()) / arrivals_, event.entity + 1, arrives);
      if (resource_.try_seize(now)) return begin_service(now, event.entity);
      ++had_to_wait_;
      const Ticket ticket = resource_.join(now, event.entity, 0);
      if (patience_) schedule(now, patience_(draw().uniform()), event.entity, gives_up, ticket);
    }
  }
  void run_to(Day from, Day to) {
    for (Day day = from; day < to; ++day)
      calendar_.run_day(day, [this](const Event& event) { handle(event); });
  }

  Day measured_days_;
  Luck luck_;
  Calendar calendar_;
  Resource resource_;
  double arrivals_;
  Patience patience_;
  std::uint32_t draws_ = 0;
  std::uint64_t had_to_wait_ = 0;
};

std::vector<Measured> measure(double arrivals, int servers, const Patience& patience = {}) {
  std::vector<Measured> found;
  for (std::uint32_t i = 0; i < replications; ++i) {
    found.push_back(Queue(arrivals, static_cast<std::uint32_t>(servers), patience, i).run());
  }
  return found;
}

std::vector<double> column(const std::vector<Measured>& rows, double Measured::*field) {
  std::vector<double> values;
  for (const Measured& row : rows) values.push_back(row.*field);
  return values;
}

void require_theory(const std::vector<Measured>& found, const test::QueueInTheory& theory,
                    double narrower_than) {
  test::require_agreement(column(found, &Measured::probability_of_waiting), theory.probability_of_waiting,
                          narrower_than);
  test::require_agreement(column(found, &Measured::queue_length), theory.queue_length, narrower_than);
  test::require_agreement(column(found, &Measured::mean_wait), theory.mean_wait, narrower_than);
  if (theory.probability_of_giving_up > 0.0) {
    test::require_agreement(column(found, &Measured::probability_of_giving_up),
                            theory.probability_of_giving_up, narrower_than);
  }
}

TEST_CASE("Where nobody gives up, waits and queues are those of Erlang C", "[engine][theory]") {
  // The busier, the longer a queue remembers, and the wider the band.
  const auto [arrivals, servers, narrower_than] = GENERATE(
      table<double, int, double>({{0.5, 1, 0.03}, {0.75, 1, 0.05}, {2.1, 3, 0.06}, {8.0, 10, 0.10}}));
  CAPTURE(arrivals, servers);
  const std::vector<Measured> found = measure(arrivals, servers);
  require_theory(found, test::erlang_c(arrivals, servers), narrower_than);
  test::require_agreement(column(found, &Measured::busy), arrivals, 0.01);
  test::require_agreement(column(found, &Measured::arrivals), arrivals, 0.01);
}

TEST_CASE("Where patience is exponential, waits and queues are those of Erlang A", "[engine][theory]") {
  const auto [arrivals, servers, patience] =
      GENERATE(table<double, int, double>({{0.9, 1, 2.0}, {2.4, 2, 0.5}, {9.0, 10, 1.0}, {12.0, 10, 1.0}}));
  CAPTURE(arrivals, servers, patience);
  const double mean = patience;
  require_theory(measure(arrivals, servers, [mean](double uniform) { return -std::log(uniform) * mean; }),
                 test::erlang_a(arrivals, servers, patience), 0.04);
}

TEST_CASE("Where all give up after the same time, waits and queues are those of Baccelli and Hebuterne",
          "[engine][theory]") {
  const auto [arrivals, servers, patience] =
      GENERATE(table<double, int, double>({{0.9, 1, 1.0}, {2.4, 2, 0.5}, {12.0, 10, 0.25}}));
  CAPTURE(arrivals, servers, patience);
  const double fixed = patience;
  require_theory(measure(arrivals, servers, [fixed](double) { return fixed; }),
                 test::fixed_patience(arrivals, servers, patience), 0.03);
}

TEST_CASE("The closed forms agree with each other and with textbook values", "[engine][theory]") {
  // M/M/1: the probability of waiting is the load, the queue load^2 / (1 - load).
  REQUIRE(test::erlang_c(0.8, 1).probability_of_waiting == Approx(0.8).epsilon(1e-12));
  REQUIRE(test::erlang_c(0.8, 1).queue_length == Approx(3.2).epsilon(1e-12));
  // M/M/2 at load 0.75: (load^2 * 2) / (1 + load) = 9/14.
  REQUIRE(test::erlang_c(1.5, 2).probability_of_waiting == Approx(9.0 / 14.0).epsilon(1e-12));
  // Endless patience is no giving up.
  REQUIRE(test::erlang_a(2.0, 3, 1e9).queue_length ==
          Approx(test::erlang_c(2.0, 3).queue_length).epsilon(1e-6));
  REQUIRE(test::fixed_patience(2.0, 3, 60.0).queue_length ==
          Approx(test::erlang_c(2.0, 3).queue_length).epsilon(1e-9));
  // Patience that lasts as long as a service makes the system an M/M/infinity queue: Poisson with the
  // arrivals as mean.
  double poisson = std::exp(-2.0);
  double fewer = 0.0;
  for (int n = 0; n < 3; ++n) {
    fewer += poisson;
    poisson *= 2.0 / (n + 1);
  }
  REQUIRE(test::erlang_a(2.0, 3, 1.0).probability_of_waiting == Approx(1.0 - fewer).epsilon(1e-9));
}

}  // namespace
}  // namespace holloway
