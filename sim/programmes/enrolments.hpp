#pragma once
// The programmes running in one area: whom they are offered to, who starts, what it changes for her, how it
// ends.

#include <functional>
#include <memory>
#include <vector>

#include "sim/pathway/area.hpp"
#include "sim/programmes/eligibility.hpp"
#include "sim/programmes/programme.hpp"

namespace holloway {

/// One woman's course through one programme. Stays open until its effects have run out.
struct Enrolment {
  WomanIndex woman = nobody;
  std::uint16_t programme = 0;
  std::uint16_t case_generation = 0;
  std::uint32_t case_number = nobody;  ///< the conditional caution it is the condition of
  std::uint32_t episode = 0;           ///< numbers the draws
  std::uint32_t earlier = nobody;      ///< her next older open enrolment
  std::uint32_t effects = 0;           ///< bit i: effect i acts on her now
  Time since;                          ///< joined the queue, then started
  Time finishes;
  Ticket ticket = no_ticket;
  Stage stage = Stage::begin;
  ActsAt point{};
  std::optional<PoliceOutcome> planned;
  bool supported = false;  ///< holds one of a keyworker's places
};

/// The scenario's programmes with what was worked out about them once.
struct ProgrammeSet {
  std::vector<Programme> programmes;
  /// Hazard or odds ratio of each effect, prevalence changes converted; [programme][effect].
  std::vector<std::vector<double>> ratios;
};

class Enrolments : public Opportunities {
 public:
  Enrolments(std::shared_ptr<const ProgrammeSet> set, const Area& area);

  PoliceOutcome at_police_decision(Area& area, std::uint32_t case_number, PoliceOutcome planned) override;
  void at(Area& area, ActsAt point, WomanIndex woman, std::uint32_t case_number,
          double sentence_days) override;
  [[nodiscard]] double ratio(const Area& area, WomanIndex woman, Lever lever) const override;
  void on_event(Area& area, const Event& event) override;
  void woman_gone(Area& area, WomanIndex woman) override;
  void day_ended(Area& area, Day day) override;

  /// What was counted for a programme in a month.
  [[nodiscard]] std::int64_t counted(std::size_t programme, ProgrammeCounter c, int month) const {
    return counts_[(programme * programme_counters + static_cast<std::size_t>(c)) * months_ +
                   static_cast<std::size_t>(month)];
  }
  /// Called as an effect begins for a woman: (programme, effect, woman). For working out conversions.
  std::function<void(std::size_t, std::size_t, WomanIndex)> effect_began;
  [[nodiscard]] const Resource& places(std::size_t programme) const { return running_[programme].places; }

 private:
  // What a programme's event means, in the top four bits of its subject. The enrolment's number is in the
  // rest, below the effect's where there is one.
  enum class Means : std::uint32_t { waited_too_long, support_over, effect_over };
  static constexpr std::uint32_t effect_shift = 22;
  static constexpr std::uint32_t subject_of(Means means, std::uint32_t number) {
    return static_cast<std::uint32_t>(means) << 28 | number;
  }

  struct Running {
    bool here = false;  ///< in this area
    Day from = 0;
    Day until = 0;
    std::uint32_t key = 0;  ///< of its draws
    Resource places{0};
  };

  void count(const Area& area, std::size_t programme, ProgrammeCounter c, std::int64_t n = 1);
  [[nodiscard]] bool takes_women(const Area& area, std::size_t programme) const;
  [[nodiscard]] double awareness(const Area& area, std::size_t programme) const;
  [[nodiscard]] bool already_in(WomanIndex woman, std::size_t programme, const Area& area) const;
  /// Offers one programme; the number of the enrolment if she accepts.
  std::uint32_t offer(Area& area, std::size_t programme, const OfferPoint& point);
  void start(Area& area, std::uint32_t number);
  void end_earlier_effects(Area& area, std::uint32_t number);
  void begin_effects(Area& area, std::uint32_t number);
  void finish(Area& area, std::uint32_t number);
  void give_up(Area& area, std::uint32_t number);
  void end_effect(Area& area, std::uint32_t number, std::uint32_t effect);
  void refresh_support(Area& area, WomanIndex woman);
  void free_place(Area& area, Enrolment& enrolment);
  void tell_police(Area& area, const Enrolment& enrolment, bool met);
  void close_if_over(Area& area, std::uint32_t number);
  void close(Area& area, std::uint32_t number);

  std::shared_ptr<const ProgrammeSet> set_;
  std::vector<Running> running_;
  Pool<Enrolment> enrolments_;
  std::size_t months_;
  std::vector<std::int64_t> counts_;
};

}  // namespace holloway
