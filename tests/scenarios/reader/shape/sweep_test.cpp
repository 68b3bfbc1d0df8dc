#include "scenarios/reader/shape/sweep.hpp"

#include <catch2/catch.hpp>

#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

std::vector<std::string> values_of(std::string_view text) {
  Findings findings;
  const auto sweep = read_sweep(text, findings);
  std::vector<std::string> values;
  if (sweep)
    for (const auto& value : sweep->values) values.push_back(value.text);
  CHECK(findings.problems.empty() == sweep.has_value());
  return values;
}

std::string problem_of(std::string_view text) {
  Findings findings;
  CHECK_FALSE(read_sweep(text, findings));
  REQUIRE(findings.problems.size() == 1);
  return to_text(findings.problems.front());
}

using Values = std::vector<std::string>;

TEST_CASE("A sweep is a range with both its ends, or a list", "[scenarios][sweep]") {
  CHECK(values_of("police.admission=0.1:0.5:5") == Values{"0.1", "0.2", "0.3", "0.4", "0.5"});
  CHECK(values_of("police.admission=1:0:2") == Values{"1", "0"});
  CHECK(values_of("a.b=-0.3:0:4") == Values{"-0.3", "-0.2", "-0.1", "0"});
  CHECK(values_of("a.b=0.1,0.7") == Values{"0.1", "0.7"});
  CHECK(values_of("programmes.x.from=2019-01-01,2020-01-01") == Values{"2019-01-01", "2020-01-01"});
  CHECK(values_of("programmes.x.areas=[\"kent\",\"essex\"],[\"essex\"]") ==
        Values{"[\"kent\",\"essex\"]", "[\"essex\"]"});
}

TEST_CASE("A path is told as results tell it, and numbers are known as such", "[scenarios][sweep]") {
  Findings findings;
  const auto sweep = read_sweep("programmes.new-chance.effects[0].size=-0.1,x", findings);
  REQUIRE(sweep);
  CHECK(sweep->values[0].path == "programmes.new-chance.effects.0.size");
  CHECK(sweep->values[0].number == -0.1);
  CHECK_FALSE(sweep->values[1].number);
}

TEST_CASE("What is no sweep says why", "[scenarios][sweep][errors]") {
  CHECK(problem_of("police.admission") ==
        "error: --sweep: \"police.admission\" is not PATH=FROM:TO:STEPS or PATH=A,B,C");
  CHECK(problem_of("=1,2") == "error: --sweep: \"=1,2\" is not PATH=FROM:TO:STEPS or PATH=A,B,C");
  CHECK(problem_of("a.b=0:1") == "error: --sweep: a.b: needs PATH=FROM:TO:STEPS or PATH=A,B,C");
  CHECK(problem_of("a.b=0:one:3") == "error: --sweep: a.b: \"one\" is not a number");
  CHECK(problem_of("a.b=1:1:3") == "error: --sweep: a.b: goes from 1 to 1, which is one value");
  for (const auto* const steps : {"1", "0", "-2", "2.5", "101", "many"})
    CHECK(problem_of(std::string("a.b=0:1:") + steps) ==
          std::string("error: --sweep: a.b: \"") + steps +
              "\" is not a number of values (a whole number, 2 to 100)");
  CHECK(problem_of("a.b=0.3") ==
        "error: --sweep: a.b: needs two values or more: PATH=FROM:TO:STEPS or PATH=A,B,C; one is said with "
        "--set");
  CHECK(problem_of("a.b=1,,2") == "error: --sweep: a.b: a value is empty");
  CHECK(problem_of("a.b=1,2,1") == "error: --sweep: a.b: \"1\" stands there twice");
}

TEST_CASE("One option of a sweep says its value in its name and its title", "[scenarios][sweep]") {
  const auto read = scenario_tests::scenario_with(
      "\"programmes\": [{\"use\": \"new-chance\"}]",
      {.set = {},
       .areas = {},
       .years = {},
       .swept = {{"programmes.new-chance.offered", "0.25", 0.25}, {"police.admission", "0.5", 0.5}},
       .name_ending = "-3"});
  CHECK(read.scenario.name.ends_with("-3"));
  CHECK(read.title.ends_with(": offered 25%, police admission 50%"));
  CHECK(read.canonical.find("offered 25%") != std::string::npos);
  CHECK(read.scenario.programmes[0].offered.value() == 0.25);
  CHECK(read.scenario.parameters.police.admission.value() == 0.5);
  CHECK(read.swept.size() == 2);
}

}  // namespace
}  // namespace holloway
