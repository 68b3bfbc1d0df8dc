#include "sim/engine/resource.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace holloway {

namespace {
constexpr std::size_t first_capacity = 16;
}  // namespace

ResourceStatistics Resource::statistics(Time now) const {
  ResourceStatistics until_now = statistics_;
  add_time(until_now, now);
  return until_now;
}

void Resource::advance(Time now) {
  add_time(statistics_, now);
  last_change_ = now;
}

void Resource::add_time(ResourceStatistics& statistics, Time now) const {
  if (now < last_change_) [[unlikely]] {
    throw std::logic_error("a resource was used at minute " + std::to_string(now.in_minutes()) +
                           ", but it is already minute " + std::to_string(last_change_.in_minutes()));
  }
  const std::int64_t passed = (now - last_change_).in_minutes();
  statistics.busy_minutes += passed * busy_;
  statistics.waiting_minutes += passed * waiting_;
}

bool Resource::try_seize(Time now) {
  if (busy_ >= servers_ || waiting_ > 0) return false;
  advance(now);
  ++busy_;
  ++statistics_.arrivals;
  ++statistics_.served;
  return true;
}

Ticket Resource::join(Time now, std::uint32_t entity, std::uint32_t subject) {
  advance(now);
  if (queue_.full()) queue_.set_capacity(std::max(first_capacity, 2 * queue_.capacity()));
  const std::uint32_t ticket = next_ticket_++;
  if (next_ticket_ == static_cast<std::uint32_t>(no_ticket)) ++next_ticket_;
  queue_.push_back({{now, entity, subject}, ticket});
  ++waiting_;
  ++statistics_.arrivals;
  return Ticket{ticket};
}

// Tickets rise along the queue, by one or (where some have been taken out) by more, so a ticket is never
// further from the front than the difference between the two. Differences are taken modulo 2^32: tickets may
// wrap.
boost::circular_buffer<Resource::Place>::iterator Resource::find(Ticket ticket) {
  if (queue_.empty()) return queue_.end();
  const std::uint32_t front = queue_.front().ticket;
  const std::uint32_t distance = static_cast<std::uint32_t>(ticket) - front;
  if (distance < queue_.size() && queue_[distance].ticket == static_cast<std::uint32_t>(ticket)) {
    return queue_.begin() + static_cast<std::ptrdiff_t>(distance);
  }
  if (distance > UINT32_MAX / 2) return queue_.end();  // from before the front: waiting no longer
  const auto place =
      std::lower_bound(queue_.begin(), queue_.end(), distance,
                       [front](const Place& p, std::uint32_t d) { return p.ticket - front < d; });
  return place != queue_.end() && place->ticket == static_cast<std::uint32_t>(ticket) ? place : queue_.end();
}

bool Resource::leave(Time now, Ticket ticket) {
  const auto place = find(ticket);
  if (place == queue_.end() || place->left()) return false;
  advance(now);
  statistics_.reneged_wait_minutes += (now - place->waiter.joined).in_minutes();
  ++statistics_.reneged;
  place->waiter.joined = Time::never();
  --waiting_;
  drop_left();
  return true;
}

// Keeps the front of the queue somebody who waits, and the queue no longer than twice those who wait.
void Resource::drop_left() {
  while (!queue_.empty() && queue_.front().left()) queue_.pop_front();
  if (queue_.size() <= 2 * std::size_t{waiting_} + first_capacity) return;
  queue_.erase(std::remove_if(queue_.begin(), queue_.end(), [](const Place& p) { return p.left(); }),
               queue_.end());
}

std::optional<Waiter> Resource::release(Time now) {
  if (busy_ == 0) throw std::logic_error("a server was released, but none is busy");
  advance(now);
  --busy_;
  return seat_next(now);
}

void Resource::set_servers(Time now, std::uint32_t servers) {
  advance(now);
  servers_ = servers;
}

std::optional<Waiter> Resource::seat_next(Time now) {
  advance(now);
  if (waiting_ == 0 || busy_ >= servers_) return std::nullopt;
  const Waiter head = queue_.front().waiter;
  queue_.pop_front();
  --waiting_;
  ++busy_;
  statistics_.wait_minutes += (now - head.joined).in_minutes();
  ++statistics_.served;
  drop_left();
  return head;
}

}  // namespace holloway
