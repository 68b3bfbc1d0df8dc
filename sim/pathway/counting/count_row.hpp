#pragma once
// How a list of counts is declared: each count is one row with its identifier, unit and meaning, and numbers
// itself after the row before it. The lists are in counters.hpp.

#include <array>
#include <cassert>
#include <cstdint>

#include "sim/pathway/counting/dimensions.hpp"

namespace holloway {

/// Days counted from queues and whole areas belong to no one woman.
enum class KnownBy : std::uint8_t { each_group, all_women_only };

/// What a row of a list says; identifier and meaning are patterns where the count has a dimension.
struct CountRow {
  std::string_view id;
  std::string_view unit;
  std::string_view meaning;
  KnownBy known_by = KnownBy::each_group;
  const AnyDimension* by = &no_dimension;
  std::size_t first = 0;  ///< its place among all counts; the members of a dimension follow

  [[nodiscard]] constexpr std::size_t members() const { return by->members == 0 ? 1 : by->members; }
};

/// The rows of a list, in the order in which its counts are declared. `Number` is the type that tells one of
/// its counts from another.
template <class Number>
class CountList {
 public:
  /// How many numbers are counted, each member of a dimension for itself.
  [[nodiscard]] constexpr std::size_t size() const { return size_; }
  [[nodiscard]] constexpr std::span<const CountRow> rows() const { return {rows_.data(), row_count_}; }
  /// The row that declares a count.
  [[nodiscard]] constexpr const CountRow& row_of(Number number) const {
    std::size_t row = row_count_;
    while (rows_[--row].first > static_cast<std::size_t>(number)) {
    }
    return rows_[row];
  }

  /// Adds a row; the number of its first count.
  constexpr std::size_t add(CountRow row) {
    check_blanks(row.id, row.by);
    check_blanks(row.meaning, row.by);
    row.first = size_;
    size_ += row.members();
    rows_.at(row_count_++) = row;
    return row.first;
  }

 private:
  std::array<CountRow, 256> rows_{};
  std::size_t row_count_ = 0;
  std::size_t size_ = 0;
};

/// One row of a list: a number, or one for each member of an enumeration.
template <class Number, class Enum = void>
class CountOf {
 public:
  constexpr CountOf(CountList<Number>& list, std::string_view id, std::string_view unit,
                    std::string_view meaning, KnownBy known_by = KnownBy::each_group)
      : first_(list.add({id, unit, meaning, known_by, &dimension_of<Enum>})) {}

  constexpr Number operator[](Enum member) const {
    const std::size_t step = index_of(member) - index_of(Dimension<Enum>::first);
    assert(step < dimension_of<Enum>.members);
    return static_cast<Number>(first_ + step);
  }
  /// The numbers of all members, which add up to the whole.
  [[nodiscard]] constexpr auto all() const {
    std::array<Number, dimension_of<Enum>.members> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] = static_cast<Number>(first_ + i);
    return numbers;
  }

 private:
  static_assert(std::size(Dimension<Enum>::words) == dimension_of<Enum>.members,
                "each member has its row of words in dimensions.hpp");
  std::size_t first_;
};

/// A plain count.
template <class Number>
class CountOf<Number, void> {
 public:
  constexpr CountOf(CountList<Number>& list, std::string_view id, std::string_view unit,
                    std::string_view meaning, KnownBy known_by = KnownBy::each_group)
      : number_(static_cast<Number>(list.add({id, unit, meaning, known_by}))) {}
  /// A plain count is its number.
  constexpr operator Number() const { return number_; }  // NOLINT(google-explicit-constructor)

 private:
  Number number_;
};

}  // namespace holloway
