// Where two journeys part and why: what is said is what the option changes there, and no more than is known.

#include <catch2/catch.hpp>
#include <string>

#include "tests/output/journeys/made_journeys.hpp"

namespace holloway {
namespace {

using namespace holloway::testing;
using Catch::Matchers::Contains;
using Catch::Matchers::EndsWith;
using Catch::Matchers::StartsWith;
using enum Stage;

constexpr auto charge_case = Process::charge_case;
constexpr auto place = Process::place;
constexpr auto enrolment = Process::enrolment;

/// Both under a first hearing on day 30 that ends in the sentence; what it is, is for each test to say.
Made sentenced_on_day_30() {
  Made made;
  made.comes_to_notice();
  for (Journey* journey : {&made.twins.baseline, &made.twins.option})
    for (const auto& move : {on_day(12, charge_case, police_decision, awaiting_first_hearing),
                             on_day(30, charge_case, awaiting_first_hearing, first_hearing),
                             on_day(30, charge_case, first_hearing, sentence)})
      journey->moves.push_back(move);
  return made;
}

Effect effect_on(Lever lever, EffectScale scale = EffectScale::odds_ratio) {
  Effect effect;
  effect.on = lever;
  effect.scale = scale;
  effect.size = 0.5;
  effect.low = 0.25;
  return effect;
}

constexpr auto not_by_itself = "Nothing that the option changes acts on this by itself";

}  // namespace

TEST_CASE("Journeys that part at an offer, by what it puts in place of a charge", "[output][journeys]") {
  Made made;
  made.option.programmes.front().disposal = PoliceOutcome::conditional_caution;
  made.comes_to_notice();
  made.is_offered_new_chance();
  CHECK_THAT(
      made.parting(),
      StartsWith("On 13 Jan 2019 her journeys part, at the offer of a programme") &&
          Contains(
              "Under the option, on 13 Jan 2019: \"She is offered New Chance. She accepts New Chance, and "
              "support starts.\" Under the baseline she is not offered it then.") &&
          EndsWith("Nothing else in her journey changes."));

  made.twins.baseline.moves.push_back(on_day(12, charge_case, police_decision, awaiting_first_hearing));
  made.twins.option.moves.push_back(on_day(12, charge_case, police_decision, conditional_caution_running));
  CHECK_THAT(made.parting(),
             Contains("(point on the pathway: the decision of the police)") &&
                 Contains("the first thing to differ is the decision of the police.") &&
                 Contains("Under the baseline, on 13 Jan 2019: \"She is charged") &&
                 Contains("Under the option, on 13 Jan 2019: \"She is given a conditional caution.\"") &&
                 EndsWith("Why: under the option, New Chance puts a conditional caution in place of what the "
                          "police would have decided."));

  // Where the disposal is not the programme's, it is not said to be.
  made.option.programmes.front().disposal.reset();
  CHECK_THAT(made.parting(), !Contains("puts a") && Contains(not_by_itself));
}

TEST_CASE("An offer is the parting even if courts and services have shifted the hour", "[output][journeys]") {
  Made made;
  made.option.programmes.front().disposal = PoliceOutcome::conditional_caution;
  made.comes_to_notice();
  made.is_offered_new_chance();
  made.twins.option.moves.push_back(on_day(12, charge_case, police_decision, conditional_caution_running));
  made.twins.baseline.moves.push_back(on_day(12, charge_case, police_decision, awaiting_first_hearing));
  for (std::size_t i = 1; i < made.twins.option.moves.size(); ++i)
    made.twins.option.moves[i].when = made.twins.option.moves[i].when + Duration::hours(2);
  CHECK_THAT(made.parting(), StartsWith("On 13 Jan 2019 her journeys part, at the offer of a programme") &&
                                 Contains("New Chance puts a conditional caution in place"));
}

TEST_CASE("Journeys that part because an occasion comes later", "[output][journeys]") {
  Made made;
  made.option.programmes.front().effects = {effect_on(Lever::offending, EffectScale::hazard_ratio)};
  made.comes_to_notice();
  made.is_offered_new_chance();
  made.twins.baseline.moves.push_back(on_day(40, charge_case, begin, notice));
  made.twins.baseline.occasions.push_back(occasion(1, OffenceGroup::theft));
  CHECK_THAT(
      made.parting(),
      Contains("whether and when she comes to notice") &&
          Contains("Under the option nothing more happens.") &&
          Contains("New Chance, which began to support her on 13 Jan 2019, is taken to change how often "
                   "she offends: hazard ratio 0.5 (range 0.25 to 1).") &&
          EndsWith("comes later under the option, or not at all."));

  // Not where she declined: then support cannot be the reason.
  Made declining = made;
  declining.twins.option.moves.back().to = declined;
  CHECK_THAT(declining.parting(), !Contains("is taken to change") && Contains("It follows from"));

  // Nor where the programme does something else.
  Made other = made;
  other.option.programmes.front().effects = {effect_on(Lever::remand)};
  CHECK_THAT(other.parting(), !Contains("is taken to change"));
}

TEST_CASE("An occasion that cannot come because she is in prison", "[output][journeys]") {
  Made made;
  made.comes_to_notice();
  Portrait inside = made.twins.option.portraits.front();
  inside.place = serving;
  made.twins.option.portraits = {inside};
  made.twins.baseline.moves.push_back(on_day(40, charge_case, begin, notice));
  made.twins.baseline.occasions.push_back(occasion(1, OffenceGroup::theft));
  CHECK_THAT(made.parting(), EndsWith("Why: under the option she is in prison on that day."));

  // She is out later under the option: that is the first to differ, and the occasion the first to come out
  // so.
  for (Journey* journey : {&made.twins.baseline, &made.twins.option}) journey->portraits = {inside};
  made.twins.baseline.moves.insert(made.twins.baseline.moves.end() - 1,
                                   on_day(36, place, serving, community));
  made.twins.option.moves.push_back(on_day(50, place, serving, community));
  CHECK_THAT(made.parting(), Contains("What differs is when she leaves prison.") &&
                                 Contains("The first thing to come out differently is whether and when she "
                                          "comes to notice.") &&
                                 EndsWith("Why: under the option she is in prison on that day."));
}

TEST_CASE("Journeys that part at a sentence, because the law has changed", "[output][journeys]") {
  Made made = sentenced_on_day_30();
  made.twins.baseline.moves.push_back(on_day(30, charge_case, sentence, immediate_custody));
  made.twins.option.moves.push_back(on_day(30, charge_case, sentence, community_order));
  CHECK_THAT(made.parting(), StartsWith("On 31 Jan 2019 her journeys part. What differs is the sentence.") &&
                                 Contains(not_by_itself));

  ParameterChange law;
  law.path = "sentence.no_custody_under";
  law.size = 180;
  law.title = "No short custody";
  law.from = *parse_date("2019-01-31");
  made.option.changes = {law};
  CHECK_THAT(made.parting(), EndsWith("Why: the option changes what this is decided by. No short custody: "
                                      "sentence.no_custody_under is 180 instead of 0 (days)."));

  made.option.changes.front().from = *parse_date("2019-02-01");  // not yet in force
  CHECK_THAT(made.parting(), Contains(not_by_itself));
  made.option.changes.front().from.reset();
  made.option.changes.front().areas = {1};  // elsewhere
  CHECK_THAT(made.parting(), Contains(not_by_itself));
  made.option.changes.front().areas.clear();
  made.baseline.changes = made.option.changes;  // under both
  CHECK_THAT(made.parting(), Contains(not_by_itself));
  made.baseline.changes.clear();
  made.option.changes.front().path = "cps.delay";  // another decision
  CHECK_THAT(made.parting(), Contains(not_by_itself));

  // A parameter changed throughout has no title; a programme's change has the programme's.
  made.option.changes.clear();
  made.option.parameters.sentence.no_custody_under = Days(90);
  CHECK_THAT(made.parting(), EndsWith("decided by. sentence.no_custody_under is 90 instead of 0 (days)."));
  law.title.clear();
  law.programme = made.option.programmes.front().id = "new-chance";
  law.from.reset();
  made.option.changes = {law};
  CHECK_THAT(made.parting(), Contains("decided by. New Chance: sentence.no_custody_under is 180"));
}

TEST_CASE("What a programme does to a decision is named while it acts", "[output][journeys]") {
  Made made = sentenced_on_day_30();
  made.is_offered_new_chance();
  auto& option = made.twins.option.moves;
  std::rotate(option.begin() + 3, option.end() - 2, option.end());  // in order of time
  made.twins.baseline.moves.push_back(on_day(30, charge_case, sentence, immediate_custody));
  option.push_back(on_day(30, charge_case, sentence, fine));
  Programme& programme = made.option.programmes.front();
  programme.effects = {effect_on(Lever::custody)};
  CHECK_THAT(made.parting(), EndsWith("is taken to change odds of immediate custody: odds ratio 0.5 (range "
                                      "0.25 to 1)."));

  programme.effects.front().lasts = Days(10);  // over by then
  CHECK_THAT(made.parting(), Contains(not_by_itself));
  programme.effects.front().lasts_after_support = true;  // support goes on
  CHECK_THAT(made.parting(), Contains("is taken to change odds of immediate custody"));
  programme.effects.front().when = EffectIf::completed;  // she has not completed it
  CHECK_THAT(made.parting(), Contains(not_by_itself));
  programme.effects.front().when = EffectIf::started;
  programme.effects.front().starts_after = Days(20);  // not yet
  CHECK_THAT(made.parting(), Contains(not_by_itself));

  // Two for different women: whichever is hers, it is one of them.
  programme.effects = {effect_on(Lever::custody), effect_on(Lever::custody)};
  programme.effects.front().for_whom.emplace_back();
  CHECK_THAT(made.parting(), Contains("for some of the women, or else odds ratio 0.5"));

  // What acts under both is no reason.
  Made both = made;
  both.baseline.programmes = both.option.programmes;
  both.twins.baseline.offers = both.twins.option.offers;
  auto& same = both.twins.baseline.moves;
  same.insert(same.begin() + 3, option.begin() + 3, option.begin() + 5);
  CHECK_THAT(both.parting(), StartsWith("On 31 Jan 2019 her journeys part. What differs is the sentence.") &&
                                 !Contains("is taken to change"));

  // Through her needs, or what a court was told, cannot be told for certain.
  programme.effects = {effect_on(Lever::need, EffectScale::severity_change)};
  programme.effects.front().need = Need::mental_health;
  programme.informs = {{.agency = Agency::court}};
  CHECK_THAT(
      made.parting(),
      EndsWith("Why cannot be told for certain: New Chance, which began to support her on 13 Jan 2019, may "
               "have changed her need for help with mental health, and told the court what it knows of "
               "her, on which this may depend."));
}

TEST_CASE("A caution whose condition is a programme", "[output][journeys]") {
  Made made;
  made.option.programmes.front().disposal = PoliceOutcome::conditional_caution;
  made.comes_to_notice();
  made.is_offered_new_chance();
  for (Journey* journey : {&made.twins.baseline, &made.twins.option})
    journey->moves.push_back(on_day(12, charge_case, police_decision, conditional_caution_running));
  made.twins.baseline.moves.push_back(
      on_day(100, charge_case, conditional_caution_running, conditional_caution_met));
  made.twins.option.moves.push_back(on_day(60, enrolment, running, stopped));
  made.twins.option.moves.push_back(on_day(60, charge_case, conditional_caution_running, police_decision));
  CHECK_THAT(made.parting(), Contains("whether the conditions of her caution are met") &&
                                 EndsWith("New Chance is the condition of her caution."));
}

TEST_CASE("An offer comes after a difference in time alone, in prison", "[output][journeys]") {
  Made made = sentenced_on_day_30();
  for (Journey* journey : {&made.twins.baseline, &made.twins.option})
    for (const auto& move :
         {on_day(30, charge_case, sentence, immediate_custody), on_day(30, place, community, serving)})
      journey->moves.push_back(move);
  made.twins.option.offers = {0};
  made.twins.option.moves.push_back(on_day(30, enrolment, begin, offered));
  made.twins.option.moves.push_back(on_day(30, enrolment, offered, declined));
  const auto offer =
      "the offer of a programme (point on the pathway: reception into prison). Under the option, "
      "on 31 Jan 2019: \"She is offered New Chance. She declines New Chance.\"";
  CHECK_THAT(made.parting(), StartsWith("On 31 Jan 2019 her journeys part, at " + std::string(offer)));

  for (MadeMove& move : made.twins.baseline.moves)
    if (move.to == awaiting_first_hearing) move.when = move.when + Duration::days(1);
  CHECK_THAT(made.parting(),
             StartsWith("On 13 Jan 2019 her journeys part. What differs is the decision of the police.") &&
                 Contains("The first thing to come out differently is " + std::string(offer)));
}

TEST_CASE("Journeys that part without an offer, in time alone or in what follows", "[output][journeys]") {
  Made made;
  made.comes_to_notice();
  made.twins.option.moves.back().when = Time::start_of(20);
  CHECK_THAT(made.parting(),
             StartsWith("On 13 Jan 2019 her journeys part. What differs is when an investigator is free") &&
                 Contains("Under the baseline on 13 Jan 2019, and under the option on 21 Jan 2019: \"She is "
                          "interviewed; the police decide what to do.\"") &&
                 Contains("Something that she shares with other women") &&
                 EndsWith("Nothing comes out differently: it only comes on other days."));

  made.twins.baseline.moves.push_back(on_day(12, charge_case, police_decision, no_further_action));
  made.twins.option.moves.push_back(on_day(20, charge_case, police_decision, simple_caution));
  CHECK_THAT(made.parting(),
             Contains("The first thing to come out differently is the decision of the police. Under the "
                      "baseline, on 13 Jan 2019: \"The police take no further action.\" Under the option, on "
                      "21 Jan 2019: \"She is given a simple caution.\"") &&
                 EndsWith("it follows from what had come to differ before."));
}

}  // namespace holloway
