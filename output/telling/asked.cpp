#include <fmt/format.h>

#include "output/telling/telling.hpp"
#include "output/words/figures.hpp"
#include "output/words/wording.hpp"

namespace holloway {

const std::string& title_of(const StudyScenario& scenario) {
  return scenario.title.empty() ? scenario.scenario.name : scenario.title;
}

std::string areas_in_words(const Study& study) {
  const auto& areas = study.scenarios.front().scenario.areas;
  if (areas.size() == study.data.areas.size() && areas.size() > 1)
    return wording("compared.all_areas", {{"areas", areas.size()}});
  if (areas.size() > 4) return fmt::format("{} police force areas", areas.size());
  std::string words;
  for (std::size_t i = 0; i < areas.size(); ++i) {
    if (i > 0) words += i + 1 == areas.size() ? " and " : ", ";
    words += study.data.areas.at(areas[i]).name;
  }
  return words;
}

namespace {

/// "simulated once", "simulated 100 times".
std::string times(int replications) {
  return replications == 1 ? std::string("once")
                           : whole_text(static_cast<std::size_t>(replications)) + " times";
}

}  // namespace

std::string asked(const Study& study) {
  const auto& horizon = study.scenarios.front().scenario.horizon;
  const auto options = study.scenarios.size() - 1;
  const auto what =
      options == 0   ? wording("asked.what_happens", {{"scenario", title_of(study.scenarios.front())}})
      : options == 1 ? wording("asked.what_one_changes", {{"option", title_of(study.scenarios[1])}})
                     : wording("asked.what_many_change", {{"options", options}});
  return wording("asked.in_all", {{"what", what},
                                  {"areas", areas_in_words(study)},
                                  {"years", horizon.years},
                                  {"unit", horizon.years == 1 ? "year" : "years"},
                                  {"start", date_text(horizon.start)},
                                  {"times", times(study.replications)}});
}

}  // namespace holloway
