#pragma once
// The calendar of events: what happens next, in an order that never depends on anyone else's affairs.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <vector>

#include "sim/core/time.hpp"

namespace holloway {

/// Something that will happen to an entity. What `subject`, `kind` and `stamp` mean is the model's business:
/// the calendar carries them. A model that may change its mind keeps a stamp with the entity, writes it into
/// the event, and on hearing an event whose stamp is no longer hers lets it pass: nothing is ever taken out
/// of a calendar.
struct Event {
  Time time;
  std::uint32_t entity = 0;   ///< whose event it is
  std::uint32_t subject = 0;  ///< which of her affairs it concerns
  std::uint16_t kind = 0;     ///< what happens
  std::uint16_t stamp = 0;    ///< tells a live event from one called off
};
static_assert(sizeof(Event) == 16 && std::is_trivially_copyable_v<Event>);

/// Events in order of time, then entity, then the order in which that entity's events were scheduled.
///
/// The order is that of the events still to come at each step: an event scheduled for the present minute
/// while another is being handled comes after it, even if its entity has a lower number. Ties within one
/// minute are settled by the entity's number and, for the same entity, by the order of scheduling: what other
/// entities schedule, and how many they are, moves nothing.
///
/// A bucket per day holds events as they come, in small chained blocks; a day's events are sorted when it
/// opens. Events scheduled into the day that is open wait in a heap. Copying a calendar copies everything in
/// it.
class Calendar {
 public:
  /// A calendar of days 0 to days - 1. Throws std::logic_error if there are none or more than Time can hold.
  explicit Calendar(Day days);

  /// Makes room for this many pending events, to spare the calendar growing bit by bit.
  void reserve(std::size_t events);

  /// Puts an event on its day. An event at or after the end of the last day is dropped: the run ends there.
  /// Throws std::logic_error if it lies in the past.
  void schedule(const Event& event) {
    if (event.time < now_) [[unlikely]]
      refuse_past(event);
    if (event.time >= end_) return;
    const auto day = static_cast<std::uint32_t>(event.time.in_minutes()) / std::uint32_t{minutes_per_day};
    ++pending_;
    if (static_cast<Day>(day) == open_day_) {
      schedule_late(event);
      return;
    }
    std::uint32_t& place = place_[day];
    if (place % block_events == 0) [[unlikely]]
      place = add_block(place);
    pool_[place++] = event;
  }

  /// Handles every event of one day in order; `handle(const Event&)` may schedule more, on this day or later.
  /// Days are run one after another from day 0. Throws std::logic_error if this is not the next one, if a day
  /// is already being run, or if an earlier day was left half done by an exception.
  template <class Handler>
  void run_day(Day day, Handler&& handle) {
    run_day(day, handle, [](const Event&) {});
  }

  /// The same; and `prefetch(const Event&)` is told of each event some places before its turn, so that the
  /// model can ask for the entity's memory in advance. It must change nothing. Events scheduled on the day
  /// itself are not announced.
  template <class Handler, class Prefetch>
  void run_day(Day day, Handler&& handle, Prefetch&& prefetch);

  /// The time of the event being handled; between days, the start of the next day to be run.
  [[nodiscard]] Time now() const { return now_; }
  /// Events scheduled and not yet handled, including those called off by a stamp.
  [[nodiscard]] std::size_t pending() const { return pending_; }
  /// Memory held, in bytes.
  [[nodiscard]] std::size_t bytes() const;

 private:
  static constexpr std::uint32_t block_events = 8;  // two cache lines
  static constexpr std::size_t prefetch_distance = 8;
  static constexpr std::ptrdiff_t few = 32;  // events that an insertion sort takes in its stride
  static constexpr Day no_day = -1;

  // An event of the open day, scheduled while it was open.
  struct Late {
    std::uint64_t key;  // time, then entity
    std::uint32_t order;
    std::uint32_t subject;
    std::uint16_t kind;
    std::uint16_t stamp;
  };

  static std::uint64_t key_of(const Event& event) {
    return std::uint64_t{static_cast<std::uint32_t>(event.time.in_minutes())} << 32 | event.entity;
  }
  [[noreturn]] void refuse_past(const Event& event) const;
  std::uint32_t add_block(std::uint32_t place);
  void schedule_late(const Event& event);
  Event take_late();
  void open(Day day);
  void close();
  void gather_blocks(Day day);
  void sort(Day day);
  template <class Visit>
  void for_each_bucketed(Visit&& visit) const;
  static void insertion_sort(Event* begin, Event* end);

  // Where the next event of each day goes in `pool_`: a place inside the day's newest block, or a multiple of
  // block_events if there is no block or it is full. Place 0 is never used, so 0 says that the day has no
  // block.
  std::vector<std::uint32_t> place_;
  std::vector<Event> pool_;
  std::vector<std::uint32_t> next_block_;  // of each block; a day's newest block is followed by its oldest
  std::uint32_t free_block_ = 0;
  std::vector<Event> today_;           // the open day's events in order
  std::vector<std::uint32_t> blocks_;  // of the day being opened, oldest first; the last may be part full
  std::vector<Late> late_;             // a heap
  std::uint32_t late_order_ = 0;
  Day next_day_ = 0;
  Day open_day_ = no_day;
  Time now_;
  Time end_;
  std::size_t pending_ = 0;
};

template <class Handler, class Prefetch>
void Calendar::run_day(Day day, Handler&& handle, Prefetch&& prefetch) {
  open(day);
  const Event* const events = today_.data();
  const std::size_t count = today_.size();
  for (std::size_t i = 0; i < std::min(count, prefetch_distance); ++i) prefetch(events[i]);
  std::size_t next = 0;
  const auto run = [&](const Event& event) {
    now_ = event.time;
    --pending_;
    handle(event);
  };
  for (;;) {
    // An event that was there before the day opened was scheduled before any that came later, so it wins a
    // tie.
    while (next < count && (late_.empty() || key_of(events[next]) <= late_.front().key)) {
      if (next + prefetch_distance < count) prefetch(events[next + prefetch_distance]);
      run(events[next++]);
    }
    if (late_.empty()) break;
    run(take_late());
  }
  close();
}

}  // namespace holloway
