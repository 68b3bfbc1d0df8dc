// Each process of hers is held against itself, and each move comes from a decision that has a name.

#include "output/journeys/journey_difference.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "output/journeys/journey_decision.hpp"
#include "tests/output/journeys/made_journeys.hpp"

namespace holloway {
namespace {

using namespace holloway::testing;
using Catch::Matchers::Contains;
using enum Stage;

constexpr auto charge_case = Process::charge_case;
constexpr auto place = Process::place;

}  // namespace

TEST_CASE("Every permitted move comes from a decision that has a name", "[output][journeys]") {
  for (const Move& move : moves) {
    INFO(id_of(move.process) << ": " << id_of(move.from) << " to " << id_of(move.to));
    CHECK_FALSE(decision_of(move.process, move.from, move.to).name.empty());
  }
  const DecisionPoint to_sentence = decision_of(charge_case, sentence, fine);
  CHECK(to_sentence.name == "the sentence");
  CHECK(to_sentence.levers == std::vector{Lever::custody});
  CHECK(decision_of(place, custody_suite, remand).levers == std::vector{Lever::remand});
  CHECK(decision_of(Process::custodial_term, licence, term_recalled).name ==
        "whether she is recalled to prison");
}

TEST_CASE("The hour is no difference", "[output][journeys]") {
  Made made;
  made.comes_to_notice();
  made.twins.option.moves.back().when = made.twins.option.moves.back().when + Duration::hours(3);
  CHECK(made.parting() ==
        "Her journey is the same under both, day by day: only the hour of some of it differs.");
  CHECK_THAT(made.text(), !Contains("* differs"));
}

TEST_CASE("Cases are held against themselves", "[output][journeys]") {
  // Two cases go on side by side; that the second is quicker under the option parts nothing of the first.
  Made made;
  for (Journey* journey : {&made.twins.baseline, &made.twins.option}) {
    journey->occasions = {occasion(0, OffenceGroup::theft), occasion(1, OffenceGroup::fraud)};
    journey->moves = {on_day(10, charge_case, begin, notice), on_day(11, charge_case, notice, summons),
                      on_day(12, charge_case, begin, notice)};
  }
  made.twins.baseline.moves.push_back(on_day(15, charge_case, summons, awaiting_first_hearing));
  made.twins.baseline.moves.push_back(on_day(20, charge_case, notice, voluntary_interview));
  made.twins.option.moves.push_back(on_day(14, charge_case, notice, voluntary_interview));
  made.twins.option.moves.push_back(on_day(15, charge_case, summons, awaiting_first_hearing));
  const auto baseline = said(made.twins.baseline, made.baseline);
  const auto option = said(made.twins.option, made.option);
  const Parting first = first_difference(baseline, option, Differ::in_day);
  REQUIRE(first.exists());
  CHECK(first.only_in_time());
  CHECK(first.when().day() == 14);
  CHECK(first.baseline->sentence.about == 2);
  CHECK_FALSE(first_difference(baseline, option, Differ::in_outcome).exists());
}

}  // namespace holloway
