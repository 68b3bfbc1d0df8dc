#include "scenarios/describe/change_phrases.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "output/words/change_words.hpp"
#include "output/words/wording.hpp"
#include "scenarios/describe/describe.hpp"
#include "scenarios/describe/phrases/known_numbers.hpp"
#include "scenarios/describe/phrases/phrases.hpp"
#include "scenarios/reader/parameters/acts_when.hpp"
#include "scenarios/reader/parameters/parameter_table.hpp"

namespace holloway {

namespace {

/// A parameter itself, or the first of a group.
const ParameterEntry& first_of(std::string_view path) {
  const auto& table = parameter_table();
  return *std::find_if(table.begin(), table.end(), [&](const ParameterEntry& one) {
    return one.path == path || one.path.starts_with(std::string(path) + ".");
  });
}

bool is_group(std::string_view path) {
  return first_of(path).path != path;
}

/// "182.625 days", "0.4".
std::string with_unit(std::string_view path, const std::string& value) {
  return first_of(path).unit == &unit::days ? value + (value == "1" ? " day" : " days") : value;
}
std::string with_unit(std::string_view path, double value) {
  return with_unit(path, fmt::format("{:.6g}", value));
}

std::string fading_in_words(const PracticeChange& change, const Programme& programme) {
  if (!change.fades) return {};
  std::string text;
  if (programme.builds_up.value() > 0)
    text += wording("saying.growing", {{"days", number_of(programme.builds_up.value(), "day")}});
  if (programme.awareness_halves_every) text += wording("effects.fading");
  return text;
}

bool same_time_and_place(const ParameterChange& a, const ParameterChange& b) {
  return a.from == b.from && a.to == b.to && a.areas == b.areas && a.title == b.title;
}

std::string when_and_where(const ParameterChange& change, const ReferenceData& data) {
  const auto when = change.from && change.to
                        ? fmt::format("From {} to {}", in_words(*change.from), in_words(*change.to))
                    : change.from ? "From " + in_words(*change.from)
                    : change.to   ? "Until " + in_words(*change.to)
                                  : std::string("Throughout");
  return fmt::format("{}, in {}: {}", when,
                     change.areas.empty() ? std::string("every area") : area_names(change.areas, data),
                     change.title.empty() ? "" : change.title + ": ");
}

std::string done_to(const std::string& path, const ParameterChange& change, const Scenario& scenario,
                    const ReferenceData& data) {
  switch (change.how) {
    case ChangeHow::set:
      return fmt::format("{} is {}{} instead of {}{}", parameter_in_words(path), with_unit(path, change.size),
                         with_what_else_acts(change, scenario),
                         with_unit(path, held_before(change, scenario)), cut_short(change, scenario, data));
    case ChangeHow::multiply:
      return fmt::format("{} is multiplied by {:.6g}", parameter_in_words(path), change.size);
    case ChangeHow::odds_ratio:
      return wording("saying.odds",
                     {{"what", parameter_in_words(path)}, {"factor", fmt::format("{:.6g}", change.size)}});
  }
  return {};
}

/// What acts later than a reader would think is said.
std::string acts_later(const std::string& path, const ParameterChange& change) {
  if (!change.from && !change.to) return {};
  const auto when = acts_when(path);
  if (when == ActsWhen::on_entrants) return " (" + wording("saying.only_entrants") + ")";
  if (when == ActsWhen::at_the_start) return " (" + wording("saying.only_the_start") + ")";
  return {};
}

std::string group_of(const std::string& path) {
  return path.substr(0, path.rfind('.'));
}

using Changes = std::vector<ParameterChange>;

/// What is done by changes that stand together. A group that is changed as a whole is said once.
std::string all_done(Changes::const_iterator one, Changes::const_iterator end, const Scenario& scenario,
                     const ReferenceData& data) {
  std::vector<std::string> parts;
  while (one != end) {
    const auto other = std::find_if_not(one, end, [&](const ParameterChange& next) {
      return next.how != ChangeHow::set && next.how == one->how && next.size == one->size &&
             group_of(next.path) == group_of(one->path) && is_group(group_of(one->path));
    });
    const bool many = other - one > 2;
    const auto& path = many ? group_of(one->path) : one->path;
    parts.push_back(done_to(path, *one, scenario, data) + acts_later(path, *one));
    one = many ? other : one + 1;
  }
  return fmt::format("{}", fmt::join(parts, "; "));
}

}  // namespace

std::string parameter_in_words(std::string_view path) {
  const auto& parameter = first_of(path);
  std::string whom;
  for (const auto& group : parameter_groups())
    if (group.path == path)
      whom = " in every group";
    else if (parameter.path == path && path.starts_with(group.path + "."))
      whom = " for " + spaced(path.substr(group.path.size() + 1));
  return fmt::format("\u2018{}\u2019{} ({})", parameter.meaning, whom, path);
}

std::string in_words(const PracticeChange& change, const Programme& programme) {
  const auto what = parameter_in_words(change.parameter);
  const auto known = fmt::format("({}, {} to {}){}", evidence_in_words(change.evidence), change.low,
                                 change.high, fading_in_words(change, programme));
  switch (change.scale) {
    case ChangeScale::value:
      return fmt::format("{} is {} {}", what, with_unit(change.parameter, change.size), known);
    case ChangeScale::multiply:
      return fmt::format("{} is multiplied by {} {}", what, change.size, known);
    case ChangeScale::odds_ratio:
      return wording("saying.odds_known",
                     {{"what", what}, {"factor", fmt::format("{}", change.size)}, {"known", known}});
  }
  return {};
}

std::vector<DatedChange> dated_changes(const Scenario& scenario, const ReferenceData& data) {
  std::vector<DatedChange> all;
  const auto changes = own_changes_by_date(scenario);
  for (auto first = changes.cbegin(); first != changes.cend();) {
    const auto end = std::find_if_not(
        first, changes.cend(), [&](const ParameterChange& one) { return same_time_and_place(one, *first); });
    all.push_back({{first, end}, when_and_where(*first, data) + all_done(first, end, scenario, data) + "."});
    first = end;
  }
  return all;
}

std::vector<std::string> dated_changes_in_words(const Scenario& scenario, const ReferenceData& data) {
  std::vector<std::string> sentences;
  for (auto& change : dated_changes(scenario, data)) sentences.push_back(std::move(change.sentence));
  return sentences;
}

}  // namespace holloway
