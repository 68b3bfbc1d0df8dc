#include "output/analysis/groups.hpp"

#include <array>

#include "output/words/wording.hpp"

namespace holloway {

namespace {

Sample rates(const Measure& measure, const std::vector<Tally>& all) {
  static const Measure arrests = *find_measure("arrests");
  Sample sample;
  for (const Tally& tally : all) {
    auto value = evaluate(measure, tally);
    if (gap_basis(measure) == GapBasis::per_100_arrests) {
      const double made = evaluate(arrests, tally).value_or(0.0);
      value = value && made > 0.0 ? std::optional(100.0 * *value / made) : std::nullopt;
    }
    sample.push_back(value);
  }
  return sample;
}

Sample divided(const Sample& above, const Sample& below) {
  Sample ratio(above.size());
  for (std::size_t i = 0; i < above.size(); ++i)
    if (above[i] && below[i] && *below[i] > 0.0) ratio[i] = *above[i] / *below[i];
  return ratio;
}

void compare(std::vector<GroupResult>& groups, const std::vector<Sample>& rate) {
  for (std::size_t g = 0; g < groups.size(); ++g) {
    const auto group = static_cast<Group>(g);
    groups[g].rate = describe(rate[g]);
    const Group reference = reference_of(division_of(group));
    if (reference == group) continue;
    groups[g].difference = describe(paired_difference(rate[g], rate[index_of(reference)]));
    groups[g].ratio = describe(divided(rate[g], rate[index_of(reference)]));
  }
}

}  // namespace

const std::string& title_of(Group group) {
  return wording_of("groups", id_of(group));
}
const std::string& title_of(Division division) {
  return wording_of("divisions", id_of(division));
}
const std::string& definition_of(Group group) {
  return wording_of("groups", fmt::format("{}.who", id_of(group)));
}
Group reference_of(Division division) {
  switch (division) {
    case Division::ethnic_group:
      return Group::white;
    case Division::age:
      return Group::aged_25_to_39;
    case Division::motherhood:
      return Group::not_mothers;
    case Division::care:
      return Group::not_care_experienced;
    case Division::nationality:
      return Group::british;
    case Division::domestic_abuse:
      return Group::abuse_not_known;
  }
  return Group::white;
}

GapBasis gap_basis(const Measure& measure) {
  if (!counted_by_group(measure)) return GapBasis::not_compared;
  if (measure.kind == MeasureKind::ratio)
    return measure.headline || measure.between_groups ? GapBasis::as_it_is : GapBasis::not_compared;
  const bool counted = measure.kind == MeasureKind::flow || measure.kind == MeasureKind::stock;
  // Arrests are the base; offences come before them, and nothing here says how many women there are to commit
  // them.
  const bool base = measure.id == "arrests" || measure.id == "offences";
  return counted && measure.headline && !base ? GapBasis::per_100_arrests : GapBasis::not_compared;
}

std::string_view gap_unit(const Measure& measure) {
  switch (gap_basis(measure)) {
    case GapBasis::not_compared:
      return "";
    case GapBasis::as_it_is:
      return measure.unit;
    case GapBasis::per_100_arrests:
      return measure.kind == MeasureKind::stock ? wording("affected.women_per_100_arrests")
                                                : wording("affected.per_100_arrests");
  }
  return "";
}

std::vector<std::vector<GroupResult>> results_by_group(const StudyScenario& s) {
  std::vector<std::vector<Tally>> tallies(count_of<Group>);
  for (std::size_t g = 0; g < count_of<Group>; ++g)
    for (const auto& result : s.results)
      tallies[g].push_back(tally_group(s.scenario, result, static_cast<Group>(g)));
  std::vector<std::vector<GroupResult>> all(measures().size());
  for (std::size_t m = 0; m < all.size(); ++m) {
    const Measure& measure = measures()[m];
    if (!counted_by_group(measure)) continue;
    all[m].resize(count_of<Group>);
    std::vector<Sample> rate;
    for (std::size_t g = 0; g < count_of<Group>; ++g) {
      for (const Tally& tally : tallies[g]) all[m][g].sample.push_back(evaluate(measure, tally));
      all[m][g].whole = describe(all[m][g].sample);
      rate.push_back(rates(measure, tallies[g]));
    }
    if (gap_basis(measure) != GapBasis::not_compared) compare(all[m], rate);
  }
  return all;
}

}  // namespace holloway
