#pragma once
// Records that come and go (cases, orders, terms): compact storage with reuse, and a generation that tells a
// stale reference from a live one.

#include <cstdint>
#include <vector>

namespace holloway {

inline constexpr std::uint32_t nobody = UINT32_MAX;

/// Stores Record objects by number. `generation` of a number changes when its record is closed, so that an
/// event scheduled for an earlier record of the same number can be told apart.
template <class Record>
class Pool {
 public:
  std::uint32_t open(const Record& record) {
    if (free_.empty()) {
      slots_.push_back({record, 0, true});
      return static_cast<std::uint32_t>(slots_.size() - 1);
    }
    const std::uint32_t number = free_.back();
    free_.pop_back();
    slots_[number].record = record;
    slots_[number].is_open = true;
    return number;
  }
  void close(std::uint32_t number) {
    ++slots_[number].generation;
    slots_[number].is_open = false;
    free_.push_back(number);
  }
  Record& operator[](std::uint32_t number) { return slots_[number].record; }
  const Record& operator[](std::uint32_t number) const { return slots_[number].record; }
  [[nodiscard]] std::uint16_t generation(std::uint32_t number) const { return slots_[number].generation; }
  [[nodiscard]] std::size_t open_records() const { return slots_.size() - free_.size(); }
  [[nodiscard]] std::size_t bytes() const {
    return slots_.capacity() * sizeof(Slot) + free_.capacity() * sizeof(std::uint32_t);
  }

  /// Calls visit(record) for each open record, in order of number.
  template <class Visit>
  void each(Visit&& visit) const {
    for (const Slot& slot : slots_)
      if (slot.is_open) visit(slot.record);
  }
  /// The numbers of all open records, ascending.
  [[nodiscard]] std::vector<std::uint32_t> open_numbers() const {
    std::vector<std::uint32_t> numbers;
    for (std::size_t n = 0; n < slots_.size(); ++n)
      if (slots_[n].is_open) numbers.push_back(static_cast<std::uint32_t>(n));
    return numbers;
  }

 private:
  struct Slot {
    Record record;
    std::uint16_t generation;
    bool is_open;
  };
  std::vector<Slot> slots_;
  std::vector<std::uint32_t> free_;
};

}  // namespace holloway
