#include "output/journeys/journey_difference.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace holloway {

namespace {

bool is_new_occasion(const MadeMove& move) {
  return move.process == Process::charge_case && move.from == Stage::begin;
}

bool same_kind(const Said& a, const Said& b) {
  return a.move.process == b.move.process && a.move.from == b.move.from && a.move.to == b.move.to &&
         (a.move.process != Process::enrolment || a.sentence.about == b.sentence.about);
}

bool same(const Said& a, const Said& b, Differ how) {
  const bool day_matters = how == Differ::in_day || is_new_occasion(a.move);
  return same_kind(a, b) && (!day_matters || a.move.when.day() == b.move.when.day());
}

/// A process of hers; each case apart, as far as cases can be told apart.
using Key = std::pair<Process, std::optional<std::size_t>>;

Key key_of(const Said& one) {
  const bool a_case = one.move.process == Process::charge_case;
  return {one.move.process, a_case ? one.sentence.about : std::nullopt};
}

using ByProcess = std::map<Key, std::pair<std::vector<Said>, std::vector<Said>>>;

Parting first_of(const std::vector<Said>& baseline, const std::vector<Said>& option, Differ how) {
  std::size_t i = 0;
  while (i < baseline.size() && i < option.size() && same(baseline[i], option[i], how)) ++i;
  Parting parting;
  if (i < baseline.size()) parting.baseline = baseline[i];
  if (i < option.size()) parting.option = option[i];
  return parting;
}

/// Earlier days first. On one day, what is told first in her journeys, which are told alike until they part:
/// the hours may differ, as courts and services are shared. Of what is told at the same place, an offer.
auto order_of(const Parting& parting) {
  const auto position = [&](const std::optional<Said>& one) {
    return one && one->move.when.day() == parting.when().day() ? one->position : SIZE_MAX;
  };
  const auto of_programme = [](const std::optional<Said>& one) {
    return one && one->move.process == Process::enrolment;
  };
  return std::tuple(parting.when().day(), std::min(position(parting.baseline), position(parting.option)),
                    !(of_programme(parting.baseline) || of_programme(parting.option)));
}

}  // namespace

std::vector<Said> said(const Journey& journey, const Scenario& scenario) {
  auto sentences = sentences_of(journey, scenario);
  std::vector<Said> all;
  for (std::size_t i = 0; i < sentences.size(); ++i)
    all.push_back({journey.moves[i], std::move(sentences[i]), i});
  return all;
}

Time Parting::when() const {
  return std::min(baseline ? baseline->move.when : Time::never(), option ? option->move.when : Time::never());
}

bool Parting::only_in_time() const {
  return baseline && option && same_kind(*baseline, *option) && !is_new_occasion(baseline->move);
}

Parting first_difference(const std::vector<Said>& baseline, const std::vector<Said>& option, Differ how) {
  ByProcess processes;
  // When the time after a release is over, nothing comes out for her.
  const auto belongs = [&](const Said& one) {
    return how == Differ::in_day || one.move.to != Stage::resettlement_ended;
  };
  for (const Said& one : baseline)
    if (belongs(one)) processes[key_of(one)].first.push_back(one);
  for (const Said& one : option)
    if (belongs(one)) processes[key_of(one)].second.push_back(one);
  Parting first;
  for (const auto& [key, both] : processes) {
    const Parting parting = first_of(both.first, both.second, how);
    if (parting.exists() && (!first.exists() || order_of(parting) < order_of(first))) first = parting;
  }
  return first;
}

}  // namespace holloway
