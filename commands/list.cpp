// `list`: what there is to choose from.

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

#include "commands/commands.hpp"
#include "commands/shared/command_line.hpp"
#include "commands/shared/standard_streams.hpp"
#include "scenarios/describe/listing.hpp"
#include "scenarios/reader/problems/suggestion.hpp"
#include "scenarios/reader/published/data.hpp"
#include "scenarios/reader/scenario/reader.hpp"

namespace holloway {

namespace {

/// The options that pick out programmes, as they were typed.
struct PickedOut {
  std::optional<std::string> stage;
  std::optional<std::string> acts_at;
  std::optional<std::string> beside;

  void add_to(CommandLine& line) {
    line.option("--stage", "TEXT", stage, "Programmes for a stage of the pathway, such as licence");
    line.option("--acts-at", "POINT", acts_at, "Programmes that act at a point, such as police_decision");
    line.offer("--acts-at", {Names<ActsAt>::ids.begin(), Names<ActsAt>::ids.end()});
    line.option(
        "--beside", "PATH", beside,
        "Programmes of your own too: a folder, or the scenario file that uses them (those in ./programmes "
        "are always listed)");
  }
};

void check_what(const std::string& what) {
  const auto& known = listable();
  if (std::find(known.begin(), known.end(), what) != known.end()) return;
  const std::string choice = fmt::format("choose one of {}", fmt::join(known, ", "));
  throw WrongInput({on_command_line("list", what.empty() ? choice
                                                         : fmt::format("\"{}\" cannot be listed{}; {}", what,
                                                                       did_you_mean(what, known), choice))});
}

ListFilter checked_filter(const std::string& what, const PickedOut& picked, std::vector<std::string> words) {
  std::vector<Problem> problems;
  ListFilter filter;
  filter.words = std::move(words);
  filter.stage = picked.stage.value_or("");
  filter.beside = picked.beside.value_or("");
  const auto only_programmes = [&](const char* option, const std::optional<std::string>& given) {
    if (given && what != "programmes")
      problems.push_back(
          on_command_line(option, "only programmes can be picked out so; add words to search for"));
  };
  only_programmes("--stage", picked.stage);
  only_programmes("--acts-at", picked.acts_at);
  only_programmes("--beside", picked.beside);
  if (picked.beside && !std::filesystem::exists(filter.beside))
    problems.push_back(on_command_line("--beside", fmt::format("there is no \"{}\"", *picked.beside)));
  if (picked.acts_at) {
    const std::vector<std::string_view> points(Names<ActsAt>::ids.begin(), Names<ActsAt>::ids.end());
    const auto found = std::find(points.begin(), points.end(), *picked.acts_at);
    if (found != points.end())
      filter.acts_at = static_cast<ActsAt>(found - points.begin());
    else
      problems.push_back(
          on_command_line("--acts-at", fmt::format("\"{}\" is not a place on the pathway{}", *picked.acts_at,
                                                   did_you_mean_or_list(*picked.acts_at, points))));
  }
  if (!problems.empty()) throw WrongInput(std::move(problems));
  return filter;
}

}  // namespace

int list_command(Words words) {
  CommandLine line("list", "Lists what there is, with units, ranges and sources.",
                   fmt::format("list {} [WORD ...] [--json]", fmt::join(listable(), "|")),
                   "Examples:\n"
                   "  ./holloway list areas\n"
                   "  ./holloway list programmes --brief\n"
                   "  ./holloway list programmes licence\n"
                   "  ./holloway list programmes --acts-at police_decision\n"
                   "  ./holloway list programmes --beside my-scenario.json\n"
                   "  ./holloway list parameters remand --json\n");
  std::string what;
  std::vector<std::string> wanted;
  bool json = false;
  bool brief = false;
  PickedOut picked;
  line.positional("WHAT", what, fmt::format("One of: {}", fmt::join(listable(), ", ")));
  line.positional("WORD", wanted, "Only what holds all these words, in any case of letters");
  line.offer("WHAT", listable());
  picked.add_to(line);
  line.flag("--brief", brief, "Programmes a line each");
  line.flag("--json", json, "Print a JSON array of objects, each with an id");
  if (!line.read(words)) return done;
  check_what(what);
  ListFilter filter = checked_filter(what, picked, std::move(wanted));
  filter.brief = brief;
  const ReferenceData data = load_reference_data(scenarios_folder() / "data");
  std::ostringstream rows;
  auto problems = list(what, json ? ListFormat::json : ListFormat::table, data, rows, filter);
  print_text(rows.str());
  if (!problems.empty()) throw WrongInput(std::move(problems));
  return done;
}

}  // namespace holloway
