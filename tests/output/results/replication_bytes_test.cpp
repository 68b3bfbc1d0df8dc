#include "output/results/replication_bytes.hpp"

#include <catch2/catch.hpp>
#include <cstdint>
#include <exception>
#include <string>
#include <vector>

#include "output/files/hdf5_file.hpp"
#include "tests/output/made_study.hpp"

using namespace holloway;

namespace {

struct Shape {
  std::int64_t years, months, areas, programmes;
};

/// A file with the right heading and checksum that says it has this shape, and holds nothing.
std::string empty_file(const Shape& shape) {
  Hdf5Writer file;
  file.attribute("/", "key", "key");
  file.attribute("/", "years", shape.years);
  file.attribute("/", "months", shape.months);
  file.attribute("/", "areas", shape.areas);
  file.attribute("/", "programmes", shape.programmes);
  for (const char* const name :
       {"/monthly", "/yearly_by_area", "/yearly_by_group", "/programme_monthly", "/moves_by_year"})
    file.dataset(name, std::vector<std::int64_t>(), {0}, {"count", ""});
  const auto image = file.bytes();
  return heading_of_kept(image) + image;
}

/// Whether a replication is found in these bytes; what cannot be had is not found.
bool found(const std::string& bytes) {
  try {
    return replication_in(bytes, "key").has_value();
  } catch (const std::exception&) {
    return false;
  }
}

}  // namespace

TEST_CASE("A replication is the same in bytes and back, and found under its own key only") {
  const auto result = holloway::testing::made_study(1).scenarios[1].results[0];
  const auto bytes = bytes_to_keep("key", result);
  REQUIRE(replication_in(bytes, "key"));
  CHECK(*replication_in(bytes, "key") == result);
  CHECK_FALSE(replication_in(bytes, "another"));
}

TEST_CASE("A kept replication whose shape no run has, or does not fit what it holds, is not found") {
  constexpr std::int64_t wraps = std::int64_t{1} << 61;  // times a number of counters it may come to nothing
  REQUIRE(found(empty_file({0, 0, 0, 0})));
  for (const Shape& shape : {Shape{0, 0, wraps, 0}, Shape{0, 0, 0, wraps}, Shape{-1, 0, 0, 0},
                             Shape{0, -1, 0, 0}, Shape{std::int64_t{1} << 32, 0, 0, 0},
                             Shape{0, std::int64_t{1} << 32, 0, 0}, Shape{200, 2400, 1000, 1000}})
    CHECK_FALSE(found(empty_file(shape)));
}

TEST_CASE("Any byte that is changed or missing loses a kept replication") {
  const auto whole = empty_file({0, 0, 0, 0});
  for (std::size_t i = 0; i < whole.size(); i += 97) {
    auto changed = whole;
    changed[i] = static_cast<char>(changed[i] ^ 1);
    CHECK_FALSE(found(changed));
    CHECK_FALSE(found(whole.substr(0, i)));
  }
}
