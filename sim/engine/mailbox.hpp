#pragma once
// Letters between logical processes that run a day side by side: posted at any time, delivered at the day's
// end.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <tuple>
#include <utility>
#include <vector>

#include "sim/core/time.hpp"

namespace holloway {

/// A message as it is delivered.
template <class Message>
struct Posted {
  Time time;                  ///< when it was posted
  std::uint32_t process = 0;  ///< which process posted it
  std::uint32_t entity = 0;   ///< whom it concerns
  Message message;
};

/// One outbox per logical process. Only the thread that is running a process may post from it; nobody may
/// post from another thread while messages are being settled. Copyable if messages are.
template <class Message>
class Mailboxes {
 public:
  explicit Mailboxes(std::size_t processes) : outboxes_(processes) {}

  /// Posts a message. Throws std::out_of_range if there is no such process.
  void post(std::size_t process, Time time, std::uint32_t entity, Message message) {
    outboxes_.at(process).messages.push_back(
        {time, static_cast<std::uint32_t>(process), entity, std::move(message)});
  }

  /// Calls `deliver(const Posted<Message>&)` for every message, in order of time, then process, then entity,
  /// then posting, and empties the boxes. What `deliver` itself posts waits for the next settlement.
  template <class Deliver>
  void settle(Deliver&& deliver);

  /// Messages posted and not yet settled.
  [[nodiscard]] std::size_t waiting() const {
    std::size_t sum = 0;
    for (const Outbox& outbox : outboxes_) sum += outbox.messages.size();
    return sum;
  }

 private:
  // On cache lines of its own, so that threads posting from different processes do not disturb each other.
  struct alignas(64) Outbox {
    std::vector<Posted<Message>> messages;
  };
  std::vector<Outbox> outboxes_;
  std::vector<Posted<Message>> settling_;
};

template <class Message>
template <class Deliver>
void Mailboxes<Message>::settle(Deliver&& deliver) {
  settling_.clear();
  for (Outbox& outbox : outboxes_) {
    for (Posted<Message>& posted : outbox.messages) settling_.push_back(std::move(posted));
    outbox.messages.clear();
  }
  // Outboxes are read in order and each in the order of posting, which a stable sort keeps.
  std::stable_sort(settling_.begin(), settling_.end(),
                   [](const Posted<Message>& a, const Posted<Message>& b) {
                     return std::tie(a.time, a.process, a.entity) < std::tie(b.time, b.process, b.entity);
                   });
  for (const Posted<Message>& posted : settling_) deliver(posted);
  settling_.clear();
}

}  // namespace holloway
