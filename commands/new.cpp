// `new`: a file to go on from.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>

#include "commands/commands.hpp"
#include "commands/shared/command_line.hpp"
#include "commands/shared/standard_streams.hpp"
#include "commands/shared/write_if_new.hpp"
#include "commands/study/study_request.hpp"
#include "output/files/staged_files.hpp"
#include "output/words/unprintable.hpp"
#include "output/words/wording.hpp"
#include "scenarios/new/new_file.hpp"
#include "scenarios/reader/problems/suggestion.hpp"
#include "scenarios/reader/programme/programme_files.hpp"
#include "scenarios/reader/published/data.hpp"
#include "scenarios/reader/scenario/scenario_name.hpp"

namespace holloway {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 2> kinds{"scenario", "programme"};

constexpr const char* meaning =
    R"(Writes a commented file to go on from, which validates as it stands: NAME.json, a scenario that extends another, or
programmes/NAME.json, a programme where a scenario beside that folder finds it by its name. Both go into the
folder scenarios if there is one here, else into this folder. Nothing is ever overwritten.)";

constexpr const char* examples = R"(Examples:
  ./holloway new scenario more-admissions --extends scenarios/west-midlands.json
  ./holloway new programme evening-drop-in
)";

struct Request {
  std::string kind;
  std::string name;
  std::optional<std::string> extends;
  std::optional<std::string> out;
};

/// What of a name is right: "check-new" of "Check New".
std::string made_right(std::string_view name, bool programme) {
  std::string right;
  for (const char c : name) {
    if (c >= 'A' && c <= 'Z')
      right += static_cast<char>(c - 'A' + 'a');
    else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '_' && !programme))
      right += c;
    else if (!right.empty() && right.back() != '-')
      right += '-';
  }
  while (right.ends_with('-')) right.pop_back();
  return right.size() <= longest_name && is_scenario_name(right) ? right : "";
}

bool is_programme_id(std::string_view text) {
  return !text.empty() && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == text.npos;
}

void check_name(const Request& request, std::vector<Problem>& problems) {
  const bool programme = request.kind == "programme";
  const auto add = [&](std::string message) {
    problems.push_back(on_command_line("new", std::move(message)));
  };
  const auto& name = request.name;
  if (name.empty()) return add("a name for the new file is needed (see --help)");
  if (programme ? !is_programme_id(name) : !is_scenario_name(name)) {
    const auto right = made_right(name, programme);
    return add(
        fmt::format("{} is not {}{}", in_quotes(name),
                    programme ? "an identifier (small letters, digits and hyphens)" : scenario_name_article,
                    right.empty() ? "" : fmt::format("; \"{}\" would be", right)));
  }
  if (name.size() > longest_name) return add(name_too_long());
  if (!programme) return;
  for (const auto& file : programme_files(scenarios_folder() / "programmes"))
    if (file.id == name) return add(wording("new.in_catalogue", {{"name", name}}));
}

/// Throws WrongInput with every problem.
void check(const Request& request) {
  std::vector<Problem> problems;
  const bool known = std::find(kinds.begin(), kinds.end(), request.kind) != kinds.end();
  const std::vector<std::string_view> all(kinds.begin(), kinds.end());
  if (!known)
    problems.push_back(on_command_line(
        "new", request.kind.empty()
                   ? fmt::format("choose one of {}", fmt::join(kinds, ", "))
                   : fmt::format("{} cannot be made{}; choose one of {}", in_quotes(request.kind),
                                 did_you_mean(request.kind, all), fmt::join(kinds, ", "))));
  else
    check_name(request, problems);
  if (request.extends && request.kind == "programme")
    problems.push_back(on_command_line("--extends", "only a scenario extends another file"));
  if (request.out && request.out->empty()) problems.push_back(on_command_line("--out", "a folder is needed"));
  if (!problems.empty()) throw WrongInput(std::move(problems));
}

/// Where new scenarios go; empty for the working directory.
fs::path folder_of(const Request& request) {
  if (request.out) return *request.out;
  std::error_code error;
  return fs::is_directory("scenarios", error) ? "scenarios" : "";
}

void write(const fs::path& file, const std::string& text, bool folder_asked_for) {
  try {
    if (!write_if_new(file, text))
      throw WrongInput({on_command_line("new", wording("new.there_already", {{"file", file.string()}}))});
  } catch (const FolderError& error) {
    if (!folder_asked_for) throw;
    throw WrongInput({on_command_line("--out", error.what())});
  }
  print("{}\n", wording("new.written", {{"file", on_one_line(file.string())}}));
}

void new_scenario(const Request& request) {
  const ReferenceData data = load_reference_data(scenarios_folder() / "data");
  const auto extended = read_scenario(
      request.extends.value_or(display_name(scenarios_folder() / "england-and-wales.json")), data);
  if (!extended.scenario) throw WrongInput(extended.problems);
  const auto folder = folder_of(request);
  const auto file = folder / (request.name + ".json");
  write(file, new_scenario_text(request.name, folder.empty() ? "." : folder, *extended.scenario, data),
        request.out.has_value());
  const auto named = quoted_for_shell(file.string());
  print("{}\n  ./holloway validate {}\n", wording("new.next_scenario"), named);
  print("{}\n  ./holloway compare {} {}\n", wording("new.then_compare"),
        quoted_for_shell(extended.scenario->file), named);
}

void new_programme(const Request& request) {
  const auto folder = folder_of(request) / "programmes";
  const auto file = folder / (request.name + ".json");
  write(file, new_programme_text(request.name, folder), request.out.has_value());
  print("{}\n  ./holloway validate {}\n", wording("new.next_programme"), quoted_for_shell(file.string()));
  print("{}\n  \"programmes\": [ {{ \"use\": \"{}\" }} ]\n", wording("new.then_use"), request.name);
}

}  // namespace

int new_command(Words words) {
  CommandLine line("new", meaning, "new scenario|programme NAME [--extends FILE] [--out DIR]", examples);
  Request request;
  line.positional("KIND", request.kind, "What to begin: scenario or programme");
  line.offer("KIND", {kinds.begin(), kinds.end()});
  line.positional("NAME", request.name, "What it is called, and the name of its file");
  line.option("--extends", "FILE", request.extends,
              "Scenario: the file from which it inherits (default: England and Wales, 2019)");
  line.option("--out", "DIR", request.out, "The folder to write it in, made if it is not there");
  if (!line.read(words)) return done;
  check(request);
  if (request.kind == "scenario")
    new_scenario(request);
  else
    new_programme(request);
  return done;
}

}  // namespace holloway
