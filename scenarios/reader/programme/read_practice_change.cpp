// What a programme changes in practice: one parameter of the pathway, or a group of them.

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "scenarios/reader/parameters/parameter_table.hpp"
#include "scenarios/reader/problems/suggestion.hpp"
#include "scenarios/reader/programme/read_programme.hpp"
#include "sim/experiment/parameter_change.hpp"

namespace holloway {

namespace {

/// The parameter itself, or the first of the group.
const ParameterEntry* find_parameter(const Cursor& path) {
  const auto text = path.text();
  if (!text) return nullptr;
  const auto& table = parameter_table();
  const auto found = std::find_if(table.begin(), table.end(), [&](const ParameterEntry& one) {
    return one.path == *text || one.path.starts_with(*text + ".");
  });
  const bool is_section = text->find('.') == text->npos;
  if (found != table.end() && !is_section) return &*found;
  path.problem(fmt::format("no parameter {}{}", in_quotes(*text), did_you_mean(*text, parameter_paths())));
  return nullptr;
}

}  // namespace

std::vector<PracticeChange> read_practice_changes(const Cursor& changes, NumberReader& numbers) {
  std::vector<PracticeChange> all;
  const auto items = changes.items();
  for (std::size_t i = 0; i < items.size(); ++i) {
    const auto& item = items[i];
    const auto* const parameter = find_parameter(item["parameter"]);
    const auto scale = item["scale"].one_of<ChangeScale>("a scale of change");
    if (const auto fades = item["fades"].yes_or_no(); fades.value_or(false) && scale == ChangeScale::value)
      item["fades"].problem("a value does not fade; state the change with \"multiply\" or \"odds_ratio\"");
    if (parameter == nullptr || !scale) continue;
    if (*scale == ChangeScale::odds_ratio && parameter->unit != &unit::probability) {
      item["scale"].problem(fmt::format("{} is {}, which has no odds; use \"multiply\" or \"value\"",
                                        parameter->path, parameter->unit->article));
      continue;
    }
    if (const auto reason = why_fixed(parameter->path); !reason.empty()) {
      item["parameter"].problem(fmt::format("cannot change on a date: {}", reason));
      continue;
    }
    const bool relative = *scale != ChangeScale::value;
    const auto claim = numbers.read_claim(
        item, "size", fmt::format("changes.{}.size", i),
        fmt::format("{} of {}", relative ? "change" : "value", parameter->meaning),
        relative ? unit::ratio : *parameter->unit, relative ? std::optional(1.0) : std::nullopt);
    if (!claim) continue;
    PracticeChange change;
    change.parameter = item["parameter"].node().text;
    change.scale = *scale;
    change.size = claim->size;
    change.low = claim->low;
    change.high = claim->high;
    change.evidence = claim->evidence;
    change.source = claim->source;
    change.fades = item["fades"].yes_or_no().value_or(false);
    all.push_back(std::move(change));
  }
  return all;
}

}  // namespace holloway
