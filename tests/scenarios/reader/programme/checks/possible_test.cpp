// Conditions that no woman can meet are refused, whatever way they are at odds; those that some could are
// not.

#include "scenarios/reader/programme/checks/possible.hpp"

#include <fmt/format.h>
#include <rapidcheck.h>

#include <catch2/catch.hpp>

#include "scenarios/describe/phrases/fact_table.hpp"
#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

using scenario_tests::errors_with;
using scenario_tests::Lines;

const std::string at = "error: mine.json:3: /programmes/0/";

Lines errors_of(const std::string& fields) {
  return errors_with("\"programmes\": [{\"use\": \"new-chance\",\n" + fields + "}]");
}

std::string is(const std::string& fact, bool truth) {
  return "{\"fact\": \"" + fact + "\", \"is\": " + (truth ? "true" : "false") + "}";
}
std::string at_least(const std::string& fact, const std::string& number) {
  return "{\"fact\": \"" + fact + "\", \"at_least\": " + number + "}";
}
std::string at_most(const std::string& fact, const std::string& number) {
  return "{\"fact\": \"" + fact + "\", \"at_most\": " + number + "}";
}

Lines errors_of_eligible(const std::vector<std::string>& conditions, const std::string& more = "") {
  std::string list;
  for (const auto& one : conditions) list += (list.empty() ? "" : ", ") + one;
  return errors_of(more + "\"eligible\": [" + list + "]");
}

/// Whether exactly the last condition is refused, because of what stands before it.
bool refused_at_the_last(const std::vector<std::string>& conditions, const std::string& more = "") {
  const auto lines = errors_of_eligible(conditions, more);
  return lines.size() == 1 &&
         lines[0].starts_with(at + "eligible/" + std::to_string(conditions.size() - 1) + ": ") &&
         lines[0].find("no woman can meet") != std::string::npos;
}

TEST_CASE("every fact has limits", "[scenarios][programmes][errors]") {
  const auto of = [](const std::string& condition) { return errors_of_eligible({condition}); };
  CHECK(of(at_least("age", "1e9")) ==
        Lines{at + "eligible/0/at_least: 1000000000 is not an age in years (18 to 110)"});
  CHECK(of(at_most("age", "12")) == Lines{at + "eligible/0/at_most: 12 is not an age in years (18 to 110)"});
  CHECK(of(at_least("gravity", "5")) == Lines{at + "eligible/0/at_least: 5 is not a gravity score (1 to 4)"});
  CHECK(of(at_least("known_needs", "9")) ==
        Lines{at + "eligible/0/at_least: 9 is not a number of needs (0 to 8)"});
  CHECK(of(at_least("custody_chance", "30")) ==
        Lines{at + "eligible/0/at_least: 30 is not a share of women (0 to 1)"});
  CHECK(of(at_most("previous_occasions", "-1")).size() == 1);
  CHECK(of(at_least("dependent_children", "9")).size() == 1);
  for (std::size_t i = 0; i < count_of<Fact>; ++i) {
    const auto& row = row_of(static_cast<Fact>(i));
    INFO(id_of(row.is));
    CHECK_FALSE(meaning_of(row.is).empty());
    if (row.kind == FactKind::number) CHECK(row.lowest < row.highest);
    // A sentence is served by nobody where the police decide.
    if (row.kind != FactKind::number || row.needs == FactNeeds::a_sentence) continue;
    CHECK(of(at_least(std::string(id_of(row.is)), fmt::format("{}", row.highest + 1))).size() == 1);
    CHECK(of(at_least(std::string(id_of(row.is)), fmt::format("{}", row.highest))).empty());
  }
}

TEST_CASE("conditions on several facts must leave somebody", "[scenarios][programmes][errors]") {
  CHECK(refused_at_the_last({is("pregnant", true), at_least("age", "70")}));
  CHECK(refused_at_the_last({at_least("age", "45"), is("pregnant", true)}));
  CHECK(errors_of_eligible({is("pregnant", true), at_least("age", "44")}).empty());
  CHECK(refused_at_the_last({at_most("known_needs", "0"), is("known_drugs", true)}));
  CHECK(refused_at_the_last({at_least("known_needs", "8"), is("known_family", false)}));
  CHECK(refused_at_the_last(
      {is("known_drugs", false), is("known_alcohol", false), is("known_drugs_or_alcohol", true)}));
  CHECK(refused_at_the_last({is("known_drugs_or_alcohol", false), is("known_alcohol", true)}));
  CHECK(refused_at_the_last({is("foreign_national", false), is("no_recourse", true)}));
  CHECK(refused_at_the_last({is("known_children", false), at_least("dependent_children", "1")}));
  CHECK(refused_at_the_last({is("known_domestic_abuse", false), is("abuser_is_other_party", true)}));
  CHECK(refused_at_the_last({is("in_prison", false), is("with_baby", true)}));
  // Two needs of which the agency knows, where it knows of one at most.
  CHECK(
      refused_at_the_last({at_most("known_needs", "1"), is("known_drugs", true), is("known_finance", true)}));
  CHECK(errors_of_eligible({at_most("known_needs", "1"), is("known_drugs", true)}).empty());
  CHECK(errors_of_eligible({is("pregnant", true), at_least("age", "70")}) ==
        Lines{at + "eligible/1: contradicts what else must hold (women who are pregnant): no woman can meet "
                   "both"});
}

TEST_CASE("alternatives must leave somebody too", "[scenarios][programmes][errors]") {
  const auto any_of = [](const std::string& one, const std::string& other) {
    return "{\"any_of\": [" + one + ", " + other + "]}";
  };
  CHECK(refused_at_the_last({at_least("age", "60"), any_of(at_most("age", "50"), at_most("age", "30"))}));
  CHECK(refused_at_the_last({any_of(at_most("age", "20"), is("pregnant", true)), at_least("age", "60")}));
  CHECK(errors_of_eligible({at_least("age", "60"), any_of(at_most("age", "50"), is("homeless", true))})
            .empty());
  // Two lists of alternatives that cannot be met together, though each can.
  CHECK(refused_at_the_last({any_of(at_most("age", "20"), at_most("known_needs", "0")),
                             any_of(is("known_drugs", true), is("known_finance", true)),
                             at_least("age", "30")}));
}

TEST_CASE("of very many conditions the first that leaves nobody is named",
          "[scenarios][programmes][errors]") {
  std::vector<std::string> many(300, at_least("age", "20"));
  many[200] = at_most("age", "19");
  CHECK(errors_of_eligible(many) ==
        Lines{at + "eligible/200: contradicts what stands before it: no woman can meet all of it"});
  many.assign(50, at_least("age", "20"));
  many[40] = at_most("age", "19");
  CHECK(errors_of_eligible(many) ==
        Lines{at + "eligible/40: contradicts an earlier condition on age (at least "
                   "20 and at most 19): no woman can meet both"});
}

TEST_CASE("between the ends of a whole number there must be one", "[scenarios][programmes][errors]") {
  CHECK(errors_of_eligible({"{\"fact\": \"previous_occasions\", \"at_least\": 2.2, \"at_most\": 2.8}"}) ==
        Lines{at + "eligible/0: no woman can meet this"});
  CHECK(errors_of_eligible({"{\"fact\": \"age\", \"at_least\": 20.2, \"at_most\": 20.8}"}).empty());
}

TEST_CASE("what is asked must exist where the programme acts", "[scenarios][programmes][errors]") {
  const std::string in_community =
      "\"acts_at\": [\"community\"], \"disposal\": null, \"if_not_completed\": \"nothing\", ";
  CHECK(errors_of_eligible({at_most("gravity", "2")}, in_community) ==
        Lines{at +
              "eligible/0: no woman can meet this in the community, when her circumstances grow worse: no "
              "case is at hand there"});
  CHECK(errors_of_eligible({"{\"fact\": \"planned_outcome\", \"one_of\": [\"charge\"]}"}, in_community)
            .size() == 1);
  CHECK(errors_of_eligible({at_least("sentence_days", "10")}, in_community).size() == 1);
  CHECK(errors_of_eligible({at_least("age", "20")}, in_community).empty());
  // One point where it exists is enough.
  CHECK(errors_of_eligible({at_most("gravity", "2")}, "\"acts_at\": [\"community\", \"police_decision\"], ")
            .empty());
  // A disposal never takes the place of no further action.
  CHECK(refused_at_the_last({"{\"fact\": \"planned_outcome\", \"one_of\": [\"no_further_action\"]}"},
                            "\"acts_at\": [\"police_decision\"], "));
  // A scenario that moves the catalogue's programme to such a point is told so there.
  const auto moved = errors_of(
      "\"acts_at\": [\"community\"], \"disposal\": null, \"if_not_completed\": "
      "\"nothing\"");
  REQUIRE(moved.size() == 1);
  CHECK(moved[0].starts_with(at + "acts_at: no woman can meet this in the community, "));
}

TEST_CASE("an effect must be meant for somebody who is eligible", "[scenarios][programmes][errors]") {
  const auto of = [](const std::string& eligible, const std::string& meant) {
    return errors_of(
        "\"eligible\": [" + eligible +
        "], \"effects\": [{\"on\": \"offending\", \"scale\": \"hazard_ratio\", \"size\": 0.9, "
        "\"range\": [0.8, 1], \"lasts_days\": 365, \"evidence\": \"assumption\", \"source\": \"a "
        "test\", \"for\": [" +
        meant + "]}]");
  };
  CHECK(of(is("care_experienced", false), is("care_experienced", true)) ==
        Lines{at + "effects/0/for/0: contradicts what else must hold (women who were not in care as "
                   "children): no woman can meet both"});
  CHECK(of(at_least("age", "40"), at_most("age", "30")).size() == 1);
  // She may grow older, and the service learns what the police did not know.
  CHECK(of(at_most("age", "30"), at_least("age", "31")).empty());
  CHECK(of(is("known_drugs", false), is("known_drugs", true)).empty());
}

TEST_CASE("an alternative that adds nobody is asked about", "[scenarios][programmes]") {
  const scenario_tests::TemporaryFolder folder;
  const auto file =
      folder.write("mine.json", "{ \"name\": \"mine\", " + scenario_tests::extends_west_midlands() +
                                    ", \"programmes\": [{\"use\": \"new-chance\", \"eligible\": [" +
                                    at_least("age", "60") + ",\n{\"any_of\": [" + at_most("age", "50") +
                                    ", " + is("homeless", true) + "]}]}]}");
  const auto outcome = read_scenario(file, scenario_tests::published_data());
  REQUIRE(outcome.scenario);
  CHECK(scenario_tests::as_lines(outcome.warnings, folder) ==
        Lines{"warning: mine.json:2: /programmes/0/eligible/1/any_of/0: no woman can meet this and what else "
              "must hold, so this alternative adds nobody"});
}

TEST_CASE("conditions that a woman meets are never refused", "[scenarios][programmes]") {
  // A woman is made up first, and then conditions that she meets.
  CHECK(rc::check("met by one woman", [] {
    std::array<double, count_of<Fact>> woman{};
    for (std::size_t i = 0; i < count_of<Fact>; ++i) {
      const auto& row = row_of(static_cast<Fact>(i));
      woman[i] = row.lowest + *rc::gen::inRange(0, static_cast<int>(row.highest - row.lowest) + 1);
    }
    const auto value = [&](Fact fact) -> double& { return woman[index_of(fact)]; };
    double needs = 0;
    for (auto i = index_of(Fact::known_accommodation); i <= index_of(Fact::known_family); ++i)
      needs += woman[i];
    value(Fact::known_needs) = needs;
    value(Fact::known_drugs_or_alcohol) = std::max(value(Fact::known_drugs), value(Fact::known_alcohol));
    if (value(Fact::no_recourse) > 0) value(Fact::foreign_national) = 1;
    if (value(Fact::known_domestic_abuse) == 0) value(Fact::abuser_is_other_party) = 0;
    if (value(Fact::known_children) == 0) value(Fact::dependent_children) = 0;
    if (value(Fact::with_baby) > 0) value(Fact::in_prison) = 1;
    if (value(Fact::age) >= 45) value(Fact::pregnant) = 0;
    value(Fact::on_licence) = 0;  // she has days to serve
    std::vector<Condition> conditions;
    const int how_many = *rc::gen::inRange(1, 12);
    for (int i = 0; i < how_many; ++i) {
      const auto fact = static_cast<Fact>(*rc::gen::inRange(0, static_cast<int>(count_of<Fact>)));
      Condition one;
      one.fact = fact;
      const auto kind = kind_of(fact);
      if (kind == FactKind::number || kind == FactKind::yes_or_no)
        one.at_least = one.at_most = value(fact);
      else
        one.one_of = 1;
      if (*rc::gen::inRange(0, 3) == 0) {
        Condition other;  // which nobody meets
        other.fact = Fact::age;
        other.at_least = 200;
        Condition either;
        either.any_of = {other, one};
        one = either;
      }
      conditions.push_back(one);
    }
    RC_ASSERT(can_be_met(conditions, {}));
  }));
}

}  // namespace
}  // namespace holloway
