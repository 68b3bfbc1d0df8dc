// The table of moves says what can happen, and everything in it can.

#include "sim/pathway/map/journey.hpp"

#include <catch2/catch.hpp>
#include <set>

#include "tests/sim/pathway/small_world.hpp"

using namespace holloway;

namespace {
std::set<Stage> reachable_from_begin() {
  std::set<Stage> reached{Stage::begin};
  for (std::size_t before = 0; before != reached.size();) {
    before = reached.size();
    for (const Move& move : moves)
      if (reached.contains(move.from)) reached.insert(move.to);
  }
  return reached;
}

// Where a process ends, and nothing follows.
const std::set<Stage> final_stages{Stage::died,
                                   Stage::deported,
                                   Stage::no_further_action,
                                   Stage::community_resolution,
                                   Stage::penalty_notice,
                                   Stage::simple_caution,
                                   Stage::conditional_caution_met,
                                   Stage::discontinued,
                                   Stage::acquitted,
                                   Stage::discharge,
                                   Stage::fine,
                                   Stage::community_order,
                                   Stage::suspended_sentence_order,
                                   Stage::immediate_custody,
                                   Stage::other_sentence,
                                   Stage::case_ended_by_death,
                                   Stage::order_completed,
                                   Stage::order_revoked,
                                   Stage::order_ended,
                                   Stage::term_ended,
                                   Stage::declined,
                                   Stage::gave_up,
                                   Stage::stopped,
                                   Stage::enrolment_ended,
                                   Stage::resettlement_ended,
                                   Stage::treatment_completed,
                                   Stage::treatment_left,
                                   Stage::treatment_not_reached,
                                   Stage::children_home,
                                   Stage::children_stay_apart,
                                   Stage::children_grown_up};
}  // namespace

TEST_CASE("every stage can be reached, and every stage that is not an end can be left") {
  const auto reached = reachable_from_begin();
  for (std::size_t s = 0; s < stages; ++s) {
    const auto stage = static_cast<Stage>(s);
    INFO(id_of(stage));
    CHECK(reached.contains(stage));
    bool left = false;
    for (const Move& move : moves) left = left || move.from == stage;
    CHECK(left != final_stages.contains(stage));
  }
}

TEST_CASE("each move stands in the table once, and its stages belong to one process") {
  std::set<std::pair<Stage, Stage>> seen;
  std::array<int, stages> process_of{};
  process_of.fill(-1);
  for (const Move& move : moves) {
    INFO(id_of(move.from) << " to " << id_of(move.to));
    CHECK(seen.emplace(move.from, move.to).second);
    for (const Stage stage : {move.from, move.to}) {
      if (stage == Stage::begin) continue;
      int& process = process_of[index_of(stage)];
      CHECK((process == -1 || process == static_cast<int>(index_of(move.process))));
      process = static_cast<int>(index_of(move.process));
    }
  }
}

TEST_CASE("a move that is not in the table cannot be made") {
  const auto scenario = testing::baseline({"gwent"});
  World world(setting_of(testing::reference_data(), scenario), Luck(1, 0));
  Area& area = world.areas().front();
  Stage stage = Stage::notice;
  CHECK_THROWS_WITH(area.move(Process::charge_case, 0, stage, Stage::immediate_custody),
                    "no case may move from notice to immediate_custody");
  CHECK(stage == Stage::notice);
  CHECK_THROWS_AS(area.move(Process::order, 0, stage, Stage::voluntary_interview), std::logic_error);
}

TEST_CASE("every stage of every process but programmes is reached in a national run") {
  auto scenario = testing::baseline({}, 2, 1);
  const auto result = testing::replicate(scenario, scenario);
  for (std::size_t m = 0; m < move_count; ++m) {
    if (moves[m].process == Process::enrolment || moves[m].from == Stage::begin) continue;
    // Rare for want of women, not of a way there: ended by death within the hours or days these last.
    std::int64_t into = 0;
    for (std::size_t other = 0; other < move_count; ++other)
      if (moves[other].to == moves[m].to)
        for (int y = 0; y < 2; ++y) into += result.moves(other, y);
    INFO(id_of(moves[m].to));
    CHECK(into > 0);
  }
}
