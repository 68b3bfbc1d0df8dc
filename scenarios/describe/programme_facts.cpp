#include "scenarios/describe/programme_facts.hpp"

#include <algorithm>

#include "output/words/wording.hpp"
#include "scenarios/describe/change_phrases.hpp"
#include "scenarios/describe/phrases/phrases.hpp"

namespace holloway {

std::string stages_in_words(const Programme& programme) {
  std::vector<std::string> points;
  for (const auto point : programme.acts_at) points.emplace_back(in_words(point));
  if (!programme.changes.empty()) points.emplace_back(wording("saying.by_practice"));
  return listed(points);
}

std::string eligibility_in_words(const Programme& programme) {
  if (!programme.enrols()) return "all women there";
  if (programme.eligible.empty()) return "all women";
  std::vector<std::string> parts;
  for (const auto& condition : programme.eligible) parts.push_back(in_words(condition));
  return "women " + listed(parts);
}

std::string_view evidence_grade(const Programme& programme) {
  const auto assumed = [](const auto& one) { return one.evidence == "assumption" || one.evidence.empty(); };
  const auto all = programme.effects.size() + programme.changes.size();
  const auto of_effects = std::count_if(programme.effects.begin(), programme.effects.end(), assumed);
  const auto of_changes = std::count_if(programme.changes.begin(), programme.changes.end(), assumed);
  if (all == 0) return "none";
  const auto assumptions = static_cast<std::size_t>(of_effects + of_changes);
  return assumptions == 0 ? "found" : assumptions == all ? "assumed" : "found in part";
}

std::vector<std::string> effects_in_words(const Programme& programme) {
  std::vector<std::string> all;
  for (const auto& effect : programme.effects)
    all.push_back(in_words(effect) + (effect.for_whom.empty() ? "" : wording("saying.for_some")));
  for (const auto& change : programme.changes) all.push_back(in_words(change, programme));
  return all;
}

}  // namespace holloway
