#include "sim/engine/calendar.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>

namespace holloway {

Calendar::Calendar(Day days) {
  if (days < 1 || days > Time::never().day()) {
    throw std::logic_error("a calendar needs between 1 and " + std::to_string(Time::never().day()) +
                           " days, not " + std::to_string(days));
  }
  end_ = Time::start_of(days);
  place_.resize(static_cast<std::size_t>(days));
  pool_.resize(block_events);
  next_block_.resize(1);
}

void Calendar::reserve(std::size_t events) {
  const std::size_t blocks = events / block_events + place_.size();
  pool_.reserve(blocks * block_events);
  next_block_.reserve(blocks);
}

std::size_t Calendar::bytes() const {
  return pool_.capacity() * sizeof(Event) + today_.capacity() * sizeof(Event) +
         late_.capacity() * sizeof(Late) +
         (place_.capacity() + next_block_.capacity() + blocks_.capacity()) * sizeof(std::uint32_t) +
         keys_.capacity() * sizeof(std::uint64_t) + sizeof *this;
}

void Calendar::refuse_past(const Event& event) const {
  throw std::logic_error("an event of entity " + std::to_string(event.entity) + " was scheduled for minute " +
                         std::to_string(event.time.in_minutes()) + ", but it is already minute " +
                         std::to_string(now_.in_minutes()));
}

// Gives the day a new newest block, and says where in the pool its events begin.
std::uint32_t Calendar::add_block(std::uint32_t place) {
  std::uint32_t block = free_block_;
  if (block != 0) {
    free_block_ = next_block_[block];
  } else {
    if (pool_.size() + block_events > UINT32_MAX)
      throw std::logic_error("a calendar holds at most 4 billion events");
    block = static_cast<std::uint32_t>(next_block_.size());
    next_block_.push_back(0);
    pool_.resize(pool_.size() + block_events);
  }
  if (place == 0) {
    next_block_[block] = block;
  } else {
    std::uint32_t& newest = next_block_[(place - 1) / block_events];
    next_block_[block] = newest;  // the oldest
    newest = block;
  }
  return block * block_events;
}

namespace {
constexpr auto later = [](const auto& a, const auto& b) {
  return a.key != b.key ? a.key > b.key : a.order > b.order;
};
}  // namespace

void Calendar::schedule_late(const Event& event) {
  late_.push_back({key_of(event), late_order_++, event.subject, event.kind, event.stamp});
  std::push_heap(late_.begin(), late_.end(), later);
}

Event Calendar::take_late() {
  std::pop_heap(late_.begin(), late_.end(), later);
  const Late late = late_.back();
  late_.pop_back();
  return {Time(static_cast<std::int32_t>(late.key >> 32)), static_cast<std::uint32_t>(late.key), late.subject,
          late.kind, late.stamp};
}

void Calendar::open(Day day) {
  if (open_day_ != no_day)
    throw std::logic_error("a day of the calendar is already being run, or was left half done");
  if (day != next_day_ || Time::start_of(day) >= end_) {
    throw std::logic_error("day " + std::to_string(day) + " of the calendar cannot be run: the next is day " +
                           std::to_string(next_day_) + " of " + std::to_string(place_.size()));
  }
  open_day_ = day;
  now_ = Time::start_of(day);
  late_order_ = 0;
  gather_blocks(day);
  // Counting 1,440 minutes pays only when the day has about as many events.
  constexpr std::size_t few = 300;
  if (today_.size() <= few) {
    sort_by_key(day);
  } else {
    sort_by_minute(day);
  }
}

void Calendar::close() {
  now_ = Time::start_of(open_day_ + 1);
  next_day_ = open_day_ + 1;
  open_day_ = no_day;
}

// Lists the day's blocks in the order in which they were filled and gives them back to be used again: nothing
// is written to them before they have been read.
void Calendar::gather_blocks(Day day) {
  blocks_.clear();
  std::uint32_t& place = place_[static_cast<std::size_t>(day)];
  if (place == 0) {
    today_.clear();
    return;
  }
  const std::uint32_t newest = (place - 1) / block_events;
  const std::uint32_t oldest = next_block_[newest];
  std::uint32_t block = oldest;
  for (; block != newest; block = next_block_[block]) blocks_.push_back(block);
  blocks_.push_back(newest);
  today_.resize((blocks_.size() - 1) * block_events + (place - newest * block_events));
  next_block_[newest] = free_block_;
  free_block_ = oldest;
  place = 0;
}

// Sorts a day of few events through keys of one word: minute of the day, entity, place in the bucket.
void Calendar::sort_by_key(Day day) {
  constexpr int place_bits = 21;
  const std::uint32_t midnight = static_cast<std::uint32_t>(Time::start_of(day).in_minutes());
  keys_.clear();
  for (std::size_t i = 0; i < today_.size(); ++i) {
    const Event& event = pool_[blocks_[i / block_events] * block_events + i % block_events];
    const std::uint64_t minute = static_cast<std::uint32_t>(event.time.in_minutes()) - midnight;
    keys_.push_back(minute << (32 + place_bits) | std::uint64_t{event.entity} << place_bits | i);
  }
  std::sort(keys_.begin(), keys_.end());
  for (std::size_t i = 0; i < today_.size(); ++i) {
    const std::size_t from = keys_[i] & ((1U << place_bits) - 1);
    today_[i] = pool_[blocks_[from / block_events] * block_events + from % block_events];
  }
}

// Sorts a day of many events by counting minutes, which keeps the order of scheduling, then sorts each minute
// by entity.
void Calendar::sort_by_minute(Day day) {
  const std::int32_t midnight = Time::start_of(day).in_minutes();
  std::array<std::uint32_t, minutes_per_day + 1> first{};
  const auto for_each_event = [&](auto&& visit) {
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      const Event* const events = &pool_[blocks_[i] * block_events];
      const std::size_t count = std::min<std::size_t>(block_events, today_.size() - i * block_events);
      for (std::size_t j = 0; j < count; ++j)
        visit(events[j], static_cast<std::size_t>(events[j].time.in_minutes() - midnight));
    }
  };
  for_each_event([&](const Event&, std::size_t minute) { ++first[minute + 1]; });
  for (std::size_t minute = 1; minute <= minutes_per_day; ++minute) first[minute] += first[minute - 1];
  for_each_event([&](const Event& event, std::size_t minute) { today_[first[minute]++] = event; });
  std::size_t begin = 0;
  for (std::size_t minute = 0; minute < minutes_per_day; ++minute) {
    const std::size_t end = first[minute];  // by now, where the next minute begins
    std::stable_sort(today_.begin() + static_cast<std::ptrdiff_t>(begin),
                     today_.begin() + static_cast<std::ptrdiff_t>(end),
                     [](const Event& a, const Event& b) { return a.entity < b.entity; });
    begin = end;
  }
}

}  // namespace holloway
