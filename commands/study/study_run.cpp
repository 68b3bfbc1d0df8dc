#include "commands/study/study_run.hpp"

#include <fmt/chrono.h>
#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <ctime>
#include <filesystem>
#include <utility>

#include "commands/shared/progress.hpp"
#include "commands/shared/sha256.hpp"
#include "commands/shared/standard_streams.hpp"
#include "commands/shared/threads_to_be_had.hpp"
#include "commands/shared/version.hpp"
#include "commands/study/effect_runs.hpp"
#include "commands/study/kept_replications.hpp"
#include "output/files/regular_file.hpp"
#include "output/files/staged_files.hpp"
#include "output/headline/headline.hpp"
#include "output/headline/headline_json.hpp"
#include "output/results/free_room.hpp"
#include "output/results/resolved_scenarios.hpp"
#include "output/results/write.hpp"
#include "output/words/figures.hpp"
#include "output/words/unprintable.hpp"
#include "output/words/wording.hpp"
#include "scenarios/describe/describe.hpp"
#include "scenarios/reader/published/data.hpp"
#include "scenarios/reader/published/read_price_index.hpp"
#include "scenarios/reader/scenario/reader.hpp"
#include "sim/experiment/trials.hpp"

namespace holloway {

namespace {

using Results = std::vector<std::vector<ReplicationResult>>;
using Conversions = std::vector<std::vector<Conversion>>;

std::string now_utc() {
  return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::time(nullptr)));
}

std::string host_name() {
  std::array<char, 256> name{};
  return gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "unknown";
}

std::vector<const Scenario*> scenarios_of(const StudyRequest& request) {
  std::vector<const Scenario*> scenarios;
  for (const ReadScenario& read : request.scenarios) scenarios.push_back(&read.scenario);
  return scenarios;
}

Plan plan_of(const StudyRequest& request, const ReferenceData& data, int threads) {
  Plan plan;
  plan.data = &data;
  plan.scenarios = scenarios_of(request);
  plan.seed = request.seed;
  plan.replications = request.replications;
  plan.threads = threads;
  return plan;
}

double seconds_since(std::chrono::steady_clock::time_point began) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

int number_kept(const StudyRequest& request, const KeptReplications& kept) {
  int number = 0;
  for (std::size_t s = 0; s < request.scenarios.size(); ++s)
    for (int r = 0; r < request.replications; ++r) number += kept.holds(s, r) ? 1 : 0;
  return number;
}

/// Whether so many replications can be kept; if they do not fit on the disk, none is, and that is said.
bool room_to_keep(const StudyRequest& request, const KeptReplications& kept, int replications) {
  if (!kept.folder()) return true;
  const double bytes = bytes_written(scenarios_of(request), request.replications).each_replication;
  const auto limit = static_cast<double>(ReplicationCache::default_limit);
  const auto refusal = too_little_room(*kept.folder(), std::min(bytes * replications, limit));
  if (refusal.empty()) return true;
  if (!request.quiet)
    print_error(fmt::format("warning: finished replications are not kept in {}: {}\n",
                            kept.folder()->string(), refusal));
  return false;
}

std::optional<Results> simulate(const StudyRequest& request, const ReferenceData& data,
                                const std::atomic<bool>& stop, Account& account, Conversions& conversions) {
  const KeptReplications kept(request.scenarios, request.seed, request.afresh);
  const int total = request.replications * static_cast<int>(request.scenarios.size());
  const int finished = number_kept(request, kept);
  const bool keeps = room_to_keep(request, kept, total - finished);
  const int threads = threads_to_be_had_or_say(request.threads, request.quiet);
  Progress progress(total, finished, threads, Progress::choose(request.progress, request.quiet));
  std::atomic<int> saved{0};
  PlanHooks hooks;
  hooks.find = [&](std::size_t scenario, int replication) {
    const auto began = std::chrono::steady_clock::now();
    auto found = kept.find(scenario, replication);
    if (found) progress.reused(seconds_since(began));
    return found;
  };
  hooks.finished = [&](std::size_t scenario, int replication, const ReplicationResult& result) {
    if (keeps && kept.keep(scenario, replication, result)) ++saved;
    progress.simulated();
  };
  hooks.converted = [&](const Conversions& found) { conversions = found; };
  hooks.stop = &stop;
  auto results = run_plan(plan_of(request, data, threads), hooks);
  account = {.reused = progress.number_reused(),
             .simulated = progress.number_simulated(),
             .kept = saved,
             .threads = threads,
             .keeps = kept.folder().has_value() && keeps};
  if (!request.quiet && account.keeps && account.kept < account.simulated)
    print_error(fmt::format("warning: {} of {} finished replications could not be kept in {}\n",
                            account.simulated - account.kept, account.simulated, kept.folder()->string()));
  return results;
}

/// The published index with the later years that scenarios give; those that give any agree.
PriceIndex prices_of(const StudyRequest& request) {
  for (const auto& read : request.scenarios)
    if (read.price_index) return prices_with(read.price_index);
  return published_prices();
}

/// Names and contents of the published data, in the order of their names.
std::string published_sha256() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(scenarios_folder() / "data"))
    if (entry.path().extension() == ".csv") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::string all;
  for (const auto& file : files)
    all += file.filename().string() + ' ' + sha256(read_file_or_throw(file)) + '\n';
  return sha256(all);
}

Study study_of(const StudyRequest& request, const ReferenceData& data, Results results,
               EffectRuns effect_runs, const Conversions& conversions) {
  Study study;
  study.name = request.name;
  study.reproduce = request.reproduce;
  study.version = version_number();
  study.model_sha256 = model_hash();
  study.published_sha256 = published_sha256();
  study.seed = request.seed;
  study.replications = request.replications;
  study.data = data;
  study.price_index = prices_of(request);
  for (std::size_t i = 0; i < request.scenarios.size(); ++i) {
    const ReadScenario& read = request.scenarios[i];
    study.scenarios.push_back({.scenario = read.scenario,
                               .title = read.title,
                               .description = read.description,
                               .file = read.file,
                               .sha256 = sha256(read.canonical),
                               .resolved = read.canonical,
                               .results = std::move(results[i]),
                               .at_effect_ends = std::move(effect_runs[i]),
                               .parameters = read.parameters,
                               .changed_parameters = read.changed_parameters,
                               .programme_parameters = read.programme_parameters,
                               .programmes_in_words = programmes_in_words(read, data),
                               .conversions = conversions[i],
                               .sweep = read.swept});
  }
  return study;
}

RunFacts facts_of(const StudyRequest& request, const Account& account, std::string started, double seconds) {
  RunFacts facts;
  facts.version = fmt::format("{} ({})", version_number(), source_hash());
  facts.command_line = request.command_line;
  facts.started = std::move(started);
  facts.seconds = seconds;
  facts.threads = account.threads;
  facts.replications_reused = account.reused;
  facts.host = host_name();
  facts.compiler = compiler();
  for (const Library& library : libraries()) facts.libraries.emplace_back(library.name, library.version);
  return facts;
}

}  // namespace

std::optional<Study> simulate_study(const StudyRequest& request, const ReferenceData& data,
                                    const std::atomic<bool>& stop, Account& account) {
  Conversions conversions;
  auto results = simulate(request, data, stop, account, conversions);
  if (!results) return std::nullopt;
  auto effect_runs = simulate_effect_ends(request, data, *results, account, stop);
  if (!effect_runs) return std::nullopt;
  return study_of(request, data, std::move(*results), std::move(*effect_runs), conversions);
}

int report_interrupted(const StudyRequest& request, const Account& account) {
  const int kept = account.reused + account.kept;
  const std::string what_is_left =
      request.afresh   ? "; none are kept"
      : !account.keeps ? "; none are kept, because HOLLOWAY_CACHE is empty"
      : kept == 0      ? "; none are kept"
                       : fmt::format(" and {} are kept; the same command goes on from there", kept);
  print_error(fmt::format("error: interrupted: {} of {} replications are finished{}\n",
                          account.reused + account.simulated,
                          request.replications * static_cast<int>(request.scenarios.size()), what_is_left));
  return interrupted;
}

/// Before anything is simulated: a folder asked for that cannot be used is wrong input.
void check_out(const StudyRequest& request) {
  try {
    // Measured: some twenty moves a woman, at a hundred bytes in both files.
    constexpr double bytes_of_journey = 2e3;
    const double journeys =
        request.journeys ? bytes_of_journey * static_cast<double>(request.journeys->women) : 0.0;
    auto beside = names_of_tables(request.tables);
    if (request.journeys) beside.insert(beside.end(), files_of_journeys.begin(), files_of_journeys.end());
    check_results_can_be_written(
        request.out,
        bytes_written(scenarios_of(request), request.replications, request.tables).results + journeys,
        beside);
    std::vector<std::string> names;
    for (const ReadScenario& read : request.scenarios) names.push_back(read.scenario.name);
    check_scenarios_can_be_written(request.out, names);
  } catch (const FolderError& error) {
    if (request.out_is_default) throw;
    throw WrongInput({on_command_line("--out", error.what())});
  }
}

namespace {

/// Says so if there are fewer women than were asked for.
void say_how_many(const DrawnJourneys& drawn, const JourneysWanted& wanted) {
  if (drawn.matching >= wanted.women) return;
  const auto seen = whole_text(drawn.seen);
  if (drawn.matching == 0)
    print_error(wording("journeys.nobody", {{"seen", seen}}) + "\n");
  else
    print_error(
        wording("journeys.fewer", {{"found", whole_text(drawn.matching)},
                                   {"seen", seen},
                                   {"meet", wanted.condition.empty() ? "are there" : "meet the condition"},
                                   {"wanted", whole_text(static_cast<std::size_t>(wanted.women))}}) +
        "\n");
}

/// Adds the journeys asked for. False if it was stopped.
bool add_journeys(Study& study, const StudyRequest& request, const std::atomic<bool>& stop, int threads) {
  if (!request.journeys) return true;
  const StudyScenario& first = study.scenarios.front();
  study.journeys = draw_journeys(study.data, first.scenario, first.conversions, study.seed, *request.journeys,
                                 threads, &stop);
  if (study.journeys && !request.quiet) say_how_many(*study.journeys, *request.journeys);
  return study.journeys.has_value();
}

}  // namespace

int run_study(const StudyRequest& request, const ReferenceData& data, const std::atomic<bool>& stop) {
  const std::string started = now_utc();
  const auto began = std::chrono::steady_clock::now();
  check_out(request);
  Account account;
  auto study = simulate_study(request, data, stop, account);
  if (!study || !add_journeys(*study, request, stop, account.threads))
    return report_interrupted(request, account);
  const auto facts = facts_of(request, account, started, seconds_since(began));
  const Analysis analysis = analyse(*study);
  const auto replaced =
      write_results(analysis, request.out, facts,
                    request.out_is_default ? Earlier::kept_if_worth : Earlier::replaced, request.tables);
  if (!request.quiet && !replaced.empty()) print_error(fmt::format("note: {}\n", replaced));
  if (request.json) print_text(headline_json(analysis));
  if (request.quiet || request.json) return done;
  print("{}\nThe report is {}\n", headline_text(analysis),
        on_one_line((request.out / "report.html").string()));
  return done;
}

}  // namespace holloway
