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
         sizeof *this;
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
  if (!today_.empty()) sort(day);
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

// Sorts the day: a counting sort by stretches of some minutes, about as many as there are events, then an
// insertion sort of what is left to do. Both keep the order of scheduling where time and entity are the same.
void Calendar::sort(Day day) {
  const auto midnight = static_cast<std::uint32_t>(Time::start_of(day).in_minutes());
  unsigned shift = 0;
  while ((unsigned{minutes_per_day} >> shift) > today_.size()) ++shift;
  const std::size_t stretches = ((unsigned{minutes_per_day} - 1) >> shift) + 1;
  const auto stretch_of = [midnight, shift](const Event& event) {
    return (static_cast<std::uint32_t>(event.time.in_minutes()) - midnight) >> shift;
  };
  std::array<std::uint32_t, minutes_per_day>
      first;  // of each stretch: how many, then where it begins, then where it ends
  std::fill_n(first.begin(), stretches, 0U);
  for_each_bucketed([&](const Event& event) { ++first[stretch_of(event)]; });
  std::uint32_t sum = 0;
  std::uint32_t longest = 0;
  for (std::size_t i = 0; i < stretches; ++i) {
    const std::uint32_t count = first[i];
    first[i] = sum;
    sum += count;
    longest = std::max(longest, count);
  }
  for_each_bucketed([&](const Event& event) { today_[first[stretch_of(event)]++] = event; });
  if (longest <= few) return insertion_sort(today_.data(), today_.data() + today_.size());
  Event* begin = today_.data();
  for (std::size_t i = 0; i < stretches; ++i) {
    Event* const end = today_.data() + first[i];
    if (end - begin <= few) {
      insertion_sort(begin, end);
    } else {
      std::stable_sort(begin, end, [](const Event& a, const Event& b) { return key_of(a) < key_of(b); });
    }
    begin = end;
  }
}

template <class Visit>
void Calendar::for_each_bucketed(Visit&& visit) const {
  constexpr std::size_t blocks_ahead = 6;
  std::size_t left = today_.size();
  for (std::size_t i = 0; i < blocks_.size(); ++i) {
    if (i + blocks_ahead < blocks_.size()) {
      const Event* const ahead = &pool_[std::size_t{blocks_[i + blocks_ahead]} * block_events];
      __builtin_prefetch(ahead);
      __builtin_prefetch(ahead + block_events / 2);
    }
    const Event* const events = &pool_[std::size_t{blocks_[i]} * block_events];
    const std::size_t count = std::min<std::size_t>(block_events, left);
    for (std::size_t j = 0; j < count; ++j) visit(events[j]);
    left -= count;
  }
}

void Calendar::insertion_sort(Event* begin, Event* end) {
  for (Event* next = begin + 1; next < end; ++next) {
    const Event event = *next;
    const std::uint64_t key = key_of(event);
    Event* place = next;
    for (; place != begin && key < key_of(place[-1]); --place) *place = place[-1];
    if (place != next) *place = event;
  }
}

}  // namespace holloway
