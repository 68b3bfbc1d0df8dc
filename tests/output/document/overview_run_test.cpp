// The dashed arrows of the overview say what opens what: so it is in a run.

#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "output/document/pictures.hpp"
#include "tests/sim/experiment/scenario_pair.hpp"

namespace holloway::document {
namespace {

/// The boxes that one woman's moves of one minute leave or enter, and the moves.
struct Minute {
  std::set<std::string> boxes;
  std::vector<MadeMove> moves;
};

std::vector<Minute> minutes_of(const std::vector<MadeMove>& journey) {
  std::map<std::int64_t, Minute> minutes;
  std::string place = box_of(Stage::community);
  for (const MadeMove& move : journey) {
    Minute& minute = minutes[move.when.in_minutes()];
    minute.moves.push_back(move);
    minute.boxes.insert({box_of(move.from), box_of(move.to), place});
    if (move.process == Process::place) place = box_of(move.to);
  }
  std::vector<Minute> all;
  for (auto& [when, minute] : minutes) all.push_back(std::move(minute));
  return all;
}

Process process_of(Stage stage) {
  for (const Move& move : moves)
    if (move.to == stage) return move.process;
  FAIL("nothing leads to " << id_of(stage));
  return {};
}

TEST_CASE("what the overview says opens a process does, and nothing else does", "[document]") {
  const auto scenario = testing::west_midlands("overview", "[]", 2);
  const World start = warm_up(testing::reference_data(), scenario, Luck(4, 0), one_after_another);
  const auto followed = testing::follow_with_log(start, scenario, scenario, 4);
  std::vector<int> seen(openings().size());
  int unexplained = 0;
  for (AreaIndex area = 0; area < followed->log.areas(); ++area)
    for (WomanIndex woman = 0; woman < followed->log.women(area); ++woman)
      for (const Minute& minute : minutes_of(followed->log.of({area, woman})))
        for (const MadeMove& move : minute.moves) {
          bool explained = false;
          for (std::size_t o = 0; o < openings().size(); ++o) {
            const auto [from, to] = openings()[o];
            if (process_of(to) != move.process || !minute.boxes.contains(box_of(from))) continue;
            explained = true;
            if (box_of(to) == box_of(move.to)) ++seen[o];
          }
          const bool opened_by_another = move.process == Process::order ||
                                         move.process == Process::custodial_term ||
                                         move.process == Process::resettlement;
          if (move.from == Stage::begin && opened_by_another && !explained) ++unexplained;
        }
  CHECK(unexplained == 0);
  for (std::size_t o = 0; o < openings().size(); ++o) {
    INFO(id_of(openings()[o].from) << " opens " << id_of(openings()[o].to));
    CHECK(seen[o] > 0);
  }
}

}  // namespace
}  // namespace holloway::document
