#include "sim/pathway/life/population.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>

#include "sim/core/distributions.hpp"
#include "sim/core/mathematics.hpp"
#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/life/events.hpp"
#include "sim/pathway/life/knowledge.hpp"
#include "sim/pathway/life/place.hpp"
#include "sim/pathway/life/time_since_entry.hpp"

namespace holloway {
namespace {

/// More women than any memory holds, and few enough to be counted.
constexpr double most_women = 2e9;
/// More days than anybody lives, and few enough to be a Day.
constexpr double most_days = 1e9;

/// The first member of an enumeration whose running total of shares passes u.
template <class Enum, class Share>
Enum choose(const PerEach<Enum, Share>& shares, double u) {
  double total = 0;
  for (const Share& share : shares) total += share.value();
  double sum = 0;
  for (std::size_t i = 0; i + 1 < count_of<Enum>; ++i)
    if (u * total < (sum += shares[Enum(i)].value())) return Enum(i);
  return Enum(count_of<Enum> - 1);
}

void draw_family(Area& area, WomanIndex index, Woman& woman) {
  const auto& p = area.parameters().population;
  const auto luck = [&](Draw which) { return area.draw(index, 0, which); };
  const bool may_have_children = area.now().day() - woman.born < p.dependent_children_until.value();
  if (may_have_children && luck(Draw::mother) < p.mother_of_dependent_children.value()) {
    // One child, and a geometric number more, gives the mean; more than eight are counted as eight.
    const double more = std::max(0.0, p.children_per_mother.value() - 1.0);
    const double extra = more > 0 ? std::floor(mathematics::log(luck(Draw::number_of_children)) /
                                               mathematics::log(more / (1.0 + more)))
                                  : 0.0;
    woman.children = static_cast<std::uint8_t>(std::min(8.0, 1.0 + extra));
    if (luck(Draw::children_with_her) < p.lives_with_her_children.value())
      woman.children_with_her = woman.children;
  }
}

/// Women who were in care as children come to notice more often, at the same mean over all women.
double level_of_care_experience(const Parameters& p, const Woman& woman) {
  const double ratio = p.offending.care_experienced.value();
  const double mean = 1 + p.population.care_experienced.value() * (ratio - 1);
  return (woman.care_experienced ? ratio : 1.0) / std::max(mean, 1e-9);
}

/// The rate of death is the one at 40, times the same ratio for each ten years past it.
Time death_due(const Area& area, WomanIndex index) {
  constexpr double reference_age = 40;
  const Woman& woman = area.women[index];
  const double each_decade = std::max(0.01, area.parameters().population.deaths_each_decade.value());
  const double a_year = mathematics::log(each_decade) / 10;
  // Beyond the oldest there are, the rate grows no more.
  constexpr double oldest_age = 110;
  const double age = std::min(oldest_age, (woman.entered.day() - woman.born) / days_per_year);
  const double unit = exponential(area.draw(index, 0, Draw::death), 1.0);
  return area.rates.deaths.due(woman.entered, unit,
                               {a_year, mathematics::exp(a_year * (age - reference_age))});
}

Time end_of_career_due(const Area& area, WomanIndex index) {
  const Woman& woman = area.women[index];
  const double unit = exponential(area.draw(index, 0, Draw::career_end), 1.0);
  return area.rates.career_ends[woman.career].due(woman.entered, unit);
}

void schedule_death(Area& area, WomanIndex index) {
  const Time due = death_due(area, index);
  if (due != Time::never()) area.schedule(due, index, LifeEvent::dies);
}

void schedule_end_of_career(Area& area, WomanIndex index) {
  const Time due = end_of_career_due(area, index);
  if (due != Time::never()) area.schedule(due, index, LifeEvent::career_ends);
}

/// How often she offends depends on her age: her clock is set anew when she passes into another band.
void schedule_birthdays(Area& area, WomanIndex index) {
  const Woman& woman = area.women[index];
  if (woman.career == Career::single) return;
  for (const int age : age_bands_begin)
    if (const Day day = woman.birthday(age); day > area.now().day())
      area.schedule(Time::start_of(day), index, LifeEvent::birthday);
}

/// Someone who has just come to notice for the first time, or did so `earlier` days ago.
WomanIndex create_woman(Area& area, Career career, double earlier) {
  const auto& p = area.parameters();
  const auto index = static_cast<WomanIndex>(area.women.size());
  if (index >= most_women_of_area)
    throw std::length_error("an area has more women than there are numbers for (" +
                            std::to_string(most_women_of_area) + ")");
  Woman& woman = area.women.emplace_back();
  woman.career = career;
  const auto luck = [&](Draw which) { return area.draw(index, 0, which); };
  woman.ethnic_group = choose(p.population.ethnic_group, luck(Draw::ethnic_group));
  woman.nationality = choose(p.population.nationality, luck(Draw::nationality));
  woman.care_experienced = luck(Draw::care_experienced) < p.population.care_experienced.value();
  woman.neurodivergent = luck(Draw::neurodivergent) < p.needs.neurodivergent.value();
  auto ages = area.stream(index, Draw::age);
  const double past_18 = draw_normal(ages);
  const double adult = 18 * days_per_year;
  const double median = std::max(1.0, p.population.age_at_entry_median.value() - adult);
  const double oldest = std::max(0.0, p.population.oldest_at_entry.value() - adult);
  const double age =
      adult + std::min(median * mathematics::exp(p.population.age_at_entry_spread.value() * past_18), oldest);
  woman.born = area.now().day() - static_cast<Day>(std::min(age + earlier, most_days));
  schedule_birthdays(area, index);
  draw_family(area, index, woman);
  draw_needs(area, index);
  draw_trust(area, index);
  record_what_police_hold(area, index);

  auto rates = area.stream(index, Draw::career_rate);
  const double shape = p.offending.spread_between_women[career].value();
  if (shape > 0)
    woman.level =
        static_cast<float>(draw_gamma(rates, shape, 1.0 / shape) * level_of_care_experience(p, woman));
  woman.entered = area.now();
  schedule_end_of_career(area, index);
  schedule_death(area, index);
  start_circumstances(area, index);
  woman.place = Stage::begin;
  area.move(Process::place, index, woman.place, Stage::community);
  return index;
}

double entrants_per_day(const Area& area) {
  const Parameters& p = area.parameters();
  return p.population.entrants_per_100k_women.value() * p.offending.comes_to_notice.value() / days_per_year *
         area.place().adult_women / 1e5 * area.place().volume;
}

/// Of a career, the time in spells of offending.
double share_active(const Parameters& p) {
  const double active = p.offending.active_spells_last.value();
  const double quiet = p.offending.quiet_spells_last.value();
  return quiet > 0 ? active / (active + quiet) : 1.0;
}

/// In minutes since the run began, not rounded.
double entrant_due_minute(const Area& area) {
  const double unit = exponential(area.draw(0, area.entrants, Draw::entrant_arrival), 1.0);
  return area.rates.entrants.due_minute(area.last_entrant_minute, unit);
}

Time entrant_due(const Area& area) {
  return Time::nearest(entrant_due_minute(area));
}

void schedule_entrant(Area& area) {
  const Time due = entrant_due(area);
  if (due != Time::never()) area.schedule(due, 0, LifeEvent::entrant_arrives, area.entrants);
}

double mean_days(double per_year) {
  return per_year > 0 ? days_per_year / per_year : SharedRate::never;
}

/// Which of the shared rates are others from now on.
struct Changed {
  bool entrants;
  bool deaths;
  bool circumstances;
  PerEach<Career, bool> career_ends;
};

Changed set_shared_rates(Area& area) {
  const auto& p = area.parameters();
  const Time t = area.now();
  const double entry = entrants_per_day(area);
  Changed changed{area.rates.entrants.set_mean_days(t, entry > 0 ? 1.0 / entry : SharedRate::never),
                  area.rates.deaths.set_mean_days(t, mean_days(p.population.deaths.value())),
                  area.rates.circumstances.set_mean_days(t, days_between_circumstances(p)),
                  {}};
  for (std::size_t i = 0; i < count_of<Career>; ++i) {
    const auto career = static_cast<Career>(i);
    changed.career_ends[career] =
        area.rates.career_ends[career].set_mean_days(t, mean_days(p.offending.career_ends[career].value()));
  }
  return changed;
}

double career_share(const Parameters& p, Career career) {
  double total = 0;
  for (const Probability share : p.population.career_share) total += share.value();
  return p.population.career_share[career].value() / total;
}

/// Women whose career began before the run and has not ended: a Poisson number, each with the time since she
/// entered drawn from the survivors of past entry, which was larger (see
/// population.entrants_five_years_earlier).
void create_careers_under_way(Area& area, Career career) {
  const auto& p = area.parameters();
  const double ends = p.offending.career_ends[career].value();
  const double entry = entrants_per_day(area) * days_per_year * career_share(p, career);
  if (ends <= 0 || entry <= 0 || p.offending.occasions_while_active[career].value() <= 0) return;
  const TimeSinceEntry since(ends, p.population.entrants_five_years_earlier.value());
  const double expected = std::min(entry * since.women_per_yearly_entrant(), most_women);
  auto sizes = area.stream(static_cast<WomanIndex>(index_of(career)), Draw::number_of_careers);
  const int stock = expected > 0 ? draw_poisson(sizes, expected) : 0;
  for (int i = 0; i < stock; ++i) {
    auto stream = area.stream(static_cast<WomanIndex>(area.women.size()), Draw::before_the_run);
    const auto uniform = [&stream] { return (static_cast<double>(stream()) + 0.5) * 0x1p-32; };
    const double years = since.draw(uniform);
    const WomanIndex index = create_woman(area, career, years * days_per_year);
    Woman& woman = area.women[index];
    const double recorded = p.population.past_occasions_recorded.value();
    // No more is counted than fits her record, see below.
    const double later =
        std::min(rate_of_offending(p, woman, area.now().day()) * share_active(p) * years * recorded, 1e6);
    const int more = later > 0 ? draw_poisson(stream, later) : 0;
    woman.recorded = static_cast<std::uint16_t>(std::min(60000, more + (uniform() < recorded ? 1 : 0)));
    knows_from_the_past(area, index);
    begin_spells(area, index, CareerIs::under_way);
    start_offending_clock(area, index);
  }
}

/// Women already in prison on sentences too long for warm-up to fill: expected number by Little's law, area
/// by area, from the court series and the mean time served; the time left is uniform over what they serve.
void create_prisoners(Area& area, double mean_served_days, double share_of_sentences, LengthBand band) {
  const double expected = area.place().custody * share_of_sentences * mean_served_days / days_per_year;
  if (expected <= 0) return;
  auto sizes = area.stream(static_cast<WomanIndex>(index_of(band)), Draw::number_of_prisoners);
  const int stock = draw_poisson(sizes, expected);
  for (int i = 0; i < stock; ++i) {
    const WomanIndex index = create_woman(area, Career::occasional, 0);
    Woman& woman = area.women[index];
    const auto luck = [&](Draw which) { return area.draw(index, 0, which); };
    woman.recorded = static_cast<std::uint16_t>(std::min(
        60000.0,
        exponential(luck(Draw::prisoner_record), area.parameters().custody.initial_stock_previous.value())));
    // Sentences met in a stock are longer than sentences passed: length-biased, here an Erlang of two stages.
    const double served = std::min(0.5 * mean_served_days *
                                           (exponential(luck(Draw::prisoner_serves_first), 1.0) +
                                            exponential(luck(Draw::prisoner_serves_second), 1.0)) +
                                       1.0,
                                   0.5 * area.parameters().sentence.longest.value());
    knows_from_the_past(area, index);
    begin_spells(area, index, CareerIs::under_way);
    start_offending_clock(area, index);
    begin_in_prison(area, index, served, served * luck(Draw::prisoner_has_left));
  }
}

}  // namespace

void create_starting_population(Area& area) {
  set_shared_rates(area);
  create_careers_under_way(area, Career::occasional);
  create_careers_under_way(area, Career::prolific);
  const auto& p = area.parameters();
  double long_share = 0;
  for (const Probability share : p.sentence.twelve_months_or_more) long_share += share.value();
  const double twelve_months_or_more = p.custody.initial_stock_share_12_months_or_more.value();
  const double four_years = p.sentence.four_years_if_twelve_months_or_more.value();
  if (long_share > 0) {
    create_prisoners(area, p.custody.initial_stock_served_12_months_to_4_years.value(),
                     twelve_months_or_more * (1 - four_years), LengthBand::under_4_years);
    create_prisoners(area, p.custody.initial_stock_served_4_years_or_more.value(),
                     twelve_months_or_more * four_years, LengthBand::four_years_or_more);
  }
  schedule_entrant(area);
}

void shared_rates_change(Area& area) {
  const Changed changed = set_shared_rates(area);
  if (changed.entrants) schedule_entrant(area);
  for (WomanIndex index = 0; index < area.women.size(); ++index) {
    const Woman& woman = area.women[index];
    if (woman.gone()) continue;
    if (changed.deaths) schedule_death(area, index);
    if (changed.career_ends[woman.career] && !woman.career_over) schedule_end_of_career(area, index);
    if (changed.circumstances) circumstances_rate_changes(area, index);
  }
}

void end_of_career(Area& area, WomanIndex index) {
  Woman& woman = area.women[index];
  if (woman.career_over || end_of_career_due(area, index) != area.now()) return;
  woman.career_over = true;
  refresh_hazard(area, index);
}

void birthday(Area& area, WomanIndex index) {
  refresh_hazard(area, index);
}

void death(Area& area, WomanIndex index) {
  if (death_due(area, index) == area.now()) woman_dies(area, index);
}

void arrival_due(Area& area, std::uint32_t arrival) {
  if (arrival == area.entrants && entrant_due(area) == area.now()) entrant_arrives(area, arrival);
}

void entrant_arrives(Area& area, std::uint32_t arrival) {
  const auto index = static_cast<WomanIndex>(area.women.size());
  const Career career = choose(area.parameters().population.career_share, area.draw(index, 0, Draw::career));
  create_woman(area, career, 0);
  area.count(index, counts.entrants);
  begin_spells(area, index, CareerIs::beginning);
  offence_comes_to_notice(area, index);
  area.last_entrant_minute = entrant_due_minute(area);
  area.entrants = arrival + 1;
  schedule_entrant(area);
}

}  // namespace holloway
