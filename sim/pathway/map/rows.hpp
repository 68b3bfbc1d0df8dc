#pragma once
// One row for each member of an enumeration, checked when compiled: what is known of a thing stands in one
// place.

#include <array>
#include <cstddef>
#include <string_view>

namespace holloway {

/// Whether an enumeration has a name for this value. Compilers write one without a name as a cast of its
/// number.
template <auto Value>
consteval bool is_named() {
  constexpr std::string_view written = __PRETTY_FUNCTION__;
  constexpr auto begin = written.find("Value = ") + 8;
  return written[begin] != '(' && (written[begin] < '0' || written[begin] > '9');
}

/// Whether rows hold every member of an enumeration once, in its order. Each row names its member as `is`.
template <class Row, std::size_t size>
consteval bool hold_every_member(const std::array<Row, size>& rows) {
  using Enum = decltype(Row::is);
  for (std::size_t i = 0; i < size; ++i)
    if (rows[i].is != static_cast<Enum>(i)) return false;
  return !is_named<static_cast<Enum>(size)>();
}

/// The identifiers of rows, in their order.
template <class Row, std::size_t size>
consteval std::array<std::string_view, size> ids_of(const std::array<Row, size>& rows) {
  std::array<std::string_view, size> ids;
  for (std::size_t i = 0; i < size; ++i) ids[i] = rows[i].id;
  return ids;
}

}  // namespace holloway
