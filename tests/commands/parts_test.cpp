// Parts of the command line that can be tested without starting the program.

#include <catch2/catch.hpp>
#include <filesystem>
#include <new>
#include <system_error>
#include <thread>

#include "commands/shared/progress.hpp"
#include "commands/shared/sha256.hpp"
#include "commands/shared/threads_to_be_had.hpp"
#include "commands/study/study_cost.hpp"
#include "commands/study/study_request.hpp"
#include "output/results/free_room.hpp"
#include "scenarios/reader/published/data.hpp"

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
  const double bytes_of_one_more = cost(1, 2, 1).bytes - one.bytes;
  CHECK(bytes_of_one_more > 0.0);
  CHECK(cost(1, 1000, 1).bytes == Approx(one.bytes + 999.0 * bytes_of_one_more));
  CHECK(cost(1, 1000, 1).events == Approx(1000.0 * one.events));
  CHECK(cost(3, 1, 1).events == Approx(3.0 * one.events));
  CHECK(cost(1, 1, 1024).events == one.events);
  CHECK(needs_a_yes(cost(1, 100, 1), 100).empty());
}

TEST_CASE(
    "More than an hour's events, or than the memory here, needs a yes, and what never ends is refused") {
  const auto hour = StudyCost{.events = 1.9e10, .bytes = 1e6, .at_least = false};
  CHECK(needs_a_yes(hour, 100).empty());
  const auto more = StudyCost{.events = 2.1e10, .bytes = 1e6, .at_least = false};
  CHECK(
      needs_a_yes(more, 100).starts_with("100 would need about 1 MB of memory and 63 min (2.1e+10 events)"));
  CHECK(would_never_end(more, 100).empty());
  CHECK(!needs_a_yes({.events = 1.0, .bytes = 1e18, .at_least = false}, 1).empty());
  CHECK(!would_never_end({.events = 2e13, .bytes = 1.0, .at_least = true}, 1).empty());
}

TEST_CASE("The time left is of what is still to be simulated, at the speed of simulating") {
  CHECK(seconds_left(0.0, 0.0, 1, 0, 10) == 0.0);
  CHECK(seconds_left(10.0, 0.0, 1, 5, 10) == Approx(10.0));
  // Two threads spent 8 s each on what was kept, then 4 s on 8 of 20 replications.
  CHECK(seconds_left(12.0, 16.0, 2, 8, 20) == Approx(6.0));
  CHECK(seconds_left(1.0, 16.0, 2, 8, 20) == 0.0);
  CHECK(seconds_left(10.0, 0.0, 1, 10, 10) == 0.0);
}

TEST_CASE("A study's default folder has its name, or one that a folder can have") {
  CHECK(default_folder_name("new-chance-against-west-midlands") == "new-chance-against-west-midlands");
  std::string name = "first-option";
  for (int i = 0; i < 40; ++i) name += "-and-option-" + std::to_string(i);
  const auto folder = default_folder_name(name + "-against-west-midlands");
  CHECK(folder.size() <= 200);
  CHECK(folder.starts_with("first-option-and-option-0"));
  CHECK(folder != default_folder_name(name + "-against-london"));
  CHECK(folder == default_folder_name(name + "-against-west-midlands"));
  CHECK(default_folder_name(std::string(200, 'a')) == std::string(200, 'a'));
}

TEST_CASE("Where threads cannot be had, those that could are counted") {
  CHECK(threads_to_be_had(1) == 1);
  CHECK(threads_to_be_had(3) == 3);
  int started = 0;
  const auto limited = [&started](Work work) {
    if (started == 4)
      throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again));
    ++started;
    return std::thread(std::move(work));
  };
  CHECK(threads_to_be_had(16, limited) == 5);
  CHECK(threads_to_be_had(16, [](const Work&) -> std::thread { throw std::bad_alloc(); }) == 1);
}

TEST_CASE("What will be written is put high, and grows with what is asked for") {
  const ReferenceData data = load_reference_data(scenarios_folder() / "data");
  const auto read =
      read_scenario(scenarios_folder() / "west-midlands.json", data, {.set = {}, .areas = {}, .years = 1});
  REQUIRE(read.scenario);
  const Scenario& one = read.scenario->scenario;
  // Measured: 2.9 MB for 1 run, 5.6 MB for 20, and 31 kB for each replication kept.
  const auto once = bytes_written({&one}, 1);
  CHECK(once.results > 2.9e6);
  CHECK(once.results < 4.0 * 2.9e6);
  CHECK(bytes_written({&one}, 20).results > 5.6e6);
  CHECK(bytes_written({&one}, 20).results < 4.0 * 5.6e6);
  CHECK(once.each_replication > 31e3);
  CHECK(once.each_replication < 4.0 * 31e3);
  CHECK(bytes_written({&one, &one}, 20).results > bytes_written({&one}, 20).results);
}

TEST_CASE("A disk that is too full is told from one that is not, wherever the folder will be") {
  const auto folder = std::filesystem::temp_directory_path() / "not-made-yet" / "nor-this";
  CHECK(too_little_room(folder, 0.0).empty());
  const auto refusal = too_little_room(folder, 1e18);
  CHECK(refusal.starts_with("about 1e+03 PB are needed, and "));
  CHECK(refusal.ends_with(" are free on this disk"));
}

}  // namespace
}  // namespace holloway
