// Parameters that change on a date: what is in force when and where, and that nothing else moves.

#include <catch2/catch.hpp>

#include "sim/experiment/dated_settings.hpp"
#include "sim/pathway/numbers/each_parameter.hpp"
#include "tests/sim/pathway/small_world.hpp"

using namespace holloway;

namespace {

Date date(const char* text) {
  return *parse_date(text);
}

ParameterChange change(const std::string& path, ChangeHow how, double size) {
  ParameterChange one;
  one.path = path;
  one.how = how;
  one.size = size;
  return one;
}

AreaIndex area_of(const std::string& id) {
  const auto& areas = testing::reference_data().areas;
  for (AreaIndex i = 0; i < areas.size(); ++i)
    if (areas[i].id == id) return i;
  throw std::runtime_error(id);
}

/// Counts of one month.
std::int64_t in_month(const ReplicationResult& result, Counter counter, int month) {
  return result.monthly(counter, month);
}

}  // namespace

TEST_CASE("a change is in force from its first day to its last, in its areas") {
  auto one = change("police.admission", ChangeHow::set, 0.5);
  CHECK(in_force(one, 3, date("1999-01-01")));
  one.from = date("2024-09-10");
  one.to = date("2024-09-11");
  CHECK_FALSE(in_force(one, 3, date("2024-09-09")));
  CHECK(in_force(one, 3, date("2024-09-10")));
  CHECK(in_force(one, 3, date("2024-09-11")));
  CHECK_FALSE(in_force(one, 3, date("2024-09-12")));
  one.areas = {1, 4};
  CHECK_FALSE(in_force(one, 3, date("2024-09-10")));
  CHECK(in_force(one, 4, date("2024-09-10")));
}

TEST_CASE("changes set, multiply, or move the odds, one after another") {
  CHECK(changed(0.2, change("", ChangeHow::set, 0.7)) == 0.7);
  CHECK(changed(0.2, change("", ChangeHow::multiply, 1.5)) == Approx(0.3));
  // Odds of 1 to 4, doubled: 1 to 2.
  CHECK(changed(0.2, change("", ChangeHow::odds_ratio, 2)) == Approx(1.0 / 3));
  CHECK(changed(1.0, change("", ChangeHow::odds_ratio, 0)) == 1.0);
  CHECK(changed(0.0, change("", ChangeHow::odds_ratio, 5)) == 0.0);

  Parameters parameters;
  parameters.police.admission = Probability(0.2);
  parameters.court.remand[OffenceGroup::theft] = Probability(0.1);
  const std::vector changes{change("police.admission", ChangeHow::set, 0.4),
                            change("court.remand.theft", ChangeHow::multiply, 3),
                            change("police.admission", ChangeHow::multiply, 0.5)};
  const auto all = changed(parameters, changes, {0, 1, 2});
  CHECK(all.police.admission.value() == Approx(0.2));
  CHECK(all.court.remand[OffenceGroup::theft].value() == Approx(0.3));
  CHECK(all.court.remand[OffenceGroup::robbery].value() == 0.0);
  CHECK(changed(parameters, changes, {2}).police.admission.value() == Approx(0.1));
  CHECK_THROWS_AS(changed(parameters, {change("court.remand.theft", ChangeHow::multiply, 11)}, {0}),
                  std::domain_error);
  CHECK_THROWS_AS(changed(parameters, {change("court.remnd", ChangeHow::multiply, 1)}, {0}),
                  std::invalid_argument);
}

TEST_CASE("the days of change are the first day and the day after the last, within the run") {
  Horizon horizon;
  horizon.start = date("2020-01-01");
  horizon.warm_up_years = 1;
  horizon.years = 1;
  auto one = change("police.admission", ChangeHow::set, 0.5);
  auto other = one;
  one.from = date("2019-01-11");
  one.to = date("2019-01-20");
  other.from = date("2019-01-21");
  other.to = date("2030-01-01");
  CHECK(days_of_change({one, other}, horizon) == std::vector<Day>{10, 20});
  one.from = date("2019-01-01");  // the first day simulated is begun with
  CHECK(days_of_change({one}, horizon) == std::vector<Day>{20});
}

TEST_CASE("what shares its changes shares its setting") {
  auto scenario = testing::baseline({"cumbria", "gwent", "surrey"}, 1, 0);
  scenario.changes = {change("police.admission", ChangeHow::set, 0.5)};
  scenario.changes[0].areas = {area_of("gwent")};
  scenario.changes[0].from = months_after(scenario.horizon.start, 2);
  DatedSettings settings(testing::reference_data(), scenario);
  const auto before = settings.of_all(0);
  const Day later = scenario.horizon.month_begins(2);
  CHECK(before == settings.of_all(later - 1));
  const auto after = settings.of_all(later);
  CHECK(after[0] == before[0]);
  CHECK(after[2] == before[2]);
  CHECK(after[1] != before[1]);
  CHECK(after[1]->parameters.police.admission.value() == 0.5);
  CHECK(before[0] == before[1]);
}

TEST_CASE("a change to the value there is already changes nothing") {
  const auto plain = testing::baseline({"gwent", "surrey"}, 1, 1);
  auto scenario = plain;
  Parameters copy = plain.parameters;
  // Every parameter that may change, on a day in the warm-up and on one in the years reported.
  for (const auto& [from, to] :
       {std::pair("2018-06-15", "2018-09-01"), std::pair("2019-03-04", "2019-07-01")})
    visit_each_parameter(copy, [&]<const Unit & U>(const std::string& path, Quantity<U>& value, auto) {
      if (!why_fixed(path).empty()) return;
      scenario.changes.push_back(change(path, ChangeHow::set, value.value()));
      scenario.changes.back().from = date(from);
      scenario.changes.back().to = date(to);
    });
  CHECK(testing::replicate(plain, plain, 5) == testing::replicate(scenario, scenario, 5));
  // The same for one area alone.
  for (auto& one : scenario.changes)
    if (!is_national(one.path)) one.areas = {area_of("gwent")};
  CHECK(testing::replicate(plain, plain, 5) == testing::replicate(scenario, scenario, 5));
}

TEST_CASE("a change acts from its day and in its areas only") {
  const auto plain = testing::baseline({"gwent", "surrey"}, 2, 1);
  auto scenario = plain;
  scenario.changes = {change("sentence.custody_level", ChangeHow::set, 0.0)};
  scenario.changes[0].from = months_after(plain.horizon.start, 6);
  scenario.changes[0].areas = {area_of("gwent")};
  const auto without = testing::replicate(plain, plain, 2);
  const auto with = testing::replicate(scenario, scenario, 2);
  for (int month = 0; month < 6; ++month)
    CHECK(in_month(with, counts.sentences_custody, month) ==
          in_month(without, counts.sentences_custody, month));
  CHECK(with.yearly(0, counts.sentences_custody, 1) == 0);
  CHECK(without.yearly(0, counts.sentences_custody, 1) > 0);
  // The other area shares only the estate, which holds everybody here.
  for (int year = 0; year < 2; ++year)
    CHECK(with.yearly(1, counts.sentences_custody, year) ==
          without.yearly(1, counts.sentences_custody, year));
}

TEST_CASE("a change may end again") {
  const auto plain = testing::baseline({"surrey"}, 2, 0);
  auto scenario = plain;
  scenario.changes = {change("sentence.custody_level", ChangeHow::multiply, 0.0)};
  scenario.changes[0].from = plain.horizon.start;
  scenario.changes[0].to = plain.horizon.date_of(plain.horizon.month_begins(12) - 1);
  const auto result = testing::replicate(scenario, scenario, 2);
  CHECK(result.yearly(0, counts.sentences_custody, 0) == 0);
  CHECK(result.yearly(0, counts.sentences_custody, 1) > 0);
}

TEST_CASE("the baseline's changes act in the warm-up, an option's from the start") {
  const auto plain = testing::baseline({"surrey"}, 1, 1);
  auto changed_all_along = plain;
  changed_all_along.changes = {change("sentence.custody_level", ChangeHow::set, 0.0)};
  const auto baseline = testing::replicate(changed_all_along, changed_all_along, 4);
  CHECK(testing::total(baseline, counts.sentences_custody) == 0);
  const auto option = testing::replicate(plain, changed_all_along, 4);
  CHECK(testing::total(option, counts.sentences_custody) == 0);
  // Those sentenced before the start serve on.
  CHECK(option.monthly(counts.sentenced_days, 0) > baseline.monthly(counts.sentenced_days, 0));
  // What the option changes back at the start is the baseline again in everything but its warm-up.
  CHECK(testing::replicate(changed_all_along, plain, 4).monthly(counts.sentences_custody, 6) > 0);
}

TEST_CASE("national places change for all areas on their day") {
  auto scenario = testing::baseline({"gwent", "surrey"}, 1, 1);
  scenario.parameters.custody.approved_premises_wanted = Probability(1.0);
  scenario.changes = {change("custody.approved_premises_beds", ChangeHow::set, 0)};
  scenario.changes[0].from = scenario.horizon.start;
  const auto result = testing::replicate(scenario, scenario, 6);
  const int last = 12 * result.years() + Horizon::tail_months - 1;
  CHECK(result.monthly(counts.approved_premises_days, last) == 0);
}

TEST_CASE("a milder rule on release also applies to women already serving") {
  auto scenario = testing::baseline({"merseyside", "surrey"}, 1, 1);
  scenario.parameters.custody.home_detention_curfew = Probability(0.5);
  scenario.changes = {change("custody.released_after_share", ChangeHow::set, 0.3),
                      change("custody.home_detention_curfew_lasts", ChangeHow::set, 365)};
  for (auto& one : scenario.changes) one.from = months_after(scenario.horizon.start, 3);
  DatedSettings settings(testing::reference_data(), scenario);
  World world = warm_up(testing::reference_data(), scenario, Luck(8, 0), one_after_another);
  begin_policy(world, settings, scenario, {});
  const auto latest = [](const Term& term) {
    return term.sentence_ends + Duration::from_days(-0.7 * static_cast<double>(term.days));
  };
  const auto serving_too_long = [&](const World& w) {
    std::size_t women = 0;
    for (const Area& area : w.areas())
      area.terms.each([&](const Term& term) {
        // A minute: lengths are cut to whole ones.
        if (term.stage == Stage::term_serving &&
            term.release > std::max(area.now(), latest(term)) + Duration::minutes(1))
          ++women;
      });
    return women;
  };
  const Day change_day = scenario.horizon.month_begins(3);
  settings.run(world, change_day, one_after_another);
  CHECK(serving_too_long(world) > 0);
  settings.run(world, change_day + 1, one_after_another);
  CHECK(serving_too_long(world) == 0);
  settings.run(world, scenario.horizon.end_of_run(), one_after_another);
}
