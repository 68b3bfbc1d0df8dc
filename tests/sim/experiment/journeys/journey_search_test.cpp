// Every kind of difference, and its opposite, on moves made by hand; and a search of a whole replication.

#include "sim/experiment/journeys/journey_search.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "tests/sim/experiment/scenario_pair.hpp"

namespace holloway {
namespace {

using namespace holloway::testing;
using enum Stage;

using Moves = std::vector<MadeMove>;
constexpr auto place = Process::place;
constexpr auto charge_case = Process::charge_case;
constexpr auto enrolment = Process::enrolment;

const Time start = Time::start_of(100), end = Time::start_of(1000);

MadeMove on(Day day, Process process, Stage from, Stage to) {
  return {Time::start_of(day), process, from, to};
}

bool shown(Difference difference, const Moves& baseline, const Moves& option, Stage at_start = community) {
  return shows(difference, {baseline, option, at_start, start, end});
}

/// Exactly these are shown, and with baseline and option changed over exactly their opposites.
void check_exactly(const std::set<Difference>& expected, const Moves& baseline, const Moves& option,
                   Stage at_start = community) {
  for (std::size_t i = 0; i < count_of<Difference>; ++i) {
    const auto difference = Difference(i);
    INFO(id_of(difference));
    CHECK(shown(difference, baseline, option, at_start) == expected.contains(difference));
    CHECK(shown(opposite_of(difference), option, baseline, at_start) == expected.contains(difference));
  }
}

Moves prison(Day from, Day to, Stage as = serving) {
  return {on(from, place, community, as), on(to, place, as, community)};
}

Moves operator+(Moves one, const Moves& other) {
  one.insert(one.end(), other.begin(), other.end());
  return one;
}

}  // namespace

TEST_CASE("Each difference has an opposite, and a name of its own", "[experiment][journeys]") {
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < count_of<Difference>; ++i) {
    CHECK(opposite_of(opposite_of(Difference(i))) == Difference(i));
    CHECK(opposite_of(Difference(i)) != Difference(i));
    CHECK(names.insert(id_of(Difference(i))).second);
  }
  CHECK(opposite_of(Difference::drawn_in) == Difference::let_go);
  CHECK(opposite_of(Difference::fewer_offences) == Difference::more_offences);
  CHECK(id_of(Difference::more_offences) == "more-offences");
}

TEST_CASE("Custody avoided, or more or less of it", "[experiment][journeys]") {
  check_exactly({}, {}, {});
  check_exactly({}, prison(200, 230), prison(200, 230));
  check_exactly({Difference::avoided_custody}, prison(200, 230), {});
  check_exactly({Difference::avoided_custody}, prison(200, 230, remand), {});
  check_exactly({Difference::avoided_custody}, {on(990, place, community, recalled)}, {});  // to the end
  check_exactly({Difference::less_prison}, prison(200, 230), prison(200, 229));
  check_exactly({Difference::less_prison}, prison(200, 230), prison(500, 520, remand));

  Moves later = prison(200, 230);
  later.back().when = later.back().when + Duration::hours(23);
  check_exactly({}, later, prison(200, 230));

  // She was there at the start: then she has been in prison, whatever happens after.
  const Moves out{on(120, place, serving, community)};
  check_exactly({Difference::more_prison}, out, out + prison(300, 310), serving);
  check_exactly({Difference::avoided_custody}, prison(300, 310), {});
  check_exactly({Difference::less_prison}, out, {on(110, place, serving, community)}, serving);

  // A custody suite is not prison.
  check_exactly({}, {on(200, place, community, custody_suite), on(201, place, custody_suite, community)}, {});
}

TEST_CASE("Home and children kept or lost", "[experiment][journeys]") {
  constexpr auto resettlement = Process::resettlement;
  const Moves settled_after{on(230, resettlement, begin, settled)};
  check_exactly({Difference::kept_home}, {on(230, resettlement, begin, temporary_accommodation)}, {});
  check_exactly({Difference::kept_home}, {on(230, resettlement, begin, homeless)}, settled_after);
  check_exactly({Difference::kept_home}, {on(230, resettlement, temporary_accommodation, homeless)}, {});
  check_exactly({}, settled_after, {});
  check_exactly({}, {on(230, resettlement, begin, homeless)},
                {on(240, resettlement, begin, temporary_accommodation)});
  // To find a roof is no loss.
  check_exactly({}, {on(230, resettlement, homeless, temporary_accommodation)}, {});

  constexpr auto separation = Process::separation;
  const Moves apart{on(200, separation, begin, children_apart)};
  check_exactly({Difference::kept_children}, apart, {});
  check_exactly({}, apart, apart + Moves{on(300, separation, begin, children_apart)});
  // They were apart before: nobody is parted by care proceedings' end.
  check_exactly({}, {on(200, separation, care_proceedings, children_apart)}, {});
}

TEST_CASE("Recalls and occasions", "[experiment][journeys]") {
  constexpr auto term = Process::custodial_term;
  check_exactly({Difference::not_recalled}, {on(300, term, licence, term_recalled)}, {});
  check_exactly({}, {on(300, term, licence, term_recalled)}, {on(900, term, licence, term_recalled)});
  check_exactly({}, {on(300, term, licence, term_ended)}, {});

  const Moves once{on(300, charge_case, begin, notice)};
  check_exactly({Difference::fewer_offences}, once + Moves{on(500, charge_case, begin, notice)}, once);
  check_exactly({}, once, {on(400, charge_case, begin, notice)});
}

TEST_CASE("Diverted, prosecuted, drawn in and let go", "[experiment][journeys]") {
  const Moves interviewed{on(300, charge_case, begin, notice),
                          on(301, charge_case, notice, custody_interview),
                          on(302, charge_case, custody_interview, Stage::police_decision)};
  const auto decided = [&](Stage to) {
    return interviewed + Moves{on(302, charge_case, Stage::police_decision, to)};
  };
  const Moves accepted{on(302, enrolment, begin, offered), on(302, enrolment, offered, running)};
  const Moves refused{on(302, enrolment, begin, offered), on(302, enrolment, offered, declined)};
  const Moves dropped = decided(no_further_action);
  const Moves charged = decided(awaiting_first_hearing);
  const Moves cautioned = decided(simple_caution);
  const Moves conditions_run = decided(conditional_caution_running);
  const Moves with_conditions =
      conditions_run + Moves{on(390, charge_case, conditional_caution_running, conditional_caution_met)};
  const Moves conditions_failed =
      conditions_run + Moves{on(390, charge_case, conditional_caution_running, Stage::police_decision),
                             on(390, charge_case, Stage::police_decision, awaiting_first_hearing)};

  check_exactly({Difference::diverted}, charged, cautioned);
  check_exactly({Difference::diverted}, charged, with_conditions);
  // Nobody is diverted by a caution that fails, or of which it is not known yet.
  check_exactly({}, charged, conditions_failed);
  check_exactly({}, charged, conditions_run);
  check_exactly({Difference::let_go}, charged, dropped);
  check_exactly({Difference::conditions_added}, cautioned, with_conditions);
  check_exactly({Difference::drawn_in}, dropped, cautioned);
  check_exactly({Difference::drawn_in, Difference::conditions_added}, dropped, with_conditions);
  check_exactly({Difference::drawn_in}, dropped, charged);

  // A programme taken up as the police drop the case; not one that she declines, or takes up under both.
  const Moves voluntary = interviewed + accepted + Moves{dropped.back()};
  check_exactly({Difference::drawn_in}, dropped, voluntary);
  check_exactly({}, dropped, interviewed + refused + Moves{dropped.back()});
  check_exactly({}, voluntary, voluntary);
  // Nor one taken up at another time.
  check_exactly({}, dropped, dropped + Moves{on(400, enrolment, offered, waiting)});
  // Nor by a woman who would have been charged.
  check_exactly({}, charged, interviewed + accepted + Moves{charged.back()});

  // The prosecutor would have dropped it.
  const Moves asked = decided(cps_decision);
  check_exactly({Difference::drawn_in}, asked + Moves{on(350, charge_case, cps_decision, no_further_action)},
                cautioned);
  check_exactly({}, asked, cautioned);  // not decided yet

  // An occasion at another time is another occasion.
  Moves another = cautioned;
  for (MadeMove& move : another) move.when = move.when + Duration::days(1);
  check_exactly({}, charged, another);
}

TEST_CASE("Women are found by what differs, the same ones each time", "[experiment][journeys]") {
  const Scenario baseline = west_midlands("as-it-was", "[]", 1);
  const Scenario option = west_midlands("option", R"([{ "use": "new-chance", "from": "2019-01-01" }])", 1);
  const Twins twins(reference_data(), baseline, option, 5, 0);
  for (const auto difference :
       {Difference::avoided_custody, Difference::less_prison, Difference::drawn_in, Difference::diverted}) {
    INFO(id_of(difference));
    const WomenFound found = find_women(twins, difference);
    const WomenFound other = find_women(twins, opposite_of(difference));
    CHECK(found.difference == difference);
    CHECK(found.the_other_way == static_cast<std::int64_t>(other.matching.size()));
    CHECK(other.the_other_way == static_cast<std::int64_t>(found.matching.size()));
    CHECK(found.women == other.women);
    CHECK(found.women > static_cast<std::int64_t>(found.matching.size() + other.matching.size()));
    CHECK(find_women(twins, difference).matching == found.matching);
    CHECK(std::set<WomanId>(found.matching.begin(), found.matching.end()).size() == found.matching.size());
  }

  // What the one at the head of the list is followed to show is what she was found for.
  const WomenFound diverted = find_women(twins, Difference::diverted);
  REQUIRE_FALSE(diverted.matching.empty());
  const auto journeys = twins.follow_woman(diverted.matching.front());
  REQUIRE(journeys);
  CHECK(shown(Difference::diverted, journeys->baseline.moves, journeys->option.moves));

  const Scenario unchanged = west_midlands("same", "[]", 1);
  const Twins same(reference_data(), baseline, unchanged, 5, 0);
  const WomenFound nobody_differs = find_women(same, Difference::fewer_offences);
  CHECK(nobody_differs.matching.empty());
  CHECK(nobody_differs.the_other_way == 0);
  CHECK(nobody_differs.women > 0);
}

}  // namespace holloway
