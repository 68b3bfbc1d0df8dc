#pragma once
// A small table of numbers, row by row in one piece of memory: the last index runs fastest.

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <utility>
#include <vector>

namespace holloway {

/// A size that is known only when the table is made.
inline constexpr std::size_t at_run_time = static_cast<std::size_t>(-1);

/// Values by as many indices as there are `Sizes`, each a number or `at_run_time`. An index may be an integer
/// or an enumeration; that it lies within its size is asserted.
template <class Value, std::size_t... Sizes>
class Table {
  static constexpr std::size_t dimensions = sizeof...(Sizes);
  static constexpr std::array<std::size_t, dimensions> fixed{Sizes...};
  static constexpr auto open = static_cast<std::size_t>(std::count(fixed.begin(), fixed.end(), at_run_time));

 public:
  /// Without rows, or with all of them where every size is known.
  Table() : Table(std::array<std::size_t, open>{}) {}
  /// The sizes known only now, in order; all values are zero.
  explicit Table(const std::array<std::size_t, open>& sizes) {
    std::size_t cells = 1;
    for (std::size_t d = 0, next = 0; d < dimensions; ++d) {
      sizes_[d] = fixed[d] == at_run_time ? sizes[next++] : fixed[d];
      cells *= sizes_[d];
    }
    values_.resize(cells);
  }

  template <class... Index>
  Value& operator()(Index... index) {
    return values_[place(static_cast<std::size_t>(index)...)];
  }
  template <class... Index>
  const Value& operator()(Index... index) const {
    return values_[place(static_cast<std::size_t>(index)...)];
  }

  [[nodiscard]] std::size_t size(std::size_t dimension) const { return sizes_[dimension]; }
  /// All values, row by row.
  [[nodiscard]] const std::vector<Value>& flat() const { return values_; }
  std::vector<Value>& flat() { return values_; }
  void fill(const Value& value) { std::fill(values_.begin(), values_.end(), value); }

  friend bool operator==(const Table&, const Table&) = default;

 private:
  template <class... Index>
  [[nodiscard]] std::size_t place(Index... index) const {
    static_assert(sizeof...(Index) == dimensions, "one index for each dimension");
    return place(std::index_sequence_for<Index...>(), index...);
  }
  template <std::size_t... D, class... Index>
  [[nodiscard]] std::size_t place(std::index_sequence<D...> /*dimensions*/, Index... index) const {
    std::size_t at = 0;
    (..., (assert(index < size_of<D>()), at = at * size_of<D>() + index));
    return at;
  }
  /// A constant where it is known when compiling.
  template <std::size_t D>
  [[nodiscard]] std::size_t size_of() const {
    return fixed[D] == at_run_time ? sizes_[D] : fixed[D];
  }

  std::array<std::size_t, dimensions> sizes_{};
  std::vector<Value> values_;
};

}  // namespace holloway
