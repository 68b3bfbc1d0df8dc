#include "output/words/wording.hpp"

#include <catch2/catch.hpp>

#include "output/analysis/groups.hpp"
#include "output/journeys/journey_decision.hpp"
#include "output/journeys/journey_sentences.hpp"
#include "output/money/payers.hpp"
#include "output/words/decision_words.hpp"
#include "output/words/effect_words.hpp"
#include "output/words/fill_blanks.hpp"
#include "output/words/search_words.hpp"
#include "scenarios/describe/phrases/phrases.hpp"

using namespace holloway;

namespace {

/// Says what is told of each member: throws if anything is missing.
template <class Enum, class Tell>
void tell_each(Tell tell) {
  for (std::size_t i = 0; i < count_of<Enum>; ++i)
    CHECK_FALSE(std::string(tell(static_cast<Enum>(i))).empty());
}

}  // namespace

TEST_CASE("The text tables can be read, and no text is asked for that is not there", "[output][words]") {
  CHECK(all_texts().size() > 300);
  CHECK_THROWS_AS(wording("levers.none_such"), std::logic_error);
  CHECK_THROWS_AS(wording("page.title"), std::logic_error);
  CHECK_THROWS_AS(wording("page.title", {{"option", "A"}}), std::logic_error);
  CHECK_THROWS_AS(wording("page.title", {{"option", "A"}, {"baseline", "B"}, {"more", "C"}}),
                  std::logic_error);
  CHECK(wording("page.title", {{"option", "A"}, {"baseline", "B"}}) == "A: compared with B");
}

TEST_CASE("A table's texts take as many lines as they need", "[output][words]") {
  const auto texts = read_texts(
      "# Of one part\n\nA note to editors.\n\n## a.first\n\nOne line\nand another.\n\n"
      "Still the first.\n# Of the next\n\nA note.\n## b.second\n{women} women\n");
  REQUIRE(texts.size() == 2);
  CHECK(texts.at("a.first") == "One line and another. Still the first.");
  CHECK(texts.at("b.second") == "{women} women");
  CHECK_THROWS_AS(read_texts("## a.first\nOne\n## a.first\nTwo\n"), std::logic_error);
  CHECK_THROWS_AS(read_texts("## a.first\n\n## a.second\nTwo\n"), std::logic_error);
}

TEST_CASE("Blanks are filled where they stand", "[output][words]") {
  const auto twice = [](std::string_view name) { return std::string(name) + std::string(name); };
  CHECK(fill_blanks("{a} and {b}{c}", {"{", "}"}, twice) == "aa and bbcc");
  CHECK(fill_blanks("{a} and {b", {"{", "}"}, twice) == "aa and {b");
  CHECK(fill_blanks("", {"{", "}"}, twice).empty());
}

TEST_CASE("Each thing that is told of has its words", "[output][words]") {
  tell_each<Lever>([](Lever lever) { return words_for(lever); });
  tell_each<EffectScale>([](EffectScale scale) { return words_for(scale); });
  tell_each<ActsAt>([](ActsAt point) { return in_words(point); });
  tell_each<Stage>([](Stage stage) { return title_of(stage); });
  tell_each<Payer>([](Payer payer) { return title_of(payer); });
  tell_each<Group>([](Group group) { return title_of(group); });
  tell_each<Group>([](Group group) { return definition_of(group); });
  tell_each<Division>([](Division division) { return title_of(division); });
  tell_each<Difference>([](Difference difference) { return words_for(difference); });
  tell_each<Difference>([](Difference difference) { return meaning_of(difference); });
  tell_each<OffenceGroup>([](OffenceGroup group) { return in_words(group); });
  tell_each<Agency>([](Agency agency) { return wording_of("agencies", id_of(agency)); });
  for (const auto& decision : decisions()) {
    CHECK_FALSE(title_of(decision).empty());
    CHECK_FALSE(explanation_of(decision).empty());
  }
  for (const auto place : {Stage::community, Stage::custody_suite, Stage::remand, Stage::serving,
                           Stage::recalled, Stage::approved_premises, Stage::died, Stage::deported})
    CHECK_FALSE(wording_of("portrait.in", id_of(place)).empty());
  for (std::size_t p = 0; p < count_of<Process>; ++p)
    CHECK_FALSE(wording_of("counted", id_of(static_cast<Process>(p))).empty());
  for (const auto& move : moves) CHECK_FALSE(decision_of(move.process, move.from, move.to).name.empty());
  for (const auto unit : {"per_start", "per_appointment", "per_day", "per_year", "per_year_in_all"})
    CHECK_FALSE(wording_of("prices", unit).empty());
}
