// What police and prosecutor made of each occasion is read from moves, and not guessed.

#include "sim/experiment/journeys/police_outcomes.hpp"

#include <catch2/catch.hpp>

namespace holloway {
namespace {

using enum Stage;

MadeMove on(Day day, Stage from, Stage to) {
  return {Time::start_of(day), Process::charge_case, from, to};
}

}  // namespace

TEST_CASE("An occasion is followed to where police and prosecutor leave it", "[experiment][journeys]") {
  const auto found = noticed_occasions(std::vector<MadeMove>{
      on(1, begin, notice), on(2, notice, voluntary_interview), on(3, voluntary_interview, police_decision),
      on(3, police_decision, bail_for_assessment), on(5, bail_for_assessment, police_decision),
      on(5, police_decision, cps_decision), on(6, cps_decision, police_decision),
      on(6, police_decision, conditional_caution_running),
      // the conditions are not met
      on(60, conditional_caution_running, police_decision), on(60, police_decision, awaiting_first_hearing),
      on(70, begin, notice), on(71, notice, summons), on(80, begin, notice)});
  REQUIRE(found.size() == 3);
  CHECK(found[0].noticed == Time::start_of(1));
  CHECK(found[0].result == PoliceResult::prosecuted);
  CHECK_FALSE(found[0].with_conditions);
  CHECK_FALSE(found[0].took_up_programme);
  CHECK(found[1].result == PoliceResult::prosecuted);
  CHECK_FALSE(found[1].with_conditions);
  CHECK_FALSE(found[2].result);
}

TEST_CASE("A conditional caution is a result when its conditions are met", "[experiment][journeys]") {
  const std::vector<MadeMove> given{on(1, begin, notice), on(2, notice, police_decision),
                                    on(2, police_decision, conditional_caution_running)};
  CHECK_FALSE(noticed_occasions(given)[0].result);
  auto met = given;
  met.push_back(on(90, conditional_caution_running, conditional_caution_met));
  CHECK(noticed_occasions(met)[0].result == PoliceResult::out_of_court);
  CHECK(noticed_occasions(met)[0].with_conditions);
}

TEST_CASE("Two cases in one stage cannot be told apart, and are not", "[experiment][journeys]") {
  const auto found = noticed_occasions(
      std::vector<MadeMove>{on(1, begin, notice), on(2, begin, notice), on(3, notice, no_further_action),
                            on(4, notice, summons), on(9, begin, notice), on(9, notice, penalty_notice)});
  REQUIRE(found.size() == 3);
  CHECK_FALSE(found[0].result);
  CHECK_FALSE(found[1].result);
  CHECK(found[2].result == PoliceResult::out_of_court);
}

TEST_CASE("An occasion ended by death, and one begun before, have no result", "[experiment][journeys]") {
  const auto found =
      noticed_occasions(std::vector<MadeMove>{on(1, police_decision, awaiting_first_hearing),
                                              on(2, begin, notice), on(3, notice, case_ended_by_death)});
  REQUIRE(found.size() == 1);
  CHECK_FALSE(found[0].result);
}

TEST_CASE("A programme taken up at arrest is taken up over that occasion", "[experiment][journeys]") {
  std::vector<MadeMove> moves_made{on(1, begin, notice),
                                   on(2, notice, custody_interview),
                                   {Time::start_of(2), Process::enrolment, begin, offered},
                                   {Time::start_of(2), Process::enrolment, offered, waiting},
                                   on(3, custody_interview, no_further_action)};
  CHECK(noticed_occasions(moves_made)[0].took_up_programme);
  // Not if it is at that minute that she is received into prison: it is offered there.
  auto received = moves_made;
  received.insert(received.begin() + 2, {Time::start_of(2), Process::place, community, serving});
  CHECK_FALSE(noticed_occasions(received)[0].took_up_programme);

  moves_made[3].to = declined;
  CHECK_FALSE(noticed_occasions(moves_made)[0].took_up_programme);
}

}  // namespace holloway
