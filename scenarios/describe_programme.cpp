// What a programme will do, in plain English.

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <ostream>
#include <string>
#include <utility>

#include "output/effect_words.hpp"
#include "output/payers.hpp"
#include "scenarios/describe.hpp"
#include "scenarios/phrases.hpp"
#include "scenarios/text_table.hpp"

namespace holloway {

namespace {

std::string when_and_where(const Programme& programme, const ReferenceData& data) {
  std::string text;
  if (programme.from) text += fmt::format("From {}, ", in_words(*programme.from));
  if (programme.to) text += fmt::format("{} {}, ", text.empty() ? "Until" : "until", in_words(*programme.to));
  text += fmt::format("{} {}, ", text.empty() ? "In" : "in",
                      programme.areas.empty() ? "every area simulated" : area_names(programme.areas, data));
  return text;
}

std::string who(const std::vector<Condition>& conditions) {
  if (conditions.empty()) return "women";
  std::vector<std::string> parts;
  for (const auto& condition : conditions) parts.push_back(in_words(condition));
  return "women " + listed(parts);
}

void say_uptake(const Programme& programme, std::string& text) {
  text += fmt::format(" Of those offered it, {} accept", programme.taken_up.value());
  for (const auto& odds : programme.taken_up_odds)
    text += fmt::format("; the odds of {} are multiplied by {} ({} to {})", who(odds.for_whom),
                        odds.odds_ratio, odds.low, odds.high);
  text += ".";
}

void say_offer(const Programme& programme, const ReferenceData& data, std::ostream& out) {
  std::vector<std::string> points;
  for (const auto point : programme.acts_at) points.emplace_back(in_words(point));
  auto text =
      fmt::format("{}{} are offered {}, {}, with probability {}.", when_and_where(programme, data),
                  who(programme.eligible), programme.title, listed(points, "or"), programme.offered.value());
  if (!programme.through.empty())
    text += fmt::format(" They come to it through {}.", listed(programme.through, "or"));
  if (programme.catchment)
    text += fmt::format(" It takes women from {} alone, where {} of the area's women live.",
                        programme.catchment->name, programme.catchment->share.value());
  if (programme.builds_up.value() > 0)
    text += fmt::format(" Offers build up over its first {} days.", programme.builds_up.value());
  if (programme.awareness_halves_every) {
    text += fmt::format(" Awareness halves every {} days, but for {} of it",
                        programme.awareness_halves_every->value(), programme.awareness_lowest.value());
    text += programme.retrained_every ? fmt::format(", and training every {} days brings it back.",
                                                    programme.retrained_every->value())
                                      : std::string(".");
  }
  say_uptake(programme, text);
  if (programme.disposal)
    text += fmt::format(
        " Accepting brings a {} instead of what the police would have decided, but never instead of no "
        "further action.",
        spaced(id_of(*programme.disposal)));
  say(out, text);
}

std::string dose(const Programme& programme) {
  if (programme.phases.empty())
    return fmt::format("Support lasts {} days with {} appointments", programme.support.value(),
                       programme.appointments.value());
  std::vector<std::string> phases;
  for (const auto& phase : programme.phases)
    phases.push_back(fmt::format("{} days with {} appointments a week", phase.days.value(),
                                 phase.appointments_per_week.value()));
  return "Support lasts " + fmt::format("{}", fmt::join(phases, ", then "));
}

std::string capacity_in_words(const ProgrammeCapacity& capacity) {
  std::string text;
  if (!capacity.shares.empty()) {
    text = fmt::format(" It uses the keyworkers of {}", capacity.shares);
  } else {
    const bool places = capacity.caseload.value() == 1.0;
    text = fmt::format(" There are {} {} {}", capacity.keyworkers.value(), places ? "places" : "keyworkers",
                       capacity.per_area ? "in each area" : "for every 100,000 adult women");
    if (!places) text += fmt::format(", each for {} women at once", capacity.caseload.value());
    for (const auto& later : capacity.later)
      text += fmt::format(", {} from {}", later.keyworkers.value(), in_words(later.from));
    if (!capacity.pool.empty())
      text += fmt::format(", shared with every programme that draws on \"{}\"", capacity.pool);
  }
  if (capacity.waits_at_most.value() == 0.0)
    return text + "; a woman for whom there is none on the day is not taken.";
  return text +
         fmt::format("; a woman who has waited {} days for one gives up.", capacity.waits_at_most.value());
}

void say_support(const Programme& programme, std::ostream& out) {
  auto text =
      dose(programme) + fmt::format("; {} of women who start see it through", programme.completed.value());
  for (const auto& odds : programme.completed_odds)
    text += fmt::format("; the odds of {} are multiplied by {} ({} to {})", who(odds.for_whom),
                        odds.odds_ratio, odds.low, odds.high);
  text += ".";
  if (programme.continues.value() > 0.0)
    text += fmt::format(" Of those, {} go on for {} days more.", programme.continues.value(),
                        programme.continues_for.value());
  if (programme.if_not_completed == IfNotCompleted::back_to_police)
    text += " If she does not see it through, her case goes back to the police.";
  if (programme.if_not_completed == IfNotCompleted::breach)
    text += " If she does not see it through, that is a breach of her order.";
  if (programme.capacity) text += capacity_in_words(*programme.capacity);
  if (programme.when_it_ends == WhenItEnds::stops)
    text += " After its last day the service closes, for women in it too.";
  for (const auto& to : programme.informs)
    text += fmt::format(" It tells {}{} what it learns of a woman, each thing with probability {}.",
                        to.agency == Agency::probation ? "" : "the ", spaced(id_of(to.agency)),
                        to.chance.value());
  say(out, text);
}

void say_effects(const Programme& programme, std::ostream& out) {
  if (programme.neutral())
    say(out, "It has no effects: it changes nothing but its own counts and cost, and brings no disposal.");
  std::vector<std::pair<Lever, std::optional<Need>>> said;
  for (const auto& effect : programme.effects) {
    const std::pair what{effect.on, effect.need};
    const bool others = std::find(said.begin(), said.end(), what) != said.end();
    std::string whom = others ? "other women who start" : "women who start";
    if (effect.when == EffectIf::completed) whom = others ? "other women who complete" : "women who complete";
    if (!effect.for_whom.empty()) whom = who(effect.for_whom) + ", of those who start";
    say(out, fmt::format("Effect on {}: {}, {}. Evidence: {}.", whom, in_words(effect), time_in_words(effect),
                         effect.evidence));
    said.push_back(what);
  }
}

void say_practice(const Programme& programme, const ReferenceData& data, std::ostream& out) {
  if (programme.changes.empty()) return;
  std::vector<std::string> parts;
  for (const auto& change : programme.changes)
    parts.push_back(fmt::format("{} [{}]", change_in_words(change), change.evidence));
  auto text = fmt::format("{}practice changes for all women: {}.", when_and_where(programme, data),
                          fmt::join(parts, "; "));
  const bool fades = std::any_of(programme.changes.begin(), programme.changes.end(),
                                 [](const PracticeChange& change) { return change.fades; });
  if (fades && programme.awareness_halves_every && !programme.enrols())
    text += fmt::format(" Awareness halves every {} days{}.", programme.awareness_halves_every->value(),
                        programme.retrained_every ? fmt::format(", and training every {} days brings it back",
                                                                programme.retrained_every->value())
                                                  : std::string());
  say(out, text);
}

void say_costs(const Programme& programme, std::ostream& out) {
  for (const auto& cost : programme.costs) {
    std::vector<std::string> parts;
    const auto add = [&](Pounds amount, std::string_view what) {
      if (amount.value() > 0.0) parts.push_back(fmt::format("{} {}", in_pounds(amount.value()), what));
    };
    add(cost.per_start, "for each woman who starts");
    add(cost.per_appointment, "for each appointment");
    add(cost.per_day, "for each day of a woman's support");
    add(cost.per_year, "a year in each area");
    add(cost.per_year_in_all, "a year in all");
    const auto payer = find_payer(cost.payer);
    say(out, fmt::format("Cost: {}, in prices of {}, paid by: {}.",
                         parts.empty() ? std::string("nothing") : listed(parts), cost.price_year,
                         payer ? title_of(*payer) : std::string_view(cost.payer)));
  }
}

}  // namespace

void say(std::ostream& out, const std::string& text) {
  out << wrapped(text, 100, 2);
}

std::string area_names(const std::vector<AreaIndex>& areas, const ReferenceData& data) {
  if (areas.size() == data.areas.size())
    return fmt::format("all {} police force areas of England and Wales", areas.size());
  std::vector<std::string> names;
  for (const auto area : areas) names.push_back(data.areas[area].name);
  return listed(names);
}

void say_programme(const Programme& programme, const ReferenceData& data, std::ostream& out) {
  if (programme.enrols()) {
    say_offer(programme, data, out);
    say_support(programme, out);
  }
  say_effects(programme, out);
  say_practice(programme, data, out);
  say_costs(programme, out);
  if (!programme.in_baseline.empty()) say(out, "Already in the baseline? " + programme.in_baseline);
  if (!programme.home_areas.empty())
    say(out, "Where it really ran: " + area_names(programme.home_areas, data) + ".");
}

}  // namespace holloway
