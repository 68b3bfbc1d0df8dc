#include "sim/experiment/journeys/journeys.hpp"

#include <algorithm>
#include <stdexcept>
#include <tuple>

#include "sim/experiment/journeys/journey_digest.hpp"
#include "sim/experiment/replication.hpp"
#include "sim/experiment/threads.hpp"
#include "sim/pathway/life/pregnancy.hpp"

namespace holloway {
namespace {

/// How good an example her journey is: lower is better; nothing if it does not differ.
std::optional<int> rank(const JourneyDigest& baseline, const JourneyDigest& option, Time end) {
  if (baseline.everything == option.everything) return std::nullopt;
  const int without_programme = option.started ? 0 : 5;
  if (option.prison.minutes_until(end) + difference_in_prison <= baseline.prison.minutes_until(end))
    return without_programme + baseline.prison.in_prison();  // a story that has an end comes first
  if (option.places != baseline.places) return without_programme + 2;
  return without_programme + (option.all_but_enrolment != baseline.all_but_enrolment ? 3 : 4);
}

void count_twin(TwinCounts& counted, const JourneyDigest& baseline, const JourneyDigest& option, Time end) {
  if (baseline.moves + option.moves == 0) return;
  ++counted.women;
  if (baseline.everything != option.everything) ++counted.differ;
  const auto before = baseline.prison.minutes_until(end);
  const auto after = option.prison.minutes_until(end);
  const bool less = after + difference_in_prison <= before;
  const bool more = before + difference_in_prison <= after;
  counted.less_prison += less;
  counted.more_prison += more;
  if (!option.started) return;
  ++counted.started;
  counted.started_less_prison += less;
  counted.started_more_prison += more;
}

Portrait portrait_of(const Area& area, WomanIndex index, Day day) {
  const Woman& woman = area.women[index];
  Portrait p;
  p.day = day;
  p.born = woman.born;
  p.ethnic_group = woman.ethnic_group;
  p.nationality = woman.nationality;
  p.children = woman.children;
  p.children_with_her = woman.children_with_her;
  p.pregnant = is_pregnant(area, index);
  p.care_experienced = woman.care_experienced;
  p.needs = woman.needs;
  p.known_to_police = woman.known_to(Agency::police);
  p.previous_occasions = woman.recorded;
  p.previous_custody = woman.previous_custody;
  p.place = woman.place;
  p.on_order = woman.order != OrderId::none;
  p.on_term = woman.term != TermId::none;
  p.on_remand = woman.remand_holds > 0;
  return p;
}

bool unchanged(const Portrait& a, const Portrait& b) {
  for (std::size_t n = 0; n < count_of<Need>; ++n)
    if (a.needs.severity(Need(n)) != b.needs.severity(Need(n))) return false;
  const auto rest = [](const Portrait& p) {
    return std::tuple(p.children, p.children_with_her, p.pregnant, p.known_to_police, p.previous_occasions,
                      p.previous_custody, p.place, p.on_order, p.on_term, p.on_remand);
  };
  return rest(a) == rest(b);
}

/// Watches one woman.
class OneWoman : public Observer {
 public:
  explicit OneWoman(WomanId who) : who_(who) {}
  void moved(AreaIndex area, WomanIndex woman, Time when, Process process, Stage from, Stage to) override {
    if (WomanId{area, woman} == who_) journey.moves.push_back({when, process, from, to});
  }
  void occasion_noticed(AreaIndex area, WomanIndex woman, const Case& occasion) override {
    if (WomanId{area, woman} == who_) journey.occasions.push_back(occasion);
  }
  void programme_offered(AreaIndex area, WomanIndex woman, std::size_t programme) override {
    if (WomanId{area, woman} == who_) journey.offers.push_back(programme);
  }
  void day_ended(const Area& area, WomanIndex index, Day day) {
    const Portrait portrait = portrait_of(area, index, day);
    if (journey.portraits.empty() || !unchanged(journey.portraits.back(), portrait))
      journey.portraits.push_back(portrait);
  }
  Journey journey;

 private:
  WomanId who_;
};

/// Where an area stands in a world; nothing if it is not simulated.
std::optional<std::size_t> position_of(AreaIndex area, const Scenario& scenario) {
  const auto found = std::find(scenario.areas.begin(), scenario.areas.end(), area);
  return found == scenario.areas.end()
             ? std::nullopt
             : std::optional(static_cast<std::size_t>(found - scenario.areas.begin()));
}

}  // namespace

void JourneyLog::moved(AreaIndex area, WomanIndex woman, Time when, Process process, Stage from, Stage to) {
  auto& women = journeys_[area];
  if (women.size() <= woman) women.resize(woman + 1);
  women[woman].push_back({when, process, from, to});
}

const std::vector<MadeMove>& JourneyLog::of(WomanId id) const {
  static const std::vector<MadeMove> none;
  const auto& women = journeys_.at(id.area);
  return id.woman < women.size() ? women[id.woman] : none;
}

std::vector<WomanId> women_who_differ(const JourneyLog& one, const JourneyLog& other) {
  if (one.areas() != other.areas())
    throw std::invalid_argument("two logs of different areas cannot be compared");
  const auto without_enrolment = [](std::vector<MadeMove> journey) {
    std::erase_if(journey, [](const MadeMove& move) { return move.process == Process::enrolment; });
    return journey;
  };
  std::vector<WomanId> differ;
  for (AreaIndex area = 0; area < one.areas(); ++area)
    for (std::size_t woman = 0; woman < std::max(one.women(area), other.women(area)); ++woman) {
      const WomanId id{area, static_cast<WomanIndex>(woman)};
      if (without_enrolment(one.of(id)) != without_enrolment(other.of(id))) differ.push_back(id);
    }
  return differ;
}

std::int64_t minutes_in_prison(const Journey& journey, Time start, Time end) {
  PrisonTime prison;
  // Whoever was there at the start was looked at on the day before; others come in with a move.
  if (!journey.portraits.empty() && journey.portraits.front().day < start.day())
    prison.now_in(journey.portraits.front().place, start);
  for (const MadeMove& move : journey.moves)
    if (move.process == Process::place) prison.now_in(move.to, move.when);
  return prison.minutes_until(end);
}

Twins::Twins(const ReferenceData& data, const Scenario& baseline, const Scenario& option, std::uint64_t seed,
             std::uint32_t replication)
    : data_(data),
      baseline_(baseline),
      option_(option),
      baseline_conversions_(convert_effects(data, baseline, baseline, seed)),
      option_conversions_(convert_effects(data, baseline, option, seed)),
      for_each_area_(baseline.areas.size() > 1 ? ForEach(side_by_side) : ForEach(one_after_another)),
      start_(warm_up(data, baseline, Luck(seed, replication), for_each_area_)) {}

void Twins::follow_all(Observer& baseline, Observer& option) const {
  follow(World(start_), data_, baseline_, baseline_conversions_, for_each_area_, &baseline);
  follow(World(start_), data_, option_, option_conversions_, for_each_area_, &option);
}

std::optional<WomanId> Twins::whose_journey_differs(TwinCounts& counted) const {
  const Time end = Time::start_of(baseline_.horizon.end_of_run());
  JourneyDigests baseline(start_, data_.areas.size());
  JourneyDigests option(start_, data_.areas.size());
  follow_all(baseline, option);
  counted = {};
  std::optional<std::tuple<int, std::uint32_t, WomanId>> best;
  for (const AreaIndex area : baseline_.areas)
    for (std::size_t i = 0; i < std::max(baseline.women(area), option.women(area)); ++i) {
      const WomanId id{area, static_cast<WomanIndex>(i)};
      const JourneyDigest one = baseline.of(id.area, id.woman);
      const JourneyDigest other = option.of(id.area, id.woman);
      count_twin(counted, one, other, end);
      if (const auto how_good = rank(one, other, end)) {
        const std::tuple candidate(*how_good, one.moves + other.moves, id);
        if (!best || candidate < *best) best = candidate;
      }
    }
  return best ? std::optional(std::get<WomanId>(*best)) : std::nullopt;
}

Journey Twins::journey_of(WomanId who, const Scenario& scenario,
                          const std::vector<Conversion>& conversions) const {
  const std::size_t area = *position_of(who.area, scenario);
  OneWoman recorder(who);
  start_.areas()[area].cases.each([&](const Case& open) {
    if (open.woman == who.woman) recorder.journey.open_at_start.push_back(open);
  });
  std::sort(recorder.journey.open_at_start.begin(), recorder.journey.open_at_start.end(),
            [](const Case& a, const Case& b) { return a.occasion < b.occasion; });
  World world(start_);
  const auto look = [&](const World& w, Day day) {
    const auto& women = w.areas()[area].women;
    if (who.woman < women.size()) recorder.day_ended(w.areas()[area], who.woman, day);
    women_in_area_ = std::max(women_in_area_, women.size());
  };
  look(world, scenario.horizon.start_day() - 1);
  world.at_day_end = look;
  follow(std::move(world), data_, scenario, conversions, for_each_area_, &recorder);
  return std::move(recorder.journey);
}

std::optional<TwinJourneys> Twins::follow_woman(WomanId who) const {
  if (!position_of(who.area, baseline_)) return std::nullopt;
  women_in_area_ = 0;
  TwinJourneys twins{who, journey_of(who, baseline_, baseline_conversions_), {}};
  // She is of the baseline's population: the number of women does not depend on policy.
  if (twins.baseline.portraits.empty()) return std::nullopt;
  twins.option = journey_of(who, option_, option_conversions_);
  return twins;
}

}  // namespace holloway
