// At each decision and clock alone, raising its odds or rate never lowers its count under twins, and lowering
// them never raises it: the same cases of the same women, met by the same luck.

#include <catch2/catch.hpp>
#include <functional>

#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/court/bail.hpp"
#include "sim/pathway/court/court.hpp"
#include "sim/pathway/court/report.hpp"
#include "sim/pathway/court/sentencing.hpp"
#include "sim/pathway/health/treatment.hpp"
#include "sim/pathway/police/notice.hpp"
#include "sim/pathway/police/police.hpp"
#include "sim/pathway/police/prosecution.hpp"
#include "sim/pathway/probation/orders.hpp"
#include "tests/sim/pathway/small_world.hpp"

using namespace holloway;

namespace {

/// Moves one lever for every woman, and does nothing else.
class OneLever : public Opportunities {
 public:
  OneLever(Lever lever, double ratio) : lever_(lever), ratio_(ratio) {}
  PoliceOutcome at_police_decision(Area&, CaseId, PoliceOutcome planned) override { return planned; }
  void at(Area&, ActsAt, WomanIndex, CaseId, double) override {}
  [[nodiscard]] double ratio(const Area&, WomanIndex, Lever lever) const override {
    return lever == lever_ ? ratio_ : 1.0;
  }
  void gives_up_waiting(Area&, EnrolmentId) override {}
  void on_event(Area&, const Event&) override {}
  void woman_gone(Area&, WomanIndex) override {}
  void day_ended(Area&, Day) override {}

 private:
  Lever lever_;
  double ratio_;
};

class Moves : public Observer {
 public:
  void moved(AreaIndex, WomanIndex, Time, Process, Stage, Stage to) override { ++into_[index_of(to)]; }
  [[nodiscard]] int into(Stage stage) const { return into_[index_of(stage)]; }

 private:
  std::vector<int> into_ = std::vector<int>(stages);
};

constexpr std::size_t women_asked = 300;

/// Puts the decision to one woman: a case of hers is in `stage`, and `decide` is called with its number.
struct Probe {
  Lever lever;
  Stage stage;
  std::function<void(Area&, CaseId)> decide;
  /// What is counted of the decision, once all have been decided.
  std::function<int(const Area&, const Moves&)> count;
};

std::function<int(const Area&, const Moves&)> moves_into(Stage stage) {
  return [stage](const Area&, const Moves& moves) { return moves.into(stage); };
}

int open_cases_where(const Area& area, const std::function<bool(const Case&)>& holds) {
  int count = 0;
  area.cases.each([&](const Case& c) { count += holds(c); });
  return count;
}

Scenario scenario_for_probes() {
  auto scenario = testing::baseline({"gwent"});
  auto& p = scenario.parameters;
  p.police.counter_allegation = Probability(1);
  for (auto& summons : p.notice.summons) summons = Probability(0);
  p.notice.street_disposal = Probability(0);
  for (auto& voluntary : p.notice.voluntary_interview) voluntary = Probability(0.4);
  for (auto& remand : p.court.remand) remand = Probability(0.4);
  // All absences are excused, so that no order comes to its end by breach.
  for (auto& accepted : p.orders.absence_accepted) accepted = Probability(1);
  p.orders.absence_accepted_if_not_known = Ratio(1000);
  p.orders.revoked_at_breach = Probability(0.5);
  return scenario;
}

int counted(const Probe& probe, double ratio) {
  const auto scenario = scenario_for_probes();
  World world(setting_of(testing::reference_data(), scenario), Luck(3, 0));
  Area& area = world.areas().front();
  area.begin_programmes(std::make_shared<OneLever>(probe.lever, ratio));
  std::vector<WomanIndex> women;
  for (WomanIndex i = 0; i < area.women.size() && women.size() < women_asked; ++i)
    if (area.women[i].place == Stage::community && area.women[i].order == OrderId::none &&
        area.women[i].term == TermId::none)
      women.push_back(i);
  REQUIRE(women.size() == women_asked);
  Moves moves;
  area.observer = &moves;
  for (const WomanIndex woman : women) {
    Case c;
    c.woman = woman;
    c.occasion = 900;
    c.previous = 8;
    c.gravity = 2;
    c.group = OffenceGroup::theft;
    c.admitted = true;
    c.stage = probe.stage;
    c.route_luck = static_cast<float>(area.draw(woman, 900, Draw::notice_route));
    c.abuser_is_other_party = probe.lever == Lever::identification;
    const CaseId number = area.cases.open(c);
    ++area.stage_population[index_of(c.stage)];
    probe.decide(area, number);
  }
  const int count = probe.count(area, moves);
  area.observer = nullptr;
  return count;
}

void at_trial(Area& area, CaseId number) {
  REQUIRE(area.queues[Queue::magistrates_court].try_seize(area.now()));
  hearing_done(area, number);
}

void at_breach_hearing(Area& area, CaseId number) {
  const WomanIndex woman = area.cases[number].woman;
  begin_order(area, woman, 900, OrderKind::community_order);
  const OrderId order = area.women[woman].order;
  order_breached(area, order);
  REQUIRE(area.queues[Queue::magistrates_court].try_seize(area.now()));
  breach_hearing_done(area, order);
}

const std::vector<Probe>& probes() {
  static const std::vector<Probe> all{
      {Lever::identification, Stage::notice, case_comes_to_notice, moves_into(Stage::no_further_action)},
      {Lever::arrest, Stage::notice, case_comes_to_notice, moves_into(Stage::custody_interview)},
      {Lever::admission, Stage::notice,
       [](Area& area, CaseId number) { area.cases[number].admitted = admits(area, area.cases[number]); },
       [](const Area& area, const Moves&) {
         return open_cases_where(area, [](const Case& c) { return c.admitted; });
       }},
      {Lever::no_further_action, Stage::police_decision, police_decision,
       moves_into(Stage::no_further_action)},
      {Lever::caution, Stage::police_decision, police_decision,
       [](const Area&, const Moves& m) {
         return m.into(Stage::simple_caution) + m.into(Stage::conditional_caution_running);
       }},
      {Lever::charge, Stage::cps_decision, prosecutor_decides, moves_into(Stage::awaiting_first_hearing)},
      {Lever::remand, Stage::awaiting_trial, [](Area& area, CaseId number) { decide_bail(area, number, 10); },
       [](const Area& area, const Moves&) {
         return open_cases_where(area, [](const Case& c) { return c.remanded; });
       }},
      {Lever::acquittal, Stage::awaiting_trial, at_trial, moves_into(Stage::acquitted)},
      {Lever::report, Stage::first_hearing, prepare_sentence, moves_into(Stage::pre_sentence_report)},
      {Lever::custody, Stage::first_hearing, pass_sentence, moves_into(Stage::immediate_custody)},
      {Lever::breach, Stage::sentence, at_breach_hearing, moves_into(Stage::order_revoked)},
      {Lever::treatment, Stage::sentence,
       [](Area& area, CaseId number) {
         refer_to_treatment(area, area.cases[number].woman, {TreatmentKind::drugs, ReferredBy::order, 900});
       },
       [](const Area& area, const Moves&) { return static_cast<int>(area.treatments.open_records()); }},
  };
  return all;
}

}  // namespace

TEST_CASE("raising the odds of a decision alone never lowers its count under twins", "[decisions]") {
  for (const Probe& probe : probes()) {
    INFO(id_of(probe.lever));
    const int lowest = counted(probe, 0.1);
    int before = lowest;
    for (const double ratio : {0.5, 1.0, 2.0, 10.0}) {
      const int now = counted(probe, ratio);
      INFO("odds ratio " << ratio);
      CHECK(now >= before);
      before = now;
    }
    // The lever does reach the decision.
    CHECK(before > lowest);
  }
}

namespace {

/// Appointments that 300 women miss in the first eleven months of an order.
std::int64_t missed(double ratio) {
  auto scenario = scenario_for_probes();
  scenario.horizon = testing::baseline({"gwent"}, 1, 0).horizon;
  World world(setting_of(testing::reference_data(), scenario), Luck(3, 0));
  Area& area = world.areas().front();
  area.begin_programmes(std::make_shared<OneLever>(Lever::missed_appointments, ratio));
  area.begin_counting();
  std::size_t orders = 0;
  for (WomanIndex i = 0; i < area.women.size() && orders < women_asked; ++i) {
    Woman& woman = area.women[i];
    if (woman.place != Stage::community || woman.order != OrderId::none) continue;
    // Her offending is over, so that nothing but the order happens to her.
    woman.career_over = true;
    woman.offending.set_rate(area.now(), 0);
    ++woman.offence_stamp;
    begin_order(area, i, 900, OrderKind::community_order);
    ++orders;
  }
  world.run(335, one_after_another);
  std::int64_t sum = 0;
  for (int month = 0; month < 12; ++month)
    for (const Counter c : counts.missed_for.all()) sum += area.tally.at(c, month);
  return sum;
}

}  // namespace

TEST_CASE("raising the rate of missed appointments never lowers their number under twins", "[decisions]") {
  std::int64_t before = missed(0);
  CHECK(before >= 0);
  for (const double ratio : {0.3, 1.0, 2.0, 4.0}) {
    const auto now = missed(ratio);
    INFO("hazard ratio " << ratio);
    CHECK(now > before);
    before = now;
  }
}
