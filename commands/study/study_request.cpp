#include "commands/study/study_request.hpp"

#include <fmt/format.h>
#include <sched.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>

#include "commands/shared/sha256.hpp"
#include "commands/shared/standard_streams.hpp"
#include "commands/study/journeys_request.hpp"
#include "commands/study/study_cost.hpp"
#include "commands/study/sweep_request.hpp"
#include "scenarios/reader/problems/suggestion.hpp"
#include "scenarios/reader/programme/programme_files.hpp"

namespace holloway {

namespace {

constexpr std::uint64_t most_replications = 1'000'000'000'000;  // far more than study_cost lets through
constexpr std::uint64_t most_threads = 1024;
constexpr std::uint64_t most_years = 100;

std::string name_of(const std::vector<ReadScenario>& scenarios) {
  if (scenarios.size() == 1) return scenarios.front().scenario.name;
  if (!scenarios.back().swept.empty()) return name_of_sweep(scenarios);
  std::vector<std::string> options;
  for (std::size_t i = 1; i < scenarios.size(); ++i) options.push_back(scenarios[i].scenario.name);
  return fmt::format("{}-against-{}", fmt::join(options, "-and-"), scenarios.front().scenario.name);
}

std::string command_to_repeat(const std::string& command, const std::vector<std::string>& files,
                              const StudyOptions& options, const StudyRequest& request) {
  std::string text = "./holloway " + command;
  for (const std::string& file : files) text += " " + quoted_for_shell(file);
  text += fmt::format(" --replications {} --seed {}", request.replications, request.seed);
  if (options.years) text += " --years " + quoted_for_shell(*options.years);
  for (const std::string& area : options.areas) text += " --area " + quoted_for_shell(area);
  for (const std::string& added : options.programmes) text += " --programme " + quoted_for_shell(added);
  for (const std::string& setting : options.set) text += " --set " + quoted_for_shell(setting);
  if (options.journeys) text += " --journeys " + *options.journeys;
  if (options.where) text += " --where " + quoted_for_shell(*options.where);
  for (const std::string& sweep : options.sweep) text += " --sweep " + quoted_for_shell(sweep);
  return text;
}

/// Why a field could not be set, and how it can.
std::string why_unused(const UnusedSetting& unused, const std::vector<ReadOutcome>& outcomes) {
  std::vector<std::string> used;
  std::ptrdiff_t times = 0;  // in the scenario that uses it most
  for (const ReadOutcome& outcome : outcomes) {
    if (!outcome.scenario) continue;
    const auto before = static_cast<std::ptrdiff_t>(used.size());
    for (const Programme& programme : outcome.scenario->scenario.programmes) used.push_back(programme.id);
    times = std::max(times, std::count(used.begin() + before, used.end(), unused.programme));
  }
  if (times > 0)
    return fmt::format("\"{}\" is used {} here, and has no such number: give {}", unused.programme,
                       times == 1 ? "once" : fmt::format("{} times", times),
                       times == 1 ? "none, or [1]" : fmt::format("[1] to [{}]", times));
  if (const auto hint = did_you_mean(unused.programme, {used.begin(), used.end()}); !hint.empty())
    return fmt::format("no programme \"{}\" is in use here{}", unused.programme, hint);
  std::vector<std::string> known;
  for (const ProgrammeFile& file : programme_files_in({"programmes", scenarios_folder() / "programmes"}))
    known.push_back(file.id);
  if (std::find(known.begin(), known.end(), unused.programme) == known.end())
    return fmt::format("there is no programme \"{}\"{}", unused.programme,
                       did_you_mean(unused.programme, {known.begin(), known.end()}));
  return fmt::format("\"{0}\" is not in use here; --programme {0} adds it, or --programme {0}:FIELD=VALUE",
                     unused.programme);
}

/// What an option is called that adds programmes to its baseline: "new-chance-and-childcare-provision".
std::string name_of_added(const std::vector<std::string>& programmes) {
  constexpr std::size_t longest = 80;
  std::vector<std::string> ids;
  for (const std::string& added : programmes) ids.push_back(added.substr(0, added.find(':')));
  std::string name = fmt::format("{}", fmt::join(ids, "-and-"));
  return name.size() <= longest ? name : fmt::format("{}-and-{}-more", ids.front(), ids.size() - 1);
}

/// A file to be read, and what the command line says of it.
struct ToRead {
  std::string file;
  ReadOptions options;
};

/// The programmes of the command line are added to every option; a baseline stays as it is, and one that is
/// given alone to `compare` is compared with itself and the programmes.
std::vector<ToRead> all_to_read(const std::string& command, const std::vector<std::string>& files,
                                const StudyOptions& options, const std::optional<int>& years) {
  const ReadOptions plain{.set = options.set, .areas = options.areas, .years = years};
  ReadOptions with_programmes = plain;
  with_programmes.programmes = options.programmes;
  std::vector<ToRead> all;
  for (const std::string& file : files)
    all.push_back({file, all.empty() && command != "run" ? plain : with_programmes});
  if (command != "run" && files.size() == 1 && !options.programmes.empty()) {
    with_programmes.name = name_of_added(options.programmes);
    all.push_back({files.front(), with_programmes});
  }
  return all;
}

/// The last of the files once for each point of a sweep, in place of itself; a baseline alone is its own
/// option.
void sweep_option(std::vector<ToRead>& all, const std::vector<SweepPoint>& points,
                  std::vector<Problem>& problems) {
  if (points.empty()) return;
  if (all.size() > 2)
    return problems.push_back(on_command_line(
        "--sweep", fmt::format("runs one option at each value, and {} are given", all.size() - 1)));
  const ToRead option = all.back();
  all.resize(1);
  for (const SweepPoint& point : points) {
    all.push_back(option);
    all.back().options.swept = point;
    all.back().options.name_ending = fmt::format("-{}", all.size() - 1);
  }
}

/// A field of a programme that no scenario here uses would be set without a word and to no effect. A sweep
/// sets nothing in the baseline.
void refuse_unused(const std::vector<ReadOutcome>& outcomes, std::vector<Problem>& problems) {
  for (const UnusedSetting& unused : outcomes.back().unused) {
    const auto unused_too = [&](const ReadOutcome& outcome) {
      return std::any_of(outcome.unused.begin(), outcome.unused.end(),
                         [&](const UnusedSetting& other) { return other.path == unused.path; });
    };
    const auto first = outcomes.begin() + (unused.option == "--sweep" ? 1 : 0);
    if (std::all_of(first, outcomes.end(), unused_too))
      problems.push_back({unused.option, 0, "/" + unused.path, why_unused(unused, outcomes)});
  }
}

/// Reads every file; adds what is wrong with each, and with each pair, and what may not be meant so.
std::vector<ReadScenario> read_all(const std::vector<ToRead>& files, const ReferenceData& data,
                                   std::vector<Problem>& problems, std::vector<Problem>& warnings) {
  std::vector<ReadOutcome> outcomes;
  for (const ToRead& one : files) outcomes.push_back(read_scenario(one.file, data, one.options));
  std::vector<Problem> found;
  refuse_unused(outcomes, found);
  std::vector<ReadScenario> scenarios;
  for (ReadOutcome& outcome : outcomes) {
    warnings.insert(warnings.end(), outcome.warnings.begin(), outcome.warnings.end());
    if (outcome.scenario)
      scenarios.push_back(std::move(*outcome.scenario));
    else
      found.insert(found.end(), outcome.problems.begin(), outcome.problems.end());
  }
  for (std::size_t i = 0; i < scenarios.size(); ++i)
    for (std::size_t j = i + 1; j < scenarios.size(); ++j) {
      const auto differences = check_comparable(scenarios[i], scenarios[j]);
      found.insert(found.end(), differences.begin(), differences.end());
    }
  found = in_order(std::move(found));  // two options may inherit the same wrong file
  problems.insert(problems.end(), found.begin(), found.end());
  warnings = in_order(std::move(warnings));
  return scenarios;
}

/// Whether the user has said that a large study may be run, by option or by environment.
bool said_yes(bool option, std::vector<Problem>& problems) {
  const char* const named = std::getenv("HOLLOWAY_YES");
  const std::string_view text = named == nullptr ? "" : named;
  if (!text.empty() && text != "1" && text != "0")
    problems.push_back(on_command_line("HOLLOWAY_YES", fmt::format("\"{}\" is neither 1 nor 0", text)));
  if (option && text == "0")
    problems.push_back(
        on_command_line("--yes", "the option says yes and the environment variable HOLLOWAY_YES=0 says no"));
  return option || text == "1";
}

/// Asks at a terminal. Anything but a yes is a no.
bool asked(const std::string& question) {
  if (isatty(STDIN_FILENO) == 0 || isatty(STDERR_FILENO) == 0) return false;
  print_error(fmt::format("{}. Go on? [y/N] ", question));
  std::string answer;
  std::getline(std::cin, answer);
  return answer == "y" || answer == "Y" || answer == "yes";
}

/// The tables that --csv asks for.
Tables tables_asked(const std::optional<std::string>& csv, std::vector<Problem>& problems) {
  if (!csv) return Tables::none;
  if (csv->empty()) return Tables::summaries;
  if (*csv != "replications")
    problems.push_back(on_command_line(
        "--csv",
        fmt::format("\"{}\" is no kind of table: give --csv, or --csv=replications for those of each "
                    "replication as well",
                    *csv)));
  return Tables::with_replications;
}

/// Adds a problem if the study is too large to be begun, or not without a yes that nobody has given.
void check_size(const StudyRequest& request, const ReferenceData& data, std::uint64_t replications, bool yes,
                std::vector<Problem>& problems) {
  const StudyCost cost = estimate_cost(request.scenarios, data, replications, request.threads);
  if (auto refusal = would_never_end(cost, replications); !refusal.empty())
    return problems.push_back(on_command_line("--replications", std::move(refusal)));
  const std::string large = needs_a_yes(cost, replications);
  if (large.empty() || yes || asked(large)) return;
  problems.push_back(
      on_command_line("--replications", large + "; to go on all the same say --yes, or set HOLLOWAY_YES=1"));
}

}  // namespace

void StudyOptions::add_to(CommandLine& line) {
  line.option("--replications", "N", replications,
              "How often to simulate each scenario with fresh luck (default 100)");
  line.option("--seed", "S", seed,
              "Where the luck comes from: the same seed gives the same results (default 1)");
  line.option("--threads", "N", threads,
              "How many processor threads to use (default all); does not change the results");
  line.option("--out", "DIR", out, "Where to write the results (default results/NAME)");
  line.flag_or_which("--csv", "replications", csv,
                     "Also write the results as tables (CSV); with =replications, each replication too");
  line.flag("--json", json, "Print the headline as one JSON object in place of the text, --quiet or not");
  add_what_is_simulated_to(line);
  line.flag("--yes", yes, "Go on though the study is large: more than an hour's events, or than this memory");
  line.flag("--quiet", quiet, "Print nothing but errors");
  line.flag("--progress", progress, "Show progress even where standard error is not a terminal");
}

void StudyOptions::add_what_is_simulated_to(CommandLine& line) {
  line.option("--years", "N", years, "Years to report, 1 to 100 (default: as the scenario says)");
  line.repeatable("--area", "NAME", areas,
                  "Simulate this police force area (may be repeated; default: as the scenario says)");
  line.repeatable("--set", "PATH=VALUE", set,
                  "Change a parameter, or a field of a programme in use, in every scenario: "
                  "police.admission=0.6, programmes.new-chance.offered=0.3 (may be repeated)");
  line.repeatable("--programme", "ID[:FIELD=VALUE,...]", programmes,
                  "Add a programme to the scenario, or to each option but not to the baseline, such as "
                  "new-chance:offered=0.3; a baseline alone is compared with itself and the programmes (may "
                  "be repeated)");
  line.offer("--area", Offered::area);
  line.offer("--set", Offered::setting);
  line.offer("--programme", Offered::programme);
}

StudyRequest check_request(const std::string& command, const std::vector<std::string>& files,
                           const StudyOptions& options, const ReferenceData& data, Words typed) {
  std::vector<Problem> problems;
  StudyRequest request;
  const auto replications =
      whole_number("--replications", options.replications, 100, 1, most_replications, problems);
  request.seed = whole_number("--seed", options.seed, 1, 0, UINT64_MAX, problems);
  request.threads = static_cast<int>(whole_number("--threads", options.threads,
                                                  static_cast<std::uint64_t>(threads_available()), 1,
                                                  most_threads, problems));
  std::optional<int> years;
  if (options.years)
    years = static_cast<int>(whole_number("--years", options.years, 1, 1, most_years, problems));
  request.tables = tables_asked(options.csv, problems);
  if (options.out && options.out->empty()) problems.push_back(on_command_line("--out", "a folder is needed"));

  request.journeys = journeys_wanted(options.journeys, options.where, problems);
  auto to_read = all_to_read(command, files, options, years);
  sweep_option(to_read, points_of_sweeps(options.sweep, options.set, problems), problems);
  request.scenarios = read_all(to_read, data, problems, request.warnings);
  for (const ReadScenario& read : request.scenarios)
    if (auto reason = too_many_women(read, data); !reason.empty())
      problems.push_back(on_command_line(read.file, std::move(reason)));
  const bool yes = said_yes(options.yes, problems);
  if (problems.empty()) check_size(request, data, replications, yes, problems);
  if (!problems.empty()) throw WrongInput(std::move(problems));

  request.replications = static_cast<int>(replications);
  request.name = name_of(request.scenarios);
  request.out_is_default = !options.out;
  request.out = options.out.value_or("results/" + default_folder_name(request.name));
  request.json = options.json;
  request.quiet = options.quiet;
  request.progress = options.progress;
  request.reproduce = command_to_repeat(command, files, options, request);
  request.command_line = "./holloway " + command;
  for (const std::string& word : typed) request.command_line += " " + quoted_for_shell(word);
  return request;
}

void print_warnings(const std::vector<Problem>& warnings) {
  for (const Problem& warning : warnings) print_error(to_text(warning) + "\n");
}

std::string default_folder_name(const std::string& study_name) {
  constexpr std::size_t longest = 200;  // of 255 bytes, which leaves room for a date behind it
  constexpr std::size_t beginning = 120;
  constexpr std::size_t digits_of_hash = 16;
  if (study_name.size() <= longest) return study_name;
  return study_name.substr(0, beginning) + "-and-more-" + sha256(study_name).substr(0, digits_of_hash);
}

std::filesystem::path project_folder() {
  return scenarios_folder().parent_path();
}

int threads_available() {
  cpu_set_t allowed;
  CPU_ZERO(&allowed);
  if (sched_getaffinity(0, sizeof allowed, &allowed) != 0) return 1;
  return std::clamp(CPU_COUNT(&allowed), 1, static_cast<int>(most_threads));
}

std::string quoted_for_shell(const std::string& word) {
  constexpr std::string_view plain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./=+:,@%";
  if (!word.empty() && word.find_first_not_of(plain) == std::string::npos) return word;
  std::string quoted = "'";
  for (const char c : word) {
    if (c == '\'')
      quoted += "'\\''";
    else
      quoted += c;
  }
  return quoted + "'";
}

}  // namespace holloway
