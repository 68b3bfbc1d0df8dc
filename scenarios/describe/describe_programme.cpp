// What a programme will do, in plain English.

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <ostream>
#include <string>
#include <utility>

#include "output/money/payers.hpp"
#include "output/words/effect_words.hpp"
#include "output/words/wording.hpp"
#include "scenarios/describe/change_phrases.hpp"
#include "scenarios/describe/describe.hpp"
#include "scenarios/describe/phrases/known_numbers.hpp"
#include "scenarios/describe/phrases/phrases.hpp"
#include "scenarios/describe/phrases/text_table.hpp"

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

/// For whom the odds of something are different, a sentence each.
std::string odds_in_words(const std::vector<OddsFor>& all, std::string_view of, std::string_view path,
                          const KnownNumbers& known) {
  std::string text;
  for (std::size_t i = 0; i < all.size(); ++i)
    text +=
        " " + wording("saying.for_whom",
                      {{"whom", all[i].for_whom.empty() ? "all women" : who(all[i].for_whom)},
                       {"what", of},
                       {"factor", known.say(fmt::format("{}.{}.odds_ratio", path, i), all[i].odds_ratio)}});
  return text;
}

/// How offers grow at first and fade as awareness does.
std::string awareness_in_words(const Programme& programme, const KnownNumbers& known) {
  std::string text;
  if (programme.enrols() && programme.builds_up.value() > 0)
    text += " " + wording("saying.offers_build_up",
                          {{"days", known.say("builds_up_days", programme.builds_up.value(), "day")}});
  if (!programme.awareness_halves_every) return text;
  text += " " + wording("saying.awareness_halves",
                        {{"days", known.say("awareness.halves_every_days",
                                            programme.awareness_halves_every->value(), "day")},
                         {"lowest", known.say("awareness.lowest", programme.awareness_lowest.value())}});
  if (programme.retrained_every)
    text += wording(
        "saying.training",
        {{"days", known.say("awareness.retrained_every_days", programme.retrained_every->value(), "day")}});
  return text + ".";
}

void say_offer(const Programme& programme, const KnownNumbers& known, const ReferenceData& data,
               Paragraphs& out) {
  std::vector<std::string> points;
  for (const auto point : programme.acts_at) points.emplace_back(in_words(point));
  auto text = wording("saying.offered", {{"where", when_and_where(programme, data)},
                                         {"who", who(programme.eligible)},
                                         {"programme", programme.title},
                                         {"points", listed(points, "or")},
                                         {"chance", known.say("offered", programme.offered.value())}});
  if (!programme.through.empty())
    text += " " + wording("saying.come_through", {{"ways", listed(programme.through, "or")}});
  if (programme.catchment)
    text += " " + wording("saying.catchment",
                          {{"name", programme.catchment->name},
                           {"share", known.say("catchment.share", programme.catchment->share.value())}});
  text += awareness_in_words(programme, known);
  text += " " + wording("saying.taken_up", {{"share", known.say("taken_up", programme.taken_up.value())}});
  text += odds_in_words(programme.taken_up_odds, "accepting", "taken_up_odds", known);
  if (programme.disposal)
    text += " " + wording("saying.disposal", {{"disposal", spaced(id_of(*programme.disposal))}});
  say(out, text);
}

std::string dose(const Programme& programme, const KnownNumbers& known) {
  if (programme.phases.empty())
    return fmt::format("Support lasts {} with {}",
                       known.say("support.days", programme.support.value(), "day"),
                       known.say("support.appointments", programme.appointments.value(), "appointment"));
  std::vector<std::string> phases;
  for (std::size_t i = 0; i < programme.phases.size(); ++i) {
    const auto& phase = programme.phases[i];
    const auto path = fmt::format("support.phases.{}.", i);
    phases.push_back(fmt::format(
        "{} with {} a week", known.say(path + "days", phase.days.value(), "day"),
        known.say(path + "appointments_per_week", phase.appointments_per_week.value(), "appointment")));
  }
  return fmt::format("Support lasts {}", fmt::join(phases, ", then "));
}

/// " There is 1 keyworker in each area, each for 30 women at once".
std::string staff_in_words(const ProgrammeCapacity& capacity, const KnownNumbers& known) {
  const bool places = capacity.caseload.value() == 1.0;
  const double number = capacity.keyworkers.value();
  const auto path = fmt::format("capacity.{}_{}", places ? "places" : "keyworkers",
                                capacity.per_area ? "per_area" : "per_100k_women");
  auto text = fmt::format(" There {} {} {}", number == 1.0 ? "is" : "are",
                          known.say(path, number, places ? "place" : "keyworker"),
                          capacity.per_area ? "in each area" : wording("effects.per_100000"));
  if (!places)
    text += wording(
        "saying.caseload",
        {{"women", known.say("capacity.caseload", fmt::format("{} women", capacity.caseload.value()))}});
  for (std::size_t i = 0; i < capacity.later.size(); ++i)
    text += fmt::format(
        ", {} from {}",
        known.say(fmt::format("capacity.later.{}.number", i), capacity.later[i].keyworkers.value()),
        in_words(capacity.later[i].from));
  if (!capacity.pool.empty()) text += wording("saying.pool", {{"pool", capacity.pool}});
  return text;
}

std::string capacity_in_words(const ProgrammeCapacity& capacity, const KnownNumbers& known) {
  const auto text = capacity.shares.empty()
                        ? staff_in_words(capacity, known)
                        : " " + wording("saying.shares", {{"programme", capacity.shares}});
  const double waits = capacity.waits_at_most.value();
  if (waits == 0.0) return text + wording("saying.no_waiting");
  return text + wording("saying.waits", {{"days", known.say("capacity.waits_at_most_days", waits, "day")}});
}

void say_support(const Programme& programme, const KnownNumbers& known, Paragraphs& out) {
  auto text =
      wording("saying.completed", {{"support", dose(programme, known)},
                                   {"share", known.say("support.completed", programme.completed.value())}});
  text += odds_in_words(programme.completed_odds, "seeing it through", "support.completed_odds", known);
  if (programme.continues.value() > 0.0)
    text +=
        " " +
        wording("saying.continues",
                {{"share", known.say("support.continues", programme.continues.value())},
                 {"days", known.say("support.continues_for_days", programme.continues_for.value(), "day")}});
  if (programme.if_not_completed == IfNotCompleted::back_to_police)
    text += " " + wording("saying.case_goes_back");
  if (programme.if_not_completed == IfNotCompleted::breach) text += " " + wording("saying.breach");
  if (programme.capacity) text += capacity_in_words(*programme.capacity, known);
  if (programme.when_it_ends == WhenItEnds::stops) text += " " + wording("saying.closes");
  for (std::size_t i = 0; i < programme.informs.size(); ++i) {
    const auto& to = programme.informs[i];
    text +=
        " " + wording("saying.informs",
                      {{"the", to.agency == Agency::probation ? "" : "the "},
                       {"agency", spaced(id_of(to.agency))},
                       {"chance", known.say(fmt::format("informs.{}.probability", i), to.chance.value())}});
  }
  say(out, text);
}

void say_effects(const Programme& programme, Paragraphs& out) {
  if (programme.neutral()) say(out, wording("saying.no_effects"));
  std::vector<std::pair<Lever, std::optional<Need>>> said;
  for (const auto& effect : programme.effects) {
    const std::pair what{effect.on, effect.need};
    const bool others = std::find(said.begin(), said.end(), what) != said.end();
    std::string whom = others ? wording("saying.other_women_who_start") : "women who start";
    if (effect.when == EffectIf::completed)
      whom = others ? wording("saying.other_women_who_complete") : "women who complete";
    if (!effect.for_whom.empty())
      whom =
          who(effect.for_whom) + (effect.when == EffectIf::completed ? wording("saying.of_those_who_complete")
                                                                     : wording("saying.of_those_who_start"));
    say(out, fmt::format("Effect on {}: {}, {}. Evidence: {}.", whom, in_words(effect), time_in_words(effect),
                         effect.evidence));
    said.push_back(what);
  }
}

void say_practice(const Programme& programme, const KnownNumbers& known, const ReferenceData& data,
                  Paragraphs& out) {
  if (programme.changes.empty()) return;
  std::vector<std::string> parts;
  for (const auto& change : programme.changes) parts.push_back(in_words(change, programme));
  auto text = wording("saying.practice", {{"where", when_and_where(programme, data)},
                                          {"changes", fmt::format("{}", fmt::join(parts, "; "))}});
  if (!programme.enrols()) text += awareness_in_words(programme, known);
  say(out, text);
}

void say_costs(const Programme& programme, const KnownNumbers& known, Paragraphs& out) {
  for (std::size_t i = 0; i < programme.costs.size(); ++i) {
    const auto& cost = programme.costs[i];
    std::vector<std::string> parts;
    const auto add = [&](Pounds amount, std::string_view key, std::string_view what) {
      if (amount.value() > 0.0)
        parts.push_back(fmt::format(
            "{} {}", known.say(fmt::format("costs.{}.{}", i, key), in_pounds(amount.value())), what));
    };
    add(cost.per_start, "per_start", wording("saying.per_start"));
    add(cost.per_appointment, "per_appointment", "for each appointment");
    add(cost.per_day, "per_day", wording("saying.per_day"));
    add(cost.per_year, "per_year", wording("saying.per_area"));
    add(cost.per_year_in_all, "per_year_in_all", wording("saying.per_year_in_all"));
    const auto payer = find_payer(cost.payer);
    say(out, wording("saying.cost", {{"parts", parts.empty() ? std::string("nothing") : listed(parts)},
                                     {"year", cost.price_year},
                                     {"payer", payer ? title_of(*payer) : std::string_view(cost.payer)}}));
  }
}

}  // namespace

void say(Paragraphs& out, const std::string& text) {
  out.push_back(text);
}

std::string area_names(const std::vector<AreaIndex>& areas, const ReferenceData& data) {
  if (areas.size() == data.areas.size()) return wording("compared.all_areas", {{"areas", areas.size()}});
  std::vector<std::string> names;
  for (const auto area : areas) names.push_back(data.areas[area].name);
  return listed(names);
}

void say_programme(const Programme& programme, std::span<const ParameterRecord> records,
                   const ReferenceData& data, Paragraphs& out) {
  const KnownNumbers known(programme.id, records);
  if (programme.enrols()) {
    say_offer(programme, known, data, out);
    say_support(programme, known, out);
  }
  say_effects(programme, out);
  say_practice(programme, known, data, out);
  say_costs(programme, known, out);
  if (!programme.in_baseline.empty()) say(out, wording("saying.already_there") + " " + programme.in_baseline);
  if (!programme.home_areas.empty())
    say(out, wording("saying.where_it_ran") + " " + area_names(programme.home_areas, data) + ".");
}

}  // namespace holloway
