// Parts of the command line that can be tested without starting the program.

#include <catch2/catch.hpp>

#include "progress.hpp"
#include "scenarios/data.hpp"
#include "sha256.hpp"
#include "study_cost.hpp"
#include "study_request.hpp"

namespace holloway {
namespace {

TEST_CASE("Durations are told in at most two units") {
  CHECK(readable_duration(-1.0) == "0 s");
  CHECK(readable_duration(0.2) == "1 s");
  CHECK(readable_duration(89.5) == "90 s");
  CHECK(readable_duration(120.0) == "2 min");
  CHECK(readable_duration(4800.0) == "80 min");
  CHECK(readable_duration(7199.0) == "2 h 0 min");
  CHECK(readable_duration(9000.0) == "2 h 30 min");
  CHECK(readable_duration(3.0 * 86400.0) == "3 days");
  CHECK(readable_duration(10.0 * 365.25 * 86400.0) == "10 years");
}

TEST_CASE("SHA-256 is that of the standard's examples") {
  // FIPS 180-4, examples published by NIST.
  CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("Words are quoted as a shell reads them") {
  CHECK(quoted_for_shell("scenarios/west-midlands.json") == "scenarios/west-midlands.json");
  CHECK(quoted_for_shell("") == "''");
  CHECK(quoted_for_shell("a b") == "'a b'");
  CHECK(quoted_for_shell("it's $HOME") == "'it'\\''s $HOME'");
  CHECK(quoted_for_shell("*.json") == "'*.json'");
}

TEST_CASE("The cost of a study grows with replications and scenarios, and is the same on every machine") {
  const ReferenceData data = load_reference_data(scenarios_folder() / "data");
  const auto read =
      read_scenario(scenarios_folder() / "west-midlands.json", data, {.set = {}, .areas = {}, .years = 1});
  REQUIRE(read.scenario);
  const auto cost = [&](std::size_t scenarios, std::uint64_t replications, int threads) {
    return estimate_cost(std::vector(scenarios, *read.scenario), data, replications, threads);
  };
  const StudyCost one = cost(1, 1, 1);
  CHECK(one.bytes > 0.0);
  CHECK(one.events > 0.0);
  CHECK(cost(1, 1000, 1).bytes > 100.0 * one.bytes);
  CHECK(cost(1, 1000, 1).events == Approx(1000.0 * one.events));
  CHECK(cost(3, 1, 1).events == Approx(3.0 * one.events));
  CHECK(cost(1, 1, 1024).events == one.events);
  CHECK(needs_a_yes(cost(1, 100, 1), 100).empty());
}

TEST_CASE("More than an hour's events, or than the memory here, needs a yes; what never ends is refused") {
  const auto hour = StudyCost{.events = 1.9e10, .bytes = 1e6, .at_least = false};
  CHECK(needs_a_yes(hour, 100).empty());
  const auto more = StudyCost{.events = 2.1e10, .bytes = 1e6, .at_least = false};
  CHECK(
      needs_a_yes(more, 100).starts_with("100 would need about 1 MB of memory and 63 min (2.1e+10 events)"));
  CHECK(would_never_end(more, 100).empty());
  CHECK(!needs_a_yes({.events = 1.0, .bytes = 1e18, .at_least = false}, 1).empty());
  CHECK(!would_never_end({.events = 2e13, .bytes = 1.0, .at_least = true}, 1).empty());
}

}  // namespace
}  // namespace holloway
