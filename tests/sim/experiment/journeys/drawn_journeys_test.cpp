// Journeys as data hold every move of the women drawn, each with the record that made it.

#include "sim/experiment/journeys/drawn_journeys.hpp"

#include <catch2/catch.hpp>
#include <map>

#include "sim/experiment/journeys/journey_digest.hpp"
#include "tests/sim/experiment/scenario_pair.hpp"

namespace holloway {
namespace {

using namespace holloway::testing;

constexpr std::uint64_t seed = 5;

const Scenario& scenario() {
  static const Scenario one = west_midlands("one", R"([{ "use": "new-chance", "from": "2019-01-01" }])", 1);
  return one;
}

const std::vector<Conversion>& conversions() {
  static const auto found = convert_effects(reference_data(), scenario(), scenario(), seed);
  return found;
}

DrawnJourneys draw(std::uint64_t women, JourneyCondition condition = {}, int threads = 2) {
  auto drawn = draw_journeys(reference_data(), scenario(), conversions(), seed, {women, std::move(condition)},
                             threads);
  REQUIRE(drawn);
  return std::move(*drawn);
}

const DrawnJourneys& everybody() {
  static const DrawnJourneys all = draw(1'000'000);
  return all;
}

std::optional<double> fact(const JourneyRow& row, JourneyFact which) {
  for (const auto& known : row.facts)
    if (known.fact == which) return known.value;
  return std::nullopt;
}

std::int64_t counted(const ReplicationResult& result, Counter counter) {
  std::int64_t all = 0;
  for (int month = 0; month < result.months(); ++month) all += result.monthly(counter, month);
  return all;
}

template <class Test>
std::int64_t rows_that(const Test& test) {
  std::int64_t count = 0;
  for (const auto& woman : everybody().women)
    for (const auto& row : woman.rows) count += !row.at_start && test(row);
  return count;
}

}  // namespace

TEST_CASE("Everybody's journeys are the moves and the counts of the run", "[experiment][journeys]") {
  const World start = warm_up(reference_data(), scenario(), Luck(seed, 0), one_after_another);
  const auto followed = follow_with_log(start, scenario(), scenario(), seed);
  std::size_t women = 0;
  for (std::size_t i = 0; i < followed->log.women(scenario().areas.front()); ++i)
    women += !followed->log.of({scenario().areas.front(), static_cast<WomanIndex>(i)}).empty();
  REQUIRE(everybody().women.size() == women);
  CHECK(everybody().seen == women);
  for (const auto& woman : everybody().women) {
    std::vector<MadeMove> made;
    for (const auto& row : woman.rows)
      if (!row.at_start) made.push_back(row.move);
    REQUIRE(made == followed->log.of(woman.who));
  }
  const auto& result = followed->result;
  CHECK(rows_that([](const JourneyRow& row) { return row.move.to == Stage::custody_interview; }) ==
        counted(result, counts.arrests));
  CHECK(rows_that([](const JourneyRow& row) {
          return row.move.process == Process::place && !is_prison(row.move.from) && is_prison(row.move.to) &&
                 row.move.to != Stage::recalled;
        }) == counted(result, counts.custody_receptions));
  for (const auto band : {LengthBand::under_6_months, LengthBand::under_12_months, LengthBand::under_4_years,
                          LengthBand::four_years_or_more})
    CHECK(rows_that([&](const JourneyRow& row) {
            return row.move.to == Stage::immediate_custody &&
                   band_of_length(fact(row, JourneyFact::sentence_days).value()) == band;
          }) == counted(result, counts.custody_by_length[band]));
}

TEST_CASE("Each case is followed by itself, though another of hers waits in the same stage",
          "[experiment][journeys]") {
  std::size_t cases = 0, together = 0;
  for (const auto& woman : everybody().women) {
    std::map<double, JourneyRow> last;
    for (const auto& row : woman.rows) {
      if (row.move.process != Process::charge_case) continue;
      const auto number = fact(row, JourneyFact::case_number);
      REQUIRE(number);
      REQUIRE(row.group);
      REQUIRE(row.gravity > 0);
      if (!row.at_start && row.move.from != Stage::begin) {
        REQUIRE(last.count(*number) == 1);
        REQUIRE(last[*number].move.to == row.move.from);
        REQUIRE(last[*number].group == row.group);
        for (const auto& [other, before] : last)
          together += other != *number && before.move.to == row.move.from;
      }
      ++cases;
      last[*number] = row;
    }
  }
  CHECK(cases > 1000);
  CHECK(together > 10);  // so that the question arises at all
}

TEST_CASE("A journey begins with what she is in", "[experiment][journeys]") {
  for (const auto& woman : everybody().women) {
    REQUIRE_FALSE(woman.rows.empty());
    const auto& first = woman.rows.front();
    CHECK(first.move.process == Process::place);
    CHECK(first.move.from == Stage::begin);
    CHECK(fact(first, JourneyFact::age).value() >= 18);
    Stage place = first.move.to;
    for (std::size_t i = 1; i < woman.rows.size(); ++i) {
      const auto& row = woman.rows[i];
      if (row.move.process != Process::place) continue;
      REQUIRE(row.move.from == place);
      place = row.move.to;
      if (place == Stage::remand) REQUIRE(fact(row, JourneyFact::court));
    }
    const auto is_enrolment = [](const JourneyRow& row) { return row.move.process == Process::enrolment; };
    for (const auto& row : woman.rows)
      if (is_enrolment(row)) CHECK(fact(row, JourneyFact::programme) == 0.0);
  }
}

TEST_CASE("Who is drawn does not depend on how many are, nor anything on the threads",
          "[experiment][journeys]") {
  const auto few = draw(5), more = draw(20), alone = draw(20, {}, 1);
  REQUIRE(few.women.size() == 5);
  REQUIRE(more.women.size() == 20);
  const auto in = [](const DrawnJourneys& drawn, WomanId who) {
    return std::any_of(drawn.women.begin(), drawn.women.end(),
                       [&](const auto& one) { return one.who == who; });
  };
  for (const auto& woman : few.women) CHECK(in(more, woman.who));
  CHECK(std::is_sorted(more.women.begin(), more.women.end(),
                       [](const auto& a, const auto& b) { return a.who < b.who; }));
  for (std::size_t i = 0; i < more.women.size(); ++i) {
    CHECK(more.women[i].who == alone.women[i].who);
    CHECK(more.women[i].rows == alone.women[i].rows);
  }
  // The rows are those of everybody's.
  for (const auto& woman : everybody().women)
    for (const auto& drawn : few.women)
      if (drawn.who == woman.who) CHECK(drawn.rows == woman.rows);
}

TEST_CASE("Only women who meet the condition are drawn", "[experiment][journeys]") {
  const auto drawn = draw(1'000'000, {{Happening::in_prison, false}, {Happening::remanded, true}});
  std::size_t expected = 0;
  const auto ever = [](const DrawnJourney& woman, auto test) {
    return std::any_of(woman.rows.begin(), woman.rows.end(), [&](const JourneyRow& row) {
      return row.move.process == Process::place && test(row.move.to);
    });
  };
  for (const auto& woman : everybody().women)
    expected += ever(woman, is_prison) && !ever(woman, [](Stage place) { return place == Stage::remand; });
  CHECK(drawn.women.size() == expected);
  CHECK(drawn.matching == expected);
  CHECK(drawn.seen == everybody().women.size());
  CHECK(expected > 0);
}

TEST_CASE("It stops when it is to", "[experiment][journeys]") {
  const std::atomic<bool> stop{true};
  CHECK_FALSE(draw_journeys(reference_data(), scenario(), conversions(), seed, {5, {}}, 1, &stop));
}

}  // namespace holloway
