#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "output/analysis/figure_years.hpp"
#include "output/page/html.hpp"
#include "output/page/sections.hpp"
#include "output/words/effect_words.hpp"
#include "output/words/figures.hpp"

namespace holloway::report {

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
  if (by_evidence.empty())
    return "No programme in these scenarios has any effect on women's lives; only its own activity and cost "
           "are counted.";
  std::string kinds;
  for (const auto& [kind, effects] : by_evidence)
    kinds += fmt::format("{}{} {}", kinds.empty() ? "" : ", ", effects.size(), kind);
  return fmt::format(
      "Whether a programme works. What it does to women's lives is put in, not found out. The programme "
      "effects used here, by what stands behind them: {}. Evaluations are often single, small or without a "
      "comparison group. If an effect is wrong, so is the answer.",
      kinds);
}

std::string parameters_in_words(const Study& study) {
  const auto& records = study.scenarios.front().parameters;
  const auto assumed = std::count_if(records.begin(), records.end(), [](const auto& r) {
    return r.evidence == "assumption" || r.evidence == "not stated";
  });
  return fmt::format(
      "Of the {} numbers that drive the baseline, {} are assumptions. Each is listed below with its source "
      "or as an assumption.",
      records.size(), assumed);
}

std::string payers_in_words(const Analysis& analysis) {
  std::string names;
  for (std::size_t p = 0; p < count_of<Payer>; ++p) {
    const auto payer = static_cast<Payer>(p);
    if (payer == Payer::commissioner || payer == Payer::legal_aid || !not_modelled(payer, analysis.costs))
      continue;
    names += (names.empty() ? "" : ", ") + std::string(holloway::title_of(payer));
  }
  if (!names.empty()) names = " Nothing is counted yet for: " + names + ".";
  if (not_modelled(Payer::legal_aid, analysis.costs))
    names += " Legal aid is counted within what courts cost, and not set apart.";
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
  std::string text = fmt::format(
      "What will happen. No change in law, policing, the economy or public health is foreseen after about "
      "{}{}. "
      "Read differences between scenarios, not levels.",
      baseline_year(study.scenarios.front().scenario.data_years),
      dated ? ", but for what these scenarios themselves change" : "");
  if (analysis.study->scenarios.front().scenario.horizon.years > 1)
    text += fmt::format(
        " Nor does the baseline stand still: from its first reported year to its last, custodial sentences a "
        "year go {}, and women in prison on an average day {}.",
        drift_of(analysis, "sentences_custody"), drift_of(analysis, "custody_population"));
  return text;
}

std::string figures_of_years(const Study& study) {
  std::vector<const Scenario*> scenarios;
  for (const auto& one : study.scenarios) scenarios.push_back(&one.scenario);
  return fmt::format("Other years than its figures are of. {}", fmt::join(figures_of_all(scenarios), " "));
}

}  // namespace

std::string what_this_cannot_tell(const Analysis& analysis) {
  const auto& study = *analysis.study;
  std::vector<std::string> limits;
  limits.push_back(
      "Anything about a real woman. The women are synthetic, and no score or prediction about a person can "
      "be drawn from this.");
  limits.push_back(baseline_in_words(analysis));
  limits.push_back(figures_of_years(study));
  limits.push_back(fmt::format(
      "How well the baseline agrees with the published record. With some published figures it agrees "
      "less well: to see which, and by how much, run ./holloway calibrate calibration/targets-{}.json, which "
      "prints every comparison. “Children separated” counts dependent children who lived with their mother "
      "when she was received, and cannot be compared "
      "with the published estimate of 17,000 a year.",
      baseline_year(study.scenarios.front().scenario.data_years)));
  limits.push_back(
      "How sure to be, all told. Every range on this page includes chance only. It leaves out doubt about "
      "the numbers put in and about the model itself.");
  limits.push_back(effects_in_words(study));
  limits.push_back(parameters_in_words(study));
  limits.push_back(
      "Harm that never comes to notice. Offences nobody reports, and women nobody arrests, are not in these "
      "counts.");
  limits.push_back(
      "What can be taken out of a budget. Unit costs are averages, some more than ten years old and brought "
      "to 2019/20 prices; one fewer woman in prison does not close a "
      "wing. The part called cashable is an assumed share of what prison places cost, not a saving that was "
      "found." +
      payers_in_words(analysis));
  const auto& areas = study.scenarios.front().scenario.areas;
  if (areas.size() < study.data.areas.size())
    limits.push_back(
        fmt::format("Effects on the rest of the country. Only {} of the {} police force areas {} simulated; "
                    "what is shared nationally, such as prison places, was scaled down to {} share of use.",
                    areas.size(), study.data.areas.size(), areas.size() == 1 ? "is" : "are",
                    areas.size() == 1 ? "its" : "their"));
  return html::heading(2, "limits", "What this cannot tell you") + html::bullets(limits);
}

}  // namespace holloway::report
