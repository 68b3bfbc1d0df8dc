#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "output/analysis/figure_years.hpp"
#include "output/telling/telling.hpp"
#include "output/words/effect_words.hpp"
#include "output/words/figures.hpp"
#include "output/words/wording.hpp"

namespace holloway {

namespace {

/// "of the 4 programme effects used here 3 are assumptions, 1 is published": each effect once, however many
/// options use it.
std::string effects_in_words(const Study& study) {
  std::map<std::string, std::set<std::string>> by_evidence;
  for (const auto& s : study.scenarios)
    for (const auto& programme : s.scenario.programmes)
      for (const auto& effect : programme.effects) {
        const auto words = evidence_in_words(effect.evidence);
        const auto kind = words == "an assumption"         ? std::string("assumed")
                          : words.starts_with("published") ? std::string("published")
                                                           : words;
        by_evidence[kind].insert(programme.id + ": " + effect_in_words(effect));
      }
  if (by_evidence.empty()) return wording("limits.no_effects");
  std::string kinds;
  for (const auto& [kind, effects] : by_evidence)
    kinds += fmt::format("{}{} {}", kinds.empty() ? "" : ", ", effects.size(), kind);
  return wording("limits.effects", {{"kinds", kinds}});
}

std::string parameters_in_words(const Study& study) {
  const auto& records = study.scenarios.front().parameters;
  const auto assumed = std::count_if(records.begin(), records.end(), [](const auto& r) {
    return r.evidence == "assumption" || r.evidence == "not stated";
  });
  return wording("limits.numbers", {{"numbers", records.size()}, {"assumptions", assumed}});
}

std::string payers_in_words(const Analysis& analysis) {
  std::string names;
  for (std::size_t p = 0; p < count_of<Payer>; ++p) {
    const auto payer = static_cast<Payer>(p);
    if (payer == Payer::commissioner || payer == Payer::legal_aid || !not_modelled(payer, analysis.costs))
      continue;
    names += (names.empty() ? "" : ", ") + std::string(title_of(payer));
  }
  if (!names.empty()) names = " " + wording("limits.not_counted") + " " + names + ".";
  if (not_modelled(Payer::legal_aid, analysis.costs)) names += " " + wording("limits.legal_aid");
  return names;
}

/// "from 416 to 355": the baseline's average in the first and the last year reported.
std::string drift_of(const Analysis& analysis, std::string_view id) {
  const auto all = measures();
  const auto found = std::find_if(all.begin(), all.end(), [id](const Measure& m) { return m.id == id; });
  const auto& years =
      analysis.scenarios.front().measures[static_cast<std::size_t>(found - all.begin())].by_year;
  return fmt::format("from {} to {}", value_text(*found, years.front().mean),
                     value_text(*found, years.back().mean));
}

std::string baseline_in_words(const Analysis& analysis) {
  const auto& study = *analysis.study;
  const bool dated = std::any_of(study.scenarios.begin(), study.scenarios.end(),
                                 [](const auto& s) { return !s.scenario.changes.empty(); });
  std::string text =
      wording("limits.future", {{"year", baseline_year(study.scenarios.front().scenario.data_years)},
                                {"but", dated ? wording("limits.but_for_dated_changes") : ""}});
  if (study.scenarios.front().scenario.horizon.years > 1)
    text += " " + wording("limits.drift", {{"sentences", drift_of(analysis, "sentences_custody")},
                                           {"women", drift_of(analysis, "custody_population")}});
  return text;
}

std::string figures_of_years(const Study& study) {
  std::vector<const Scenario*> scenarios;
  for (const auto& one : study.scenarios) scenarios.push_back(&one.scenario);
  return wording("limits.other_years",
                 {{"figures", fmt::format("{}", fmt::join(figures_of_all(scenarios), " "))}});
}

}  // namespace

Sentences what_this_cannot_tell(const Analysis& analysis) {
  const auto& study = *analysis.study;
  Sentences limits;
  limits.push_back(wording("limits.real_women"));
  limits.push_back(baseline_in_words(analysis));
  limits.push_back(figures_of_years(study));
  limits.push_back(
      wording("limits.calibration", {{"year", baseline_year(study.scenarios.front().scenario.data_years)}}));
  limits.push_back(wording("limits.chance_only"));
  limits.push_back(effects_in_words(study));
  limits.push_back(parameters_in_words(study));
  limits.push_back(wording("limits.not_noticed"));
  limits.push_back(wording("limits.budgets") + payers_in_words(analysis));
  const auto& areas = study.scenarios.front().scenario.areas;
  if (areas.size() < study.data.areas.size())
    limits.push_back(wording("limits.part_of_the_country", {{"areas", areas.size()},
                                                            {"all", study.data.areas.size()},
                                                            {"are", areas.size() == 1 ? "is" : "are"},
                                                            {"their", areas.size() == 1 ? "its" : "their"}}));
  return limits;
}

}  // namespace holloway
