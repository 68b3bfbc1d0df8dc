#include "tests/bench/reference_model.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <thread>

#include "sim/core/mathematics.hpp"
#include "sim/core/random.hpp"
#include "sim/core/time.hpp"
#include "sim/engine/calendar.hpp"
#include "sim/engine/resource.hpp"

namespace holloway {

namespace {

constexpr Day horizon = 1826;
constexpr double share_of_low_rate = 0.6;
constexpr double low_rate_per_year = 0.5;
constexpr double high_rate_per_year = 2.5;
constexpr double seeks_service = 0.35;
constexpr double no_further_action = 0.80;  // cumulative
constexpr double service_mean_days = 90.0;
constexpr Duration patience = Duration::days(30);
constexpr double rate_after_service = 0.7;
constexpr double hearing_shortest_days = 0.1;
constexpr double hearing_longest_days = 0.3;
constexpr double goes_to_custody = 0.25;
constexpr double custody_shape = 1.3;
constexpr double custody_scale_days = 120.0;

enum Kind : std::uint16_t { offends, service_ends, patience_ends, hearing_ends, is_released };

class ReferenceModel {
 public:
  ReferenceModel(std::uint32_t agents, std::uint64_t seed, std::uint32_t court_slots)
      : luck_(seed, 0), calendar_(horizon), service_(agents / 100), court_(court_slots), agents_(agents) {
    calendar_.reserve(agents);
    for (std::uint32_t who = 0; who < agents; ++who) {
      const RandomBits bits = draw(who);
      const double rate = bits.coarse(0) < share_of_low_rate ? low_rate_per_year : high_rate_per_year;
      agents_[who].mean_days = static_cast<float>(days_per_year / rate);
      live_in_community(who, Time(), bits);
    }
  }

  void run() {
    for (Day day = 0; day < horizon; ++day) {
      calendar_.run_day(
          day, [this](const Event& event) { handle(event); },
          [this](const Event& event) { __builtin_prefetch(&agents_[event.entity], 1); });
    }
  }

  [[nodiscard]] ReferenceModelResult result() const;

 private:
  struct Agent {
    float mean_days = 0.0F;  // between offences
    std::uint32_t draws = 0;
  };

  RandomBits draw(std::uint32_t who) { return luck_.bits({who, agents_[who].draws++, 0}); }

  void schedule(Time time, std::uint32_t who, Kind kind, Ticket ticket = no_ticket) {
    calendar_.schedule({time, who, static_cast<std::uint32_t>(ticket), kind, 0});
  }

  void handle(const Event& event) {
    switch (event.kind) {
      case offends:
        return offend(event.entity, event.time);
      case service_ends:
        return end_service(event.entity, event.time);
      case patience_ends:
        return lose_patience(event.entity, event.time, Ticket{event.subject});
      case hearing_ends:
        return end_hearing(event.entity, event.time);
      default:
        return be_released(event.entity, event.time);
    }
  }

  void be_released(std::uint32_t who, Time now) {
    ++releases_;
    live_in_community(who, now, draw(who));
  }

  void live_in_community(std::uint32_t who, Time now, const RandomBits& bits) {
    schedule(now + Duration::from_days(exponential(bits.second_uniform(), agents_[who].mean_days)), who,
             offends);
  }

  void begin_service(std::uint32_t who, Time now, const RandomBits& bits) {
    schedule(now + Duration::from_days(exponential(bits.second_uniform(), service_mean_days)), who,
             service_ends);
  }

  void begin_hearing(std::uint32_t who, Time now, const RandomBits& bits) {
    const double days =
        hearing_shortest_days + (hearing_longest_days - hearing_shortest_days) * bits.second_uniform();
    schedule(now + Duration::from_days(days), who, hearing_ends);
  }

  void offend(std::uint32_t who, Time now) {
    ++offences_;
    const RandomBits bits = draw(who);
    const double chance = bits.coarse(0);
    if (chance < seeks_service) {
      if (service_.try_seize(now)) {
        begin_service(who, now, bits);
      } else {
        schedule(now + patience, who, patience_ends, service_.join(now, who, 0));
      }
    } else if (chance < no_further_action) {
      live_in_community(who, now, bits);
    } else if (court_.try_seize(now)) {
      begin_hearing(who, now, bits);
    } else {
      court_.join(now, who, 0);
    }
  }

  void end_service(std::uint32_t who, Time now) {
    ++services_ended_;
    agents_[who].mean_days /= static_cast<float>(rate_after_service);
    if (const auto next = service_.release(now)) begin_service(next->entity, now, draw(next->entity));
    live_in_community(who, now, draw(who));
  }

  void lose_patience(std::uint32_t who, Time now, Ticket ticket) {
    if (service_.leave(now, ticket)) live_in_community(who, now, draw(who));
  }

  void end_hearing(std::uint32_t who, Time now) {
    ++hearings_ended_;
    if (const auto next = court_.release(now)) begin_hearing(next->entity, now, draw(next->entity));
    const RandomBits bits = draw(who);
    if (bits.coarse(0) >= goes_to_custody) return live_in_community(who, now, bits);
    const Time release =
        now + Duration::from_days(weibull(bits.second_uniform(), custody_shape, custody_scale_days));
    custody_minutes_ += (std::min(release, Time::start_of(horizon)) - now).in_minutes();
    schedule(release, who, is_released);
  }

  Luck luck_;
  Calendar calendar_;
  Resource service_;
  Resource court_;
  std::vector<Agent> agents_;
  std::uint64_t offences_ = 0;
  std::uint64_t services_ended_ = 0;
  std::uint64_t hearings_ended_ = 0;
  std::uint64_t releases_ = 0;
  std::int64_t custody_minutes_ = 0;
};

ReferenceModelResult ReferenceModel::result() const {
  const Time end = Time::start_of(horizon);
  const ResourceStatistics service = service_.statistics(end);
  const ResourceStatistics court = court_.statistics(end);
  const double agents = static_cast<double>(agents_.size());
  const double run_minutes = end.in_minutes();
  const auto mean_days = [](std::int64_t minutes, std::uint64_t over) {
    return over == 0 ? 0.0 : static_cast<double>(minutes) / static_cast<double>(over) / minutes_per_day;
  };
  ReferenceModelResult result;
  result.events = offences_ + services_ended_ + service.reneged + court.served + hearings_ended_ + releases_;
  result.offences_per_agent = static_cast<double>(offences_) / agents;
  result.custody_per_agent = static_cast<double>(custody_minutes_) / run_minutes / agents;
  result.service_queue_per_agent = static_cast<double>(service.waiting_minutes) / run_minutes / agents;
  result.court_queue = static_cast<double>(court.waiting_minutes) / run_minutes;
  result.service_wait_days = mean_days(service.wait_minutes, service.served);
  result.court_wait_days = mean_days(court.wait_minutes, court.served);
  const std::size_t bytes =
      calendar_.bytes() + service_.bytes() + court_.bytes() + agents_.capacity() * sizeof(Agent);
  result.bytes_per_woman = static_cast<double>(bytes) / agents;
  return result;
}

}  // namespace

double weibull(double uniform, double shape, double scale) {
  return scale * mathematics::pow(-mathematics::log(uniform), 1.0 / shape);
}

ReferenceModelResult run_reference_model(std::uint32_t agents, std::uint64_t seed,
                                         std::uint32_t court_slots) {
  const auto start = std::chrono::steady_clock::now();
  ReferenceModel model(agents, seed, court_slots > 0 ? court_slots : std::max(1U, agents / 2000));
  model.run();
  ReferenceModelResult result = model.result();
  result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return result;
}

ReferenceModelRuns run_reference_models(std::uint32_t agents, std::uint64_t seed, std::uint32_t threads) {
  const auto start = std::chrono::steady_clock::now();
  ReferenceModelRuns all;
  all.runs.resize(threads);
  {
    std::vector<std::jthread> workers;
    for (std::uint32_t i = 0; i < threads; ++i) {
      workers.emplace_back([&all, agents, seed, i] { all.runs[i] = run_reference_model(agents, seed + i); });
    }
  }
  all.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  for (const ReferenceModelResult& run : all.runs) all.events += run.events;
  return all;
}

}  // namespace holloway
