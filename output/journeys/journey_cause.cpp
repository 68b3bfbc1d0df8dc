#include "output/journeys/journey_cause.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

#include "output/journeys/journey_text.hpp"
#include "output/words/effect_words.hpp"
#include "output/words/wording.hpp"
#include "sim/pathway/numbers/each_parameter.hpp"

namespace holloway {

namespace {

std::string date(Time when, const Scenario& scenario) {
  return short_date(scenario.horizon.date_of(when.day()));
}

/// Whether an effect acts on her now, if it is meant for her. A clock of hers still shows what acted before.
bool acts(const Effect& effect, const Support& support, Time when) {
  const Time from = effect.when == EffectIf::completed ? support.completed : support.started;
  if (from == Time::never() || when < from + Duration::from_days(effect.starts_after.value())) return false;
  if (kind_of(effect.on) == LeverKind::clock) return true;
  const Time until = effect.lasts_after_support ? support.ended : from;
  return when < until + Duration::from_days(effect.lasts.value());
}

/// The stage of a case that a disposal leads to.
Stage stage_of(PoliceOutcome disposal) {
  switch (disposal) {
    case PoliceOutcome::no_further_action:
      return Stage::no_further_action;
    case PoliceOutcome::community_resolution:
      return Stage::community_resolution;
    case PoliceOutcome::penalty_notice:
      return Stage::penalty_notice;
    case PoliceOutcome::simple_caution:
      return Stage::simple_caution;
    case PoliceOutcome::conditional_caution:
      return Stage::conditional_caution_running;
    case PoliceOutcome::bail_for_assessment:
      return Stage::bail_for_assessment;
    case PoliceOutcome::charge:
      break;
  }
  return Stage::awaiting_first_hearing;
}

std::string spaced(std::string_view id) {
  std::string text(id);
  std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

const std::string& words_for(Agency agency) {
  return wording_of("agencies", id_of(agency));
}

/// What a programme does at once by its rules, rather than by an effect.
std::optional<std::string> by_its_rules(const Programme& programme, const Support& support,
                                        const MadeMove& move) {
  if (move.process != Process::charge_case) return std::nullopt;
  if (programme.disposal && support.accepted == move.when && move.to == stage_of(*programme.disposal))
    return wording("causes.in_place",
                   {{"programme", title_of(programme)}, {"disposal", spaced(id_of(*programme.disposal))}});
  if (move.from == Stage::conditional_caution_running && support.accepted < move.when &&
      support.ended >= move.when && programme.disposal == PoliceOutcome::conditional_caution)
    return wording("causes.condition", {{"programme", title_of(programme)}});
  return std::nullopt;
}

std::string who_supports(const Programme& programme, const Support& support, const Scenario& scenario) {
  return wording("causes.supports",
                 {{"programme", title_of(programme)}, {"since", date(support.started, scenario)}});
}

/// All the effects on one lever together: of several on the same thing, a woman has the first meant for her.
std::string effects_on(Lever lever, const Programme& programme, const Support& support, Time when) {
  std::string sizes;
  for (const Effect& effect : programme.effects)
    if (effect.on == lever && acts(effect, support, when))
      sizes += (sizes.empty() ? "" : ", or else ") + size_and_range(effect);
  return sizes;
}

struct Value {
  double value = 0;
  std::string_view unit;
};

std::map<std::string, Value> values_of(Parameters parameters) {
  std::map<std::string, Value> values;
  visit_each_parameter(parameters,
                       [&]<const Unit & U>(const std::string& path, Quantity<U>& quantity, std::string_view) {
                         values[path] = {quantity.value(), U.id};
                       });
  return values;
}

/// What a parameter is changed by: the change's title, or its programme's. Empty if it has none.
std::string title_of_change(const std::string& path, const Scenario& scenario,
                            const std::vector<std::size_t>& in_force) {
  for (const std::size_t i : in_force) {
    const ParameterChange& change = scenario.changes[i];
    if (change.path != path) continue;
    const auto maker =
        std::find_if(scenario.programmes.begin(), scenario.programmes.end(),
                     [&](const Programme& programme) { return programme.id == change.programme; });
    if (!change.programme.empty() && maker != scenario.programmes.end()) return title_of(*maker);
    if (!change.title.empty()) return change.title;
  }
  return "";
}

}  // namespace

std::vector<Support> supports_of(std::span<const MadeMove> made, std::span<const DatedSentence> sentences) {
  std::vector<Support> all;
  std::map<std::size_t, std::size_t> latest;  // of each programme, its position in `all`
  for (std::size_t i = 0; i < made.size(); ++i) {
    const MadeMove& move = made[i];
    if (move.process != Process::enrolment || !sentences[i].about) continue;
    const std::size_t programme = *sentences[i].about;
    if (move.from == Stage::offered && move.to != Stage::declined) {
      latest[programme] = all.size();
      all.push_back({.programme = programme, .accepted = move.when});
    }
    if (!latest.contains(programme)) continue;
    Support& support = all[latest[programme]];
    if (move.to == Stage::running) support.started = move.when;
    if (move.to == Stage::completed) support.completed = move.when;
    if (move.to == Stage::stopped || move.to == Stage::gave_up || move.to == Stage::enrolment_ended)
      support.ended = move.when;
  }
  return all;
}

std::vector<std::string> programmes_acting(const DecisionMade& decision, const Scenario& scenario,
                                           const std::vector<Support>& supports, const MadeMove* move) {
  std::vector<std::string> clauses;
  for (const Support& support : supports) {
    const Programme& programme = scenario.programmes.at(support.programme);
    if (support.accepted > decision.when) continue;
    if (move != nullptr)
      if (const auto rule = by_its_rules(programme, support, *move)) clauses.push_back(*rule);
    std::string effects;
    for (const Lever lever : decision.point.levers)
      if (const auto sizes = effects_on(lever, programme, support, decision.when); !sizes.empty())
        effects += fmt::format("{}{}: {}", effects.empty() ? "" : ", and ", words_for(lever), sizes);
    if (!effects.empty())
      clauses.push_back(wording("causes.changes", {{"programme", who_supports(programme, support, scenario)},
                                                   {"effects", effects}}));
  }
  return clauses;
}

std::vector<std::string> programmes_acting_through_her(Time when, const Scenario& scenario,
                                                       const std::vector<Support>& supports) {
  std::vector<std::string> clauses;
  for (const Support& support : supports) {
    const Programme& programme = scenario.programmes.at(support.programme);
    std::string what, told;
    for (const Effect& effect : programme.effects)
      if (kind_of(effect.on) == LeverKind::steps && acts(effect, support, when))
        what += fmt::format("{}{}", what.empty() ? "" : ", ",
                            effect.need ? wording("causes.need") + " " + spaced(id_of(*effect.need))
                                        : std::string(words_for(effect.on)));
    if (support.started <= when)
      for (const Informs& informs : programme.informs)
        told += fmt::format("{}{}", told.empty() ? "" : " and ", words_for(informs.agency));
    if (!what.empty()) what = "changed " + what;
    if (!told.empty())
      what += wording("causes.told", {{"and", what.empty() ? "" : ", and "}, {"agencies", told}});
    if (!what.empty())
      clauses.push_back(fmt::format("{} may have {}", who_supports(programme, support, scenario), what));
  }
  return clauses;
}

std::vector<std::string> parameters_changed(const DecisionMade& decision, const Scenario& baseline,
                                            const Scenario& option) {
  constexpr std::size_t most = 3;  // of one change: more nobody reads
  const Date day = option.horizon.date_of(decision.when.day());
  const auto before = changes_in_force(baseline.changes, decision.area, day);
  const auto after = changes_in_force(option.changes, decision.area, day);
  const auto was = values_of(changed(baseline.parameters, baseline.changes, before));
  std::map<std::string, std::vector<std::string>> by_title;
  for (const auto& [path, value] : values_of(changed(option.parameters, option.changes, after))) {
    const bool bears =
        std::any_of(decision.point.parameters.begin(), decision.point.parameters.end(),
                    [&, &one = path](std::string_view start) { return one.starts_with(start); });
    if (bears && value.value != was.at(path).value)
      by_title[title_of_change(path, option, after)].push_back(fmt::format(
          "{} is {:.6g} instead of {:.6g} ({})", path, value.value, was.at(path).value, value.unit));
  }
  std::vector<std::string> clauses;
  for (auto& [title, parts] : by_title) {
    const std::size_t left_out = parts.size() > most ? parts.size() - most : 0;
    std::string text;
    for (std::size_t i = 0; i < parts.size() - left_out; ++i) text += (i == 0 ? "" : "; ") + parts[i];
    if (left_out > 0) text += fmt::format("; and {} more", left_out);
    clauses.push_back(title.empty() ? text : fmt::format("{}: {}", title, text));
  }
  return clauses;
}

}  // namespace holloway
