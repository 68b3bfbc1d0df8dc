#pragma once
// Something of which there is only so much: places, staff, hearings. Whoever finds none free waits in turn or
// gives up.

#include <boost/circular_buffer.hpp>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "sim/core/time.hpp"

namespace holloway {

/// Names one wait in one resource's queue.
enum class Ticket : std::uint32_t {};
/// Never handed out.
inline constexpr Ticket no_ticket{0};

/// Who is waiting, for which of her affairs, and since when.
struct Waiter {
  Time joined;
  std::uint32_t entity = 0;
  std::uint32_t subject = 0;
};

/// What has passed through a resource up to some moment. Every figure is a whole number, hence exact:
/// arrivals = served + reneged + waiting, and
/// waiting_minutes = wait_minutes + reneged_wait_minutes + what those still waiting have waited so far.
struct ResourceStatistics {
  std::int64_t busy_minutes = 0;          ///< servers in use, summed over time (server-minutes)
  std::int64_t waiting_minutes = 0;       ///< length of the queue, summed over time (entity-minutes)
  std::int64_t wait_minutes = 0;          ///< total wait of those served (minutes)
  std::int64_t reneged_wait_minutes = 0;  ///< total wait of those who gave up (minutes)
  std::uint64_t arrivals = 0;             ///< seized a server at once or joined the queue
  std::uint64_t served = 0;               ///< began service, at once or from the queue
  std::uint64_t reneged = 0;              ///< left the queue unserved
};

/// Servers with one queue, first come first served, from which waiters may give up. Copyable.
///
/// Moments passed to it must never go back; std::logic_error otherwise. The queue takes constant time per
/// waiter, on average, however many give up. A ticket is told from older ones for four billion joins.
class Resource {
 public:
  /// Without servers yet.
  Resource() = default;
  explicit Resource(std::uint32_t servers) : servers_(servers) {}

  /// Takes a free server. False, and nothing changes, if none is free or somebody is waiting for one.
  bool try_seize(Time now);
  /// Joins the end of the queue.
  Ticket join(Time now, std::uint32_t entity, std::uint32_t subject);
  /// Gives up waiting. False, and nothing changes, if this ticket's holder is no longer waiting.
  bool leave(Time now, Ticket ticket);
  /// Ends a service. If the server passes to the head of the queue, says who that is: her service begins now.
  /// Throws std::logic_error if no server is busy.
  std::optional<Waiter> release(Time now);

  /// Changes the number of servers. Services under way go on even if there are now too many of them. After an
  /// increase, call seat_next until it returns nothing.
  void set_servers(Time now, std::uint32_t servers);
  /// Gives a free server to the head of the queue, if there are both: her service begins now.
  std::optional<Waiter> seat_next(Time now);

  [[nodiscard]] std::uint32_t servers() const { return servers_; }
  [[nodiscard]] std::uint32_t busy() const { return busy_; }
  [[nodiscard]] std::uint32_t waiting() const { return waiting_; }
  /// Everything up to `now`, which must not be earlier than the last change.
  [[nodiscard]] ResourceStatistics statistics(Time now) const;
  /// Memory held, in bytes.
  [[nodiscard]] std::size_t bytes() const { return sizeof *this + queue_.capacity() * sizeof(Place); }

 private:
  struct Place {
    Waiter waiter;
    std::uint32_t ticket = 0;
    bool left() const { return waiter.joined == Time::never(); }
  };
  void advance(Time now);
  void add_time(ResourceStatistics& statistics, Time now) const;
  void drop_left();
  boost::circular_buffer<Place>::iterator find(Ticket ticket);

  boost::circular_buffer<Place>
      queue_;  // those who gave up stay until they reach the front or are half of it
  std::uint32_t next_ticket_ = 1;
  std::uint32_t servers_ = 0;
  std::uint32_t busy_ = 0;
  std::uint32_t waiting_ = 0;
  Time last_change_;
  ResourceStatistics statistics_;
};

}  // namespace holloway
