#include "sim/pathway/numbers/setting.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <stdexcept>
#include <utility>

#include "sim/core/bank_holidays.hpp"
#include "sim/core/mathematics.hpp"

namespace holloway {
namespace {

/// Great-circle distance in kilometres.
double kilometres(double latitude1, double longitude1, double latitude2, double longitude2) {
  constexpr double radian = std::numbers::pi / 180;
  constexpr double earth_radius = 6371;
  const double dy = mathematics::sin((latitude2 - latitude1) * radian / 2);
  const double dx = mathematics::sin((longitude2 - longitude1) * radian / 2);
  const double h =
      dy * dy + mathematics::cos(latitude1 * radian) * mathematics::cos(latitude2 * radian) * dx * dx;
  return 2 * earth_radius * mathematics::asin(std::sqrt(std::min(1.0, h)));
}

std::vector<double> kilometres_to_prisons(const AreaFacts& area, const std::vector<PrisonFacts>& prisons) {
  std::vector<double> table;
  for (const PrisonFacts& prison : prisons)
    table.push_back(kilometres(area.latitude, area.longitude, prison.latitude, prison.longitude));
  return table;
}

double sum_over_bands_and_disposals(const DisposalSurface& surface) {
  double sum = 0;
  for (std::size_t g = 0; g < count_of<OffenceGroup>; ++g)
    for (std::size_t b = 0; b < count_of<RecordBand>; ++b)
      for (std::size_t d = 0; d < count_of<Disposal>; ++d)
        sum += surface.women(OffenceGroup(g), RecordBand(b), Disposal(d));
  return sum;
}

/// A cell of the surface, filled out with a few women's worth of its offence group as a whole: cells with
/// hardly anyone in them (robbery with 7 to 10 previous) must not give chances of exactly 0 or 1.
PerEach<Disposal, double> smoothed(const DisposalSurface& surface, OffenceGroup group, RecordBand band,
                                   double borrowed_women) {
  PerEach<Disposal, double> in_group{};
  double all = 0;
  for (std::size_t b = 0; b < count_of<RecordBand>; ++b)
    for (std::size_t d = 0; d < count_of<Disposal>; ++d) {
      in_group[Disposal(d)] += surface.women(group, RecordBand(b), Disposal(d));
      all += surface.women(group, RecordBand(b), Disposal(d));
    }
  PerEach<Disposal, double> cell{};
  for (std::size_t d = 0; d < count_of<Disposal>; ++d) {
    const double share_in_group = all > 0 ? in_group[Disposal(d)] / all : 1.0 / count_of<Disposal>;
    cell[Disposal(d)] = surface.women(group, band, Disposal(d)) + borrowed_women * share_in_group;
  }
  return cell;
}

SentenceChances sentence_chances(const PerEach<Disposal, double>& women) {
  SentenceChances chances;
  double sentenced = 0;
  for (std::size_t d = 0; d < count_of<Disposal>; ++d)
    if (Disposal(d) != Disposal::caution) sentenced += women[Disposal(d)];
  chances.custody = women[Disposal::immediate_custody] / sentenced;
  for (std::size_t d = 0; d < count_of<Disposal>; ++d) {
    const bool not_here = Disposal(d) == Disposal::caution || Disposal(d) == Disposal::immediate_custody;
    chances.otherwise[Disposal(d)] =
        not_here ? 0.0 : women[Disposal(d)] / (sentenced - women[Disposal::immediate_custody]);
  }
  return chances;
}

/// The share cautioned among women cautioned or charged that gives the published share among women cautioned
/// or convicted, when only some of those charged are convicted.
double caution_or_charge(double share_of_recorded, double convicted_if_charged) {
  return share_of_recorded * convicted_if_charged /
         (1.0 - share_of_recorded + share_of_recorded * convicted_if_charged);
}

/// Admissions over women with and without legal advice together, none of them coerced.
double usual_admission(const Parameters::Police& p) {
  const double advised = with_odds_ratio(p.admission.value(), p.admission_with_legal_advice.value());
  return p.legal_advice.value() * advised + (1 - p.legal_advice.value()) * p.admission.value();
}

double mean_gravity_of(const Parameters::Offending& p, OffenceGroup group) {
  return 1 + p.gravity_two[group].value() + 2 * p.gravity_three[group].value() +
         3 * p.gravity_four[group].value();
}

double convicted_if_charged(const Parameters& p) {
  return (1 - p.court.discontinued.value()) *
         (p.court.guilty_plea.value() +
          (1 - p.court.guilty_plea.value()) * (1 - p.court.acquitted_at_trial.value()));
}

/// What is particular to each area simulated, and the share of all custodial sentences that falls to them.
struct Areas {
  std::vector<AreaSetting> simulated;
  double share_of_custody = 0;
};

Areas areas_of(const ReferenceData& reference, const Parameters& p, const std::vector<AreaIndex>& simulated,
               double scale, const DataYears& years) {
  double women = 0;
  double custody = 0;
  for (const AreaFacts& area : reference.areas) {
    women += area.adult_women;
    custody += area.custody_in(years.custody_by_area);
  }
  const auto relative_rate = [&](const AreaFacts& a) {
    return (a.custody_in(years.custody_by_area) / a.adult_women) / (custody / women);
  };
  double volume_scale = 0;
  for (const AreaFacts& a : reference.areas)
    volume_scale +=
        a.adult_women / women * mathematics::pow(relative_rate(a), p.population.area_volume_exponent.value());
  Areas areas;
  double simulated_custody = 0;
  for (const AreaIndex index : simulated) {
    const AreaFacts& a = reference.areas[index];
    const double volume =
        mathematics::pow(relative_rate(a), p.population.area_volume_exponent.value()) / volume_scale;
    const double odds = mathematics::pow(relative_rate(a) / volume, p.sentence.area_custody_exponent.value());
    areas.simulated.push_back({index, a.adult_women / scale, volume, odds,
                               a.custody_in(years.custody_by_area) / scale,
                               kilometres_to_prisons(a, reference.prisons)});
    simulated_custody += a.custody_in(years.custody_by_area);
  }
  areas.share_of_custody = simulated_custody / custody / scale;
  return areas;
}

/// Upper bounds of the unit interval for drawing one of the groups.
PerEach<OffenceGroup, double> bounds(const PerEach<OffenceGroup, Probability>& mix) {
  double total = 0;
  for (const Probability share : mix) total += share.value();
  PerEach<OffenceGroup, double> upper{};
  double sum = 0;
  for (std::size_t g = 0; g < count_of<OffenceGroup>; ++g)
    upper[OffenceGroup(g)] = (sum += mix[OffenceGroup(g)].value()) / total;
  return upper;
}

std::vector<std::int16_t> months_of_days(const Horizon& when) {
  std::vector<std::int16_t> months(static_cast<std::size_t>(when.end_of_run()) + 1, -1);
  for (int m = 0; m < when.months(); ++m)
    for (Day d = when.month_begins(m); d < when.month_begins(m + 1); ++d)
      months[static_cast<std::size_t>(d)] = static_cast<std::int16_t>(m);
  months.back() = static_cast<std::int16_t>(when.months() - 1);
  return months;
}

/// One truth value for each day of the run, and for as long after it as anything may be put off.
std::vector<bool> for_each_day(const Horizon& when, bool (*holds)(Date)) {
  constexpr Day longest_holiday = 14;
  std::vector<bool> days;
  for (Day d = 0; d <= when.end_of_run() + longest_holiday; ++d) days.push_back(holds(when.date_of(d)));
  return days;
}

}  // namespace

Time Setting::moved_on(Time t, const std::vector<bool>& on_day) {
  auto later = static_cast<std::size_t>(t.day());
  while (later < on_day.size() && !on_day[later]) ++later;
  return t + Duration::days(static_cast<Day>(later) - t.day());
}

Time Setting::on_release_day(Time t) const {
  const auto day = static_cast<std::size_t>(std::max(0, t.day()));
  if (day >= works_.size()) return t;
  std::size_t before = day;
  while (before > 0 && !works_[before]) --before;
  return t + Duration::days(static_cast<Day>(before) - static_cast<Day>(day));
}

Setting::Setting(const ReferenceData& reference, const Parameters& p, const Horizon& when,
                 const std::vector<AreaIndex>& simulated, double scale, const DataYears& years,
                 std::shared_ptr<const Parameters> as_published)
    : data(&reference),
      parameters(p),
      practice(as_published ? std::move(as_published) : std::make_shared<const Parameters>(p)),
      horizon(when),
      month_of_day_(months_of_days(when)),
      works_(for_each_day(when, is_working_day)),
      sits_(for_each_day(when, sits_for_women_held)),
      first_reported_(when.start_day()),
      end_of_reporting_(when.end_of_reporting()) {
  auto [each, share] = areas_of(reference, p, simulated, scale, years);
  areas = std::move(each);
  share_of_custody = share;

  // Only women who admit can be cautioned, so the published share falls on them alone.
  const double admit = std::max(usual_admission(practice->police), 1e-9);
  const DisposalSurface surface = reference.surface(years);
  if (sum_over_bands_and_disposals(surface) <= 0) throw std::domain_error("the disposal surface is empty");
  for (std::size_t g = 0; g < count_of<OffenceGroup>; ++g)
    for (std::size_t b = 0; b < count_of<RecordBand>; ++b) {
      const auto cell =
          smoothed(surface, OffenceGroup(g), RecordBand(b), p.sentence.surface_borrowed_women.value());
      double all = 0;
      for (const double n : cell) all += n;
      caution[OffenceGroup(g)][RecordBand(b)] = std::min(
          1.0, caution_or_charge(cell[Disposal::caution] / all, convicted_if_charged(*practice)) / admit);
      sentence[OffenceGroup(g)][RecordBand(b)] = sentence_chances(cell);
    }

  for (std::size_t g = 0; g < count_of<OffenceGroup>; ++g)
    mean_gravity[OffenceGroup(g)] = mean_gravity_of(practice->offending, OffenceGroup(g));
  for (std::size_t n = 0; n < count_of<Need>; ++n) {
    const double prevalence = p.needs.prevalence[Need(n)].value();
    need_threshold[Career::single][Need(n)] = need_threshold[Career::occasional][Need(n)] =
        mathematics::normal_quantile(prevalence);
    need_threshold[Career::prolific][Need(n)] =
        mathematics::normal_quantile(with_odds_ratio(prevalence, p.needs.prolific_odds[Need(n)].value()));
  }

  offence_mix[Career::single] = bounds(p.offending.mix_single);
  offence_mix[Career::occasional] = bounds(p.offending.mix_occasional);
  offence_mix[Career::prolific] = bounds(p.offending.mix_prolific);
}

}  // namespace holloway
