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

TEST_CASE("The cost of a study grows with replications and scenarios, and shrinks with threads") {
  const ReferenceData data = load_reference_data(scenarios_folder() / "data");
  const auto read = read_scenario(scenarios_folder() / "west-midlands.json", data);
  REQUIRE(read.scenario);
  const auto cost = [&](std::size_t scenarios, std::uint64_t replications, int threads) {
    return estimate_cost(std::vector(scenarios, *read.scenario), data, replications, threads);
  };
  const StudyCost one = cost(1, 1, 1);
  CHECK(one.bytes > 0.0);
  CHECK(one.seconds > 0.0);
  CHECK(cost(1, 1000, 1).bytes == Approx(1000.0 * one.bytes));
  CHECK(cost(1, 1000, 1).seconds == Approx(1000.0 * one.seconds));
  CHECK(cost(3, 1, 1).bytes == Approx(3.0 * one.bytes));
  CHECK(cost(1, 1, 1024).seconds <= one.seconds);
  CHECK(too_large({*read.scenario}, data, 100, 1).empty());
  CHECK(too_large({*read.scenario}, data, 1'000'000'000, 64).find("1000000000 would need about ") == 0);
}

}  // namespace
}  // namespace holloway
