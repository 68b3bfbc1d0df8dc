// "did you mean ...?"

#include "scenarios/reader/problems/suggestion.hpp"

#include <rapidcheck.h>

#include <catch2/catch.hpp>
#include <string>

namespace holloway {
namespace {

TEST_CASE("edit distances that are known", "[scenarios][suggestion]") {
  CHECK(edit_distance("", "") == 0);
  CHECK(edit_distance("abc", "") == 3);
  CHECK(edit_distance("kitten", "sitting") == 3);
  CHECK(edit_distance("new-chanse", "new-chance") == 1);
  CHECK(edit_distance("recieve", "receive") == 1);  // a swap of neighbours is one slip
}

TEST_CASE("edit distance is symmetric, zero for equal words only, and at most the longer word",
          "[scenarios][suggestion]") {
  CHECK(rc::check("edit distance", [](const std::string& a, const std::string& b) {
    const int distance = edit_distance(a, b);
    RC_ASSERT(distance == edit_distance(b, a));
    RC_ASSERT((distance == 0) == (a == b));
    RC_ASSERT(distance <= static_cast<int>(std::max(a.size(), b.size())));
  }));
}

TEST_CASE("the nearest word is suggested if it is near", "[scenarios][suggestion]") {
  const std::vector<std::string_view> areas{"west-mercia", "west-midlands", "west-yorkshire"};
  CHECK(nearest("west-midlnds", areas) == "west-midlands");
  CHECK(nearest("West Midlands", areas) == "west-midlands");
  CHECK(nearest("west_midlands", areas) == "west-midlands");
  CHECK(nearest("cornwall", areas).empty());
  CHECK(nearest("x", {}).empty());
  CHECK(nearest("ad", {"ab", "ac"}) == "ab");  // of equally near ones the first in the alphabet
  CHECK(did_you_mean("west-midlnds", areas) == "; did you mean \"west-midlands\"?");
  CHECK(did_you_mean("cornwall", areas).empty());
  // Where letters are not near, words may be; small words and the plural count for nothing.
  const std::vector<std::string_view> keys{"places_per_area", "places_per_100k_women", "caseload"};
  CHECK(did_you_mean("place", keys).empty() == false);
  CHECK(did_you_mean("places", keys) == "; did you mean \"places_per_area\" or \"places_per_100k_women\"?");
  CHECK(did_you_mean("has_children", {"known_children", "children_apart", "pregnant"}) ==
        "; did you mean \"known_children\" or \"children_apart\"?");
  CHECK(did_you_mean("name", {"names_alternative"}).empty());
  CHECK(did_you_mean("per_area", {}).empty());
  CHECK(did_you_mean_or_list("zebra", {"one", "two", "three"}) ==
        "; it can be \"one\", \"two\" or \"three\"");
}

}  // namespace
}  // namespace holloway
