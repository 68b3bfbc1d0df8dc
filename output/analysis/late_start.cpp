#include "output/analysis/late_start.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "output/words/effect_words.hpp"
#include "output/words/figures.hpp"
#include "output/words/wording.hpp"

namespace holloway {

namespace {

/// "from 1 April 2021 to 31 March 2022"; empty if that is the whole of what is reported.
std::string when(const std::optional<Date>& from, const std::optional<Date>& to, const Horizon& horizon) {
  std::string text;
  if (from && days_between(horizon.start, *from) > 0) text = "from " + date_text(*from);
  if (to && days_between(*to, months_after(horizon.start, 12 * horizon.years)) > 1)
    text += (text.empty() ? "until " : " to ") + date_text(*to);
  return text;
}

}  // namespace

std::string ran_for_part(const Study& study, std::size_t option) {
  const auto& scenario = study.scenarios.at(option + 1).scenario;
  const auto& horizon = scenario.horizon;
  std::vector<std::string> parts;
  const auto add = [&](const std::string& what, const auto& from, const auto& to) {
    const auto dates = when(from, to, horizon);
    if (dates.empty()) return;
    auto part = fmt::format("{} ran {}", what, dates);
    if (std::find(parts.begin(), parts.end(), part) == parts.end()) parts.push_back(std::move(part));
  };
  for (const auto& programme : scenario.programmes) add(title_of(programme), programme.from, programme.to);
  for (const auto& change : scenario.changes)
    if (change.programme.empty())
      add(fmt::format("the change “{}”", change.title.empty() ? change.path : change.title), change.from,
          change.to);
  if (parts.empty()) return "";
  return wording(
      "changed.ran_for_part",
      {{"years", horizon.years == 1 ? std::string("of the year") : fmt::format("{} years", horizon.years)},
       {"start", date_text(horizon.start)},
       {"parts", fmt::format("{}", fmt::join(parts, "; "))}});
}

std::string last_year_in_prison(const Analysis& analysis, std::size_t option) {
  const auto all = measures();
  const auto found =
      std::find_if(all.begin(), all.end(), [](const Measure& m) { return m.id == "custody_population"; });
  const auto m = static_cast<std::size_t>(found - all.begin());
  const auto& baseline = analysis.scenarios.front().measures[m].by_year;
  const auto& with = analysis.scenarios[option + 1].measures[m].by_year;
  if (with.size() < 2) return "";
  return wording("changed.last_year", {{"option", value_text(*found, with.back().mean)},
                                       {"baseline", value_text(*found, baseline.back().mean)}});
}

}  // namespace holloway
