#include "output/write.hpp"

#include <nlohmann/json.hpp>

#include "output/analysis.hpp"
#include "output/report/report.hpp"
#include "output/resolved_scenarios.hpp"
#include "output/results_file.hpp"
#include "output/staged_files.hpp"
#include "output/summary.hpp"

namespace holloway {

namespace {

std::string run_text(const RunFacts& facts, const Study& study) {
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
                                   {"replications_reused", facts.replications_reused}};
  return run.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace

void check_results_can_be_written(const std::filesystem::path& out_dir) {
  StagedFiles files(out_dir);
  files.expect({"summary.json", "results.h5", "report.html", "run.json"});
  files.add("room", std::string(std::size_t{1} << 20, ' '));
}

void write_results(const Study& study, const std::filesystem::path& out_dir, const RunFacts& facts) {
  const Analysis analysis = analyse(study);
  StagedFiles files(out_dir);
  files.add("summary.json", summary_text(analysis));
  files.add("results.h5", results_bytes(analysis));
  files.add("report.html", report_text(analysis));
  files.add("run.json", run_text(facts, study));
  add_scenarios(study, out_dir, files);
  files.commit();
}

}  // namespace holloway
