// `explain`: one synthetic woman under a baseline and an option.

#include <fmt/format.h>

#include <charconv>

#include "command_line.hpp"
#include "commands.hpp"
#include "output/journey_text.hpp"
#include "scenarios/data.hpp"
#include "scenarios/suggestion.hpp"
#include "sim/experiment/journeys.hpp"
#include "study_request.hpp"

namespace holloway {

namespace {

constexpr const char* meaning =
    R"(Follows one synthetic woman from the scenario's start under a baseline and under an option, and prints both journeys
side by side. Without --woman it picks one whose journey differs. She is nobody real.)";

constexpr const char* examples = R"(Examples:
  ./holloway explain scenarios/west-midlands.json scenarios/west-midlands-new-chance.json
  ./holloway explain scenarios/west-midlands.json scenarios/west-midlands-new-chance.json --woman west-midlands:1234
)";

/// "west-midlands:1234". Throws WrongInput if it is not an area simulated and a number.
WomanId read_woman(const std::string& text, const Scenario& scenario, const ReferenceData& data) {
  const auto colon = text.rfind(':');
  const std::string number = colon == std::string::npos ? "" : text.substr(colon + 1);
  WomanId who;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), who.woman);
  if (number.empty() || error != std::errc{} || end != number.data() + number.size())
    throw WrongInput({on_command_line(
        "--woman", fmt::format("\"{}\" is not an area and a number, such as west-midlands:1234", text))});
  const std::string area = text.substr(0, colon);
  std::vector<std::string_view> simulated;
  for (const AreaIndex index : scenario.areas) {
    simulated.push_back(data.areas[index].id);
    if (data.areas[index].id == area) {
      who.area = index;
      return who;
    }
  }
  throw WrongInput({on_command_line("--woman", fmt::format("\"{}\" is not an area simulated here{}", area,
                                                           did_you_mean(area, simulated)))});
}

int explain(const StudyRequest& request, const ReferenceData& data, std::uint64_t replication,
            const std::optional<std::string>& woman) {
  const ReadScenario& baseline = request.scenarios[0];
  const ReadScenario& option = request.scenarios[1];
  JourneyContext context{.data = &data,
                         .baseline = &baseline.scenario,
                         .option = &option.scenario,
                         .baseline_title = baseline.title,
                         .option_title = option.title,
                         .seed = request.seed,
                         .replication = replication,
                         .counts = std::nullopt};
  std::optional<WomanId> who;
  if (woman) who = read_woman(*woman, baseline.scenario, data);
  const Twins twins(data, baseline.scenario, option.scenario, request.seed,
                    static_cast<std::uint32_t>(replication - 1));
  if (!who) {
    context.counts.emplace();
    who = twins.whose_journey_differs(*context.counts);
    if (!who) {
      fmt::print(
          "Nobody's journey differs in replication {} with seed {}; --replication 2 tries other luck.\n",
          replication, request.seed);
      return done;
    }
  }
  const auto journeys = twins.follow_woman(*who);
  if (!journeys)
    throw WrongInput(
        {on_command_line("--woman", fmt::format("there is no woman {} among the {} of that area",
                                                identifier_of(*who, data), twins.women_in_area()))});
  fmt::print("{}", journey_text(*journeys, context));
  return done;
}

}  // namespace

int explain_command(Words words) {
  CommandLine line("explain", meaning, "explain BASELINE OPTION [options]", examples);
  std::vector<std::string> files;
  std::optional<std::string> woman;
  std::optional<std::string> replication;
  StudyOptions options;
  line.positional("SCENARIOS", files, "The baseline's file and the option's");
  line.option("--woman", "ID", woman,
              "Whom to follow, such as west-midlands:1234 (default: one whose journey differs)");
  line.option("--replication", "N", replication, "Which replication to take her from (default 1, the first)");
  line.option("--seed", "S", options.seed, "Where the luck comes from (default 1)");
  line.option("--years", "N", options.years, "Years to follow her (default: as the scenario says)");
  line.repeatable("--area", "NAME", options.areas, "Simulate this police force area (may be repeated)");
  line.repeatable("--set", "PATH=VALUE", options.set,
                  "Change a parameter in both scenarios (may be repeated)");
  if (!line.read(words)) return done;
  std::vector<Problem> problems;
  if (files.size() != 2)
    problems.push_back(on_command_line("explain", "a baseline and one option are needed (see --help)"));
  const auto number = whole_number("--replication", replication, 1, 1, 1'000'000'000, problems);
  if (!problems.empty()) throw WrongInput(std::move(problems));
  const ReferenceData data = load_reference_data(scenarios_folder() / "data");
  options.replications = "1";
  return explain(check_request("explain", files, options, data, words), data, number, woman);
}

}  // namespace holloway
