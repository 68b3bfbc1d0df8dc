// What is searched for and found is said so that nobody mistakes one woman for the whole.

#include "output/words/search_words.hpp"

#include <catch2/catch.hpp>
#include <set>
#include <sstream>

namespace holloway {

using Catch::Matchers::Contains;

TEST_CASE("Every difference has words of its own, and stands in the help", "[output][journeys]") {
  std::set<std::string_view> done, meanings;
  const std::string help = differences_for_help();
  for (std::size_t i = 0; i < count_of<Difference>; ++i) {
    const auto difference = Difference(i);
    INFO(id_of(difference));
    CHECK(done.insert(words_for(difference)).second);
    CHECK(meanings.insert(meaning_of(difference)).second);
    CHECK_THAT(help, Contains("\n  " + std::string(id_of(difference)) + " "));
  }
  std::istringstream lines(help);
  for (std::string line; std::getline(lines, line);) CHECK(line.size() <= 110);
}

TEST_CASE("How many are found is said, and how many the other way", "[output][journeys]") {
  WomenFound found;
  found.difference = Difference::avoided_custody;
  found.women = 5300;
  found.matching.resize(12);
  found.the_other_way = 3;
  CHECK(found_text(found, 1) ==
        "In replication 1, women who avoided custody (in prison at some time under the baseline, never under "
        "the option): 12 of the 5,300 to whom anything happens. The other way (sent-to-prison): 3.");
  found.matching.clear();
  found.the_other_way = 0;
  CHECK_THAT(found_text(found, 7),
             Contains("In replication 7") && Contains("): none of the 5,300") && Contains("prison): none."));
}

}  // namespace holloway
