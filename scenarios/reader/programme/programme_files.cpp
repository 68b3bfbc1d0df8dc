#include "scenarios/reader/programme/programme_files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>
#include <system_error>
#include <utility>

#include "scenarios/reader/files/json_parser.hpp"
#include "scenarios/reader/files/scenarios_folder.hpp"
#include "scenarios/reader/problems/suggestion.hpp"
#include "scenarios/reader/programme/checks/programmes_together.hpp"
#include "scenarios/reader/programme/overridden.hpp"
#include "scenarios/reader/programme/programme_changes.hpp"
#include "scenarios/reader/programme/programme_settings.hpp"
#include "scenarios/reader/programme/read_programme.hpp"
#include "scenarios/reader/published/read_areas.hpp"
#include "scenarios/reader/shape/layers.hpp"
#include "scenarios/reader/shape/structure.hpp"

namespace holloway {

namespace {

/// What an entry of the list says and no programme's file does.
constexpr std::array<std::string_view, 5> when_and_where_keys{"use", "from", "to", "areas", "in_home_areas"};

/// Everything that reading one entry of the list needs.
struct Context {
  std::vector<ProgrammeFile> files;
  const std::vector<std::string>& names;
  const std::vector<ProgrammeSetting>& settings;
  const Simulated& simulated;
  Findings& findings;
};

std::vector<ProgrammeFile> all_programme_files(const Cursor& list,
                                               const std::filesystem::path& scenario_file) {
  std::vector<std::filesystem::path> folders;
  if (list.exists())
    folders.push_back(std::filesystem::path(list.node().file->name).parent_path() / "programmes");
  folders.push_back(scenario_file.parent_path() / "programmes");
  folders.emplace_back(display_name(scenarios_folder() / "programmes"));
  return programme_files_in(folders);
}

/// The file of the programme that an entry uses; a problem and nothing if there is none.
const ProgrammeFile* find_file(const Cursor& use, const std::vector<ProgrammeFile>& files) {
  const auto id = use.required().text();
  if (!id) return nullptr;
  const auto found =
      std::find_if(files.begin(), files.end(), [&](const ProgrammeFile& file) { return file.id == *id; });
  if (found != files.end()) return &*found;
  std::vector<std::string_view> known;
  for (const auto& file : files) known.push_back(file.id);
  use.problem(fmt::format("no programme {}{}", in_quotes(*id), did_you_mean(*id, known)));
  return nullptr;
}

/// Says so if a programme is in use only outside the years reported, where it would change nothing.
void check_ever_acts(const Cursor& entry, const Horizon& horizon, const Programme& programme) {
  const Date last_day = last_day_reported(horizon);
  if (programme.from && *programme.from > last_day)
    say_never_acts(entry["from"],
                   fmt::format("the scenario ends on {}; this programme would never act", to_text(last_day)));
  if (programme.to && *programme.to < horizon.start)
    say_never_acts(entry["to"], fmt::format("the scenario starts on {}; this programme would never act",
                                            to_text(horizon.start)));
}

std::string area_ids(const std::vector<AreaIndex>& areas, const ReferenceData& data) {
  constexpr std::size_t most = 6;
  std::string text;
  for (std::size_t i = 0; i < areas.size() && i < most; ++i)
    text += fmt::format("{}{}", i == 0 ? "" : ", ", data.areas[areas[i]].id);
  return areas.size() > most ? fmt::format("{} and {} more", text, areas.size() - most) : text;
}

/// A programme that runs in none of the areas simulated would change nothing, and nobody would be told.
void refuse_nowhere(const Cursor& where, std::string_view id, const std::vector<AreaIndex>& runs_in,
                    const Context& context) {
  say_never_acts(
      where, fmt::format("{} runs only in {}, and the {} {}: it would never act; simulate an area where "
                         "it runs (--area {}), or "
                         "change where it runs",
                         in_quotes(id), area_ids(runs_in, context.simulated.data),
                         context.simulated.areas.size() == 1 ? "area simulated is" : "areas simulated are",
                         area_ids(context.simulated.areas, context.simulated.data),
                         context.simulated.data.areas[runs_in.front()].id));
}

/// The same for `areas` that the command line has put out of sight; those of the file are checked one by one.
void check_runs_somewhere(const Cursor& entry, const Context& context, const Programme& programme) {
  if (context.simulated.areas_are_the_files_own || programme.areas.empty() || context.simulated.areas.empty())
    return;
  const bool somewhere = std::any_of(programme.areas.begin(), programme.areas.end(), [&](AreaIndex area) {
    return std::find(context.simulated.areas.begin(), context.simulated.areas.end(), area) !=
           context.simulated.areas.end();
  });
  if (!somewhere) refuse_nowhere(entry["areas"], entry["use"].text().value_or(""), programme.areas, context);
}

/// When and where, which only a scenario says.
void read_when_and_where(const Cursor& entry, const Context& context, Programme& programme) {
  const auto from = entry["from"];
  const auto to = entry["to"];
  programme.from = from.date();
  programme.to = to.date();
  if (programme.from && programme.to && *programme.from > *programme.to)
    to.problem(fmt::format("{} is before \"from\", {}", to_text(*programme.to), to_text(*programme.from)));
  else if (context.simulated.horizon)
    check_ever_acts(entry, *context.simulated.horizon, programme);
  programme.areas = read_areas_simulated(entry["areas"], context.simulated.data, context.simulated.areas,
                                         context.simulated.areas_are_the_files_own);
  check_runs_somewhere(entry, context, programme);
}

/// Where it really ran, of the areas simulated.
void put_at_home(const Cursor& entry, const Context& context, Programme& programme) {
  const auto here = entry["in_home_areas"];
  if (entry["areas"].exists()) return here.problem("give \"areas\" or \"in_home_areas\", not both");
  if (programme.home_areas.empty()) return here.problem("this programme's file names no \"home_areas\"");
  programme.areas.clear();
  for (const auto area : programme.home_areas)
    if (std::find(context.simulated.areas.begin(), context.simulated.areas.end(), area) !=
        context.simulated.areas.end())
      programme.areas.push_back(area);
  if (!programme.areas.empty()) return;
  programme.areas = programme.home_areas;  // none of those simulated: no areas would mean all
  refuse_nowhere(here, programme.id, programme.home_areas, context);
}

/// A programme that the scenario's list holds in full.
std::optional<Node> written_here(const Cursor& entry, Findings& findings) {
  if (entry["use"].exists()) {
    entry["id"].problem("give \"use\", or the whole programme with its \"id\", not both");
    return std::nullopt;
  }
  Node root = entry.node();
  for (const auto key : when_and_where_keys) root.erase(key);
  check_structure(root, FileKind::programme, scenarios_folder() / "schema", findings);
  check_complete(Cursor(root, findings));
  return root;
}

/// The programme of an entry with what the scenario and the command line say of it, not yet read; nothing if
/// there is none.
std::optional<Node> programme_of(const Cursor& entry, std::size_t place, const Context& context,
                                 Findings& findings) {
  std::optional<Node> root;
  if (entry["id"].exists()) {
    root = written_here(entry, findings);
  } else if (const auto* const file = find_file(entry["use"], context.files)) {
    findings.whole_file = file->path.string();
    root = read_programme_file(file->path, scenarios_folder() / "schema", findings);
    Node overrides = entry.node();
    for (const auto key : when_and_where_keys) overrides.erase(key);
    if (root) lay_over(*root, overrides);
  }
  findings.complete = findings.problems.empty();
  if (!root) return root;
  if (lay_over_programme(*root, place, context.settings, context.findings))
    check_structure(*root, FileKind::programme, scenarios_folder() / "schema", findings);
  leave_out_overridden(*root);
  return root;
}

void read_entry(const Cursor& entry, std::size_t place, const Context& context, ProgrammesInUse& in_use) {
  if (!entry.is(Node::Kind::object)) return entry.is_not("a programme in use");
  Programme when_and_where;
  read_when_and_where(entry, context, when_and_where);
  Findings findings;
  findings.prefix = fmt::format("/programmes/{}", place);
  findings.prices = context.findings.prices;
  auto root = programme_of(entry, place, context, findings);
  if (root) {
    const Cursor resolved(*root, findings);
    auto programme = read_resolved_programme(resolved, in_use.records, context.names[place]);
    programme.home_areas = read_areas(resolved["home_areas"], context.simulated.data);
    programme.from = when_and_where.from;
    programme.to = when_and_where.to;
    programme.areas = when_and_where.areas;
    if (entry["in_home_areas"].yes_or_no().value_or(false)) put_at_home(entry, context, programme);
    if (context.simulated.horizon)
      add_practice_changes(programme, resolved["changes"], *context.simulated.horizon, in_use.changes);
    in_use.programmes.push_back(std::move(programme));
    in_use.ends.push_back(in_use.records.size());
    for (const auto key : when_and_where_keys)
      if (const auto* const given = entry.node().find(key); given != nullptr && key != "use")
        root->at_or_new(key) = *given;
    in_use.resolved.push_back(std::move(*root));
  }
  const auto add = [](std::vector<Problem>& all, const std::vector<Problem>& more) {
    all.insert(all.end(), more.begin(), more.end());
  };
  add(context.findings.problems, findings.problems);
  add(context.findings.warnings, findings.warnings);
}

}  // namespace

std::string display_name(const std::filesystem::path& path) {
  const auto plain = path.lexically_normal();
  std::error_code error;
  const auto here = std::filesystem::current_path(error);
  const auto relative = error || !plain.is_absolute() ? plain : plain.lexically_relative(here);
  return relative.empty() || *relative.begin() == ".." ? plain.string() : relative.string();
}

std::vector<ProgrammeFile> programme_files_in(const std::vector<std::filesystem::path>& folders) {
  std::vector<ProgrammeFile> all;
  for (const auto& folder : folders)
    for (auto& file : programme_files(folder)) {
      const auto same = [&](const ProgrammeFile& earlier) { return earlier.id == file.id; };
      if (std::none_of(all.begin(), all.end(), same)) all.push_back(std::move(file));
    }
  return all;
}

std::vector<ProgrammeFile> programme_files(const std::filesystem::path& folder) {
  std::vector<ProgrammeFile> files;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error))
    if (entry.path().extension() == ".json") files.push_back({entry.path().stem().string(), entry.path()});
  std::sort(files.begin(), files.end(),
            [](const ProgrammeFile& a, const ProgrammeFile& b) { return a.id < b.id; });
  return files;
}

bool holds_programme(const Node& root) {
  const bool says_so = root.find("id") != nullptr || root.find("acts_at") != nullptr;
  return root.kind == Node::Kind::object && says_so && root.find("name") == nullptr;
}

std::optional<Node> read_programme_file(const std::filesystem::path& file,
                                        const std::filesystem::path& schemas, Findings& findings) {
  const auto source = std::make_shared<const SourceFile>(SourceFile{file.string(), layer::programme_file});
  auto root = parse_json_file(file, source, findings.problems);
  if (!root) return std::nullopt;
  check_structure(*root, FileKind::programme, schemas, findings);
  if (root->kind != Node::Kind::object) return std::nullopt;
  const auto id = Cursor(*root, findings)["id"];
  const auto stem = file.stem().string();
  if (id.is(Node::Kind::text) && id.node().text != stem)
    id.problem(fmt::format("{} is not the file's own name, {}", shown(id.node()), in_quotes(stem)));
  check_complete(Cursor(*root, findings));
  root->erase("$schema");
  return root;
}

ProgrammesInUse read_programmes(const Cursor& list, const std::filesystem::path& scenario_file,
                                const Simulated& simulated, const std::vector<ProgrammeSetting>& settings,
                                Findings& findings) {
  ProgrammesInUse in_use;
  const auto names = list.exists() ? names_in_paths(list.node()) : std::vector<std::string>{};
  const Context context{all_programme_files(list, scenario_file), names, settings, simulated, findings};
  const auto entries = list.items();
  std::vector<ProgrammeInUse> used;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const auto before = in_use.programmes.size();
    read_entry(entries[i], i, context, in_use);
    if (in_use.programmes.size() > before) used.push_back({entries[i], in_use.programmes.back()});
  }
  check_together(used);
  return in_use;
}

}  // namespace holloway
