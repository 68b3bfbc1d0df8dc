// `list`: what there is to choose from.

#include <fmt/format.h>

#include <algorithm>
#include <iostream>

#include "command_line.hpp"
#include "commands.hpp"
#include "scenarios/data.hpp"
#include "scenarios/listing.hpp"
#include "scenarios/reader.hpp"
#include "scenarios/suggestion.hpp"

namespace holloway {

int list_command(Words words) {
  CommandLine line("list", "Lists what there is, with units, ranges and sources.",
                   fmt::format("list {} [--json]", fmt::join(listable(), "|")),
                   "Examples:\n"
                   "  ./holloway list areas\n"
                   "  ./holloway list parameters --json\n");
  std::string what;
  bool json = false;
  line.positional("WHAT", what, fmt::format("One of: {}", fmt::join(listable(), ", ")));
  line.flag("--json", json, "Print a JSON array of objects, each with an id");
  if (!line.read(words)) return done;
  const auto& known = listable();
  if (std::find(known.begin(), known.end(), what) == known.end()) {
    const std::string choice = fmt::format("choose one of {}", fmt::join(known, ", "));
    throw WrongInput(
        {on_command_line("list", what.empty() ? choice
                                              : fmt::format("\"{}\" cannot be listed{}; {}", what,
                                                            did_you_mean(what, known), choice))});
  }
  const ReferenceData data = load_reference_data(scenarios_folder() / "data");
  auto problems = list(what, json ? ListFormat::json : ListFormat::table, data, std::cout);
  std::cout.flush();
  if (!problems.empty()) throw WrongInput(std::move(problems));
  return done;
}

}  // namespace holloway
