// The limits of gravity, record and offence within which the police and the prosecutor decide: moving one
// changes what happens to the cases it is about, in the way it says, and to no other.

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <functional>
#include <optional>

#include "sim/pathway/court/events.hpp"
#include "sim/pathway/police/notice.hpp"
#include "sim/pathway/police/police.hpp"
#include "sim/pathway/police/prosecution.hpp"
#include "tests/sim/pathway/women_of_one_area.hpp"

namespace holloway {
namespace {

/// One case of each gravity, offence group and length of record, and what became of it.
struct Decided {
  int gravity;
  OffenceGroup group;
  int recorded;
  PoliceOutcome planned;
  Stage stage;
  bool kept;  ///< refused police bail
  bool back_for_caution;
};

constexpr std::array recorded_before{0, 1, 2, 3, 20};

using Decide = std::function<void(Area&, CaseId)>;

/// Admitted cases of as many women, in `stage`, once `decide` has been called for each.
std::vector<Decided> decided(const Parameters& parameters, Stage stage, const Decide& decide) {
  auto scenario = testing::baseline({"gwent"}, 1, 0);
  scenario.parameters = parameters;
  testing::WomenOfOneArea women(scenario, 4 * 12 * 5 * 4);
  std::vector<Decided> all;
  for (WomanIndex i = 0; i < women.women(); ++i) {
    Case c;
    c.woman = i;
    c.occasion = 900;
    c.gravity = static_cast<std::uint8_t>(1 + i % 4);
    c.group = OffenceGroup(i / 4 % 12);
    c.admitted = c.arrested = true;
    c.stage = stage;
    c.route_luck = static_cast<float>(women.area.draw(i, 900, Draw::notice_route));
    const int recorded = recorded_before[i / 48 % 5];
    women.area.women[i].recorded = static_cast<std::uint16_t>(recorded);
    women.area.women[i].place = Stage::community;
    const CaseId number = women.area.cases.open(c);
    ++women.area.stage_population[index_of(stage)];
    decide(women.area, number);
    const Case& now = women.area.cases[number];
    all.push_back({c.gravity, c.group, recorded, now.planned, now.stage, now.refused_police_bail,
                   now.back_for_caution});
  }
  return all;
}

Parameters usual() {
  static const Parameters parameters = [] {
    Parameters p = testing::baseline({"gwent"}, 1, 0).parameters;
    // Half of what is open is done, so that what is open shows.
    p.police.community_resolution = p.police.penalty_notice = Probability(0.5);
    p.police.police_remand = p.cps.back_for_caution = Probability(0.5);
    p.notice.street_disposal = Probability(0.9);
    for (auto& summons : p.notice.summons) summons = Probability(0);
    for (auto& dropped : p.police.no_further_action) dropped = Probability(0.1);
    return p;
  }();
  return parameters;
}

int count(const std::vector<Decided>& all, const std::function<bool(const Decided&)>& holds) {
  return static_cast<int>(std::count_if(all.begin(), all.end(), holds));
}

/// A limit is moved, which opens `outcome` to the cases that `concerned` describes: some of them now have it,
/// none of the others, and nothing else changes.
void opens(const Parameters& before, const Parameters& after, PoliceOutcome outcome,
           const std::function<bool(const Decided&)>& concerned) {
  const auto first = decided(before, Stage::police_decision, police_decision);
  const auto then = decided(after, Stage::police_decision, police_decision);
  int moved = 0;
  for (std::size_t i = 0; i < first.size(); ++i) {
    if (first[i].planned == then[i].planned) continue;
    ++moved;
    CHECK(concerned(first[i]));
    CHECK(then[i].planned == outcome);
  }
  CHECK(moved > 0);
}

bool is_resolved(const Decided& d) {
  return d.planned == PoliceOutcome::community_resolution;
}

bool is_noticed(const Decided& d) {
  return d.planned == PoliceOutcome::penalty_notice;
}

}  // namespace

TEST_CASE("community resolution reaches as far as its limits of gravity and record, and no farther") {
  const Parameters before = usual();
  const auto now = decided(before, Stage::police_decision, police_decision);
  CHECK(count(now, is_resolved) > 100);
  CHECK(count(now, [](const Decided& d) { return is_resolved(d) && (d.gravity > 2 || d.recorded > 2); }) ==
        0);

  Parameters after = before;
  after.police.community_resolution_gravity_at_most = Gravity(3);
  opens(before, after, PoliceOutcome::community_resolution,
        [](const Decided& d) { return d.gravity == 3 && d.recorded <= 2; });
  after.police.community_resolution_gravity_at_most = Gravity(4);
  opens(before, after, PoliceOutcome::community_resolution,
        [](const Decided& d) { return d.gravity >= 3 && d.recorded <= 2; });

  after = before;
  after.police.community_resolution_previous_at_most = WholeNumber(3);
  opens(before, after, PoliceOutcome::community_resolution,
        [](const Decided& d) { return d.gravity <= 2 && d.recorded == 3; });
  after.police.community_resolution_previous_at_most = WholeNumber(1000);
  opens(before, after, PoliceOutcome::community_resolution,
        [](const Decided& d) { return d.gravity <= 2 && d.recorded > 2; });

  after = before;
  after.police.community_resolution_gravity_at_most = Gravity(0);
  CHECK(count(decided(after, Stage::police_decision, police_decision), is_resolved) == 0);
}

TEST_CASE("penalty notices reach as far as their limit of gravity and their offences, and no farther") {
  const Parameters before = usual();
  const auto listed = [](const Decided& d) {
    return d.group == OffenceGroup::theft || d.group == OffenceGroup::drugs ||
           d.group == OffenceGroup::public_order;
  };
  const auto now = decided(before, Stage::police_decision, police_decision);
  CHECK(count(now, is_noticed) > 10);
  CHECK(count(now, [&](const Decided& d) { return is_noticed(d) && (d.gravity > 1 || !listed(d)); }) == 0);

  Parameters after = before;
  after.police.penalty_notice_gravity_at_most = Gravity(2);
  opens(before, after, PoliceOutcome::penalty_notice,
        [&](const Decided& d) { return d.gravity == 2 && listed(d); });
  after = before;
  after.police.penalty_notice_offences[OffenceGroup::criminal_damage] = Probability(1);
  opens(before, after, PoliceOutcome::penalty_notice,
        [](const Decided& d) { return d.gravity == 1 && d.group == OffenceGroup::criminal_damage; });
  after = before;
  for (auto& share : after.police.penalty_notice_offences) share = Probability(0);
  CHECK(count(decided(after, Stage::police_decision, police_decision), is_noticed) == 0);
  after = before;
  after.police.penalty_notice_gravity_at_most = Gravity(0);
  CHECK(count(decided(after, Stage::police_decision, police_decision), is_noticed) == 0);
}

TEST_CASE("every case charged at the stated gravity or above goes to the prosecutor") {
  Parameters p = usual();
  p.police.cps_decides = Probability(0);
  const auto at_prosecutor = [&](double lowest) {
    p.police.cps_decides_gravity_at_least = Gravity(lowest);
    return decided(p, Stage::police_decision, police_decision);
  };
  for (const int lowest : {1, 3, 5}) {
    const auto all = at_prosecutor(lowest);
    CHECK(count(all, [&](const Decided& d) {
            return d.planned == PoliceOutcome::charge &&
                   (d.stage == Stage::cps_decision) != (d.gravity >= lowest);
          }) == 0);
    CHECK((count(all, [](const Decided& d) { return d.stage == Stage::cps_decision; }) > 0) == (lowest < 5));
  }
}

TEST_CASE("the police may refuse bail at the stated gravity or above, and keep her for the stated time") {
  Parameters p = usual();
  const auto charged = [](Area& area, CaseId number) {
    begin_prosecution(area, number, ProsecutedBy::charge);
  };
  for (const int lowest : {1, 3, 5}) {
    p.police.police_remand_gravity_at_least = Gravity(lowest);
    const auto all = decided(p, Stage::police_decision, charged);
    CHECK(count(all, [&](const Decided& d) { return d.kept && d.gravity < lowest; }) == 0);
    for (int gravity = lowest; gravity <= 4; ++gravity)
      CHECK(count(all, [&](const Decided& d) { return d.kept && d.gravity == gravity; }) > 50);
  }
  p.police.police_remand_gravity_at_least = Gravity(1);
  p.police.police_remand = Probability(1);
  for (const double days : {0.5, 3.0}) {
    p.police.police_remand_lasts = Days(days);
    auto scenario = testing::baseline({"gwent"}, 1, 0);
    scenario.parameters = p;
    testing::WomenOfOneArea women(scenario, 1);
    Case c;
    c.arrested = true;
    c.woman = 0;
    c.occasion = 900;
    c.stage = Stage::police_decision;
    women.area.women[0].place = Stage::community;
    const CaseId number = women.area.cases.open(c);
    ++women.area.stage_population[index_of(c.stage)];
    begin_prosecution(women.area, number, ProsecutedBy::charge);
    std::optional<double> heard;
    for (Day day = 0; day < 5; ++day)
      women.area.calendar.run_day(day, [&](const Event& event) {
        if (event.kind == number_of_event(CourtEvent::hearing_due) && event.subject == number.number())
          heard = (event.time - Time()).in_days();
      });
    CHECK(heard == days);
  }
}

TEST_CASE("offences are settled on the street up to the stated gravity") {
  Parameters p = usual();
  for (const int highest : {0, 1, 3, 4}) {
    p.notice.street_disposal_gravity_at_most = Gravity(highest);
    const auto all = decided(p, Stage::notice, case_comes_to_notice);
    const auto on_the_street = [](const Decided& d) {
      return d.stage == Stage::community_resolution || d.stage == Stage::penalty_notice;
    };
    CHECK(count(all, [&](const Decided& d) { return on_the_street(d) && d.gravity > highest; }) == 0);
    for (int gravity = 1; gravity <= highest; ++gravity)
      CHECK(count(all, [&](const Decided& d) { return on_the_street(d) && d.gravity == gravity; }) > 100);
  }
}

TEST_CASE("the prosecutor sends cases back for a caution up to the stated gravity") {
  Parameters p = usual();
  for (const int highest : {0, 2, 4}) {
    p.cps.back_for_caution_gravity_at_most = Gravity(highest);
    const auto all = decided(p, Stage::cps_decision, prosecutor_decides);
    CHECK(count(all, [&](const Decided& d) { return d.back_for_caution && d.gravity > highest; }) == 0);
    for (int gravity = 1; gravity <= highest; ++gravity)
      CHECK(count(all, [&](const Decided& d) { return d.back_for_caution && d.gravity == gravity; }) > 20);
  }
}

TEST_CASE("the other party can only be an abuser in offences of a kind that may be against one") {
  auto scenario = testing::baseline({"gwent"}, 1, 0);
  scenario.parameters.offending.abuser_is_other_party = Probability(1);
  const auto against_abuser = [&] {
    testing::WomenOfOneArea women(scenario, 3000);
    PerEach<OffenceGroup, int> found{};
    women.area.cases.each([&](const Case& c) { found[c.group] += c.abuser_is_other_party; });
    return found;
  };
  const auto before = against_abuser();
  for (std::size_t g = 0; g < count_of<OffenceGroup>; ++g) {
    const auto group = OffenceGroup(g);
    const bool may_be = group == OffenceGroup::violence || group == OffenceGroup::summary;
    CHECK((before[group] > 0) == may_be);
  }
  scenario.parameters.offending.may_be_against_abuser[OffenceGroup::violence] = Probability(0);
  scenario.parameters.offending.may_be_against_abuser[OffenceGroup::theft] = Probability(1);
  const auto after = against_abuser();
  CHECK(after[OffenceGroup::violence] == 0);
  CHECK(after[OffenceGroup::theft] > 0);
  CHECK(after[OffenceGroup::summary] == before[OffenceGroup::summary]);
}

}  // namespace holloway
