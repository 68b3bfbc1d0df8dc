#pragma once
// Records that come and go (cases, orders, terms): compact storage with reuse, and a generation that tells a
// stale reference from a live one. And records that only ever come.

#include <cstdint>
#include <stdexcept>
#include <vector>

#include "sim/core/identifier.hpp"

namespace holloway {

/// In place of the position of a woman.
inline constexpr std::uint32_t nobody = UINT32_MAX;

/// Stores Record objects by name. `generation` of a name changes when its record is closed, so that an event
/// scheduled for an earlier record of the same name can be told apart.
template <class Record>
class Pool {
 public:
  using Id = Identifier<Record>;
  /// The top bit of a name's number is free for marks. (So many cases would take 100 gigabytes.)
  static constexpr std::uint32_t most_records = 1U << 31;

  /// Throws std::length_error if there are `most_records` already.
  Id open(const Record& record) {
    if (free_.empty()) {
      if (slots_.size() >= most_records)
        throw std::length_error("an area has more records than it can number");
      slots_.push_back({record, 0, true});
      return Id(static_cast<std::uint32_t>(slots_.size() - 1));
    }
    const Id id = free_.back();
    free_.pop_back();
    slot(id).record = record;
    slot(id).is_open = true;
    return id;
  }
  void close(Id id) {
    ++slot(id).generation;
    slot(id).is_open = false;
    free_.push_back(id);
  }
  Record& operator[](Id id) { return slot(id).record; }
  const Record& operator[](Id id) const { return slots_[id.number()].record; }
  [[nodiscard]] std::uint16_t generation(Id id) const { return slots_[id.number()].generation; }
  [[nodiscard]] std::size_t open_records() const { return slots_.size() - free_.size(); }
  [[nodiscard]] std::size_t bytes() const {
    return slots_.capacity() * sizeof(Slot) + free_.capacity() * sizeof(Id);
  }

  /// Calls visit(record) for each open record, in order of name.
  template <class Visit>
  void each(Visit&& visit) const {
    for (const Slot& one : slots_)
      if (one.is_open) visit(one.record);
  }
  /// The names of all open records, ascending.
  [[nodiscard]] std::vector<Id> open_ids() const {
    std::vector<Id> ids;
    for (std::size_t n = 0; n < slots_.size(); ++n)
      if (slots_[n].is_open) ids.push_back(Id(static_cast<std::uint32_t>(n)));
    return ids;
  }

 private:
  struct Slot {
    Record record;
    std::uint16_t generation;
    bool is_open;
  };
  Slot& slot(Id id) { return slots_[id.number()]; }

  std::vector<Slot> slots_;
  std::vector<Id> free_;
};

/// Stores Record objects by name, and keeps them all.
template <class Record>
class Archive {
 public:
  using Id = Identifier<Record>;

  Id add(const Record& record) {
    records_.push_back(record);
    return Id(static_cast<std::uint32_t>(records_.size() - 1));
  }
  Record& operator[](Id id) { return records_[id.number()]; }
  const Record& operator[](Id id) const { return records_[id.number()]; }
  [[nodiscard]] std::size_t size() const { return records_.size(); }
  [[nodiscard]] std::size_t bytes() const { return records_.capacity() * sizeof(Record); }
  [[nodiscard]] auto begin() const { return records_.begin(); }
  [[nodiscard]] auto end() const { return records_.end(); }

 private:
  std::vector<Record> records_;
};

}  // namespace holloway
