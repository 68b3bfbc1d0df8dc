#pragma once
// One police force area: its women, what is open on them, its capacities and its calendar of events. It runs
// a day at a time on its own; what concerns the national estate is posted and settled at the day's end.

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
#include "sim/pathway/numbers/setting.hpp"
#include "sim/pathway/woman/pool.hpp"
#include "sim/pathway/woman/records.hpp"
#include "sim/pathway/woman/woman.hpp"

namespace holloway {

/// A count of events was to be stopped here.
struct TooManyEvents {};

enum class EventKind : std::uint16_t {
  entrant_arrives,
  offence,
  career_ends,
  dies,
  notice,
  ready_for_interview,
  interview_done,
  waited_too_long_for_interview,
  police_bail_ends,
  conditional_caution_ends,
  prosecutor_decides,
  hearing_due,
  hearing_done,
  report_ready,
  report_written,
  waited_too_long_for_report,
  bail_breached,
  order_ends,
  appointment_due,
  breach_hearing_due,
  breach_hearing_done,
  release_due,
  bed_answered,
  curfew_ends,
  sentence_ends,
  supervision_ends,
  release_planning,
  recalled,
  recall_ends,
  leaves_approved_premises,
  raised_hazard_ends,
  resettlement_changes,
  resettlement_ends,
  self_harm,
  circumstances_change,
  treatment_due,
  treatment_ends,
  mother_and_baby_time_over,
  benefits_paid,
  children_come_home,
  care_proceedings,
  programme
};

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
  std::uint32_t term = nobody;  ///< of bed_at_release; the spell in prison of mother_and_baby_place
};
using EstateMail = Mailboxes<EstateRequest>;

class Area {
 public:
  /// An area with nobody in it yet.
  Area(std::shared_ptr<const Setting> setting, std::size_t position, const Luck& luck);

  /// Runs all events of a day, then counts who is where at its end.
  void run_day(Day day);
  /// From now on these programmes act in the area.
  void begin_programmes(std::shared_ptr<Opportunities> opportunities) {
    opportunities_ = std::move(opportunities);
  }
  /// From now on the area follows another setting. What is under way stays as planned, but for release: a
  /// milder rule also applies to women already serving, as the orders on early release of 2024 do.
  void take_up(std::shared_ptr<const Setting> setting);
  /// Starts counting: room for the months of the horizon.
  void begin_counting();
  /// After the last day: counts what reoffending follow-up found.
  void finish_counting();

  // What the stages of the pathway are written with.
  [[nodiscard]] const Parameters& parameters() const { return setting_->parameters; }
  [[nodiscard]] const Setting& setting() const { return *setting_; }
  [[nodiscard]] const AreaSetting& place() const { return setting_->areas[position_]; }
  [[nodiscard]] Time now() const { return calendar.now(); }
  [[nodiscard]] std::size_t position() const { return position_; }

  /// Her number in random draws: the same in every scenario.
  [[nodiscard]] std::uint32_t number_of(WomanIndex woman) const { return place().area << 25 | woman; }
  /// Her luck in one draw, a uniform in (0, 1): the same for the same episode whenever it is asked for.
  [[nodiscard]] double draw(WomanIndex woman, std::uint32_t episode, Draw which) const {
    return uniform_of(draws(woman, episode, which), row_of(which));
  }
  /// A draw that belongs to a programme: keyed by its identifier as well, whatever else is switched on.
  [[nodiscard]] double draw(WomanIndex woman, std::uint32_t episode, Draw which,
                            std::uint32_t programme_key) const {
    const DrawRow& row = row_of(which);
    return uniform_of(luck_.bits({number_of(woman), episode, row.key | programme_key << 10}), row);
  }
  /// All four words of a draw that settles several things at once.
  [[nodiscard]] RandomBits draws(WomanIndex woman, std::uint32_t episode, Draw which) const {
    return luck_.bits({number_of(woman), episode, row_of(which).key});
  }
  [[nodiscard]] KeyedStream stream(WomanIndex woman, Draw which) const {
    return KeyedStream(luck_, {number_of(woman), 0, row_of(which).key});
  }

  void schedule(Time when, WomanIndex woman, EventKind kind, std::uint32_t subject = 0,
                std::uint16_t stamp = 0) {
    calendar.schedule({when, woman, subject, static_cast<std::uint16_t>(kind), stamp});
  }
  void schedule_case(Time when, std::uint32_t number, EventKind kind) {
    schedule(when, cases[number].woman, kind, number, cases.generation(number));
  }
  void schedule_order(Time when, std::uint32_t number, EventKind kind) {
    schedule(when, orders[number].woman, kind, number, orders.generation(number));
  }
  void schedule_term(Time when, std::uint32_t number, EventKind kind) {
    schedule(when, terms[number].woman, kind, number, terms.generation(number));
  }

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
  void offer(ActsAt point, WomanIndex woman, std::uint32_t case_number = nobody, double sentence_days = 0) {
    if (opportunities_) opportunities_->at(*this, point, woman, case_number, sentence_days);
  }
  [[nodiscard]] Opportunities* opportunities() const { return opportunities_.get(); }
  void ask_estate(EstateRequest::Kind kind, WomanIndex woman, std::uint32_t term = nobody) {
    mail->post(position_, now(), woman, {kind, term});
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
  std::vector<FollowUp> follow_ups;
  SharedRates rates;
  double last_entrant_minute = 0;  ///< when the wait for the next woman new to the system began, not rounded
  std::uint32_t entrants = 0;      ///< how many have arrived
  std::map<WomanIndex, SelfHarmWait> self_harm_waits;  ///< of women in prison
  Resource investigators;
  Resource magistrates_court;
  Resource crown_court;
  Resource report_writers;
  Resource treatment_places;
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
  void handle(const Event& event);
  void handle_case_event(EventKind kind, const Event& event);
  void handle_order_event(EventKind kind, const Event& event);
  void handle_term_event(EventKind kind, const Event& event);
  void count_day(Day day);
  void set_capacities();
  void move_of_order(WomanIndex woman, Stage from, Stage to);
  void count_entry_or_release(WomanIndex woman, CensusPlace from, CensusPlace to);
  [[nodiscard]] CensusPlace census_place_of(const Woman& woman) const;

  std::shared_ptr<const Setting> setting_;
  std::size_t position_;
  Luck luck_;
  std::shared_ptr<Opportunities> opportunities_;
};

}  // namespace holloway
