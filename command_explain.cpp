// `explain`: one synthetic woman's journey under a baseline and an option, side by side.

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <vector>

#include "command_line.hpp"
#include "commands.hpp"
#include "output/journey_text.hpp"
#include "scenarios/data.hpp"
#include "scenarios/reader.hpp"
#include "scenarios/suggestion.hpp"

namespace holloway {

namespace {

constexpr std::uint64_t most_replications = UINT32_MAX;  // the last number is the pilot run's own

constexpr const char* examples = R"(Examples:
  ./holloway explain scenarios/west-midlands.json scenarios/west-midlands-new-chance.json
  ./holloway explain scenarios/west-midlands.json scenarios/west-midlands-new-chance.json --woman west-midlands:1234
)";

struct Request {
  std::vector<std::string> files;
  std::optional<std::string> woman, seed, replication;
  std::vector<std::string> areas;
};

/// "west-midlands:1234" to a woman; nothing, and a problem, if it cannot be one of `simulated`.
std::optional<WomanId> read_woman(const std::string& text, const ReferenceData& data,
                                  const std::vector<AreaIndex>& simulated, std::vector<Problem>& problems) {
  const auto wrong = [&](std::string message) {
    problems.push_back(on_command_line("--woman", std::move(message)));
    return std::nullopt;
  };
  const auto colon = text.find(':');
  const char* const end = text.data() + text.size();
  WomanId who;
  const auto [after, error] = std::from_chars(
      text.data() + std::min(text.size(), colon == text.npos ? text.size() : colon + 1), end, who.woman);
  if (colon == text.npos || error != std::errc{} || after != end)
    return wrong(fmt::format("\"{}\" is not a woman's number, such as west-midlands:1234", text));
  std::vector<std::string_view> known;
  for (const AreaFacts& area : data.areas) known.push_back(area.id);
  const std::string area = text.substr(0, colon);
  const auto found = std::find(known.begin(), known.end(), area);
  if (found == known.end()) return wrong(fmt::format("no area \"{}\"{}", area, did_you_mean(area, known)));
  who.area = static_cast<AreaIndex>(found - known.begin());
  if (std::find(simulated.begin(), simulated.end(), who.area) == simulated.end())
    return wrong(fmt::format("{} is not one of the areas simulated", area));
  return who;
}

struct Checked {
  std::vector<ReadScenario> scenarios;
  std::optional<WomanId> woman;
  std::uint64_t seed = 1;
  std::uint64_t replication = 1;
};

Checked check(const Request& request, const ReferenceData& data) {
  std::vector<Problem> problems;
  Checked checked;
  checked.seed = whole_number("--seed", request.seed, 1, 0, UINT64_MAX, problems);
  checked.replication = whole_number("--replication", request.replication, 1, 1, most_replications, problems);
  std::vector<Problem> in_files;
  for (const std::string& file : request.files) {
    ReadOutcome outcome =
        read_scenario(file, data, {.set = {}, .areas = request.areas, .years = std::nullopt});
    if (outcome.scenario) checked.scenarios.push_back(std::move(*outcome.scenario));
    in_files.insert(in_files.end(), outcome.problems.begin(), outcome.problems.end());
  }
  if (checked.scenarios.size() == 2) {
    const auto differences = check_comparable(checked.scenarios[0], checked.scenarios[1]);
    in_files.insert(in_files.end(), differences.begin(), differences.end());
  }
  if (request.woman && !checked.scenarios.empty())
    checked.woman = read_woman(*request.woman, data, checked.scenarios[0].scenario.areas, problems);
  in_files = in_order(std::move(in_files));  // both may inherit the same wrong file
  problems.insert(problems.end(), in_files.begin(), in_files.end());
  if (!problems.empty()) throw WrongInput(std::move(problems));
  return checked;
}

int explain(const Checked& checked, const ReferenceData& data) {
  const ReadScenario& baseline = checked.scenarios[0];
  const ReadScenario& option = checked.scenarios[1];
  JourneyContext context{.data = &data,
                         .baseline = &baseline.scenario,
                         .option = &option.scenario,
                         .baseline_title = baseline.title,
                         .option_title = option.title,
                         .seed = checked.seed,
                         .replication = checked.replication,
                         .counts = std::nullopt};
  const Twins twins(data, baseline.scenario, option.scenario, checked.seed,
                    static_cast<std::uint32_t>(checked.replication - 1));
  std::optional<WomanId> who = checked.woman;
  if (!who) {
    TwinCounts counts;
    who = twins.whose_journey_differs(counts);
    context.counts = counts;
    if (!who) {
      fmt::print(
          "Nobody's journey differs: all {} women who made any move in replication {} made the same moves at "
          "the same times under \"{}\" and \"{}\".\n",
          counts.women, checked.replication, baseline.scenario.name, option.scenario.name);
      return done;
    }
  }
  const auto journeys = twins.follow_woman(*who);
  if (!journeys)
    throw WrongInput({on_command_line(
        "--woman", fmt::format("there is no woman {}: in this replication {} has women 0 to {}",
                               identifier_of(*who, data), data.areas[who->area].id,
                               static_cast<std::int64_t>(twins.women_in_area()) - 1))});
  fmt::print("{}", journey_text(*journeys, context));
  return done;
}

}  // namespace

int explain_command(Words words) {
  CommandLine line(
      "explain",
      "Follows one synthetic woman under a baseline and an option, with the same luck under each, and\n"
      "tells both journeys side by side. Without --woman, picks one whose journey differs. Writes nothing.",
      "explain BASELINE OPTION [--woman ID] [options]", examples);
  Request request;
  line.positional("SCENARIOS", request.files, "The baseline's file, then the option's");
  line.option("--woman", "AREA:NUMBER", request.woman, "Follow this woman, such as west-midlands:1234");
  line.option("--seed", "S", request.seed, "Where the luck comes from (default 1)");
  line.option("--replication", "R", request.replication,
              "Which replication of that seed, from 1 (default 1)");
  line.repeatable("--area", "NAME", request.areas,
                  "Simulate this police force area (may be repeated; default: as the scenario says)");
  if (!line.read(words)) return done;
  if (request.files.size() != 2)
    throw WrongInput({on_command_line("explain", "a baseline and one option are needed (see --help)")});
  const ReferenceData data = load_reference_data(scenarios_folder() / "data");
  return explain(check(request, data), data);
}

}  // namespace holloway
