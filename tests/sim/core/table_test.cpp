#include "sim/core/table.hpp"

#include <catch2/catch.hpp>
#include <cstdint>

using namespace holloway;

namespace {

enum class Fruit : std::uint8_t { apple, pear };

}  // namespace

TEST_CASE("a table lies row by row, whichever of its sizes are known beforehand") {
  Table<int, at_run_time, 2, 3> one({4});
  Table<int, 4, at_run_time, at_run_time> other({2, 3});
  CHECK(one.flat().size() == 24);
  CHECK(one.flat() == std::vector<int>(24));
  int value = 0;
  for (int i = 0; i < 4; ++i)
    for (int j = 0; j < 2; ++j)
      for (int k = 0; k < 3; ++k) {
        one(i, static_cast<Fruit>(j), k) = value;
        other(static_cast<std::size_t>(i), j, k) = value++;
      }
  CHECK(one.flat() == other.flat());
  for (std::size_t i = 0; i < one.flat().size(); ++i) CHECK(one.flat()[i] == static_cast<int>(i));
  const auto& constant = one;
  CHECK(constant(3, Fruit::pear, 2) == 23);
  CHECK(constant(1, Fruit::apple, 0) == 6);
}

TEST_CASE("a table without sizes has no cells, and one of known sizes has them all") {
  CHECK(Table<int, at_run_time, 2>().flat().empty());
  CHECK(Table<int, 3, 2>().flat().size() == 6);
  CHECK(Table<int, 2, at_run_time>({3}) == Table<int, 2, at_run_time>({3}));
  CHECK_FALSE(Table<int, 2, at_run_time>({3}) == Table<int, 2, at_run_time>({4}));
}
