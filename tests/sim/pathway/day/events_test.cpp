// The rooms' events and queues, joined.

#include "sim/pathway/day/events.hpp"

#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "sim/pathway/court/events.hpp"
#include "sim/pathway/custody/events.hpp"
#include "sim/pathway/day/queues.hpp"
#include "sim/pathway/life/events.hpp"
#include "tests/sim/pathway/women_of_one_area.hpp"

using namespace holloway;

TEST_CASE("every event of every room has one row, with an id of its own and words", "[events]") {
  std::set<std::string_view> ids;
  std::map<Room, std::size_t> of_room;
  for (const EventInWords& event : all_events()) {
    INFO(event.id);
    CHECK(ids.insert(event.id).second);
    CHECK_FALSE(event.words.empty());
    ++of_room[event.room];
  }
  CHECK(of_room.size() == count_of<Room>);
  CHECK(of_room[Room::court] == index_of(CourtEvent::count));
  CHECK(of_room[Room::custody] == index_of(CustodyEvent::count));
  CHECK(of_room[Room::life] == index_of(LifeEvent::count));
}

TEST_CASE("rooms' events have numbers of their own in the calendar", "[events]") {
  CHECK(number_of_event(LifeEvent::entrant_arrives) != number_of_event(CourtEvent::hearing_due));
  CHECK(number_of_event(CourtEvent::hearing_done) == number_of_event(CourtEvent::hearing_due) + 1);
}

// A table that leaves an event out, or has it in another's place, does not compile.
static_assert(!one_row_each(std::array<EventRow<CourtEvent>, 0>{}));
static_assert(!one_row_each([] {
  auto rows = court_events;
  std::swap(rows[0], rows[1]);
  return rows;
}()));

namespace {
std::vector<CaseId>& heard() {
  static std::vector<CaseId> cases;
  return cases;
}
void hear(Area&, CaseId id) {
  heard().push_back(id);
}
}  // namespace

TEST_CASE("an event about a record is heard while that record is open, and passed over afterwards",
          "[events]") {
  testing::WomenOfOneArea women(testing::baseline({"gwent"}), 1);
  Case hers;
  hers.woman = 0;
  const CaseId id = women.area.cases.open(hers);
  const Event event{Time(0), 0, id.number(), 0, women.area.cases.generation(id)};
  heard().clear();
  on_record<hear>(women.area, event);
  CHECK(heard() == std::vector{id});
  women.area.cases.close(id);
  on_record<hear>(women.area, event);
  // Another case now has that name.
  CHECK(women.area.cases.open(hers) == id);
  on_record<hear>(women.area, event);
  CHECK(heard().size() == 1);
}

TEST_CASE("every queue has the places that its room's parameter says", "[queues]") {
  auto scenario = testing::baseline({"gwent"});
  const auto servers_with = [&](Queue queue) {
    return testing::WomenOfOneArea(scenario, 1).area.queues[queue].servers();
  };
  PerEach<Queue, std::uint32_t> before;
  for (std::size_t q = 0; q < count_of<Queue>; ++q) before[Queue(q)] = servers_with(Queue(q));
  auto& p = scenario.parameters;
  for (Count* const capacity :
       {&p.police.investigators_per_100k_women, &p.court.magistrates_slots_per_100k_women,
        &p.court.crown_slots_per_100k_women, &p.report.writers_per_100k_women,
        &p.treatment.places_per_100k_women})
    *capacity = Count(3 * capacity->value() + 10);
  for (std::size_t q = 0; q < count_of<Queue>; ++q) {
    INFO(id_of(Queue(q)));
    CHECK(before[Queue(q)] > 0);
    CHECK(servers_with(Queue(q)) > 2 * before[Queue(q)]);
  }
}
