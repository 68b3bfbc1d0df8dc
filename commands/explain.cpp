// `explain`: one synthetic woman under a baseline and an option.

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <limits>

#include "commands/commands.hpp"
#include "commands/shared/command_line.hpp"
#include "commands/shared/standard_streams.hpp"
#include "commands/study/study_request.hpp"
#include "output/journeys/journey_text.hpp"
#include "output/words/search_words.hpp"
#include "scenarios/describe/phrases/text_table.hpp"
#include "scenarios/reader/problems/suggestion.hpp"
#include "scenarios/reader/published/data.hpp"
#include "sim/experiment/journeys/journey_search.hpp"

namespace holloway {

namespace {

constexpr const char* meaning =
    R"(Follows one synthetic woman from the scenario's start under a baseline and under an option, and prints both journeys
side by side, with the decision at which they part and why. Without --woman it picks one whose journey differs; --who
picks one by what differs, and says how many there are. She is nobody real.)";

constexpr const char* examples = R"(Examples:
  ./holloway explain scenarios/west-midlands.json scenarios/west-midlands-new-chance.json
  ./holloway explain scenarios/west-midlands.json scenarios/west-midlands-new-chance.json --woman west-midlands:1234
  ./holloway explain scenarios/west-midlands.json scenarios/west-midlands-new-chance.json --who avoided-custody
  ./holloway explain scenarios/west-midlands.json scenarios/west-midlands-new-chance.json --who drawn-in --list 20
)";

/// Of a line of text, in letters.
constexpr std::size_t width = 110;

/// So many women can be listed at most: more nobody reads.
constexpr std::uint64_t longest_list = 10'000;

/// "west-midlands:1234", one of these areas and a number. Otherwise adds a problem and gives nothing.
std::optional<WomanId> read_woman(const std::string& text, const std::vector<AreaIndex>& areas,
                                  const ReferenceData& data, std::vector<Problem>& problems) {
  const auto colon = text.rfind(':');
  const std::string number = colon == std::string::npos ? "" : text.substr(colon + 1);
  WomanId who;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), who.woman);
  if (error == std::errc::result_out_of_range) {
    problems.push_back(
        on_command_line("--woman", fmt::format("there is no woman {}: {} is the highest number", text,
                                               std::numeric_limits<WomanIndex>::max())));
    return std::nullopt;
  }
  if (number.empty() || error != std::errc{} || end != number.data() + number.size()) {
    problems.push_back(on_command_line(
        "--woman", fmt::format("\"{}\" is not an area and a number, such as west-midlands:1234", text)));
    return std::nullopt;
  }
  const std::string area = text.substr(0, colon);
  std::vector<std::string_view> simulated;
  for (const AreaIndex index : areas) {
    simulated.push_back(data.areas[index].id);
    who.area = index;
    if (data.areas[index].id == area) return who;
  }
  problems.push_back(on_command_line(
      "--woman", fmt::format("\"{}\" is not an area simulated here{}", area, did_you_mean(area, simulated))));
  return std::nullopt;
}

/// What was typed.
struct Typed {
  std::vector<std::string> files;
  std::optional<std::string> woman;
  std::optional<std::string> who;
  std::optional<std::string> list;
  std::optional<std::string> replication;
  StudyOptions options;
};

/// What was typed, checked.
struct Request {
  StudyRequest study;
  std::uint64_t replication = 1;
  std::optional<WomanId> woman;
  std::optional<Difference> who;
  std::uint64_t list = 0;  ///< how many women to list, instead of following one; 0: none
};

/// One of the kinds. Otherwise adds a problem and gives nothing.
std::optional<Difference> read_difference(const std::string& text, std::vector<Problem>& problems) {
  constexpr const auto& ids = Names<Difference>::ids;
  const auto found = std::find(ids.begin(), ids.end(), text);
  if (found != ids.end()) return Difference(found - ids.begin());
  const std::string hint = did_you_mean(text, {ids.begin(), ids.end()});
  problems.push_back(on_command_line(
      "--who", fmt::format("no kind \"{}\"{}", text, hint.empty() ? " (--help lists them)" : hint)));
  return std::nullopt;
}

/// Throws WrongInput with every problem.
Request check(const Typed& typed, const ReferenceData& data, Words words) {
  Request request;
  std::vector<Problem> problems;
  // The last number is the pilot run's, in which conversions are worked out.
  request.replication = whole_number("--replication", typed.replication, 1, 1, UINT32_MAX, problems);
  if (typed.who) request.who = read_difference(*typed.who, problems);
  if (typed.who && typed.woman)
    problems.push_back(on_command_line("--who", "looks for a woman, and cannot be used with --woman"));
  if (typed.list) request.list = whole_number("--list", typed.list, 1, 1, longest_list, problems);
  if (typed.list && !typed.who)
    problems.push_back(on_command_line("--list", "lists the women found by --who, which is needed"));
  std::vector<AreaIndex> areas;
  try {
    request.study = check_request("explain", typed.files, typed.options, data, words);
    areas = request.study.scenarios.front().scenario.areas;
  } catch (const WrongInput& wrong) {
    problems.insert(problems.end(), wrong.problems().begin(), wrong.problems().end());
    for (AreaIndex area = 0; area < data.areas.size(); ++area) areas.push_back(area);
  }
  if (typed.woman) request.woman = read_woman(*typed.woman, areas, data, problems);
  if (!problems.empty()) throw WrongInput(std::move(problems));
  return request;
}

/// Whom to follow. Says so, and gives nothing, if there is nobody.
std::optional<WomanId> choose(const Request& request, const Twins& twins, JourneyContext& context) {
  if (request.woman) return request.woman;
  if (request.who) {
    context.found = find_women(twins, *request.who);
    if (!context.found->matching.empty()) return context.found->matching.front();
    print("{}", wrapped(found_text(*context.found, request.replication) +
                            " Another --replication tries other luck.",
                        width, 0));
    return std::nullopt;
  }
  context.counts.emplace();
  const auto who = twins.whose_journey_differs(*context.counts);
  if (!who)
    print(
        "Nobody's journey differs: all {} women who made any move in replication {} of seed {} made the same "
        "moves at\nthe same times under \"{}\" and \"{}\". Another --replication tries other luck.\n",
        context.counts->women, request.replication, request.study.seed, context.baseline->name,
        context.option->name);
  return who;
}

void print_list(const WomenFound& found, const Request& request, const ReferenceData& data) {
  const auto shown = std::min<std::size_t>(request.list, found.matching.size());
  print("{}", wrapped(found_text(found, request.replication) +
                          (shown < found.matching.size()
                               ? fmt::format(" {} of them, the shortest journeys first:", shown)
                               : " All of them, the shortest journeys first:"),
                      width, 0));
  for (std::size_t i = 0; i < shown; ++i) print("{}\n", identifier_of(found.matching[i], data));
  print("Look at each with --woman, and the same --seed, --replication, --area and --years.\n");
}

int explain(const Request& request, const ReferenceData& data) {
  const ReadScenario& baseline = request.study.scenarios[0];
  const ReadScenario& option = request.study.scenarios[1];
  JourneyContext context{.data = &data,
                         .baseline = &baseline.scenario,
                         .option = &option.scenario,
                         .baseline_title = baseline.title,
                         .option_title = option.title,
                         .seed = request.study.seed,
                         .replication = request.replication,
                         .counts = std::nullopt,
                         .found = std::nullopt};
  const Twins twins(data, baseline.scenario, option.scenario, request.study.seed,
                    static_cast<std::uint32_t>(request.replication - 1));
  const auto who = choose(request, twins, context);
  if (!who) return done;
  if (request.list > 0) {
    print_list(*context.found, request, data);
    return done;
  }
  const auto journeys = twins.follow_woman(*who);
  if (!journeys)
    throw WrongInput({on_command_line(
        "--woman",
        fmt::format("there is no woman {}: in this replication the area has women 0 to {}",
                    identifier_of(*who, data), static_cast<std::int64_t>(twins.women_in_area()) - 1))});
  print("{}", journey_text(*journeys, context));
  return done;
}

}  // namespace

int explain_command(Words words) {
  CommandLine line("explain", meaning, "explain BASELINE OPTION [options]",
                   differences_for_help() + "\n" + examples);
  Typed typed;
  StudyOptions& options = typed.options;
  line.positional("SCENARIOS", typed.files, "The baseline's file and the option's");
  line.option("--woman", "ID", typed.woman,
              "Whom to follow, such as west-midlands:1234 (default: one whose journey differs)");
  line.option("--who", "KIND", typed.who,
              "Look for a woman by what differs, such as avoided-custody (the kinds are below)");
  line.offer("--who", {Names<Difference>::ids.begin(), Names<Difference>::ids.end()});
  line.option("--list", "N", typed.list,
              "With --who: list so many of the women found, instead of following one");
  line.option("--replication", "R", typed.replication,
              "Which replication to take her from (default 1, the first)");
  line.option("--seed", "S", options.seed, "Where the luck comes from (default 1)");
  options.add_what_is_simulated_to(line);
  if (!line.read(words)) return done;
  const bool with_itself = typed.files.size() == 1 && !options.programmes.empty();
  if (typed.files.size() != 2 && !with_itself)
    throw WrongInput({on_command_line("explain", "a baseline and one option are needed (see --help)")});
  const ReferenceData data = load_reference_data(scenarios_folder() / "data");
  options.replications = "1";
  const Request request = check(typed, data, words);
  print_warnings(request.study.warnings);
  return explain(request, data);
}

}  // namespace holloway
