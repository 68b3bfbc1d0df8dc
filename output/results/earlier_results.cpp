#include "output/results/earlier_results.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <system_error>

#include "output/files/regular_file.hpp"
#include "output/files/writing_folder.hpp"
#include "output/results/resolved_scenarios.hpp"

namespace holloway {

namespace fs = std::filesystem;

namespace {

using Json = nlohmann::json;

constexpr std::size_t kept_beside = 3;
constexpr std::string_view between = "-earlier-";

/// Nothing if the file is not there or not JSON.
Json json_in(const fs::path& file) {
  const auto text = read_file(file).bytes;
  return text ? Json::parse(*text, nullptr, false) : Json();
}

bool is_regular(const fs::path& path) {
  std::error_code error;
  return fs::is_regular_file(fs::symlink_status(path, error));
}

/// A path that stays within the folder it is meant in: it comes from a file that anybody may have changed.
bool stays_within(const fs::path& path) {
  return !path.empty() && path.is_relative() &&
         std::none_of(path.begin(), path.end(),
                      [](const fs::path& part) { return part == ".." || part == "."; });
}

std::vector<std::string> files_of(const fs::path& folder, const Json& run) {
  std::set<std::string> names{"summary.json", "results.h5", "report.html", "run.json"};
  if (const auto written = run.find("files"); written != run.end() && written->is_array())
    for (const Json& name : *written)
      if (name.is_string() && stays_within(name.get<std::string>())) names.insert(name.get<std::string>());
  std::vector<std::string> files;
  for (const auto& name : names) {
    const bool scenario = name.starts_with("scenarios/");  // may have become somebody's own since
    if (is_regular(folder / name) && (!scenario || written_by_a_run(folder / name))) files.push_back(name);
  }
  return files;
}

/// "20260131T140500Z", from "2026-01-31T14:05:00Z"; zeros for what is no such date.
std::string compact(const std::string& begun) {
  std::string text;
  for (const char c : begun)
    if (c != '-' && c != ':') text += c;
  const bool sound =
      text.size() == 16 && text[8] == 'T' && text[15] == 'Z' &&
      std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }) == 14;
  return sound ? text : "00000000T000000Z";
}

/// Whether a folder's name is one that dated_name() gives for `base`.
bool is_dated_name(std::string_view name, const std::string& base) {
  const std::string start = base + std::string(between);
  if (!name.starts_with(start) || name.size() < start.size() + 16) return false;
  const auto stamp = name.substr(start.size(), 16);
  const auto after = name.substr(start.size() + 16);
  const bool numbered =
      after.size() > 1 && after[0] == '-' && after.find_first_not_of("0123456789", 1) == after.npos;
  return (after.empty() || numbered) &&
         std::count_if(stamp.begin(), stamp.end(), [](char c) { return c >= '0' && c <= '9'; }) == 14 &&
         stamp[8] == 'T' && stamp[15] == 'Z';
}

void remove_results(const fs::path& folder, const EarlierResults& results) {
  std::error_code ignored;
  for (const auto& name : results.files) {
    fs::remove(folder / name, ignored);
    if (const auto below = fs::path(name).parent_path(); !below.empty()) fs::remove(folder / below, ignored);
  }
  fs::remove(folder, ignored);  // fails, as it should, if anything else is in it
}

}  // namespace

std::optional<EarlierResults> earlier_results_in(const fs::path& folder) {
  const Json summary = json_in(folder / "summary.json");
  if (!summary.is_object() || !summary.contains("format") || !summary.contains("scenarios"))
    return std::nullopt;
  const Json run = json_in(folder / "run.json");
  EarlierResults earlier;
  try {
    earlier.replications = summary.at("replications").get<int>();
    earlier.seed = summary.at("seed").get<std::uint64_t>();
    for (const Json& scenario : summary.at("scenarios"))
      earlier.scenarios.emplace_back(scenario.at("name").get<std::string>(),
                                     scenario.at("sha256").get<std::string>());
    if (run.is_object()) earlier.begun = run.value("started", "");
  } catch (const Json::exception&) {
    return std::nullopt;
  }
  earlier.files = files_of(folder, run.is_object() ? run : Json::object());
  return earlier;
}

bool worth_keeping(const EarlierResults& earlier, const Study& study) {
  std::vector<std::pair<std::string, std::string>> scenarios;
  for (const auto& scenario : study.scenarios)
    scenarios.emplace_back(scenario.scenario.name, scenario.sha256);
  return earlier.replications > study.replications || earlier.scenarios != scenarios;
}

std::string in_words(const EarlierResults& earlier) {
  auto text = fmt::format("{} {} with seed {}", earlier.replications,
                          earlier.replications == 1 ? "run" : "runs", earlier.seed);
  if (compact(earlier.begun)[0] != '0')
    text += fmt::format(", begun {} {} UTC", earlier.begun.substr(0, 10), earlier.begun.substr(11, 5));
  return text;
}

std::string dated_name(const fs::path& folder, const EarlierResults& earlier) {
  const auto name = fmt::format("{}{}{}", folder.filename().string(), between, compact(earlier.begun));
  std::error_code error;
  auto free = name;
  for (int i = 2; fs::symlink_status(folder.parent_path() / free, error).type() != fs::file_type::not_found;
       ++i)
    free = fmt::format("{}-{}", name, i);
  return free;
}

std::vector<std::string> remove_oldest_kept(const fs::path& folder) {
  std::vector<fs::path> kept;
  std::error_code error;
  for (auto entry = fs::directory_iterator(folder.parent_path(), error);
       !error && entry != fs::directory_iterator(); entry.increment(error))
    if (fs::is_directory(fs::symlink_status(entry->path(), error)) &&
        is_dated_name(entry->path().filename().string(), folder.filename().string()))
      kept.push_back(entry->path());
  // The most runs last: they are what cost most to make.
  const auto runs_of = [](const fs::path& one) {
    const auto results = earlier_results_in(one);
    return results ? results->replications : 0;
  };
  std::sort(kept.begin(), kept.end());
  std::stable_sort(kept.begin(), kept.end(),
                   [&](const fs::path& a, const fs::path& b) { return runs_of(a) < runs_of(b); });
  if (kept.size() > 1) std::sort(kept.begin(), kept.end() - 1);
  std::vector<std::string> removed;
  for (std::size_t i = 0; i + kept_beside < kept.size(); ++i)
    if (const auto results = earlier_results_in(kept[i])) {
      remove_results(kept[i], *results);
      removed.push_back(fmt::format("{} ({})", kept[i].filename().string(), in_words(*results)));
    }
  return removed;
}

std::vector<std::string> others_in(const fs::path& folder, const std::vector<std::string>& files,
                                   std::size_t most) {
  std::set<std::string> ours;
  for (const auto& name : files) ours.insert(fs::path(name).begin()->string());
  std::vector<std::string> others;
  std::error_code error;
  for (auto entry = fs::directory_iterator(folder, error); !error && entry != fs::directory_iterator();
       entry.increment(error)) {
    auto name = entry->path().filename().string();
    if (!ours.contains(name) && !name.starts_with(WritingFolder::prefix)) others.push_back(std::move(name));
  }
  std::sort(others.begin(), others.end());
  if (others.size() > most) others.resize(most);
  return others;
}

}  // namespace holloway
