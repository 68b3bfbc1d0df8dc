#include "output/page/saved_study.hpp"

#include <array>

#include "output/files/regular_file.hpp"
#include "output/words/wording.hpp"

namespace holloway {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

/// What a page cannot be without. Results of releases before 0.4 have not all of it.
constexpr std::array needed{"in_words",    "name",      "headline", "scenarios", "measures",
                            "differences", "economics", "moves",    "reproduce"};

std::string problem_of(const Json& summary) {
  if (!summary.is_object() || summary.value("format", Json()) != 1) return wording("repeat.no_summary");
  for (const auto* key : needed)
    if (!summary.contains(key)) return wording("repeat.older_summary", {{"key", key}});
  return {};
}

}  // namespace

SavedStudy saved_study(const fs::path& folder) {
  const auto file = read_file(folder / "summary.json");
  if (!file.bytes)
    return {{}, fs::exists(folder / "summary.json") ? file.problem : wording("repeat.no_results")};
  auto summary = Json::parse(*file.bytes, nullptr, false);
  if (summary.is_discarded()) return {{}, wording("repeat.no_summary")};
  if (auto problem = problem_of(summary); !problem.empty()) return {{}, std::move(problem)};
  auto name = summary.at("name").get<std::string>();
  return {{std::move(name), std::move(summary)}, {}};
}

}  // namespace holloway
