#pragma once
// What happens to each woman, move by move: to explain one woman's journey under two scenarios, and to test
// that twins are twins. Runs are the same whether anybody watches or not.

#include <compare>
#include <cstdint>
#include <optional>
#include <vector>

#include "sim/experiment/scenario.hpp"
#include "sim/experiment/trials.hpp"
#include "sim/pathway/area/opportunities.hpp"
#include "sim/pathway/day/world.hpp"
#include "sim/pathway/woman/woman.hpp"

namespace holloway {

/// One synthetic woman of a run: her area and her number in it. The same in every scenario of one
/// replication.
struct WomanId {
  AreaIndex area = 0;
  WomanIndex woman = 0;
  friend auto operator<=>(const WomanId&, const WomanId&) = default;
};

/// A move of one of her processes, and when it was made.
struct MadeMove {
  Time when;
  Process process{};
  Stage from{};
  Stage to{};
  friend bool operator==(const MadeMove&, const MadeMove&) = default;
};

/// Every move of every woman, in the order made. Areas may be watched from several threads at once.
class JourneyLog : public Observer {
 public:
  explicit JourneyLog(std::size_t areas) : journeys_(areas) {}
  void moved(AreaIndex area, WomanIndex woman, Time when, Process process, Stage from, Stage to) override;
  /// Her moves; empty for a woman who made none.
  [[nodiscard]] const std::vector<MadeMove>& of(WomanId id) const;
  [[nodiscard]] std::size_t areas() const { return journeys_.size(); }
  /// One more than the highest number of a woman who made a move in this area.
  [[nodiscard]] std::size_t women(AreaIndex area) const { return journeys_[area].size(); }

 private:
  std::vector<std::vector<std::vector<MadeMove>>> journeys_;  // [area][woman]
};

/// The women who made different moves, or the same ones at other times, enrolment in programmes apart; in
/// order. Both logs must be of the same number of areas.
std::vector<WomanId> women_who_differ(const JourneyLog& one, const JourneyLog& other);

/// What is true and known of a woman at the end of a day. Her career is left out: nobody in the system knows
/// it.
struct Portrait {
  Day day = 0;
  Day born = 0;
  EthnicGroup ethnic_group{};
  Nationality nationality{};
  int children = 0;
  int children_with_her = 0;
  bool pregnant = false;
  bool care_experienced = false;
  Needs needs;
  Facts known_to_police = 0;
  int previous_occasions = 0;  ///< cautions or convictions
  int previous_custody = 0;
  Stage place{};
  bool on_order = false;
  bool on_term = false;
  bool on_remand = false;
};

/// One woman's journey under one scenario, from the scenario's start to the end of its tail.
struct Journey {
  std::vector<MadeMove> moves;
  std::vector<Case> open_at_start;  ///< cases begun before, in order of occasion
  std::vector<Case> occasions;      ///< one for each case begun, in order
  std::vector<std::size_t> offers;  ///< one for each enrolment begun: position in Scenario::programmes
  std::vector<Portrait> portraits;  ///< the first, and one for each day on which something of it had changed
};

/// Minutes she spent in prison in a journey that ends at `end`.
std::int64_t minutes_in_prison(const Journey& journey, Time start, Time end);

/// The same woman under two scenarios.
struct TwinJourneys {
  WomanId who;
  Journey baseline;
  Journey option;
};

/// How many women's journeys two scenarios part, in one replication.
struct TwinCounts {
  std::int64_t women = 0;        ///< who made any move under either scenario
  std::int64_t differ = 0;       ///< whose journeys differ in anything, enrolment included
  std::int64_t less_prison = 0;  ///< with a day or more less in prison than under the baseline
  std::int64_t more_prison = 0;
  std::int64_t started = 0;              ///< who started a programme under the option
  std::int64_t started_less_prison = 0;  ///< of those, with a day or more less in prison
  std::int64_t started_more_prison = 0;
};

/// One replication of a baseline and an option, on the same synthetic women. Warms up once.
class Twins {
 public:
  /// `replication` counts from 0, as in run_plan(). The scenarios and the data must outlive this.
  Twins(const ReferenceData& data, const Scenario& baseline, const Scenario& option, std::uint64_t seed,
        std::uint32_t replication);

  /// A woman whose journey differs, always the same one for the same input. Of those whose journeys differ:
  /// one who started a programme and spent a day or more less in prison, if possible one who is out at the
  /// end under the baseline; else one who started and was in other places on other days; else one who started
  /// and whose journey differs in anything but the programme; else one who started. If no programme was
  /// started, in the same order without one. Of several, the one with the fewest moves to read, then the
  /// lowest number. Nothing if nobody's journey differs.
  std::optional<WomanId> whose_journey_differs(TwinCounts& counted) const;

  /// Follows every woman under both, with somebody watching each run.
  void follow_all(Observer& baseline, Observer& option) const;

  /// Follows one woman under both. Nothing if there is no such woman under either.
  std::optional<TwinJourneys> follow_woman(WomanId who) const;

  /// How many women one area has had under the baseline by the end, those who are gone included. Known once
  /// follow_woman() has been called for a woman of that area.
  [[nodiscard]] std::size_t women_in_area() const { return women_in_area_; }

  /// The world that both scenarios go on from.
  [[nodiscard]] const World& start() const { return start_; }
  [[nodiscard]] Time start_time() const { return Time::start_of(baseline_.horizon.start_day()); }
  /// The end of the tail.
  [[nodiscard]] Time end_time() const { return Time::start_of(baseline_.horizon.end_of_run()); }
  /// How many areas there are in the data, simulated or not.
  [[nodiscard]] std::size_t areas_in_data() const { return data_.areas.size(); }

 private:
  [[nodiscard]] Journey journey_of(WomanId who, const Scenario& scenario,
                                   const std::vector<Conversion>& conversions) const;

  const ReferenceData& data_;
  const Scenario& baseline_;
  const Scenario& option_;
  std::vector<Conversion> baseline_conversions_;
  std::vector<Conversion> option_conversions_;
  ForEach for_each_area_;
  World start_;  ///< both scenarios go on from here
  mutable std::size_t women_in_area_ = 0;
};

}  // namespace holloway
