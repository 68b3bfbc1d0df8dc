// One woman's two journeys as text: every move has its sentence, and what is said of the parting is so.

#include "output/journeys/journey_text.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "output/journeys/journey_phrases.hpp"
#include "output/journeys/journey_sentences.hpp"
#include "output/words/wording.hpp"
#include "tests/output/journeys/made_journeys.hpp"

namespace holloway {
namespace {

using Catch::Matchers::Contains;
using Catch::Matchers::EndsWith;
using Catch::Matchers::StartsWith;
using namespace holloway::testing;
using enum Stage;

constexpr auto charge_case = Process::charge_case;
constexpr auto place = Process::place;
constexpr auto enrolment = Process::enrolment;

std::string without_padding(const std::string& text) {
  std::string narrow;
  for (const char c : text)
    if (c != ' ' || narrow.empty() || narrow.back() != ' ') narrow += c;
  return narrow;
}

}  // namespace

TEST_CASE("Every permitted move has one sentence, and nothing else has", "[output][journeys]") {
  std::size_t said = 0;
  for (const auto& [id, sentence] : all_texts()) {
    if (!id.starts_with("moves.")) continue;
    INFO(id);
    ++said;
    CHECK(sentence.ends_with('.'));
    CHECK(std::isupper(static_cast<unsigned char>(sentence.front())));
    CHECK(sentence.find("offender") == std::string::npos);
  }
  CHECK(said == move_count);
  for (const Move& move : moves) {
    INFO(id_of(move.process) << ": " << id_of(move.from) << " to " << id_of(move.to));
    const std::string_view sentence = phrase_of(move.from, move.to);
    CHECK_FALSE(sentence.empty());
    const bool names_programme = sentence.find("{programme}") != std::string_view::npos;
    CHECK(names_programme == (move.process == enrolment));
    const bool names_occasion = sentence.find("{occasion}") != std::string_view::npos;
    CHECK(names_occasion == (move.from == begin && move.to == notice));
  }
  CHECK(phrase_of(died, community).empty());
}

TEST_CASE("Sentences say what a case is about, and which of several", "[output][journeys]") {
  Made made;
  made.comes_to_notice();
  Journey& journey = made.twins.baseline;
  auto sentences = sentences_of(journey, made.baseline);
  REQUIRE(sentences.size() == journey.moves.size());
  CHECK_THAT(sentences[0].text, Contains("theft, gravity 2 of 4 (case 1)."));
  CHECK_THAT(sentences[1].text, !Contains("case 1"));  // there is only one

  journey.occasions.push_back(occasion(1, OffenceGroup::drugs));
  journey.moves.insert(journey.moves.begin() + 1, on_day(11, charge_case, begin, notice));
  sentences = sentences_of(journey, made.baseline);
  CHECK_THAT(sentences[1].text, Contains("a drug offence") && Contains("(case 2)"));
  // Both wait in the same stage: which of them moves cannot be told, and is not.
  CHECK_THAT(sentences[2].text, !Contains("(case"));

  journey.moves = {on_day(10, charge_case, begin, notice), on_day(11, charge_case, notice, summons),
                   on_day(12, charge_case, begin, notice),
                   on_day(13, charge_case, summons, awaiting_first_hearing)};
  CHECK_THAT(sentences_of(journey, made.baseline)[3].text, EndsWith("(case 1)."));

  journey.open_at_start = {occasion(6, OffenceGroup::fraud)};
  journey.open_at_start.front().stage = awaiting_trial;
  journey.occasions = {occasion(7, OffenceGroup::theft)};
  journey.moves = {on_day(10, charge_case, begin, notice), on_day(11, charge_case, awaiting_trial, trial)};
  CHECK_THAT(sentences_of(journey, made.baseline)[1].text, EndsWith("(case 7)."));
}

TEST_CASE("A sentence is told before the prison it leads to", "[output][journeys]") {
  Journey journey;
  constexpr auto term = Process::custodial_term;
  journey.moves = {on_day(4, place, custody_suite, community),
                   on_day(5, charge_case, first_hearing, sentence),
                   on_day(5, term, begin, reception),
                   on_day(5, place, community, serving),
                   on_day(5, term, reception, term_serving),
                   on_day(5, charge_case, sentence, immediate_custody),
                   on_day(5, Process::order, order_running, order_ended)};
  const auto as_made = journey.moves;
  journey = in_reading_order(journey);
  CHECK(journey.moves == std::vector<MadeMove>{as_made[0], as_made[1], as_made[5], as_made[2], as_made[3],
                                               as_made[4], as_made[6]});
  CHECK(in_reading_order(journey).moves == journey.moves);
}

TEST_CASE("Programmes are called by their titles", "[output][journeys]") {
  Made made;
  made.option.programmes.emplace_back().title = "Another Way";
  Journey& journey = made.twins.option;
  journey.offers = {0, 1};
  journey.moves = {
      on_day(1, enrolment, begin, offered),     on_day(1, enrolment, offered, running),
      on_day(2, enrolment, begin, offered),     on_day(2, enrolment, offered, declined),
      on_day(9, enrolment, running, completed), on_day(9, enrolment, completed, enrolment_ended)};
  const auto sentences = sentences_of(journey, made.option);
  CHECK(sentences[0].text == "She is offered New Chance.");
  CHECK(sentences[3].text == "She declines Another Way.");
  CHECK(sentences[4].text == "She completes New Chance.");
  for (const auto& sentence : sentences) CHECK_THAT(sentence.text, !Contains("{"));
}

TEST_CASE("Journeys that do not part", "[output][journeys]") {
  Made made;
  made.comes_to_notice();
  CHECK(made.parting() == "Her journey is the same under both, move by move.");
  CHECK_THAT(made.text(), Contains("Under both:\n11 Jan 2019  She offends") && !Contains("* differs"));
  for (Journey* journey : {&made.twins.baseline, &made.twins.option}) journey->moves.clear();
  CHECK_THAT(made.text(), Contains("Nothing happens to her."));
}

TEST_CASE("The page sets both journeys side by side and adds them up", "[output][journeys]") {
  Made made;
  made.comes_to_notice();
  made.is_offered_new_chance();
  auto& alone = made.twins.baseline.moves;
  alone.push_back(on_day(30, place, community, serving));
  alone.push_back(on_day(50, place, serving, community));
  const std::string text = made.text();
  CHECK_THAT(text, StartsWith("west-midlands:1234, a synthetic woman of West Midlands\n"));
  CHECK_THAT(text, Contains("On 12 Jan 2019 she is 32 years old."));  // the day before
  const std::string narrow = without_padding(text);
  CHECK_THAT(narrow, Contains("\n31 Jan 2019 She is in prison, serving a sentence. *\n"));
  CHECK_THAT(narrow, Contains("\nDays in prison 20 0\n"));
  CHECK_THAT(narrow, Contains("\nProgrammes started 0 1\n"));
  CHECK_THAT(text, Contains("She is not a real woman"));
  const auto longest = [&] {
    std::size_t most = 0, begin_of_line = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
      if (text[i] == '\n') {
        most = std::max(most, i - begin_of_line);
        begin_of_line = i + 1;
      }
    return most;
  }();
  CHECK(longest <= 110);

  auto context = made.context();
  context.counts = TwinCounts{
      .women = 23'689, .differ = 812, .started = 55, .started_less_prison = 4, .started_more_prison = 1};
  CHECK_THAT(journey_text(made.twins, context), Contains("Of 23,689 women") && Contains("55 started"));
}

TEST_CASE("A portrait tells what is true, and what of it the police know", "[output][journeys]") {
  Portrait p;
  p.born = -12'000;
  p.children = 2;
  p.children_with_her = 2;
  p.needs.set(Need::drugs, 3);
  p.needs.set(Need::mental_health, 1);
  p.known_to_police = bit(Need::drugs);
  p.previous_occasions = 4;
  p.previous_custody = 1;
  p.place = community;
  p.on_order = true;
  const Horizon horizon{.start = *parse_date("2019-01-01"), .warm_up_years = 0, .years = 1};
  CHECK(portrait_text(p, horizon) ==
        "On 1 Jan 2019 she is 32 years old. Ethnic group: white. British. 2 dependent children, living with "
        "her. "
        "Needs: drugs (severe) and mental health (mild). The police know of drugs. Previous cautions or "
        "convictions: 4. Sentenced to prison once before. She is at liberty, under a community order or "
        "suspended "
        "sentence order.");
  Portrait other;
  other.place = serving;
  CHECK_THAT(portrait_text(other, horizon),
             Contains("No dependent children.") && Contains("None of the eight needs.") &&
                 Contains("convictions: none.") && EndsWith("She is in prison, serving a sentence."));
}

}  // namespace holloway
