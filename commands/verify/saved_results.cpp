#include "commands/verify/saved_results.hpp"

#include <fmt/format.h>

#include "commands/shared/command_line.hpp"
#include "commands/shared/sha256.hpp"
#include "output/files/regular_file.hpp"
#include "output/words/wording.hpp"

namespace holloway {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

[[noreturn]] void refuse(const fs::path& file, std::string message) {
  throw WrongInput({on_command_line(file.string(), std::move(message))});
}

std::string text_at(const Json& summary, const char* pointer) {
  return summary.value(Json::json_pointer(pointer), std::string());
}

/// Adds the file of one scenario, or what is wrong with it.
void add_scenario(const fs::path& folder, const Json& said, SavedResults& saved,
                  std::vector<Problem>& problems) {
  const auto name = said.at("name").get<std::string>();
  const auto file = folder / "scenarios" / (name + ".json");
  const auto text = read_file(file);
  if (name.find('/') != name.npos || !text.bytes)
    problems.push_back(on_command_line(file.string(), wording("verify.no_scenario")));
  else if (sha256(*text.bytes) != said.at("sha256").get<std::string>())
    problems.push_back(on_command_line(file.string(), wording("verify.other_scenario")));
  saved.files.push_back(file.string());
}

}  // namespace

SavedResults saved_results_in(const fs::path& folder) {
  const auto file = folder / "summary.json";
  auto text = read_file(file);
  if (!text.bytes) refuse(file, text.problem);
  SavedResults saved;
  saved.summary_bytes = std::move(*text.bytes);
  saved.summary = Json::parse(saved.summary_bytes, nullptr, false);
  std::vector<Problem> problems;
  try {
    saved.seed = fmt::format("{}", saved.summary.at("seed").get<std::uint64_t>());
    saved.replications = fmt::format("{}", saved.summary.at("replications").get<std::uint64_t>());
    for (const Json& said : saved.summary.at("scenarios")) add_scenario(folder, said, saved, problems);
    saved.version = text_at(saved.summary, "/program/version");
    saved.model_sha256 = text_at(saved.summary, "/program/sha256");
    saved.published_sha256 = text_at(saved.summary, "/published_data/sha256");
  } catch (const Json::exception&) {
    refuse(file, wording("verify.no_summary"));
  }
  if (saved.files.empty()) refuse(file, wording("verify.no_summary"));
  if (!problems.empty()) throw WrongInput(std::move(problems));
  return saved;
}

}  // namespace holloway
