#pragma once
// Many women of one area, before anything has happened to them, to try single decisions on.

#include "sim/pathway/day/queues.hpp"
#include "sim/pathway/life/population.hpp"
#include "tests/sim/pathway/small_world.hpp"

namespace holloway::testing {

/// One lever moved by a ratio, as a programme would move it, and nothing else. Remembers where programmes
/// would have been offered.
class OneLever : public Opportunities {
 public:
  OneLever(Lever lever, double ratio) : lever_(lever), ratio_(ratio) {}
  PoliceOutcome at_police_decision(Area&, CaseId, PoliceOutcome planned) override { return planned; }
  void at(Area&, ActsAt point, WomanIndex, CaseId, double) override { ++offers[point]; }
  [[nodiscard]] double ratio(const Area&, WomanIndex, Lever lever) const override {
    return lever == lever_ ? ratio_ : 1.0;
  }
  void gives_up_waiting(Area&, EnrolmentId) override {}
  void on_event(Area&, const Event&) override {}
  void woman_gone(Area&, WomanIndex) override {}
  void day_ended(Area&, Day) override {}

  PerEach<ActsAt, int> offers;

 private:
  Lever lever_;
  double ratio_;
};

struct WomenOfOneArea {
  /// So many women have just come to notice in an area whose counts are kept for the first month.
  explicit WomenOfOneArea(const Scenario& scenario, std::uint32_t women = 4000)
      : setting(setting_of(reference_data(), scenario)), area(setting, 0, Luck(1, 0)) {
    area.mail = &mail;
    set_capacities(area);
    area.begin_counting();
    area.tally.open_month(0, 0);
    for (std::uint32_t i = 0; i < women; ++i) entrant_arrives(area, i);
  }
  void move_lever(Lever lever, double ratio) {
    area.begin_programmes(std::make_shared<OneLever>(lever, ratio));
  }
  [[nodiscard]] std::int64_t counted(Counter counter) const { return area.tally.at(counter, 0); }
  [[nodiscard]] WomanIndex women() const { return static_cast<WomanIndex>(area.women.size()); }

  EstateMail mail{1};
  std::shared_ptr<const Setting> setting;
  Area area;
};

}  // namespace holloway::testing
