#pragma once
// The first thing that differs between a woman's two journeys, each process of hers held against itself.

#include <optional>
#include <vector>

#include "output/journeys/journey_sentences.hpp"

namespace holloway {

/// A move with its sentence.
struct Said {
  MadeMove move;
  DatedSentence sentence;
  std::size_t position = 0;  ///< in her journey
};

std::vector<Said> said(const Journey& journey, const Scenario& scenario);

/// The first move of one process, or of one case, that is not the same under both: nothing on the side where
/// no further move of it is made.
struct Parting {
  std::optional<Said> baseline;
  std::optional<Said> option;
  [[nodiscard]] bool exists() const { return baseline || option; }
  [[nodiscard]] Time when() const;
  /// The same happens under both, on another day. An occasion that comes to notice on another day is more.
  [[nodiscard]] bool only_in_time() const;
};

/// What makes two moves differ: being made on different days, or only what becomes of her.
enum class Differ : std::uint8_t { in_day, in_outcome };

/// The earliest of all such differences. The hour of the day is no difference: nobody is told it.
Parting first_difference(const std::vector<Said>& baseline, const std::vector<Said>& option, Differ how);

}  // namespace holloway
