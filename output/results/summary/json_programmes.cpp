// What programmes counted, whom they reached, and what was planned for the women they took.

#include <algorithm>

#include "output/results/summary/json_values.hpp"
#include "sim/pathway/counting/counter_names.hpp"

namespace holloway {

using Json = nlohmann::ordered_json;

namespace {

double mean_of(const ProgrammeResult& result, ProgrammeCounter counter) {
  return result.per_year[static_cast<std::size_t>(counter)].mean.value_or(0.0);
}

/// Of women eligible in truth, found out or not: how many, and what share was lost at each step.
Json reach_of(const ProgrammeResult& result) {
  const auto& c = programme_counts;
  const double all = mean_of(result, c.eligible) + mean_of(result, c.not_known);
  const auto share = [&](ProgrammeCounter counter) {
    return all > 0.0 ? json_of(mean_of(result, counter) / all) : Json(nullptr);
  };
  return {{"in_truth", {{"mean", json_of(all)}}},
          {"share",
           {{"not_known", share(c.not_known)},
            {"not_offered", share(c.not_offered)},
            {"declined", share(c.declined)},
            {"gave_up", share(c.gave_up)},
            {"turned_away", share(c.turned_away)},
            {"starts", share(c.starts)}}}};
}

/// What might have been planned at a decision, and whether the programme then asks more of a woman than that.
struct Planned {
  ProgrammeCounter counter;
  std::string_view decision;
};

std::vector<Planned> planned_outcomes() {
  const auto& c = programme_counts;
  std::vector<Planned> all;
  for (const auto counter : c.instead_of.all()) all.push_back({counter, "police"});
  for (const auto counter : {c.planned_prosecution, c.planned_no_prosecution})
    all.push_back({counter, "charge"});
  for (const auto counter : {c.planned_remand, c.planned_bail}) all.push_back({counter, "remand"});
  for (const auto counter : {c.planned_immediate_custody, c.planned_suspended_sentence,
                             c.planned_community_order, c.planned_lesser_sentence})
    all.push_back({counter, "sentence"});
  return all;
}

/// A lesser response was planned than any programme is: with no further action nothing would have followed.
/// Of what lies between nobody can say, and null is written.
Json draws_in(std::string_view planned) {
  for (const std::string_view lesser : {"no_further_action", "no_prosecution", "bail", "lesser_sentence"})
    if (planned == lesser) return true;
  for (const std::string_view more : {"charge", "prosecution", "remand", "immediate_custody"})
    if (planned == more) return false;
  return nullptr;
}

Json planned_of(const ProgrammeResult& result) {
  Json all = Json::array();
  const auto outcomes = planned_outcomes();
  for (const auto& one : outcomes) {
    const double women = mean_of(result, one.counter);
    if (women == 0.0) continue;
    double together = 0.0;
    for (const auto& other : outcomes)
      if (other.decision == one.decision) together += mean_of(result, other.counter);
    std::string_view id = name_of(one.counter).id;
    for (const std::string_view before : {"instead_of_", "planned_"})
      if (id.starts_with(before)) id.remove_prefix(before.size());
    std::string title(id);
    std::replace(title.begin(), title.end(), '_', ' ');
    all.push_back({{"id", id},
                   {"title", title},
                   {"decision", one.decision},
                   {"draws_in", draws_in(id)},
                   {"mean", json_of(women)},
                   {"share", json_of(women / together)}});
  }
  return all;
}

bool is_for_waits_or_areas(ProgrammeCounter counter) {
  return counter == programme_counts.wait_minutes || counter == programme_counts.area_days;
}

}  // namespace

Json programmes_json(const Analysis& analysis) {
  Json all = Json::object();
  for (std::size_t s = 0; s < analysis.scenarios.size(); ++s) {
    const auto& scenario = analysis.study->scenarios[s].scenario;
    Json list = Json::array();
    for (std::size_t p = 0; p < analysis.scenarios[s].programmes.size(); ++p) {
      const auto& result = analysis.scenarios[s].programmes[p];
      Json counted{{"id", result.id}};
      for (std::size_t c = 0; c < programme_counters; ++c)
        if (const auto counter = static_cast<ProgrammeCounter>(c); !is_for_waits_or_areas(counter))
          counted[name_of(counter).id] = json_of(result.per_year[c]);
      counted["wait_days"] = json_of(result.mean_wait_days);
      counted["reach"] = scenario.programmes[p].enrols() ? reach_of(result) : Json(nullptr);
      counted["planned"] = planned_of(result);
      list.push_back(std::move(counted));
    }
    all[scenario.name] = std::move(list);
  }
  return all;
}

Json programme_counters_json() {
  Json all = Json::object();
  for (std::size_t c = 0; c < programme_counters; ++c)
    if (const auto counter = static_cast<ProgrammeCounter>(c);
        counter < programme_counts.wait_minutes || counter == programme_counts.appointments)
      all[name_of(counter).id] = name_of(counter).description;
  return all;
}

}  // namespace holloway
