#include "sim/experiment/journeys/drawn_journeys.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <tuple>
#include <utility>

#include "sim/experiment/journeys/row_writer.hpp"
#include "sim/experiment/replication.hpp"
#include "sim/experiment/threads.hpp"

namespace holloway {

namespace {

/// Thrown between two simulated days when the run is to stop.
struct Stopped {};

/// What every woman enters. Areas may be watched from several threads at once.
class StagesOfAll : public Observer {
 public:
  explicit StagesOfAll(const World& start, std::size_t areas) : seen_(areas) {
    for (const Area& area : start.areas()) {
      auto& women = seen_[area.place().area];
      women.resize(area.women.size());
      for (std::size_t i = 0; i < women.size(); ++i) women[i].at_start.set(index_of(area.women[i].place));
      const auto mark = [&](const auto& record) { women[record.woman].at_start.set(index_of(record.stage)); };
      area.cases.each(mark);
      area.orders.each(mark);
      area.terms.each(mark);
      area.resettlements.each(mark);
      area.treatments.each(mark);
      area.separations.each(mark);
    }
  }
  void moved(AreaIndex area, WomanIndex woman, Time, Process process, Stage from, Stage to) override {
    auto& women = seen_[area];
    if (women.size() <= woman) women.resize(woman + 1);
    StagesSeen& seen = women[woman];
    seen.entered.set(index_of(to));
    ++seen.moves;
    seen.occasions += process == Process::charge_case && from == Stage::begin;
  }
  [[nodiscard]] const std::vector<StagesSeen>& of(AreaIndex area) const { return seen_[area]; }

 private:
  std::vector<std::vector<StagesSeen>> seen_;
};

/// Writes down the moves of those chosen.
class Writers : public Observer {
 public:
  void add(AreaIndex area, std::unique_ptr<RowWriter> writer) { writers_[area] = std::move(writer); }
  void moved(AreaIndex area, WomanIndex woman, Time when, Process process, Stage from, Stage to) override {
    writers_.at(area)->moved(woman, {when, process, from, to});
  }
  void occasion_noticed(AreaIndex area, WomanIndex woman, const Case& occasion) override {
    writers_.at(area)->noticed(woman, occasion);
  }
  void programme_offered(AreaIndex area, WomanIndex woman, std::size_t programme) override {
    writers_.at(area)->offered(woman, programme);
  }
  std::map<AreaIndex, std::unique_ptr<RowWriter>>& all() { return writers_; }

 private:
  std::map<AreaIndex, std::unique_ptr<RowWriter>> writers_;
};

/// Where a woman comes in the order in which women are drawn: mixed from the seed and her number, so that it
/// has nothing to do with either's size, nor with her luck.
std::uint64_t place_in_order(std::uint64_t seed, WomanId who) {
  const auto mixed = [](std::uint64_t bits) {
    bits = (bits ^ (bits >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    bits = (bits ^ (bits >> 27U)) * 0x94D049BB133111EBULL;
    return bits ^ (bits >> 31U);
  };
  constexpr std::uint64_t step = 0x9E3779B97F4A7C15ULL;
  return mixed(mixed(seed + step) + (std::uint64_t{who.area} << 32U | who.woman) + step);
}

/// Those drawn, by area and number. Counts those who could have been.
std::vector<WomanId> choose(const StagesOfAll& seen, const Scenario& scenario, std::uint64_t seed,
                            const JourneysWanted& wanted, DrawnJourneys& drawn) {
  std::vector<std::pair<std::uint64_t, WomanId>> order;
  for (const AreaIndex area : scenario.areas)
    for (std::size_t i = 0; i < seen.of(area).size(); ++i) {
      const StagesSeen& woman = seen.of(area)[i];
      if (woman.moves == 0) continue;
      ++drawn.seen;
      const WomanId who{area, static_cast<WomanIndex>(i)};
      if (meets(wanted.condition, woman)) order.emplace_back(place_in_order(seed, who), who);
    }
  drawn.matching = order.size();
  std::sort(order.begin(), order.end());
  if (order.size() > wanted.women) order.resize(static_cast<std::size_t>(wanted.women));
  std::vector<WomanId> chosen;
  for (const auto& [place, who] : order) chosen.push_back(who);
  std::sort(chosen.begin(), chosen.end());
  return chosen;
}

/// Goes on from the warmed-up world and writes down the moves of those chosen.
std::vector<DrawnJourney> follow_chosen(World world, const ReferenceData& data, const Scenario& scenario,
                                        const std::vector<Conversion>& conversions,
                                        const std::vector<WomanId>& chosen, const ForEach& for_each) {
  DatedSettings settings(data, scenario, world.areas().front().setting().practice);
  const auto enrolments = begin_policy(world, settings, scenario, conversions);
  std::map<AreaIndex, std::vector<WomanIndex>> by_area;
  for (const AreaIndex area : scenario.areas) by_area[area];
  for (const WomanId& who : chosen) by_area[who.area].push_back(who.woman);
  Writers writers;
  for (std::size_t a = 0; a < world.areas().size(); ++a) {
    Area& area = world.areas()[a];
    const AreaIndex index = area.place().area;
    auto writer = std::make_unique<RowWriter>(area, *enrolments[a], by_area[index]);
    writer->write_start(Time::start_of(scenario.horizon.start_day()));
    writers.add(index, std::move(writer));
    area.observer = &writers;
  }
  settings.run(world, scenario.horizon.end_of_run(), for_each);
  std::vector<DrawnJourney> journeys;
  for (auto& [area, writer] : writers.all()) {
    writer->finish();
    auto rows = writer->take_rows();
    for (std::size_t i = 0; i < rows.size(); ++i)
      journeys.push_back({{area, by_area[area][i]}, std::move(rows[i])});
  }
  return journeys;
}

}  // namespace

std::optional<DrawnJourneys> draw_journeys(const ReferenceData& data, const Scenario& scenario,
                                           const std::vector<Conversion>& conversions, std::uint64_t seed,
                                           const JourneysWanted& wanted, int threads,
                                           const std::atomic<bool>* stop) {
  const ForEach for_each = [&](std::size_t n, const std::function<void(std::size_t)>& body) {
    if (stop != nullptr && stop->load(std::memory_order_relaxed)) throw Stopped();
    side_by_side(n, body);
  };
  DrawnJourneys drawn;
  try {
    with_threads(threads, [&] {
      const World start = warm_up(data, scenario, Luck(seed, 0), for_each);
      StagesOfAll seen(start, data.areas.size());
      follow(World(start), data, scenario, conversions, for_each, &seen);
      const auto chosen = choose(seen, scenario, seed, wanted, drawn);
      drawn.women = follow_chosen(World(start), data, scenario, conversions, chosen, for_each);
    });
  } catch (const Stopped&) {
    return std::nullopt;
  }
  return drawn;
}

}  // namespace holloway
