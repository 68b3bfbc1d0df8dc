// A programme that changes nothing must change nothing: not one measure, not one move of one woman.

#include <catch2/catch.hpp>
#include <string>

#include "output/measures.hpp"
#include "tests/experiment/scenario_pair.hpp"

namespace holloway {
namespace {

using namespace holloway::testing;

constexpr std::uint64_t seed = 11;
constexpr int years = 3;

struct Pair {
  Scenario baseline = west_midlands("as-it-was", "[]", years);
  Scenario option;
  std::unique_ptr<Followed> without;
  std::unique_ptr<Followed> with;

  explicit Pair(const std::string& programmes) : option(west_midlands("option", programmes, years)) {
    const World start = warm_up(reference_data(), baseline, Luck(seed, 0), one_after_another);
    without = follow_with_log(start, baseline, baseline, seed);
    with = follow_with_log(start, baseline, option, seed);
  }

  [[nodiscard]] double option_value(const char* id) const {
    return evaluate(*find_measure(id), tally_reported(option, reference_data(), with->result)).value();
  }
};

/// Values the two scenarios disagree about, in any reported year: "measure in year 1: 3 and 4".
std::vector<std::string> measures_that_differ(const Pair& pair) {
  std::vector<std::string> differ;
  for (const Measure& measure : measures()) {
    if (measure.id.starts_with("programme_")) continue;
    for (int year = 0; year < years; ++year) {
      const auto one =
          evaluate(measure, tally_year(pair.baseline, reference_data(), pair.without->result, year));
      const auto other =
          evaluate(measure, tally_year(pair.option, reference_data(), pair.with->result, year));
      if (one != other)
        differ.push_back(std::string(measure.id) + " in year " + std::to_string(year) + ": " +
                         std::to_string(one.value_or(-1)) + " and " + std::to_string(other.value_or(-1)));
    }
  }
  return differ;
}

/// Positions in the table of moves, enrolment apart, that were not made equally often.
std::vector<std::size_t> moves_that_differ(const Pair& pair) {
  std::vector<std::size_t> differ;
  for (std::size_t move = 0; move < move_count; ++move)
    for (int year = 0; year < years && moves[move].process != Process::enrolment; ++year)
      if (pair.without->result.moves(move, year) != pair.with->result.moves(move, year))
        differ.push_back(move);
  return differ;
}

void check_neutral(const Pair& pair) {
  CHECK(measures_that_differ(pair).empty());
  CHECK(pair.without->result.flat_monthly() == pair.with->result.flat_monthly());
  CHECK(moves_that_differ(pair).empty());
  CHECK(women_who_differ(pair.without->log, pair.with->log).empty());
}

std::size_t journeys_in(const JourneyLog& log) {
  std::size_t women = 0;
  for (AreaIndex area = 0; area < log.areas(); ++area)
    for (std::size_t i = 0; i < log.women(area); ++i)
      women += !log.of({area, static_cast<WomanIndex>(i)}).empty();
  return women;
}

}  // namespace

TEST_CASE("A programme without effects leaves every woman's journey identical", "[experiment][neutral]") {
  const Pair pair(R"([{ "use": "new-chance", "from": "2019-01-01", "effects": [] }])");
  // It did run, and there was something to change.
  CHECK(pair.option_value("programme_starts") > 50);
  CHECK(journeys_in(pair.without->log) > 1000);
  check_neutral(pair);
}

TEST_CASE("A programme offered to nobody leaves every woman's journey identical", "[experiment][neutral]") {
  const Pair pair(R"([{ "use": "new-chance", "from": "2019-01-01", "offered": 0 }])");
  CHECK(pair.option_value("programme_eligible") > 50);
  CHECK(pair.option_value("programme_offers") == 0);
  check_neutral(pair);
}

TEST_CASE("The same programme with its effects does change journeys", "[experiment][neutral]") {
  const Pair pair(R"([{ "use": "new-chance", "from": "2019-01-01" }])");
  CHECK_FALSE(measures_that_differ(pair).empty());
  CHECK_FALSE(moves_that_differ(pair).empty());
  const auto differ = women_who_differ(pair.without->log, pair.with->log);
  REQUIRE_FALSE(differ.empty());
  // Twins: whoever is not touched by the programme, or by its places and queues, lives the same life.
  CHECK(differ.size() < journeys_in(pair.without->log) / 2);
}

}  // namespace holloway
