// Bail, trial, reports and sentence: what the court knows, and what it makes of it.

#include "sim/pathway/court/court.hpp"

#include <catch2/catch.hpp>

#include "sim/pathway/court/bail.hpp"
#include "sim/pathway/court/report.hpp"
#include "sim/pathway/court/sentencing.hpp"
#include "tests/sim/pathway/small_world.hpp"

using namespace holloway;

namespace {

World world_of(const Scenario& scenario) {
  return World(setting_of(testing::reference_data(), scenario), Luck(1, 0));
}

bool free_of_everything(const Woman& woman) {
  return woman.place == Stage::community && woman.order == OrderId::none && woman.term == TermId::none;
}

/// One case for each of the first women at liberty, in a stage, with the court knowing these facts of her.
std::vector<CaseId> cases_of(Area& area, std::size_t wanted, Stage stage, Facts court_knows,
                             const Case& like = {}) {
  std::vector<CaseId> numbers;
  for (WomanIndex i = 0; i < area.women.size() && numbers.size() < wanted; ++i) {
    if (!free_of_everything(area.women[i])) continue;
    area.women[i].known = {};
    area.women[i].tell(Agency::court, court_knows);
    Case c = like;
    c.woman = i;
    c.occasion = 900;
    c.stage = stage;
    numbers.push_back(area.cases.open(c));
    ++area.stage_population[index_of(stage)];
  }
  REQUIRE(numbers.size() == wanted);
  return numbers;
}

class Ends : public Observer {
 public:
  void moved(AreaIndex, WomanIndex, Time, Process process, Stage, Stage to) override {
    if (process == Process::charge_case) ++into[index_of(to)];
  }
  [[nodiscard]] int in(Stage stage) const { return into[index_of(stage)]; }
  std::vector<int> into = std::vector<int>(stages);
};

int remanded(const Scenario& scenario, Facts court_knows) {
  World world = world_of(scenario);
  Area& area = world.areas().front();
  int count = 0;
  for (const auto number : cases_of(area, 100, Stage::awaiting_trial, court_knows)) {
    decide_bail(area, number, 10);
    count += area.cases[number].remanded;
  }
  return count;
}

int acquitted(const Scenario& scenario, Facts court_knows, const Case& like) {
  World world = world_of(scenario);
  Area& area = world.areas().front();
  Ends ends;
  area.observer = &ends;
  for (const auto number : cases_of(area, 100, Stage::awaiting_trial, court_knows, like)) {
    REQUIRE(area.queues[Queue::magistrates_court].try_seize(area.now()));
    hearing_done(area, number);
  }
  area.observer = nullptr;
  return ends.in(Stage::acquitted);
}

int sent_to_custody(const Scenario& scenario, Facts court_knows, const Case& like) {
  World world = world_of(scenario);
  Area& area = world.areas().front();
  Ends ends;
  area.observer = &ends;
  for (const auto number : cases_of(area, 200, Stage::first_hearing, court_knows, like))
    pass_sentence(area, number);
  area.observer = nullptr;
  return ends.in(Stage::immediate_custody);
}

}  // namespace

TEST_CASE("known children, and a liaison worker's report, count against remand", "[court]") {
  auto scenario = testing::baseline({"gwent"});
  auto& p = scenario.parameters.court;
  for (auto& remand : p.remand) remand = Probability(0.5);
  p.remand_per_previous_band = Ratio(1);
  p.remand_each_step_of_gravity = Ratio(1);
  p.remand_prospect_of_custody_at_least = Probability(0);
  p.remand_if_children_known = Ratio(0);
  p.remand_if_liaison_reports = Ratio(0);
  CHECK(remanded(scenario, has_children) == 0);
  const int without = remanded(scenario, 0);
  // 100 draws at one half: within five standard deviations (25) of 50.
  CHECK(without > 25);
  CHECK(without < 75);
}

TEST_CASE("self-defence and duress are heard only where the court knows", "[court]") {
  auto scenario = testing::baseline({"gwent"});
  auto& p = scenario.parameters.court;
  p.acquitted_at_trial = Probability(0.5);
  p.acquitted_if_self_defence = Ratio(0);
  p.acquitted_if_coercion_known = Ratio(0);
  Case against_abuser;
  against_abuser.abuser_is_other_party = true;
  Case made_to;
  made_to.coerced = true;
  CHECK(acquitted(scenario, bit(Need::domestic_abuse), against_abuser) == 0);
  CHECK(acquitted(scenario, is_coerced, made_to) == 0);
  const int usual = acquitted(scenario, 0, {});
  CHECK(usual > 25);
  CHECK(acquitted(scenario, 0, against_abuser) == usual);
  CHECK(acquitted(scenario, 0, made_to) == usual);
  CHECK(acquitted(scenario, bit(Need::domestic_abuse), made_to) == usual);
}

TEST_CASE("what the court knows moves the sentence, unless it disregards the report", "[court]") {
  auto scenario = testing::baseline({"gwent"});
  auto& p = scenario.parameters;
  p.sentence.custody_level = Ratio(5);
  p.sentence.known_children_lower_custody = Ratio(0);
  p.sentence.known_coercion_lowers_custody = Ratio(0);
  p.report.alternative_lowers_custody = Ratio(0);
  p.court.magistrates_longest_sentence = Days(36525);
  Case c;
  c.convicted = true;
  c.gravity = 3;
  c.group = OffenceGroup::robbery;
  c.previous = 20;
  const int usual = sent_to_custody(scenario, 0, c);
  CHECK(usual > 50);
  CHECK(sent_to_custody(scenario, has_children, c) == 0);
  CHECK(sent_to_custody(scenario, is_coerced, c) == usual);
  c.coerced = true;
  CHECK(sent_to_custody(scenario, is_coerced, c) == 0);
  c.report_names_alternative = true;
  CHECK(sent_to_custody(scenario, 0, c) == 0);
  c.report_disregarded = true;
  CHECK(sent_to_custody(scenario, static_cast<Facts>(has_children | is_coerced), c) == usual);
}

namespace {

/// Two cases in which a report of one kind is asked for, in an area with one writer.
struct TwoReports {
  explicit TwoReports(double oral, double fast) : world(world_of(scenario_of(oral, fast))) {
    Area& area = world.areas().front();
    REQUIRE(area.queues[Queue::report_writers].servers() == 1);
    Case c;
    c.group = OffenceGroup::robbery;
    c.previous = 20;
    numbers = cases_of(area, 2, Stage::first_hearing, 0, c);
    for (const auto number : numbers) prepare_sentence(area, number);
  }
  static Scenario scenario_of(double oral, double fast) {
    auto scenario = testing::baseline({"gwent"});
    auto& p = scenario.parameters;
    p.sentence.custody_level = Ratio(1000);
    p.court.magistrates_longest_sentence = Days(36525);
    p.report.asked_for = Probability(1);
    p.report.oral = Probability(oral);
    p.report.fast = Probability(fast);
    p.report.fast_takes = Days(5);
    p.report.fast_writer_time = Days(1);
    p.report.written_takes = Days(21);
    p.report.writer_time = Days(4);
    p.report.court_waits = Days(100);
    p.report.writers_per_100k_women = Count(0.001);
    return scenario;
  }
  [[nodiscard]] int in(Stage stage) {
    int count = 0;
    for (const auto number : numbers) count += world.areas().front().cases[number].stage == stage;
    return count;
  }
  World world;
  std::vector<CaseId> numbers;
};

}  // namespace

TEST_CASE("an oral report is given on the day, without a wait", "[court]") {
  TwoReports two(1, 0);
  CHECK(two.in(Stage::immediate_custody) == 2);
}

TEST_CASE("fast reports take a writer's day each, full reports four", "[court]") {
  SECTION("fast: writing begins on the fourth day, and the second case waits for the first") {
    TwoReports two(0, 1);
    Area& area = two.world.areas().front();
    two.world.run(4, one_after_another);
    CHECK(area.queues[Queue::report_writers].busy() == 0);
    two.world.run(5, one_after_another);
    CHECK(area.queues[Queue::report_writers].waiting() == 1);
    two.world.run(6, one_after_another);
    CHECK(area.queues[Queue::report_writers].waiting() == 0);
    CHECK(area.queues[Queue::report_writers].busy() == 1);
  }
  SECTION("full: from the seventeenth day") {
    TwoReports two(0, 0);
    Area& area = two.world.areas().front();
    two.world.run(17, one_after_another);
    CHECK(area.queues[Queue::report_writers].busy() == 0);
    two.world.run(20, one_after_another);
    CHECK(area.queues[Queue::report_writers].waiting() == 1);
    two.world.run(22, one_after_another);
    CHECK(area.queues[Queue::report_writers].waiting() == 0);
    CHECK(area.queues[Queue::report_writers].busy() == 1);
  }
}

TEST_CASE("more report writers never lengthen their queue", "[court]") {
  std::int64_t shorter = INT64_MAX;
  for (const double writers : {0.05, 0.1, 0.3, 5.0}) {
    auto scenario = testing::baseline({"west-midlands"}, 2, 1);
    auto& p = scenario.parameters.report;
    p.writers_per_100k_women = Count(writers);
    // What a report says makes no difference, so that the cases that come do not answer to the writers.
    p.lowers_custody = p.alternative_lowers_custody = Ratio(1);
    const World world = testing::run_baseline(scenario);
    const Area& area = world.areas().front();
    const auto waited = area.queues[Queue::report_writers].statistics(area.now()).waiting_minutes;
    INFO(writers << " writers per 100,000: " << waited << " minutes");
    CHECK(waited <= shorter);
    shorter = waited;
  }
  CHECK(shorter == 0);
}

TEST_CASE("a woman whom the police refuse bail goes to prison only if a court says so", "[court]") {
  auto scenario = testing::baseline({"gwent"}, 1, 1);
  auto& p = scenario.parameters;
  p.police.police_remand = Probability(1);
  p.court.bail_breached = Probability(0);
  for (auto& remand : p.court.remand) remand = Probability(0);
  CHECK(testing::total(testing::replicate(scenario, scenario), counts.remands) == 0);
  // The court hears the objections of the police: the same women, and more of them.
  for (auto& remand : p.court.remand) remand = Probability(0.1);
  p.court.remand_if_refused_police_bail = Ratio(1);
  const auto usual = testing::total(testing::replicate(scenario, scenario), counts.remands);
  p.court.remand_if_refused_police_bail = Ratio(20);
  const auto heard = testing::total(testing::replicate(scenario, scenario), counts.remands);
  CHECK(usual > 0);
  CHECK(heard > usual);
}
