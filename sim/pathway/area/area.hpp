#pragma once
// One police force area: its women, what is open on them, its capacities and its calendar of events. It runs
// a day at a time on its own; what concerns the national estate is posted and settled at the day's end.

#include <array>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "sim/core/random.hpp"
#include "sim/engine/calendar.hpp"
#include "sim/engine/mailbox.hpp"
#include "sim/engine/resource.hpp"
#include "sim/engine/waits.hpp"
#include "sim/pathway/area/opportunities.hpp"
#include "sim/pathway/counting/census.hpp"
#include "sim/pathway/counting/standing.hpp"
#include "sim/pathway/counting/tally.hpp"
#include "sim/pathway/map/draws.hpp"
#include "sim/pathway/map/queues.hpp"
#include "sim/pathway/map/rooms.hpp"
#include "sim/pathway/numbers/setting.hpp"
#include "sim/pathway/woman/pool.hpp"
#include "sim/pathway/woman/records.hpp"
#include "sim/pathway/woman/woman.hpp"

namespace holloway {

/// A count of events was to be stopped here.
struct TooManyEvents {};

/// For the next time that a woman in prison harms herself, and how often she has in this spell.
struct SelfHarmWait {
  RunningWait wait;
  std::uint32_t incident = 0;
};

/// Rates that are the same for all women of an area, or of one kind of career, and how they have changed.
struct SharedRates {
  SharedRate entrants;
  SharedRate deaths;
  SharedRate circumstances;
  PerEach<Career, SharedRate> career_ends;
};

/// What an area asks of the national estate.
struct EstateRequest {
  enum class Kind : std::uint8_t {
    admit,
    discharge,
    bed_at_release,
    leave_bed,
    mother_and_baby_place,
    leave_mother_and_baby_unit
  } kind{};
  TermId term;              ///< of bed_at_release
  std::uint16_t spell = 0;  ///< in prison, of mother_and_baby_place
};
using EstateMail = Mailboxes<EstateRequest>;

// How draws are keyed: a woman's number is her area and her position in it; a programme's draws carry its key
// above the decision.
inline constexpr unsigned woman_bits = 25;
inline constexpr unsigned decision_bits = 10;  // see within_limits in draws.hpp
inline constexpr WomanIndex most_women_of_area = 1U << woman_bits;

class Area {
 public:
  /// An area with nobody in it yet, and no places in its queues: `set_capacities` (day/) gives it those.
  Area(std::shared_ptr<const Setting> setting, std::size_t position, const Luck& luck);

  /// From now on these programmes act in the area.
  void begin_programmes(std::shared_ptr<Opportunities> opportunities) {
    opportunities_ = std::move(opportunities);
  }
  /// From now on the area follows another setting. Queues and clocks are told by `take_up` (day/).
  void follow(std::shared_ptr<const Setting> setting) { setting_ = std::move(setting); }
  /// Starts counting: room for the months of the horizon.
  void begin_counting();

  // What the stages of the pathway are written with.
  [[nodiscard]] const Parameters& parameters() const { return setting_->parameters; }
  [[nodiscard]] const Setting& setting() const { return *setting_; }
  [[nodiscard]] const AreaSetting& place() const { return setting_->areas[position_]; }
  [[nodiscard]] Time now() const { return calendar.now(); }
  [[nodiscard]] std::size_t position() const { return position_; }

  /// Her number in random draws: the same in every scenario.
  [[nodiscard]] std::uint32_t number_of(WomanIndex woman) const { return place().area << woman_bits | woman; }
  /// Her luck in one draw, a uniform in (0, 1): the same for the same episode whenever it is asked for.
  [[nodiscard]] double draw(WomanIndex woman, std::uint32_t episode, Draw which) const {
    return uniform_of(draws(woman, episode, which), row_of(which));
  }
  /// A draw that belongs to a programme: keyed by its identifier as well, whatever else is switched on.
  [[nodiscard]] double draw(WomanIndex woman, std::uint32_t episode, Draw which,
                            std::uint32_t programme_key) const {
    const DrawRow& row = row_of(which);
    return uniform_of(bits({number_of(woman), episode, row.key | programme_key << decision_bits}), row);
  }
  /// All four words of a draw that settles several things at once. A draw that settles more than they have
  /// room for goes on in further blocks of four.
  [[nodiscard]] RandomBits draws(WomanIndex woman, std::uint32_t episode, Draw which,
                                 std::uint32_t block = 0) const {
    return bits({number_of(woman), episode, row_of(which).key | block << decision_bits});
  }
  [[nodiscard]] KeyedStream stream(WomanIndex woman, Draw which) const {
    return KeyedStream(luck_, {number_of(woman), 0, row_of(which).key});
  }

  /// Schedules an event about a woman. What `subject` and `stamp` mean is the business of its handler.
  template <class Events>
  void schedule(Time when, WomanIndex woman, Events event, std::uint32_t subject = 0,
                std::uint16_t stamp = 0) {
    calendar.schedule({when, woman, subject, number_of_event(event), stamp});
  }
  /// Schedules an event about a record of hers. It is passed over if the record has been closed by then.
  template <class Record, class Events>
  void schedule(Time when, Identifier<Record> id, Events event) {
    schedule(when, records(id)[id].woman, event, id.number(), records(id).generation(id));
  }
  /// The records of one kind.
  Pool<Case>& records(CaseId) { return cases; }
  Pool<Order>& records(OrderId) { return orders; }
  Pool<Term>& records(TermId) { return terms; }
  Pool<Resettlement>& records(ResettlementId) { return resettlements; }
  Pool<Treatment>& records(TreatmentId) { return treatments; }
  Pool<Separation>& records(SeparationId) { return separations; }

  /// Makes a permitted move of a process; throws std::logic_error for any other.
  void move(Process process, WomanIndex woman, Stage& stage, Stage to);
  /// Counts something that happened to a woman.
  void count(WomanIndex woman, Counter c, std::int64_t n = 1) {
    tally.count(c, n);
    if (tally.reporting()) tally.count_in_groups(groups_of(women[woman], now().day()), c, n);
  }
  /// Brings the daily census up to date with where she is, on what sentence, and in which groups. A move of
  /// place or of an order does so by itself; call it when the length of a sentence changes while it is
  /// served.
  void update_census(WomanIndex woman);
  /// What her programmes do to a decision or clock now; 1 without programmes.
  [[nodiscard]] double ratio(WomanIndex woman, Lever lever) const {
    return opportunities_ ? opportunities_->ratio(*this, woman, lever) : 1.0;
  }
  /// Offers programmes at a point other than the police decision.
  void offer(ActsAt point, WomanIndex woman, CaseId case_number = CaseId::none, double sentence_days = 0) {
    if (opportunities_) opportunities_->at(*this, point, woman, case_number, sentence_days);
  }
  [[nodiscard]] Opportunities* opportunities() const { return opportunities_.get(); }
  void ask_estate(EstateRequest::Kind kind, WomanIndex woman, TermId term = TermId::none,
                  std::uint16_t spell = 0) {
    mail->post(position_, now(), woman, {kind, term, spell});
  }

  /// Memory held by the area's women, records, calendar and queues, in bytes.
  [[nodiscard]] std::size_t bytes() const;

  Calendar calendar;
  std::vector<Woman> women;
  Pool<Case> cases;
  Pool<Order> orders;
  Pool<Term> terms;
  Pool<Resettlement> resettlements;
  Pool<Treatment> treatments;
  Pool<Separation> separations;
  Archive<FollowUp> follow_ups;
  SharedRates rates;
  double last_entrant_minute = 0;  ///< when the wait for the next woman new to the system began, not rounded
  std::uint32_t entrants = 0;      ///< how many have arrived
  std::map<WomanIndex, SelfHarmWait> self_harm_waits;  ///< of women in prison
  PerEach<Queue, Resource> queues;
  AreaTally tally;
  Census census;
  EstateMail* mail = nullptr;                  ///< where requests to the national estate are posted
  std::vector<std::int64_t> stage_population;  ///< how many are in each stage now
  PerEach<Standing, std::int64_t> standing{};  ///< what else is counted at each day's end
  std::int64_t events_handled = 0;
  /// More than these are not handled: TooManyEvents is thrown in their place.
  std::int64_t most_events = std::numeric_limits<std::int64_t>::max();
  Observer* observer = nullptr;

 private:
  void move_of_order(WomanIndex woman, Stage from, Stage to);
  void count_entry_or_release(WomanIndex woman, CensusPlace from, CensusPlace to);
  [[nodiscard]] CensusPlace census_place_of(const Woman& woman) const;

  std::shared_ptr<const Setting> setting_;
  std::size_t position_;
  /// The bits under a key. Those asked for last are remembered, since one decision often takes several of its
  /// four words one after another, each by its name.
  [[nodiscard]] const RandomBits& bits(const DrawKey& key) const {
    if (key != last_key_) {
      last_bits_ = luck_.bits(key);
      last_key_ = key;
    }
    return last_bits_;
  }

  Luck luck_;
  mutable DrawKey last_key_{0, 0, std::numeric_limits<std::uint32_t>::max()};  // no draw's
  mutable RandomBits last_bits_{};
  std::shared_ptr<Opportunities> opportunities_;
};

}  // namespace holloway
