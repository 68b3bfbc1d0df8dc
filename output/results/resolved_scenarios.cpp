#include "output/results/resolved_scenarios.hpp"

#include <fmt/format.h>

#include <system_error>

#include "output/files/regular_file.hpp"
#include "output/files/write_error.hpp"

namespace holloway {

namespace {

std::string name_of_file(const std::string& scenario) {
  return "scenarios/" + scenario + ".json";
}

}  // namespace

bool written_by_a_run(const std::filesystem::path& file) {
  const auto text = read_file(file).bytes;
  return text && text->find("\n  \"resolved\": true,\n") != std::string::npos;
}

std::vector<std::string> names_of_files(const Study& study) {
  std::vector<std::string> names;
  for (const StudyScenario& one : study.scenarios)
    if (!one.resolved.empty()) names.push_back(name_of_file(one.scenario.name));
  return names;
}

void check_scenarios_can_be_written(const std::filesystem::path& out_dir,
                                    const std::vector<std::string>& names) {
  for (const auto& name : names) {
    const auto file = out_dir / name_of_file(name);
    std::error_code error;
    const auto status = std::filesystem::symlink_status(file, error);
    if (!std::filesystem::exists(status)) continue;
    if (!std::filesystem::is_regular_file(status) || !written_by_a_run(file))
      throw WriteError(fmt::format(
          "{} is not what an earlier run wrote, and is left as it is; give another --out", file.string()));
  }
}

void add_scenarios(const Study& study, const std::filesystem::path& out_dir, StagedFiles& files) {
  std::vector<std::string> names;
  for (const StudyScenario& one : study.scenarios) names.push_back(one.scenario.name);
  check_scenarios_can_be_written(out_dir, names);
  for (const StudyScenario& one : study.scenarios)
    if (!one.resolved.empty()) files.add(name_of_file(one.scenario.name), one.resolved);
}

}  // namespace holloway
