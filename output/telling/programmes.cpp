// Whom programmes reached, what several of them move together, and what they change in practice.

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "output/analysis/figure_years.hpp"
#include "output/telling/telling.hpp"
#include "output/words/effect_words.hpp"
#include "output/words/figures.hpp"
#include "output/words/wording.hpp"
#include "sim/pathway/counting/counter_names.hpp"

namespace holloway {

using Json = nlohmann::ordered_json;

namespace {

/// What is moved, and by which programmes, each once.
using MovedBy = std::map<std::string, std::vector<std::string>>;

void add_mover(MovedBy& moved, const std::string& what, const std::string& programme) {
  auto& by = moved[what];
  if (std::find(by.begin(), by.end(), programme) == by.end()) by.push_back(programme);
}

/// "criminal_damage" is "criminal damage".
std::string in_plain_words(std::string_view identifier) {
  std::string words(identifier);
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

/// "A fall of 50% in how many women reoffend was turned into 83% less offending for these women."
std::string conversion_in_words(const Conversion& c) {
  const double less = std::round(100.0 * (1.0 - c.hazard_ratio)) / 100.0;
  const auto change = c.prevalence_change == 0.0
                          ? std::string("No change")
                          : fmt::format("A {} of {}", c.prevalence_change < 0.0 ? "fall" : "rise",
                                        chance_text(std::abs(c.prevalence_change)));
  const auto offending =
      less == 0.0 ? std::string(wording("programmes.no_change_in_offending"))
                  : fmt::format("{} {} offending", chance_text(std::abs(less)), less > 0.0 ? "less" : "more");
  return wording("programmes.converted",
                 {{"change", change}, {"offending", offending}, {"women", whole_text(c.women)}});
}

/// "hazard ratio 0.83, worked out for 1,234 women": what an effect of this position was simulated as.
std::string hazard_text(const StudyScenario& s, const Programme& programme, std::size_t position) {
  const auto found = std::find_if(s.conversions.begin(), s.conversions.end(), [&](const Conversion& c) {
    return c.programme == programme.id && c.effect == position;
  });
  if (found == s.conversions.end()) return "as stated";
  return wording("programmes.hazard", {{"ratio", fmt::format("{:.2f}", found->hazard_ratio)},
                                       {"women", whole_text(found->women)},
                                       {"share", percent_text(found->prevalence_before)}});
}

std::string moved_by(const Effect& effect) {
  auto on = std::string(words_for(effect.on));
  if (effect.need) on += fmt::format(" ({})", in_plain_words(id_of(*effect.need)));
  return on;
}

Json effects_of(const StudyScenario& s, const Programme& programme) {
  Json all = Json::array();
  for (std::size_t e = 0; e < programme.effects.size(); ++e) {
    const auto& effect = programme.effects[e];
    all.push_back({{"on", moved_by(effect)},
                   {"by", size_and_range(effect)},
                   {"as", hazard_text(s, programme, e)},
                   {"when", time_in_words(effect)},
                   {"evidence", evidence_in_words(effect.evidence) + ": " + effect.source}});
  }
  return all;
}

Json practice_of(const StudyScenario& s, const Programme& programme) {
  Json all = Json::array();
  for (const auto& change : programme.changes) {
    const auto found = std::find_if(s.parameters.begin(), s.parameters.end(), [&change](const auto& record) {
      return record.path == change.parameter;
    });
    all.push_back({{"change", change_in_words(change)},
                   {"meaning", found == s.parameters.end() ? std::string() : found->meaning},
                   {"evidence", evidence_in_words(change.evidence) + ": " + change.source}});
  }
  return all;
}

/// What a programme's file says of 2019, said so that it is not taken for another year's baseline.
std::string already_there(const Scenario& scenario, const Programme& programme) {
  if (programme.in_baseline.empty()) return {};
  const int year = baseline_year(scenario.data_years);
  return (year == 2019 ? std::string(wording("programmes.in_baseline_of_2019"))
                       : wording("programmes.in_2019", {{"year", year}})) +
         " " + programme.in_baseline;
}

}  // namespace

Json programmes_in_words_json(const StudyScenario& s) {
  Json all = Json::array();
  for (std::size_t p = 0; p < s.scenario.programmes.size(); ++p) {
    const auto& programme = s.scenario.programmes[p];
    const bool told = p < s.programmes_in_words.size();
    all.push_back({{"id", programme.id},
                   {"title", title_of(programme)},
                   {"summary", programme.summary},
                   {"enrols", programme.enrols()},
                   {"in_baseline", already_there(s.scenario, programme)},
                   {"lines", told ? s.programmes_in_words[p] : Sentences()},
                   {"effects", effects_of(s, programme)},
                   {"practice", practice_of(s, programme)}});
  }
  return all;
}

Sentences acting_together(const Scenario& scenario) {
  MovedBy moved;
  for (const auto& programme : scenario.programmes) {
    for (const auto& effect : programme.effects) add_mover(moved, moved_by(effect), title_of(programme));
    for (const auto& change : programme.changes) add_mover(moved, change.parameter, title_of(programme));
  }
  Sentences lines;
  for (const auto& [what, by] : moved)
    if (by.size() > 1) lines.push_back(fmt::format("{}: {}", what, fmt::join(by, ", ")));
  if (lines.empty()) return lines;
  lines.insert(
      lines.begin(),
      wording("programmes.together",
              {{"least", fmt::format("{:.2g}", scenario.parameters.offending.lowest_combined.value())}}));
  return lines;
}

Sentences conversions_in_words(const StudyScenario& s) {
  if (s.conversions.empty()) return {};
  Sentences lines{wording("programmes.conversion")};
  for (const auto& c : s.conversions) lines.push_back(conversion_in_words(c));
  lines.push_back(wording("programmes.conversion_in_pilot_runs"));
  return lines;
}

}  // namespace holloway
