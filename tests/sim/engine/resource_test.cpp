#include "sim/engine/resource.hpp"

#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include <catch2/catch.hpp>
#include <deque>
#include <stdexcept>
#include <utility>
#include <vector>

namespace holloway {
namespace {

TEST_CASE("A server that is free can be taken, one that is not cannot", "[engine][resource]") {
  Resource beds(2);
  REQUIRE(beds.try_seize(Time(0)));
  REQUIRE(beds.try_seize(Time(0)));
  REQUIRE_FALSE(beds.try_seize(Time(1)));
  REQUIRE(beds.busy() == 2);
  REQUIRE_FALSE(beds.release(Time(5)).has_value());
  REQUIRE(beds.busy() == 1);
  REQUIRE(beds.try_seize(Time(5)));
}

TEST_CASE("Those who wait are served in turn", "[engine][resource]") {
  Resource bed(1);
  REQUIRE(bed.try_seize(Time(0)));
  bed.join(Time(1), 11, 100);
  bed.join(Time(2), 12, 200);
  REQUIRE(bed.waiting() == 2);
  const auto first = bed.release(Time(10));
  REQUIRE(first.has_value());
  REQUIRE((first->entity == 11 && first->subject == 100 && first->joined == Time(1)));
  REQUIRE(bed.busy() == 1);
  REQUIRE(bed.release(Time(11))->entity == 12);
  REQUIRE_FALSE(bed.release(Time(12)).has_value());
  REQUIRE(bed.busy() == 0);
}

TEST_CASE("Whoever gives up loses her turn, once", "[engine][resource]") {
  Resource bed(1);
  REQUIRE(bed.try_seize(Time(0)));
  const Ticket first = bed.join(Time(1), 1, 0);
  const Ticket second = bed.join(Time(1), 2, 0);
  const Ticket third = bed.join(Time(1), 3, 0);
  REQUIRE(bed.leave(Time(2), second));
  REQUIRE_FALSE(bed.leave(Time(2), second));
  REQUIRE(bed.waiting() == 2);
  REQUIRE(bed.release(Time(3))->entity == 1);
  REQUIRE_FALSE(bed.leave(Time(4), first));  // she is being served
  REQUIRE(bed.release(Time(5))->entity == 3);
  REQUIRE_FALSE(bed.leave(Time(6), third));
  REQUIRE_FALSE(bed.leave(Time(6), no_ticket));
  const ResourceStatistics statistics = bed.statistics(Time(6));
  REQUIRE((statistics.arrivals == 4 && statistics.served == 3 && statistics.reneged == 1));
  REQUIRE(statistics.wait_minutes == 2 + 4);
  REQUIRE(statistics.reneged_wait_minutes == 1);
  REQUIRE(statistics.waiting_minutes == 2 + 1 + 4);
  REQUIRE(statistics.busy_minutes == 6);
}

TEST_CASE("More servers seat those who wait, fewer let services end", "[engine][resource]") {
  Resource beds(1);
  REQUIRE(beds.try_seize(Time(0)));
  for (std::uint32_t who = 1; who <= 3; ++who) beds.join(Time(0), who, 0);
  beds.set_servers(Time(10), 3);
  REQUIRE_FALSE(beds.try_seize(Time(10)));  // two servers are free, but others came first
  REQUIRE(beds.seat_next(Time(10))->entity == 1);
  REQUIRE(beds.seat_next(Time(10))->entity == 2);
  REQUIRE_FALSE(beds.seat_next(Time(10)).has_value());
  beds.set_servers(Time(20), 1);
  REQUIRE((beds.servers() == 1 && beds.busy() == 3));
  REQUIRE_FALSE(beds.release(Time(21)).has_value());  // still two in one bed's place
  REQUIRE_FALSE(beds.release(Time(22)).has_value());
  REQUIRE(beds.release(Time(23))->entity == 3);
  REQUIRE(beds.statistics(Time(23)).busy_minutes == 10 + 30 + 3 + 2 + 1);
}

TEST_CASE("A resource refuses what cannot be", "[engine][resource]") {
  Resource bed(1);
  REQUIRE_THROWS_AS(bed.release(Time(0)), std::logic_error);
  bed.join(Time(5), 1, 0);
  REQUIRE_THROWS_AS(bed.join(Time(4), 2, 0), std::logic_error);
  REQUIRE_THROWS_AS(bed.statistics(Time(4)), std::logic_error);
  REQUIRE(bed.waiting() == 1);
}

TEST_CASE("A resource with no servers keeps everyone waiting", "[engine][resource]") {
  Resource none(0);
  REQUIRE_FALSE(none.try_seize(Time(0)));
  none.join(Time(0), 1, 0);
  REQUIRE_FALSE(none.seat_next(Time(1)).has_value());
  REQUIRE(none.waiting() == 1);
}

TEST_CASE("A patient head does not make a queue of the impatient grow", "[engine][resource]") {
  Resource none(0);
  const Ticket patient = none.join(Time(0), 0, 0);
  for (std::int32_t minute = 1; minute <= 100'000; ++minute) {
    REQUIRE(none.leave(Time(minute), none.join(Time(minute), 1, 0)));
  }
  REQUIRE(none.waiting() == 1);
  REQUIRE(none.bytes() < 2000);
  REQUIRE(none.leave(Time(100'000), patient));
}

// The plainest queue with the same meaning: counts waits one by one.
struct PlainResource {
  struct Place {
    Waiter waiter;
    std::size_t number;
  };
  std::deque<Place> queue;
  std::vector<std::pair<Time, std::size_t>> lengths;  // from when on, how many wait
  std::uint32_t servers = 0;
  std::uint32_t busy = 0;
  std::int64_t served_wait = 0;
  std::int64_t reneged_wait = 0;

  std::optional<Waiter> seat(Time now) {
    if (queue.empty() || busy >= servers) return std::nullopt;
    const Waiter head = queue.front().waiter;
    queue.pop_front();
    ++busy;
    served_wait += (now - head.joined).in_minutes();
    return head;
  }
  bool leave(Time now, std::size_t number) {
    for (auto place = queue.begin(); place != queue.end(); ++place) {
      if (place->number != number) continue;
      reneged_wait += (now - place->waiter.joined).in_minutes();
      queue.erase(place);
      return true;
    }
    return false;
  }
  std::int64_t waited_so_far(Time now) const {
    std::int64_t sum = 0;
    for (const Place& place : queue) sum += (now - place.waiter.joined).in_minutes();
    return sum;
  }
};

bool same(const std::optional<Waiter>& a, const std::optional<Waiter>& b) {
  return a.has_value() == b.has_value() && (!a || (a->entity == b->entity && a->joined == b->joined));
}

// Plays random moves on both; RapidCheck shrinks a list that tells them apart.
class Comparison {
 public:
  explicit Comparison(std::uint32_t servers) : resource_(servers) { plain_.servers = servers; }

  void move(std::uint8_t kind, std::uint32_t choice) {
    now_ = now_ + Duration::minutes(static_cast<std::int32_t>(choice % 3));
    switch (kind) {
      case 0:
      case 1:
        return arrive();
      case 2:
        return renege(choice);
      case 3:
        return end_service();
      default:
        return change_servers(choice % 4);
    }
  }
  void check() const {
    RC_ASSERT(resource_.busy() == plain_.busy);
    RC_ASSERT(resource_.waiting() == plain_.queue.size());
    const ResourceStatistics statistics = resource_.statistics(now_);
    RC_ASSERT(statistics.wait_minutes == plain_.served_wait);
    RC_ASSERT(statistics.reneged_wait_minutes == plain_.reneged_wait);
    // Nobody is lost, and Little's law is an identity.
    RC_ASSERT(statistics.arrivals == statistics.served + statistics.reneged + resource_.waiting());
    RC_ASSERT(statistics.served == services_ended_ + resource_.busy());
    RC_ASSERT(statistics.waiting_minutes ==
              plain_.served_wait + plain_.reneged_wait + plain_.waited_so_far(now_));
  }

 private:
  void arrive() {
    const bool free = plain_.busy < plain_.servers && plain_.queue.empty();
    RC_ASSERT(resource_.try_seize(now_) == free);
    if (free) {
      ++plain_.busy;
      return;
    }
    const auto who = static_cast<std::uint32_t>(tickets_.size());
    plain_.queue.push_back({{now_, who, 0}, tickets_.size()});
    tickets_.push_back(resource_.join(now_, who, 0));
  }
  void renege(std::uint32_t choice) {
    if (tickets_.empty()) return;
    const std::size_t number = choice % tickets_.size();
    RC_ASSERT(resource_.leave(now_, tickets_[number]) == plain_.leave(now_, number));
  }
  void end_service() {
    if (plain_.busy == 0) return;
    --plain_.busy;
    ++services_ended_;
    RC_ASSERT(same(resource_.release(now_), plain_.seat(now_)));
  }
  void change_servers(std::uint32_t servers) {
    plain_.servers = servers;
    resource_.set_servers(now_, servers);
    for (;;) {
      const auto seated = resource_.seat_next(now_);
      RC_ASSERT(same(seated, plain_.seat(now_)));
      if (!seated) return;
    }
  }

  Resource resource_;
  PlainResource plain_;
  std::vector<Ticket> tickets_;
  std::uint64_t services_ended_ = 0;
  Time now_;
};

TEST_CASE("Any history of a resource is that of the plainest queue", "[engine][resource]") {
  rc::prop("nobody is lost and every minute is counted", [](std::uint8_t servers) {
    const auto moves = *rc::gen::scale(
        3.0, rc::gen::container<std::vector<std::pair<std::uint8_t, std::uint32_t>>>(rc::gen::pair(
                 rc::gen::inRange<std::uint8_t>(0, 5), rc::gen::inRange<std::uint32_t>(0, 1000))));
    Comparison comparison(servers % 4U);
    for (const auto& [kind, choice] : moves) {
      comparison.move(kind, choice);
      comparison.check();
    }
  });
}

}  // namespace
}  // namespace holloway
