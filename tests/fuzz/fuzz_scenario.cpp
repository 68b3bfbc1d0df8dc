// Feeds whatever bytes the fuzzer makes to the readers of scenario and programme files. They must neither
// crash nor throw, and must end with a result or with at least one problem.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "scenarios/data.hpp"
#include "scenarios/describe.hpp"
#include "scenarios/json_parser.hpp"
#include "scenarios/reader.hpp"

namespace {

using namespace holloway;

/// A folder with copies of the product's scenarios, so that inputs can extend and use them by their names.
class Workplace {
 public:
  Workplace() : data_(load_reference_data(scenarios_folder() / "data")) {
    folder_ =
        std::filesystem::temp_directory_path() / ("holloway-fuzz-" + std::to_string(std::random_device()()));
    std::filesystem::create_directories(folder_ / "programmes");
    for (const auto& entry : std::filesystem::directory_iterator(scenarios_folder()))
      if (entry.path().extension() == ".json")
        std::filesystem::copy_file(entry.path(), folder_ / entry.path().filename());
    std::filesystem::copy(scenarios_folder() / "programmes", folder_ / "programmes",
                          std::filesystem::copy_options::recursive);
  }
  ~Workplace() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }

  void try_out(const std::string& text) const {
    // Most inputs are neither JSON nor a setting, and need not wait for everything a scenario inherits.
    if (parses(text)) try_as_files(text);
    constexpr std::size_t longest_setting = 60;
    if (text.size() <= longest_setting && text.find('=') != text.npos) try_as_setting(text);
  }

 private:
  static bool parses(const std::string& text) {
    std::vector<Problem> problems;
    const auto root = parse_json(text, std::make_shared<const SourceFile>(SourceFile{"input", 0}), problems);
    demand(root.has_value() == problems.empty());
    check(problems);
    return root.has_value();
  }

  void try_as_files(const std::string& text) const {
    std::ofstream(folder_ / "mine.json", std::ios::binary) << text;
    std::ofstream(folder_ / "programmes" / "mine.json", std::ios::binary) << text;
    const auto scenario = read_scenario(folder_ / "mine.json", data_);
    demand(scenario.scenario.has_value() == scenario.problems.empty());
    check(scenario.problems);
    const auto programme = read_programme(folder_ / "programmes" / "mine.json", data_);
    demand(programme.programme.has_value() == programme.problems.empty());
    check(programme.problems);
    std::ostringstream out;
    if (scenario.scenario) describe(*scenario.scenario, data_, out);
    if (programme.programme) describe(*programme.programme, data_, out);
  }

  /// What is set on the command line is anything at all, too.
  void try_as_setting(const std::string& text) const {
    const auto set =
        read_scenario(folder_ / "west-midlands.json", data_, {.set = {text}, .areas = {}, .years = {}});
    demand(set.scenario.has_value() == set.problems.empty());
    for (const auto& problem : set.problems) demand(to_text(problem).find('\n') == std::string::npos);
  }

  static void demand(bool holds) {
    if (!holds) std::abort();
  }
  static void check(const std::vector<Problem>& problems) {
    for (const auto& problem : problems)
      demand(problem.line > 0 && to_text(problem).find('\n') == std::string::npos);
  }

  ReferenceData data_;
  std::filesystem::path folder_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const Workplace workplace;
  workplace.try_out(std::string(reinterpret_cast<const char*>(bytes), size));
  return 0;
}
