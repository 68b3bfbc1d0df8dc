// What a programme will do, in plain English.

#include <fmt/format.h>

#include <string>

#include "output/words/wording.hpp"
#include "scenarios/describe/change_phrases.hpp"
#include "scenarios/describe/describe.hpp"
#include "scenarios/describe/phrases/known_numbers.hpp"
#include "scenarios/describe/phrases/phrases.hpp"
#include "scenarios/describe/phrases/text_table.hpp"
#include "scenarios/describe/programme_sentences.hpp"

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

/// The sentences, each with a space before it.
std::string run_on(const std::vector<std::string>& sentences) {
  std::string text;
  for (const auto& sentence : sentences) text += " " + sentence;
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
                                         {"who", women_who(programme.eligible)},
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
  text += run_on(taken_up_odds_as_said(programme, known));
  if (programme.disposal)
    text += " " + wording("saying.disposal", {{"disposal", spaced(id_of(*programme.disposal))}});
  out.push_back(text);
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
  text += run_on(completed_odds_as_said(programme, known));
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
  text += run_on(informs_as_said(programme, known));
  out.push_back(text);
}

void say_effects(const Programme& programme, Paragraphs& out) {
  if (programme.neutral()) out.push_back(wording("saying.no_effects"));
  for (const auto& sentence : effects_as_said(programme)) out.push_back(sentence);
}

void say_practice(const Programme& programme, const KnownNumbers& known, const ReferenceData& data,
                  Paragraphs& out) {
  if (programme.changes.empty()) return;
  std::vector<std::string> parts;
  for (const auto& change : programme.changes) parts.push_back(in_words(change, programme));
  auto text = wording("saying.practice", {{"where", when_and_where(programme, data)},
                                          {"changes", fmt::format("{}", fmt::join(parts, "; "))}});
  if (!programme.enrols()) text += awareness_in_words(programme, known);
  out.push_back(text);
}

}  // namespace

std::string area_names(const std::vector<AreaIndex>& areas, const ReferenceData& data) {
  if (areas.size() == data.areas.size()) return wording("compared.all_areas", {{"areas", areas.size()}});
  std::vector<std::string> names;
  for (const auto area : areas) names.push_back(data.areas[area].name);
  return listed(names);
}

std::vector<std::string> programme_as_said(const Programme& programme,
                                           std::span<const ParameterRecord> records,
                                           const ReferenceData& data) {
  const KnownNumbers known(programme.id, records);
  Paragraphs out;
  if (programme.enrols()) {
    say_offer(programme, known, data, out);
    say_support(programme, known, out);
  }
  say_effects(programme, out);
  say_practice(programme, known, data, out);
  for (const auto& sentence : costs_as_said(programme, known)) out.push_back(sentence);
  if (!programme.in_baseline.empty())
    out.push_back(wording("saying.already_there") + " " + programme.in_baseline);
  if (!programme.home_areas.empty())
    out.push_back(wording("saying.where_it_ran") + " " + area_names(programme.home_areas, data) + ".");
  return out;
}

}  // namespace holloway
