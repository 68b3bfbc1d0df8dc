#pragma once
// Writes down the moves of chosen women of one area, each with what its record says at that moment.

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "sim/experiment/journeys/drawn_journeys.hpp"
#include "sim/programmes/enrolments.hpp"

namespace holloway {

/// Told of every move just before it is made, when the record that makes it is still as it was. Where two
/// records of hers wait in one stage, which of them moved is seen only after the move: it is looked up before
/// the next one.
class RowWriter {
 public:
  /// `chosen`: ascending. The area and its programmes must stay where they are while this is told.
  RowWriter(const Area& area, const Enrolments& enrolments, const std::vector<WomanIndex>& chosen);

  /// What the chosen women are in now, before the first move.
  void write_start(Time start);
  void noticed(WomanIndex woman, const Case& occasion);
  void offered(WomanIndex woman, std::size_t programme);
  void moved(WomanIndex woman, const MadeMove& move);
  /// No further move comes.
  void finish() { settle(); }

  /// Of each of the chosen, in their order.
  std::vector<std::vector<JourneyRow>> take_rows() { return std::move(rows_); }

 private:
  /// A row of a case that is one of several, as they were before the move.
  struct Unsettled {
    std::size_t position = 0;  ///< of the woman
    std::size_t row = 0;
    std::vector<Case> candidates;
  };

  [[nodiscard]] std::optional<std::size_t> position_of(WomanIndex woman) const;
  void settle();
  void add_start_rows(WomanIndex woman, Time start, std::vector<JourneyRow>& rows) const;
  void describe(JourneyRow& row, WomanIndex woman, std::size_t position);
  void describe_case_move(JourneyRow& row, WomanIndex woman, std::size_t position);
  void describe_case(JourneyRow& row, const Case& c) const;
  void describe_woman(JourneyRow& row, WomanIndex woman) const;
  void describe_remand(JourneyRow& row, WomanIndex woman) const;
  void describe_order(JourneyRow& row, WomanIndex woman) const;
  void describe_enrolment(JourneyRow& row, WomanIndex woman) const;
  void describe_treatment(JourneyRow& row, WomanIndex woman) const;

  const Area& area_;
  const Enrolments& enrolments_;
  const std::vector<WomanIndex>& chosen_;
  std::vector<std::vector<JourneyRow>> rows_;
  std::optional<Case> noticed_;
  std::optional<std::pair<WomanIndex, std::size_t>> offered_;
  std::optional<Unsettled> unsettled_;
};

}  // namespace holloway
