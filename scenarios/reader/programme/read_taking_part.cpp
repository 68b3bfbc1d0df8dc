// How women come to a programme and take part in it.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "scenarios/reader/programme/read_programme.hpp"

namespace holloway {

namespace {

constexpr Unit days_above_zero{"days", "a number of days (0.001 to 36525)", 1e-3, 36525.0};
constexpr Unit women{"count", "a number of women (1 to 1000000)", 1.0, unit::count.highest};
constexpr Unit odds{"odds ratio", "an odds ratio (0 to 1000)", 0.0, 1000.0};

void read_referral(const Cursor& programme, NumberReader& numbers, Programme& read) {
  numbers.read("offered", "that an eligible woman is offered it, when awareness is full", read.offered);
  numbers.read("taken_up", "that a woman who is offered it accepts", read.taken_up);
  Days halves, retrained;
  numbers.read("awareness.halves_every_days", "time in which awareness of it halves as staff turn over",
               halves, days_above_zero);
  numbers.read("awareness.retrained_every_days", "time between trainings that bring awareness back",
               retrained, days_above_zero);
  numbers.read("awareness.lowest", "share of awareness that never fades", read.awareness_lowest);
  numbers.read("builds_up_days", "time over which offers grow to their full share", read.builds_up);
  const auto awareness = programme["awareness"];
  if (!given(awareness)) return;
  if (awareness["halves_every_days"].required().exists()) read.awareness_halves_every = halves;
  if (awareness["retrained_every_days"].exists()) read.retrained_every = retrained;
}

void read_catchment(const Cursor& programme, NumberReader& numbers, Programme& read) {
  Catchment catchment;
  numbers.read("catchment.share", "of the area's women, those who live where it takes them from",
               catchment.share);
  if (!given(programme["catchment"])) return;
  catchment.name = programme["catchment"]["name"].text().value_or("");
  read.catchment = std::move(catchment);
}

std::vector<OddsFor> read_odds(const Cursor& programme, const std::string& path, std::string_view meaning,
                               const Programme& of, NumberReader& numbers) {
  std::vector<OddsFor> all;
  const auto items = programme.at_path(path).items();
  for (std::size_t i = 0; i < items.size(); ++i) {
    OddsFor one;
    one.for_whom = read_conditions(items[i]["for"], of);
    const auto claim = numbers.read_claim(items[i], "odds_ratio", fmt::format("{}.{}.odds_ratio", path, i),
                                          meaning, odds, 1.0);
    if (!claim) continue;
    one.odds_ratio = claim->size;
    one.low = claim->low;
    one.high = claim->high;
    one.evidence = claim->evidence;
    one.source = claim->source;
    all.push_back(std::move(one));
  }
  return all;
}

/// The ways of saying how much there is, of which one is chosen.
struct CapacityKey {
  std::string_view key;
  std::string_view meaning;
  bool per_area;
  bool places;
};
constexpr std::array<CapacityKey, 4> capacity_keys{{
    {"keyworkers_per_100k_women", "keyworkers, per 100,000 adult women resident", false, false},
    {"keyworkers_per_area", "keyworkers in each area", true, false},
    {"places_per_100k_women", "places, per 100,000 adult women resident", false, true},
    {"places_per_area", "places in each area", true, true},
}};

/// Which of them was said last: an override goes before the file's.
const CapacityKey* chosen_key(const Cursor& capacity) {
  const CapacityKey* chosen = nullptr;
  int layer = 0;
  for (const auto& one : capacity_keys) {
    const auto number = capacity[one.key];
    if (!number.exists()) continue;
    const int of_this = number.node().file->layer;
    if (chosen != nullptr && of_this == layer)
      number.problem(fmt::format("give this or \"{}\", not both", chosen->key));
    if (chosen == nullptr || of_this > layer) {
      chosen = &one;
      layer = of_this;
    }
  }
  return chosen;
}

void read_later(const Cursor& capacity, NumberReader& numbers, ProgrammeCapacity& read) {
  const auto items = capacity["later"].items();
  for (std::size_t i = 0; i < items.size(); ++i) {
    KeyworkersFrom later;
    numbers.read_from(items[i]["number"], fmt::format("capacity.later.{}.number", i),
                      "keyworkers or places from a date on", later.keyworkers);
    const auto from = items[i]["from"].date();
    if (!from) continue;
    later.from = *from;
    if (!read.later.empty() && later.from <= read.later.back().from)
      items[i]["from"].problem("the dates of \"later\" must come one after another");
    read.later.push_back(later);
  }
}

/// Keyworkers of whom there are none, now and later, would see nobody: not what "no limit" means.
void check_somebody_there(const Cursor& capacity, const CapacityKey& key, const ProgrammeCapacity& read) {
  const bool ever = read.keyworkers.value() > 0 ||
                    std::any_of(read.later.begin(), read.later.end(),
                                [](const KeyworkersFrom& later) { return later.keyworkers.value() > 0; });
  const auto number = capacity[key.key];
  if (ever || !read.pool.empty() || !number.is(Node::Kind::number)) return;
  number.problem(fmt::format(
      "with 0 {} nobody could ever start; for no limit write \"capacity\": null, to switch the programme off "
      "\"offered\": 0, and for a later beginning add \"later\"",
      key.places ? "places" : "keyworkers"));
}

void read_capacity(const Cursor& programme, NumberReader& numbers, Programme& read) {
  const auto capacity = programme["capacity"];
  ProgrammeCapacity one;
  const CapacityKey* const key = given(capacity) ? chosen_key(capacity) : nullptr;
  for (const auto& each : capacity_keys) {
    Count ignored;
    numbers.read("capacity." + std::string(each.key), each.meaning, &each == key ? one.keyworkers : ignored);
  }
  numbers.read("capacity.caseload", "women a keyworker supports at once", one.caseload, women);
  numbers.read("capacity.waits_at_most_days", "time a woman waits for a place before she gives up",
               one.waits_at_most);
  if (!given(capacity)) return;
  read_later(capacity, numbers, one);
  one.pool = capacity["pool"].text().value_or("");
  one.shares = capacity["shares"].text().value_or("");
  capacity["waits_at_most_days"].required();
  // What a scenario says goes before what it overrides; only what is said together can be at odds.
  const auto said_with = [&](std::string_view other, std::string_view one_key) {
    return capacity[other].exists() &&
           capacity[other].node().file->layer >= capacity[one_key].node().file->layer;
  };
  if (!one.shares.empty()) {
    if (key != nullptr && said_with(key->key, "shares"))
      capacity[key->key].problem("a programme that uses another's keyworkers (\"shares\") brings none");
    if (!one.pool.empty() && said_with("pool", "shares"))
      capacity["pool"].problem("give \"pool\" or \"shares\", not both");
    one.pool.clear();
  } else if (key == nullptr) {
    capacity["keyworkers_per_100k_women"].required();
  } else if (key->places) {
    if (said_with("caseload", key->key)) capacity["caseload"].problem("a place is for one woman at a time");
    one.caseload = Count(1.0);
  } else {
    capacity["caseload"].required();
  }
  if (key != nullptr && one.shares.empty()) check_somebody_there(capacity, *key, one);
  one.per_area = key != nullptr && key->per_area;
  read.capacity = std::move(one);
}

void read_phases(const Cursor& support, NumberReader& numbers, Programme& read) {
  const auto phases = support["phases"].items();
  for (std::size_t i = 0; i < phases.size(); ++i) {
    SupportPhase phase;
    numbers.read_from(phases[i]["days"], fmt::format("support.phases.{}.days", i), "length of this phase",
                      phase.days, days_above_zero);
    numbers.read_from(phases[i]["appointments_per_week"],
                      fmt::format("support.phases.{}.appointments_per_week", i),
                      "appointments a week in this phase", phase.appointments_per_week);
    read.phases.push_back(phase);
  }
  if (phases.empty()) return;
  const int layer = support["phases"].node().file->layer;
  for (const auto key : {"days", "appointments"}) {
    const auto number = support[key];
    if (!number.exists()) continue;
    if (number.node().file->layer == layer)
      number.problem("the phases say how long support lasts and how often they meet");
    else if (number.node().file->layer > layer)
      number.problem("the file's \"phases\" go before it; override those");
  }
}

void read_support(const Cursor& programme, NumberReader& numbers, Programme& read) {
  numbers.read("support.days", "planned length of support", read.support);
  numbers.read("support.appointments", "appointments over the planned length", read.appointments);
  numbers.read("support.completed", "that a woman who starts sees it through", read.completed);
  numbers.read("support.continues", "that she who completes goes on voluntarily", read.continues);
  numbers.read("support.continues_for_days", "how long she goes on", read.continues_for);
  read_phases(programme["support"], numbers, read);
  read.completed_odds =
      read_odds(programme, "support.completed_odds", "odds ratio of seeing it through", read, numbers);
}

void read_informs(const Cursor& programme, NumberReader& numbers, Programme& read) {
  const auto items = programme["informs"].items();
  for (std::size_t i = 0; i < items.size(); ++i) {
    const auto agency = items[i]["agency"].one_of<Agency>("an agency");
    const auto claim =
        numbers.read_claim(items[i], "probability", fmt::format("informs.{}.probability", i),
                           "that the service passes on each thing it knows", unit::probability, std::nullopt);
    if (agency && claim) read.informs.push_back({*agency, Probability(claim->size)});
  }
}

}  // namespace

void read_taking_part(const Cursor& programme, NumberReader& numbers, Programme& read) {
  read_referral(programme, numbers, read);
  read.taken_up_odds = read_odds(programme, "taken_up_odds", "odds ratio of accepting it", read, numbers);
  read_catchment(programme, numbers, read);
  read_support(programme, numbers, read);
  read_capacity(programme, numbers, read);
  if (const auto end = programme["when_it_ends"].one_of<WhenItEnds>("a way to end")) read.when_it_ends = *end;
  read_informs(programme, numbers, read);
}

}  // namespace holloway
