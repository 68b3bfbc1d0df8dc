// `verify`: saved results, run again.

#include <fmt/format.h>

#include "commands/commands.hpp"
#include "commands/shared/command_line.hpp"
#include "commands/shared/interrupt.hpp"
#include "commands/shared/standard_streams.hpp"
#include "commands/shared/version.hpp"
#include "commands/study/study_request.hpp"
#include "commands/study/study_run.hpp"
#include "commands/verify/embedded.hpp"
#include "commands/verify/saved_results.hpp"
#include "commands/verify/verify_words.hpp"
#include "output/analysis/analysis.hpp"
#include "output/files/regular_file.hpp"
#include "output/results/results_file.hpp"
#include "output/results/summary.hpp"
#include "scenarios/reader/published/data.hpp"

namespace holloway {

namespace {

constexpr const char* meaning =
    R"(Runs the scenarios of a results folder again (its scenarios/NAME.json, with the seed and the number of replications of
its summary.json) and says whether every value is what it was, or what moved, since which version, and what the
changelog says of why. Nothing is written, and no kept replication is used. What a newer version adds to the
summary is no difference. Exit status: 0 the same; 1 something moved; 2 there are no results that can be run again.)";

constexpr const char* examples = R"(Examples:
  ./holloway verify results/new-chance-against-west-midlands
  ./holloway verify results/mine --threads 4 --json
)";

/// Called as they were when they were saved, so that the same results are the same bytes.
void name_as_saved(const SavedResults& saved, Study& study) {
  study.reproduce = saved.summary.value("reproduce", study.reproduce);
  const auto& scenarios = saved.summary.at("scenarios");
  for (std::size_t i = 0; i < study.scenarios.size() && i < scenarios.size(); ++i)
    study.scenarios[i].file = scenarios[i].value("file", study.scenarios[i].file);
}

Verified compare(const SavedResults& saved, const std::string& folder, const Study& study) {
  const Analysis analysis = analyse(study);
  const auto summary = summary_text(analysis);
  Verified verified;
  verified.saved = &saved;
  verified.summary = nlohmann::ordered_json::parse(summary);
  verified.difference = compare_summaries(saved.summary, verified.summary);
  verified.same_bytes = summary == saved.summary_bytes;
  verified.same_sources = saved.model_sha256 == model_hash();
  verified.same_data = saved.published_sha256.empty() || saved.published_sha256 == study.published_sha256;
  if (const auto hdf5 = read_file(std::filesystem::path(folder) / "results.h5").bytes)
    verified.same_hdf5 = *hdf5 == results_bytes(analysis);
  verified.changes = results_changes_since(saved.version, project::changelog);
  return verified;
}

}  // namespace

int verify_command(Words words) {
  CommandLine line("verify", meaning, "verify DIR [options]", examples);
  std::string folder;
  StudyOptions options;
  bool json = false;
  line.positional("DIR", folder, "The folder with the results");
  line.option("--threads", "N", options.threads,
              "How many processor threads to use (default all); does not change the results");
  line.flag("--yes", options.yes, "Go on though the study is large");
  line.flag("--json", json,
            "Print a JSON object: \"same\", and what \"moved\", was \"reworded\" or \"added\"");
  line.flag("--quiet", options.quiet,
            "Print nothing but errors: the exit status says whether it is the same");
  line.flag("--progress", options.progress, "Show progress even where standard error is not a terminal");
  if (!line.read(words)) return done;
  if (folder.empty())
    throw WrongInput({on_command_line("verify", "a folder with results is needed (see --help)")});
  const SavedResults saved = saved_results_in(folder);
  options.seed = saved.seed;
  options.replications = saved.replications;
  const ReferenceData data = load_reference_data(scenarios_folder() / "data");
  StudyRequest request =
      check_request(saved.files.size() > 1 ? "compare" : "run", saved.files, options, data, words);
  request.afresh = true;
  const Interruptible interruptible;
  Account account;
  auto study = simulate_study(request, data, interruptible.stop(), account);
  if (!study) return report_interrupted(request, account);
  name_as_saved(saved, *study);
  const Verified verified = compare(saved, folder, *study);
  if (json)
    print("{}\n", verified_json(verified).dump(2));
  else if (!request.quiet)
    print_text(verified_text(verified));
  return verified.same() ? done : failed;
}

}  // namespace holloway
