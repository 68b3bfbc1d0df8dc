#pragma once
// The programmes running in one area: whom they are offered to, who starts, what it changes for her, how it
// ends.

#include <functional>
#include <memory>
#include <stdexcept>
#include <vector>

#include "sim/core/table.hpp"
#include "sim/pathway/area/area.hpp"
#include "sim/pathway/police/police.hpp"
#include "sim/programmes/eligibility.hpp"
#include "sim/programmes/keyworkers.hpp"
#include "sim/programmes/programme_set.hpp"

namespace holloway {

/// Effects beyond these are not carried out: a record has a bit for each.
inline constexpr std::size_t most_effects = 32;

/// By how much something was moved, and where to.
struct Step {
  std::int8_t by = 0;
  std::int8_t to = 0;
};

/// One woman's course through one programme. Stays open until its effects have run out.
struct Enrolment {
  WomanIndex woman = nobody;
  std::uint16_t programme = 0;
  std::uint16_t case_generation = 0;
  CaseId case_number;         ///< the case it is about
  std::uint32_t episode = 0;  ///< numbers the draws
  EnrolmentId earlier;        ///< her next older open enrolment
  std::uint32_t effects = 0;  ///< bit i: effect i acts on her now, or will
  std::uint32_t acting = 0;   ///< bit i: effect i acts on her now
  Time since;                 ///< joined the queue, then started
  Time ended;                 ///< completed
  Ticket ticket = no_ticket;
  float share = 1;  ///< of the planned support that she takes
  float sentence_days = 0;
  Stage stage = Stage::begin;
  ActsAt point{};
  std::optional<PoliceOutcome> planned;
  std::optional<ProgrammeCounter> planned_next;  ///< what prosecutor or court were about to decide
  bool is_condition = false;                     ///< of the conditional caution in that case
  bool completes = false;
  bool supported = false;       ///< holds one of a keyworker's places
  bool service_closed = false;  ///< while she was in it
  /// Steps that were made of each need and of trust, to be undone when their time is over; those that all
  /// have first, then those for completing.
  std::array<Step, 2 * (count_of<Need> + 1)> steps{};
};

class Enrolments : public Opportunities {
 public:
  Enrolments(std::shared_ptr<const ProgrammeSet> set, const Area& area);

  PoliceOutcome at_police_decision(Area& area, CaseId case_number, PoliceOutcome planned) override;
  void at(Area& area, ActsAt point, WomanIndex woman, CaseId case_number, double sentence_days) override;
  [[nodiscard]] double ratio(const Area& area, WomanIndex woman, Lever lever) const override;
  void gives_up_waiting(Area& area, EnrolmentId enrolment) override { give_up(area, enrolment); }
  void on_event(Area& area, const Event& event) override;
  void woman_gone(Area& area, WomanIndex woman) override;
  void day_ended(Area& area, Day day) override;

  /// What was counted for a programme in a month.
  [[nodiscard]] std::int64_t counted(std::size_t programme, ProgrammeCounter c, int month) const {
    return counts_(programme, c, month);
  }
  /// Called as an effect begins for a woman: (programme, effect, woman). For working out conversions.
  std::function<void(std::size_t, std::size_t, WomanIndex)> effect_began;
  /// All that are waiting, supported, or still have effects.
  [[nodiscard]] const Pool<Enrolment>& open() const { return enrolments_; }
  [[nodiscard]] const Resource& places(std::size_t programme) const { return keyworkers_.of(programme); }

 private:
  // What a programme's event means, in the top four bits of its subject. The enrolment's number is in the
  // rest, below the effect's where there is one.
  enum class Means : std::uint32_t {
    waited_too_long,
    support_over,
    effect_over,
    effect_begins,
    effect_fades,
    day_begins
  };
  static constexpr unsigned effect_bits = 6;
  static constexpr unsigned number_bits = 22;
  static constexpr unsigned means_shift = effect_bits + number_bits;
  static_assert(static_cast<std::uint32_t>(Means::day_begins) < 1U << (32 - means_shift));
  static_assert(most_effects <= 1U << effect_bits);
  /// Throws std::length_error if the number is too large for an event.
  static std::uint32_t subject_of(Means means, EnrolmentId number, std::size_t effect = 0) {
    if (number.number() >= 1U << number_bits)
      throw std::length_error("an area has more open enrolments than there are numbers for");
    return static_cast<std::uint32_t>(means) << means_shift |
           static_cast<std::uint32_t>(effect) << number_bits | number.number();
  }

  struct Running {
    bool here = false;  ///< in this area
    Day from = 0;
    Day until = 0;
    std::uint32_t key = 0;       ///< of its draws
    std::int64_t supported = 0;  ///< women who hold a place now
  };

  void count(const Area& area, std::size_t programme, ProgrammeCounter c, std::int64_t n = 1);
  [[nodiscard]] const Programme& programme_of(const Enrolment& e) const {
    return set_->programmes[e.programme];
  }

  // offers.cpp: from passing a point to joining or starting
  [[nodiscard]] bool takes_women(const Area& area, std::size_t programme) const;
  [[nodiscard]] double awareness(const Area& area, std::size_t programme) const;
  [[nodiscard]] bool already_in(WomanIndex woman, std::size_t programme, const Area& area) const;
  [[nodiscard]] bool lives_where_offered(const Area& area, WomanIndex woman, std::size_t programme) const;
  [[nodiscard]] bool found_eligible(const Area& area, std::size_t programme, const OfferPoint& point);
  [[nodiscard]] const std::vector<std::size_t>& offered_at(ActsAt point) const {
    return offered_at_[index_of(point)];
  }
  void turn_away(Area& area, EnrolmentId number);
  /// Offers one programme; the number of the enrolment if she accepts.
  EnrolmentId offer(Area& area, std::size_t programme, const OfferPoint& point, CaseId case_number);
  EnrolmentId accept(Area& area, std::size_t programme, const OfferPoint& point, CaseId case_number,
                     std::uint32_t episode, Stage stage);
  [[nodiscard]] static std::optional<ProgrammeCounter> about_to_decide(const Area& area, ActsAt point,
                                                                       const Case* c);
  void offer_through(Area& area, EnrolmentId number);

  // enrolments.cpp: from joining to the end
  void wait(Area& area, EnrolmentId number);
  void start(Area& area, EnrolmentId number);
  void count_planned(const Area& area, const Enrolment& e);
  void set_course(const Area& area, Enrolment& e);
  void finish(Area& area, EnrolmentId number);
  void complete(Area& area, EnrolmentId number);
  void not_completed(Area& area, const Enrolment& e);
  void give_up(Area& area, EnrolmentId number);
  void free_place(Area& area, EnrolmentId number);
  void tell_police(Area& area, const Enrolment& e, Conditions conditions);
  [[nodiscard]] bool condition_runs(const Area& area, const Enrolment& e) const;
  void close_if_over(Area& area, EnrolmentId number);
  void close(Area& area, EnrolmentId number);
  void day_begins(Area& area);
  void stop_all(Area& area, std::size_t programme);
  [[nodiscard]] OfferPoint point_of(const Area& area, const Enrolment& e) const;

  // effects.cpp: what changes for her
  void end_earlier_effects(Area& area, EnrolmentId number);
  void choose_effects(Area& area, EnrolmentId number);
  void begin_effects(Area& area, EnrolmentId number, EffectIf when);
  void begin_effect(Area& area, EnrolmentId number, std::size_t effect);
  void fade_effect(Area& area, EnrolmentId number, std::size_t effect);
  void end_effect(Area& area, EnrolmentId number, std::size_t effect);
  void support_ended(Area& area, EnrolmentId number);
  void drop_effects(Enrolment& e, EffectIf when);
  void take_step(Area& area, Enrolment& e, const Effect& effect);
  void undo_step(Area& area, Enrolment& e, const Effect& effect);
  [[nodiscard]] double ratio_now(const Area& area, const Enrolment& e, std::size_t effect) const;
  /// Calls `each` with the ratio of every effect on `lever` that acts on a woman now.
  template <class Each>
  void visit_ratios(const Area& area, WomanIndex woman, Lever lever, Each&& each) const;
  void refresh_support(Area& area, WomanIndex woman);
  void tell_clock(Area& area, WomanIndex woman, Lever lever);

  std::shared_ptr<const ProgrammeSet> set_;
  std::vector<Running> running_;
  /// For each point the programmes that act there, in the order in which they are offered.
  std::array<std::vector<std::size_t>, count_of<ActsAt>> offered_at_;
  /// For each programme and lever, bit i: effect i is on it, and changes something.
  std::vector<std::array<std::uint32_t, count_of<Lever>>> effects_on_;
  std::array<bool, count_of<Lever>> moved_{};  ///< whether any programme has an effect on the lever
  Keyworkers keyworkers_;
  Pool<Enrolment> enrolments_;
  Table<std::int64_t, at_run_time, programme_counters, at_run_time> counts_;  // [programme][counter][month]
};

}  // namespace holloway
