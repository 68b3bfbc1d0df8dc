// Who gains and who loses, in sentences that an equality assessment can start from.

#include <fmt/format.h>

#include <array>
#include <cmath>

#include "output/telling/telling.hpp"
#include "output/words/figures.hpp"
#include "output/words/wording.hpp"

namespace holloway {

namespace {

/// The measures in which groups are compared: of each, less is better for the women it counts.
constexpr std::array<std::string_view, 4> compared{"custody_population", "sentences_custody", "charges",
                                                   "proven_reoffending_rate"};

/// What was found in all comparisons of one option.
struct Comparisons {
  std::size_t made = 0;
  std::size_t lower = 0;
  std::size_t higher = 0;
  std::vector<std::string> where_lower;  ///< "Charges: all 16 groups"
  std::vector<std::string> where_higher;
};

/// The groups in a measure in which they stand out: those that do, or, if most do, those that do not.
std::string groups_in_words(const std::vector<std::string>& those, const std::vector<std::string>& others) {
  const auto all = those.size() + others.size();
  if (others.empty()) return wording("telling.all_groups", {{"groups", all}});
  if (others.size() < those.size())
    return wording("telling.all_groups_but",
                   {{"groups", all}, {"others", fmt::format("{}", fmt::join(others, ", "))}});
  return fmt::format("{}", fmt::join(those, ", "));
}

Comparisons comparisons_of(const Analysis& analysis, std::size_t option) {
  Comparisons found;
  for (const auto id : compared) {
    const auto& measure = *find_measure(id);
    const auto& groups =
        analysis.options[option].differences_by_group[static_cast<std::size_t>(&measure - measures().data())];
    std::vector<std::string> lower, higher, not_lower, not_higher;
    for (std::size_t g = 0; g < groups.size(); ++g) {
      const auto& title = title_of(static_cast<Group>(g));
      const bool out = differs_from_zero(groups[g]);
      (out && *groups[g].mean < 0.0 ? lower : not_lower).push_back(title);
      (out && *groups[g].mean > 0.0 ? higher : not_higher).push_back(title);
    }
    found.made += groups.size();
    found.lower += lower.size();
    found.higher += higher.size();
    const auto add = [&](auto& where, const auto& those, const auto& others) {
      if (!those.empty())
        where.push_back(fmt::format("{}: {}", measure.title, groups_in_words(those, others)));
    };
    add(found.where_lower, lower, not_lower);
    add(found.where_higher, higher, not_higher);
  }
  return found;
}

std::string listed_or_none(const std::vector<std::string>& all) {
  return all.empty() ? std::string("none") : fmt::format("{}", fmt::join(all, "; "));
}

/// So many would stand out by chance alone if nothing changed.
long by_chance(const Comparisons& found) {
  return std::lround(static_cast<double>(found.made) / 20.0);
}

bool too_few_runs(const Study& study) {
  return study.replications < static_cast<int>(fewest_runs_for_a_share);
}

}  // namespace

Sentences who_is_affected(const Analysis& analysis, std::size_t option) {
  if (too_few_runs(*analysis.study))
    return {wording("telling.too_few_runs_for_groups", {{"runs", analysis.study->replications}})};
  const auto found = comparisons_of(analysis, option);
  return {wording("telling.comparisons", {{"made", found.made},
                                          {"fewer", found.lower},
                                          {"more", found.higher},
                                          {"others", found.made - found.lower - found.higher},
                                          {"chance", by_chance(found)}}),
          wording("telling.groups_with_fewer", {{"groups", listed_or_none(found.where_lower)}}),
          wording("telling.groups_with_more", {{"groups", listed_or_none(found.where_higher)}})};
}

nlohmann::ordered_json groups_compared_json(const Analysis& analysis) {
  if (too_few_runs(*analysis.study) || analysis.options.empty()) return nullptr;
  nlohmann::ordered_json all = nlohmann::ordered_json::object();
  for (std::size_t option = 0; option < analysis.options.size(); ++option) {
    const auto found = comparisons_of(analysis, option);
    all[analysis.study->scenarios[option + 1].scenario.name] = {{"comparisons", found.made},
                                                                {"lower", found.lower},
                                                                {"higher", found.higher},
                                                                {"by_chance", by_chance(found)}};
  }
  return all;
}

}  // namespace holloway
