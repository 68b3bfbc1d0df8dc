// A programme that changes nothing must change nothing: not one measure, not one move of one woman.

#include <catch2/catch.hpp>
#include <string>

#include "output/measures/measures.hpp"
#include "scenarios/reader/programme/programme_files.hpp"
#include "tests/sim/experiment/scenario_pair.hpp"

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

TEST_CASE("Whatever else a programme says, without effects it leaves every woman's journey identical",
          "[experiment][neutral]") {
  const Pair pair(R"([{ "use": "new-chance", "effects": [], "builds_up_days": 91,
    "acts_at": ["police_decision", "first_hearing", "sentence", "order_start", "release", "community"], "eligible": [],
    "taken_up_odds": [{ "odds_ratio": 2, "range": [1, 3], "evidence": "assumption", "source": "a test" }],
    "catchment": { "name": "a-town", "share": 0.5 },
    "capacity": { "pool": "a-pool", "waits_at_most_days": 5, "later": [{ "from": "2020-01-01", "number": 0.1 }] },
    "to": "2020-12-31", "when_it_ends": "stops", "if_not_completed": "breach",
    "informs": [{ "agency": "court", "probability": 1, "range": [0, 1], "evidence": "assumption", "source": "a test" }],
    "changes": [{ "parameter": "court.remand", "scale": "odds_ratio", "size": 0.2, "range": [0.1, 1],
                  "evidence": "assumption", "source": "a test" }] }])");
  CHECK(pair.option_value("programme_starts") > 50);
  CHECK(pair.option_value("programme_gave_up") > 0);
  check_neutral(pair);
}

TEST_CASE("All programmes of the product at once, each without effects or offered to nobody, change nothing",
          "[experiment][neutral]") {
  for (const std::string off : {"\"effects\": []", "\"offered\": 0"}) {
    std::string programmes;
    for (const auto& file : programme_files(scenarios_folder() / "programmes"))
      programmes += (programmes.empty() ? "[" : ", ") + ("{ \"use\": \"" + file.id + "\", " + off + " }");
    const Pair pair(programmes + "]");
    INFO(off);
    check_neutral(pair);
  }
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
