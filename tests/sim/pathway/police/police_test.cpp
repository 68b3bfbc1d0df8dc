// Notice, custody suite, police decision and prosecutor, each on its own.

#include "sim/pathway/police/police.hpp"

#include <catch2/catch.hpp>

#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/police/liaison.hpp"
#include "sim/pathway/police/notice.hpp"
#include "sim/pathway/police/prosecution.hpp"
#include "tests/sim/pathway/small_world.hpp"

using namespace holloway;

namespace {

World world_of(const Scenario& scenario) {
  return World(setting_of(testing::reference_data(), scenario), Luck(1, 0));
}

/// A woman at liberty with no record, of whom nobody knows anything.
WomanIndex woman_at_liberty(Area& area) {
  for (WomanIndex i = 0; i < area.women.size(); ++i) {
    Woman& woman = area.women[i];
    if (woman.place != Stage::community || woman.term != TermId::none || woman.order != OrderId::none)
      continue;
    woman.recorded = 0;
    woman.known = {};
    woman.trust = 0;
    return i;
  }
  throw std::runtime_error("no woman at liberty");
}

/// Opens a case and takes it to the moment it comes to notice. Returns the stage it is in then, or ended in.
struct Noticed {
  Stage stage;
  bool misidentified;
  int trust;
};

class LastMove : public Observer {
 public:
  void moved(AreaIndex, WomanIndex, Time, Process process, Stage, Stage to) override {
    if (process == Process::charge_case) last = to;
  }
  Stage last = Stage::begin;
};

Noticed notice(Area& area, WomanIndex her, std::uint16_t occasion) {
  Case c;
  c.woman = her;
  c.occasion = occasion;
  c.group = OffenceGroup::violence;
  c.gravity = 2;
  c.abuser_is_other_party = true;
  LastMove observer;
  area.observer = &observer;
  const CaseId number(static_cast<std::uint32_t>(area.cases.open_records()));
  open_case(area, c);
  // A fresh area has opened no case before, so numbers follow one another.
  REQUIRE(area.cases[number].occasion == occasion);
  case_comes_to_notice(area, number);
  area.observer = nullptr;
  return {observer.last, area.cases[number].misidentified, area.women[her].trust};
}

Scenario accused_by_abuser(double identified) {
  auto scenario = testing::baseline({"gwent"});
  auto& p = scenario.parameters.police;
  p.counter_allegation = Probability(1);
  p.identifies_primary_victim = Probability(identified);
  p.misidentified_loses_trust = Probability(1);
  for (auto& summons : scenario.parameters.notice.summons) summons = Probability(0);
  for (auto& voluntary : scenario.parameters.notice.voluntary_interview) voluntary = Probability(0);
  return scenario;
}

}  // namespace

TEST_CASE("a victim who is seen as one is left alone, and otherwise she is arrested and trusts less",
          "[police]") {
  SECTION("seen") {
    World world = world_of(accused_by_abuser(1));
    Area& area = world.areas().front();
    const auto noticed = notice(area, woman_at_liberty(area), 900);
    CHECK(noticed.stage == Stage::no_further_action);
    CHECK_FALSE(noticed.misidentified);
    CHECK(noticed.trust == 0);
  }
  SECTION("not seen") {
    World world = world_of(accused_by_abuser(0));
    Area& area = world.areas().front();
    const auto noticed = notice(area, woman_at_liberty(area), 900);
    CHECK(noticed.stage == Stage::custody_interview);
    CHECK(noticed.misidentified);
    CHECK(noticed.trust == -1);
  }
}

TEST_CASE("the police see the victim more often if they know of the abuse, less if she has a record",
          "[police]") {
  auto scenario = accused_by_abuser(0.5);
  auto& p = scenario.parameters.police;
  SECTION("known abuse, with odds that make it certain") {
    p.identifies_if_abuse_known = Ratio(1000);
    World world = world_of(scenario);
    Area& area = world.areas().front();
    const WomanIndex her = woman_at_liberty(area);
    area.women[her].tell(Agency::police, bit(Need::domestic_abuse));
    for (std::uint16_t occasion = 900; occasion < 950; ++occasion)
      CHECK(notice(area, her, occasion).stage == Stage::no_further_action);
  }
  SECTION("a record, with odds that make it impossible") {
    p.identifies_if_record_or_ill_health = Ratio(0);
    World world = world_of(scenario);
    Area& area = world.areas().front();
    const WomanIndex her = woman_at_liberty(area);
    area.women[her].recorded = 1;
    CHECK(notice(area, her, 900).misidentified);
  }
}

TEST_CASE("admission: advice and coercion move its odds by what their parameters say", "[police]") {
  auto scenario = testing::baseline({"gwent"});
  auto& p = scenario.parameters.police;
  p.admission = Probability(0.6);
  p.legal_advice = Probability(1);
  p.admission_with_legal_advice = Ratio(0.5);
  p.admission_if_coerced = Ratio(2);
  World world = world_of(scenario);
  const Area& area = world.areas().front();
  Case c;
  c.woman = 0;
  const auto share_admitting = [&](bool coerced) {
    c.coerced = coerced;
    int admitted = 0;
    for (std::uint16_t occasion = 0; occasion < 4000; ++occasion) {
      c.occasion = occasion;
      admitted += admits(area, c);
    }
    return admitted / 4000.0;
  };
  // Five standard deviations of 4,000 draws are 0.04.
  CHECK(share_admitting(false) == Approx(with_odds_ratio(0.6, 0.5)).margin(0.04));
  CHECK(share_admitting(true) == Approx(0.6).margin(0.04));
}

TEST_CASE("a conditional caution is not open where her abuser is the other party, unless it is made so",
          "[police]") {
  auto scenario = testing::baseline({"gwent"});
  Case c;
  c.woman = 0;
  {
    const World world = world_of(scenario);
    CHECK(conditional_caution_allowed(world.areas().front(), c));
    c.abuser_is_other_party = true;
    CHECK_FALSE(conditional_caution_allowed(world.areas().front(), c));
  }
  scenario.parameters.police.domestic_abuse_cases_may_be_cautioned = Probability(1);
  const World world = world_of(scenario);
  CHECK(conditional_caution_allowed(world.areas().front(), c));
}

TEST_CASE(
    "Liaison and Diversion: who declines tells nothing, and who accepts may tell, and the court may hear",
    "[police]") {
  auto scenario = testing::baseline({"gwent"});
  auto& p = scenario.parameters.police;
  p.screening_raises_disclosure = Ratio(1000);
  p.screening_reported_to_court = Probability(1);
  scenario.parameters.disclosure.when_asked[Agency::police] = Probability(0.5);
  scenario.parameters.disclosure.asked[Agency::police] = Probability(0);
  const auto screened = [&](double accepted) {
    p.screening_accepted = Probability(accepted);
    World world = world_of(scenario);
    Area& area = world.areas().front();
    const WomanIndex her = woman_at_liberty(area);
    area.women[her].needs = Needs();
    area.women[her].needs.set(Need::drugs, 2);
    area.women[her].children_with_her = 0;
    area.women[her].coerced = false;
    Case c;
    c.woman = her;
    c.screened = true;
    const CaseId number = area.cases.open(c);
    screen_in_custody_suite(area, number);
    liaison_reports_to_court(area, number);
    CHECK(area.women[her].known_to(Agency::police) == area.women[her].known_to(Agency::court));
    return std::pair{bool{area.cases[number].liaison_reported}, area.women[her].known_to(Agency::court)};
  };
  CHECK(screened(0) == std::pair{false, Facts{0}});
  CHECK(screened(1) == std::pair{true, bit(Need::drugs)});
}

namespace {

/// Of 2,000 cases sent to the prosecutor, how many are charged.
int charged(const Scenario& scenario, Facts police_know) {
  World world = world_of(scenario);
  Area& area = world.areas().front();
  const WomanIndex her = woman_at_liberty(area);
  area.women[her].coerced = true;
  area.women[her].tell(Agency::police, police_know);
  int charges = 0;
  LastMove observer;
  area.observer = &observer;
  for (std::uint16_t occasion = 0; occasion < 2000; ++occasion) {
    Case c;
    c.woman = her;
    c.occasion = occasion;
    c.gravity = 2;
    c.coerced = true;
    c.stage = Stage::police_decision;
    const CaseId number = area.cases.open(c);
    ++area.stage_population[index_of(Stage::police_decision)];
    ask_prosecutor(area, number);
    prosecutor_decides(area, number);
    charges += observer.last == Stage::awaiting_first_hearing;
  }
  area.observer = nullptr;
  return charges;
}

}  // namespace

TEST_CASE("the prosecutor weighs coercion only if the police send it", "[police]") {
  auto scenario = testing::baseline({"gwent"});
  auto& p = scenario.parameters.cps;
  p.evidential_test_failed = Probability(0.2);
  p.not_in_public_interest = Probability(0);
  p.back_for_caution = Probability(0);
  p.known_coercion_lowers_charge = Ratio(0.25);
  p.police_share = Probability(1);
  // Charged: 0.8, and with odds of 4 x 0.25 = 1, one half. Five standard deviations of 2,000 draws are 56.
  CHECK(charged(scenario, is_coerced) == Approx(1000).margin(56));
  CHECK(charged(scenario, 0) == Approx(1600).margin(56));
  p.police_share = Probability(0);
  CHECK(charged(scenario, is_coerced) == Approx(1600).margin(56));
}
