// What is told of results that were run again.

#include <catch2/catch.hpp>

#include "commands/verify/results_changes.hpp"
#include "commands/verify/summary_difference.hpp"

namespace holloway {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view changelog = R"(# Changelog

## [Unreleased]

### Added

- Not a result.

### Results

- **Clocks** follow a change
  that has a date.
- Another.

## [0.2.0] - 2020-01-01

### Results

- Older.

## [0.1.0] - 2019-01-01

### Results

- Oldest.
)";

TEST_CASE("The changelog's results since a version, the newest first") {
  const auto since = results_changes_since("0.1.0", changelog);
  REQUIRE(since.size() == 3);
  CHECK(since[0].release == "Unreleased");
  CHECK(since[0].text == "Clocks follow a change that has a date.");
  CHECK(since[2].release == "0.2.0");
  CHECK(since[2].text == "Older.");
  CHECK(results_changes_since("0.2.0", changelog).size() == 2);
  CHECK(results_changes_since("0.0.1", changelog).size() == 4);
  CHECK(results_changes_since("0.1.0", "").empty());
}

TEST_CASE("Entries of lists are found by their names, and what is new is no difference") {
  const Json then{{"program", "old"},
                  {"list", {{{"path", "a"}, {"value", 1}}, {{"path", "b"}, {"value", 2}}}},
                  {"text", "x"}};
  const Json now{
      {"program", "new"},
      {"list", {{{"path", "c"}, {"value", 9}}, {{"path", "b"}, {"value", 3}}, {{"path", "a"}, {"value", 1}}}},
      {"text", "y"},
      {"more", 1}};
  const auto difference = compare_summaries(then, now);
  CHECK(difference.values == 5);
  REQUIRE(difference.moved.size() == 1);
  CHECK(difference.moved[0].path == "/list/b/value");
  CHECK(difference.moved[0].now == 3);
  CHECK(difference.reworded == std::vector<std::string>{"/text"});
  CHECK(difference.added == std::vector<std::string>{"/list/c", "/more"});
}

TEST_CASE("A value that is gone, or that there is only now, is a difference") {
  const auto gone = compare_summaries({{"a", {1, 2}}, {"b", nullptr}}, {{"a", {1}}, {"b", 2}});
  REQUIRE(gone.moved.size() == 2);
  CHECK(gone.moved[0].path == "/a/1");
  CHECK(gone.moved[0].now.is_discarded());
  CHECK(gone.moved[1].path == "/b");
}

}  // namespace
}  // namespace holloway
