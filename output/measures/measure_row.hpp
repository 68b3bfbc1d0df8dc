#pragma once
// One row of the table of measures, and how each kind is written. Titles and the like may be patterns: a row
// whose counts have a dimension is a measure for each member.

#include <concepts>
#include <type_traits>

#include "output/measures/measures.hpp"

namespace holloway::measure_table {

/// Counts that are added up: some, or one of a dimension's for each measure that the row makes.
class Terms {
 public:
  constexpr Terms() = default;
  template <class... Counters>
  requires(std::convertible_to<Counters, Counter>&&...) constexpr Terms(
      Counters... counters)  // NOLINT(google-explicit-constructor)
      : counters_{static_cast<Counter>(counters)...}, size_(sizeof...(counters)) {}
  template <class Enum>
  requires(!std::is_void_v<Enum>) constexpr Terms(
      Counted<Enum> counted)  // NOLINT(google-explicit-constructor)
      : Terms(counted.all()) {
    by_ = &dimension_of<Enum>;
  }
  /// All of them together.
  template <std::size_t n>
  constexpr explicit Terms(const std::array<Counter, n>& counters) : size_(n) {
    for (std::size_t i = 0; i < n; ++i) counters_.at(i) = counters[i];
  }

  /// What its counts are broken down by; null if all are added up.
  [[nodiscard]] constexpr const AnyDimension* by() const { return by_; }
  /// What is added up for one member of the dimension.
  [[nodiscard]] std::vector<Counter> of(std::size_t member) const {
    if (by_->members > 0) return {counters_[member]};
    return {counters_.begin(), counters_.begin() + static_cast<std::ptrdiff_t>(size_)};
  }

 private:
  std::array<Counter, 16> counters_{};
  std::size_t size_ = 0;
  const AnyDimension* by_ = &no_dimension;
};

/// All members of a dimension together.
template <class Enum>
constexpr Terms sum(Counted<Enum> counted) {
  return Terms(counted.all());
}

/// What a row says. A row without an id is the heading of those that follow.
struct Row {
  std::string_view id{};
  std::string_view unit{};
  std::string_view title{};
  std::string_view definition{};
  std::string_view denominator{};
  MeasureKind kind{};
  Terms numerator{};
  Terms divided_by{};
  std::optional<ProgrammeCounter> programme_counter{};
  bool is_headline = false;
  bool is_between_groups = false;
  double times = 1.0;

  /// Shown first.
  [[nodiscard]] constexpr Row headline() const {
    Row row = *this;
    row.is_headline = true;
    return row;
  }
  /// Says how women are treated, or how they fare: its gaps between groups of women are reported.
  [[nodiscard]] constexpr Row between_groups() const {
    Row row = *this;
    row.is_between_groups = true;
    return row;
  }
  /// A ratio "per 1,000" and the like.
  [[nodiscard]] constexpr Row multiplied_by(double factor) const {
    Row row = *this;
    row.times = factor;
    return row;
  }
  /// An average day of something other than women.
  [[nodiscard]] constexpr Row of(std::string_view whom, std::string_view days) const {
    Row row = *this;
    row.unit = whom;
    row.denominator = days;
    return row;
  }
};

consteval Row checked(Row row) {
  for (const std::string_view text : {row.id, row.unit, row.title, row.definition, row.denominator})
    check_blanks(text, row.numerator.by());
  return row;
}

/// The rows that follow are listed under this.
consteval Row heading(std::string_view title) {
  return {.title = title};
}

/// Counts per simulated year.
consteval Row yearly(std::string_view id, std::string_view unit, std::string_view title,
                     std::string_view definition, Terms counts_of_it) {
  return checked({.id = id,
                  .unit = unit,
                  .title = title,
                  .definition = definition,
                  .denominator = "each simulated year, all areas simulated",
                  .kind = MeasureKind::flow,
                  .numerator = counts_of_it});
}

/// Counts divided by counts.
consteval Row ratio(std::string_view id, std::string_view unit, std::string_view title,
                    std::string_view definition, std::string_view denominator, Terms numerator,
                    Terms divided_by) {
  return checked({.id = id,
                  .unit = unit,
                  .title = title,
                  .definition = definition,
                  .denominator = denominator,
                  .kind = MeasureKind::ratio,
                  .numerator = numerator,
                  .divided_by = divided_by});
}

/// A part of a whole.
consteval Row share(std::string_view id, std::string_view title, std::string_view definition,
                    std::string_view denominator, Terms part, Terms whole) {
  return ratio(id, "share (0 to 1)", title, definition, denominator, part, whole);
}

/// Days counted over days passed.
consteval Row average_day(std::string_view id, std::string_view title, std::string_view definition,
                          Terms days) {
  return checked({.id = id,
                  .unit = "women",
                  .title = title,
                  .definition = definition,
                  .denominator = "days: women present on an average day",
                  .kind = MeasureKind::stock,
                  .numerator = days});
}

/// Counts per simulated year for every 100,000 adult women resident.
consteval Row per_100k(std::string_view id, std::string_view unit, std::string_view title,
                       std::string_view definition, std::string_view denominator, Terms counts_of_it) {
  return checked({.id = id,
                  .unit = unit,
                  .title = title,
                  .definition = definition,
                  .denominator = denominator,
                  .kind = MeasureKind::rate_per_100k,
                  .numerator = counts_of_it});
}

/// What is counted of programmes, per simulated year.
consteval Row programmes_yearly(std::string_view id, std::string_view unit, std::string_view title,
                                std::string_view definition, ProgrammeCounter counter) {
  return {.id = id,
          .unit = unit,
          .title = title,
          .definition = definition,
          .denominator = "each simulated year, all areas simulated and all programmes switched on",
          .kind = MeasureKind::programme_flow,
          .programme_counter = counter};
}

/// Mean days from offer to start.
consteval Row programmes_wait(std::string_view id, std::string_view unit, std::string_view title,
                              std::string_view definition, std::string_view denominator) {
  return {.id = id,
          .unit = unit,
          .title = title,
          .definition = definition,
          .denominator = denominator,
          .kind = MeasureKind::programme_wait,
          .programme_counter = programme_counts.wait_minutes};
}

}  // namespace holloway::measure_table
