#include "output/change_words.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "output/figures.hpp"
#include "sim/pathway/each_parameter.hpp"

namespace holloway {

namespace {

bool same_time_and_place(const ParameterChange& a, const ParameterChange& b) {
  return a.from == b.from && a.to == b.to && a.areas == b.areas && a.title == b.title;
}

std::string when(const ParameterChange& change) {
  if (change.from && change.to)
    return fmt::format("From {} to {}", date_text(*change.from), date_text(*change.to));
  if (change.from) return "From " + date_text(*change.from);
  return change.to ? "Until " + date_text(*change.to) : "Throughout";
}

std::string where(const ParameterChange& change, const ReferenceData& data) {
  if (change.areas.empty()) return "in every area";
  std::string names;
  for (std::size_t i = 0; i < change.areas.size(); ++i) {
    if (i > 0) names += i + 1 == change.areas.size() ? " and " : ", ";
    names += data.areas.at(change.areas[i]).name;
  }
  return "in " + names;
}

std::string group_of(const std::string& path) {
  return path.substr(0, path.rfind('.'));
}

/// What is done to `path`, which may stand for a whole group.
std::string done_to(const std::string& path, const ParameterChange& change, const Parameters& parameters) {
  switch (change.how) {
    case ChangeHow::set:
      return fmt::format("{} is {:.6g} instead of {:.6g}", path, change.size, value_at(parameters, path));
    case ChangeHow::multiply:
      return fmt::format("{} is multiplied by {:.6g}", path, change.size);
    case ChangeHow::odds_ratio:
      return fmt::format("the odds of {} are multiplied by {:.6g}", path, change.size);
  }
  return {};
}

}  // namespace

double value_at(const Parameters& parameters, const std::string& path) {
  double value = 0;
  Parameters copy = parameters;
  visit_each_parameter(copy,
                       [&]<const Unit & U>(const std::string& one, Quantity<U>& quantity, std::string_view) {
                         if (one == path) value = quantity.value();
                       });
  return value;
}

std::vector<std::string> changes_in_words(const Scenario& scenario, const ReferenceData& data) {
  std::vector<std::string> sentences;
  // What a programme changes is said with the programme.
  auto changes = scenario.changes;
  std::erase_if(changes, [](const ParameterChange& one) { return !one.programme.empty(); });
  for (auto first = changes.begin(); first != changes.end();) {
    const auto end = std::find_if_not(
        first, changes.end(), [&](const ParameterChange& one) { return same_time_and_place(one, *first); });
    auto text = fmt::format("{}, {}: {}", when(*first), where(*first, data),
                            first->title.empty() ? "" : first->title + ": ");
    for (auto one = first; one != end;) {
      // A group that is changed in relation to what it was is said once.
      const auto other = std::find_if_not(one, end, [&](const ParameterChange& next) {
        return next.how != ChangeHow::set && next.how == one->how && next.size == one->size &&
               group_of(next.path) == group_of(one->path);
      });
      const bool many = other - one > 2;
      if (one != first) text += "; ";
      text += many ? done_to("every " + group_of(one->path), *one, scenario.parameters)
                   : done_to(one->path, *one, scenario.parameters);
      one = many ? other : one + 1;
    }
    sentences.push_back(text + ".");
    first = end;
  }
  return sentences;
}

}  // namespace holloway
