#include "output/results/write.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <string_view>
#include <system_error>

#include "output/files/staged_files.hpp"
#include "output/journeys/journey_table.hpp"
#include "output/page/page.hpp"
#include "output/results/earlier_results.hpp"
#include "output/results/free_room.hpp"
#include "output/results/resolved_scenarios.hpp"
#include "output/results/results_file.hpp"
#include "output/results/summary.hpp"

namespace holloway {

namespace fs = std::filesystem;

namespace {

constexpr std::array files_written{"summary.json", "results.h5", "report.html", "run.json"};

/// Everything that a run writes, so that the next knows it for ours.
std::vector<std::string> all_files_of(const Study& study, Tables tables) {
  std::vector<std::string> names(files_written.begin(), files_written.end());
  for (const auto& more : {names_of_files(study), names_of_tables(tables)})
    names.insert(names.end(), more.begin(), more.end());
  if (study.journeys) names.insert(names.end(), files_of_journeys.begin(), files_of_journeys.end());
  return names;
}

std::string run_text(const RunFacts& facts, const Study& study, Tables tables) {
  nlohmann::ordered_json libraries = nlohmann::ordered_json::object();
  for (const auto& [name, version] : facts.libraries) libraries[name] = version;
  const nlohmann::ordered_json run{{"format", 1},
                                   {"version", facts.version},
                                   {"command_line", facts.command_line},
                                   {"started", facts.started},
                                   {"seconds", facts.seconds},
                                   {"threads", facts.threads},
                                   {"host", facts.host},
                                   {"compiler", facts.compiler},
                                   {"libraries", libraries},
                                   {"seed", study.seed},
                                   {"replications", study.replications},
                                   {"replications_reused", facts.replications_reused},
                                   {"files", all_files_of(study, tables)}};
  return run.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

/// The folder itself, where links lead, with its name last: "results/" is "results".
fs::path named(const fs::path& folder) {
  const auto whole = fs::weakly_canonical(fs::absolute(folder)).lexically_normal();
  return whole.has_filename() ? whole : whole.parent_path();
}

/// What there is in the folder that is nobody's results, as a clause; empty if nothing.
std::string what_stays(const fs::path& folder, std::vector<std::string> ours, const EarlierResults& earlier) {
  constexpr std::size_t most = 3;
  ours.insert(ours.end(), earlier.files.begin(), earlier.files.end());
  auto others = others_in(folder, ours, most + 1);
  if (others.empty()) return {};
  if (others.size() > most) others.back() = "others";
  return fmt::format("; {} of yours stayed", fmt::join(others, ", "));
}

std::string what_became_of(const fs::path& out_dir, const EarlierResults& earlier,
                           const std::string& kept_as) {
  if (kept_as.empty())
    return fmt::format("replaced earlier results in {} ({})", out_dir.string(), in_words(earlier));
  return fmt::format(
      "earlier results in {} ({}) are kept in {}", out_dir.string(), in_words(earlier),
      (named(out_dir).parent_path() / kept_as).lexically_proximate(fs::current_path()).string());
}

bool holds(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// Throws FolderError if a file of a result's name is there that is no run's: it is somebody's own.
void check_nobodys(const fs::path& folder, const std::vector<std::string>& names) {
  const auto earlier = earlier_results_in(folder);
  for (const std::string& name : names) {
    const bool always_written =
        std::find(files_written.begin(), files_written.end(), name) != files_written.end();
    if (earlier && (always_written || holds(earlier->files, name))) continue;
    std::error_code error;
    if (fs::symlink_status(folder / name, error).type() != fs::file_type::not_found && !error)
      throw FolderError(
          fmt::format("{} is not what an earlier run wrote, and is left as it is; give another folder",
                      (folder / name).string()));
  }
}

void add_journeys(const Study& study, StagedFiles& files) {
  const JourneyTable table{*study.journeys, study.scenarios.front().scenario, study.data};
  files.add(std::string(files_of_journeys[0]), journeys_csv(table));
  files.add(std::string(files_of_journeys[1]), codebook_csv(codebook_of(table)));
}

}  // namespace

void check_results_can_be_written(const fs::path& out_dir, double bytes,
                                  const std::vector<std::string>& beside) {
  std::vector<std::string> names(files_written.begin(), files_written.end());
  names.insert(names.end(), beside.begin(), beside.end());
  StagedFiles files(out_dir);
  files.expect(names);
  check_nobodys(named(out_dir), names);
  if (const auto refusal = too_little_room(files.where(), bytes); !refusal.empty())
    throw WriteError(fmt::format("{}: {}", named(out_dir).string(), refusal));
  files.add("room", std::string(std::size_t{1} << 20, ' '));
}

std::string write_results(const Analysis& analysis, const fs::path& out_dir, const RunFacts& facts,
                          Earlier how, Tables tables) {
  const Study& study = *analysis.study;
  StagedFiles files(out_dir);
  const auto folder = named(out_dir);
  const auto earlier = earlier_results_in(folder);
  if (tables != Tables::none) check_nobodys(folder, names_of_tables(tables));  // one may be there since
  std::string kept_as;
  if (earlier && how == Earlier::kept_if_worth && worth_keeping(*earlier, study))
    kept_as = dated_name(folder, *earlier);
  if (earlier) files.remove(earlier->files);
  files.keep_earlier_as(kept_as);
  // First, while most memory is left: HDF5 does not always survive the want of it.
  files.add("results.h5", results_bytes(analysis));
  const auto summary = summary_json(analysis);
  files.add("summary.json", summary_text(summary));
  files.add("report.html", page_text(std::array{StudyForPage{study.name, summary}}));
  files.add("run.json", run_text(facts, study, tables));
  for (const TidyTable& table : tables_of(tables)) files.add(std::string(table.file), table.text(analysis));
  add_scenarios(study, out_dir, files);
  if (study.journeys) add_journeys(study, files);
  files.commit();
  const auto removed = kept_as.empty() ? std::vector<std::string>() : remove_oldest_kept(folder);
  if (!earlier) return {};
  auto said =
      what_became_of(out_dir, *earlier, kept_as) + what_stays(folder, all_files_of(study, tables), *earlier);
  if (!removed.empty())
    said += fmt::format("; older ones made room: {} {} removed", fmt::join(removed, ", "),
                        removed.size() == 1 ? "was" : "were");
  return said;
}

}  // namespace holloway
