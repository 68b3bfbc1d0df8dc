// Reads the dated journeys of women and asserts the law and the calendar of each step.

#include <catch2/catch.hpp>
#include <functional>
#include <map>

#include "sim/core/bank_holidays.hpp"
#include "sim/experiment/journeys/drawn_journeys.hpp"
#include "tests/sim/experiment/scenario_pair.hpp"

namespace holloway {
namespace {

using namespace holloway::testing;

/// Two areas over two years, in which no custody time limit is extended, so that it can be seen to hold.
const Scenario& scenario() {
  static const Scenario one = [] {
    auto made = baseline({"west-midlands", "greater-manchester"}, 2, 1);
    made.parameters.court.custody_time_limit_extended = Probability(0);
    return made;
  }();
  return one;
}

const std::vector<DrawnJourney>& journeys() {
  static const std::vector<DrawnJourney> all =
      draw_journeys(reference_data(), scenario(), {}, 5, {20'000, {}}, 2)->women;
  return all;
}

std::optional<double> fact(const JourneyRow& row, JourneyFact which) {
  for (const auto& known : row.facts)
    if (known.fact == which) return known.value;
  return std::nullopt;
}

Date date_of(Time when) {
  return scenario().horizon.date_of(when.day());
}

/// One case from the first row about it, where that is in sight, to the last.
using CaseRows = std::vector<const JourneyRow*>;

void each_case(const std::function<void(const CaseRows&)>& look) {
  for (const auto& woman : journeys()) {
    std::map<int, CaseRows> cases;
    for (const auto& row : woman.rows)
      if (row.move.process == Process::charge_case)
        if (const auto number = fact(row, JourneyFact::case_number))
          cases[static_cast<int>(*number)].push_back(&row);
    for (const auto& [number, rows] : cases) look(rows);
  }
}

const JourneyRow* reached(const CaseRows& rows, Stage stage) {
  for (const auto* row : rows)
    if (!row->at_start && row->move.to == stage) return row;
  return nullptr;
}

double days_between(const JourneyRow& from, const JourneyRow& to) {
  return (to.move.when - from.move.when).in_days();
}

}  // namespace

TEST_CASE("journeys: what happens to a woman happens in the order of its dates") {
  std::size_t rows = 0;
  for (const auto& woman : journeys())
    for (std::size_t i = 1; i < woman.rows.size(); ++i, ++rows)
      if (woman.rows[i].move.when < woman.rows[i - 1].move.when) FAIL("a step before the one it follows");
  CHECK(rows > 50'000);
}

TEST_CASE("journeys: nobody is held for more than 24 hours before the police decide") {
  int seen = 0;
  each_case([&](const CaseRows& rows) {
    for (std::size_t i = 0; i + 1 < rows.size(); ++i)
      if (!rows[i]->at_start && rows[i]->move.to == Stage::custody_interview) {
        ++seen;
        if (days_between(*rows[i], *rows[i + 1]) > 1.001) FAIL("held for longer than 24 hours");
      }
  });
  CHECK(seen > 1000);
}

TEST_CASE("journeys: a summary offence is charged within six months of it") {
  int seen = 0;
  each_case([&](const CaseRows& rows) {
    const auto* noticed = reached(rows, Stage::notice);
    const auto* charged = reached(rows, Stage::awaiting_first_hearing);
    if (!noticed || !charged || !is_summary(*charged->group)) return;
    ++seen;
    if (days_between(*noticed, *charged) > 182.01) FAIL("charged out of time");
  });
  CHECK(seen > 1000);
}

TEST_CASE("journeys: conditions of a caution are over within sixteen weeks") {
  int seen = 0;
  each_case([&](const CaseRows& rows) {
    for (std::size_t i = 0; i + 1 < rows.size(); ++i)
      if (!rows[i]->at_start && rows[i]->move.to == Stage::conditional_caution_running) {
        ++seen;
        if (days_between(*rows[i], *rows[i + 1]) > 112.01) FAIL("conditions that run on");
      }
  });
  CHECK(seen > 50);
}

TEST_CASE("journeys: who admitted the offence for a caution is not tried for it") {
  int seen = 0;
  each_case([&](const CaseRows& rows) {
    if (!reached(rows, Stage::conditional_caution_running) || !reached(rows, Stage::first_hearing)) return;
    ++seen;
    if (reached(rows, Stage::trial) || reached(rows, Stage::acquitted)) FAIL("tried after an admission");
  });
  CHECK(seen > 3);
}

TEST_CASE("journeys: courts hear cases on working days") {
  int seen = 0;
  constexpr std::array heard{Stage::first_hearing, Stage::trial, Stage::sentence, Stage::acquitted};
  each_case([&](const CaseRows& rows) {
    for (const auto* row : rows) {
      if (row->at_start || std::find(heard.begin(), heard.end(), row->move.to) == heard.end()) continue;
      ++seen;
      if (!is_working_day(date_of(row->move.when))) FAIL("a hearing on " << to_text(date_of(row->move.when)));
    }
  });
  CHECK(seen > 2000);
}

TEST_CASE("journeys: women leave prison on working days, but for those who wait for a bed") {
  int on_working_days = 0;
  int others = 0;
  for (const auto& woman : journeys())
    for (const auto& row : woman.rows) {
      const bool leaves = row.move.process == Process::custodial_term && !row.at_start &&
                          (row.move.from == Stage::term_serving || row.move.from == Stage::term_recalled) &&
                          (row.move.to == Stage::licence || row.move.to == Stage::home_detention_curfew);
      if (!leaves) continue;
      ++(is_working_day(date_of(row.move.when)) ? on_working_days : others);
    }
  CHECK(on_working_days > 300);
  // A bed in approved premises is answered for at the end of the day on which it was asked for.
  CHECK(others < on_working_days / 25);
}

TEST_CASE("journeys: nobody waits for trial on remand beyond the custody time limit") {
  int seen = 0;
  each_case([&](const CaseRows& rows) {
    for (const auto* row : rows) {
      if (row->at_start || row->move.to != Stage::trial) continue;
      const double held = fact(*row, JourneyFact::remand_days).value_or(0);
      const bool crown = fact(*row, JourneyFact::court) == static_cast<double>(index_of(CourtKind::crown));
      const double limit = crown ? 182 : is_summary(*row->group) ? 56 : 70;
      if (held > 0) ++seen;
      if (held > limit + 0.01) FAIL("held for " << held << " days before trial");
    }
  });
  CHECK(seen > 10);
}

TEST_CASE("journeys: no court passes a sentence beyond its powers") {
  int seen = 0;
  each_case([&](const CaseRows& rows) {
    const auto* custody = reached(rows, Stage::immediate_custody);
    if (!custody) return;
    const auto days = fact(*custody, JourneyFact::sentence_days);
    const bool crown = fact(*custody, JourneyFact::court) == static_cast<double>(index_of(CourtKind::crown));
    if (!days) return;
    ++seen;
    if ((is_summary(*custody->group) || !crown) && *days > 183.01)
      FAIL("a sentence of " << *days << " days beyond the powers of the court");
  });
  CHECK(seen > 200);
}

}  // namespace holloway
