// The table of random draws: no two share luck, and each takes the words its row says.

#include "sim/pathway/map/draws.hpp"

#include <catch2/catch.hpp>
#include <set>

#include "tests/sim/pathway/women_of_one_area.hpp"

using namespace holloway;

TEST_CASE(
    "no two draws have a name or a word of luck in common, and all keep to the keys and words there are") {
  CHECK(pairs_sharing_a_word(draw_rows) == 0);
  std::set<std::string_view> names;
  for (const DrawRow& row : draw_rows) {
    INFO(row.id);
    CHECK(within_limits(row));
    CHECK(names.insert(row.id).second);
    CHECK_FALSE(row.settles.empty());
  }
}

TEST_CASE("draws that share a word are found, of whatever kind they are") {
  constexpr DrawRow coarse{"a", 7, 1, DrawKind::coarse, ""};
  constexpr DrawRow next{"b", 7, 2, DrawKind::coarse, ""};
  constexpr DrawRow first_two{"c", 7, 0, DrawKind::uniform, ""};
  constexpr DrawRow last_two{"d", 7, 2, DrawKind::uniform, ""};
  constexpr DrawRow all{"e", 7, 0, DrawKind::facts, ""};
  constexpr DrawRow other_key{"f", 8, 1, DrawKind::coarse, ""};
  CHECK(pairs_sharing_a_word(std::array{coarse, next, other_key}) == 0);
  CHECK(pairs_sharing_a_word(std::array{coarse, coarse}) == 1);
  CHECK(pairs_sharing_a_word(std::array{coarse, first_two}) == 1);
  CHECK(pairs_sharing_a_word(std::array{coarse, last_two}) == 0);
  CHECK(pairs_sharing_a_word(std::array{next, last_two}) == 1);
  CHECK(pairs_sharing_a_word(std::array{first_two, last_two}) == 0);
  CHECK(pairs_sharing_a_word(std::array{coarse, next, all}) == 2);
  CHECK_FALSE(within_limits({"g", 1024, 0, DrawKind::coarse, ""}));
  CHECK_FALSE(within_limits({"h", 7, 4, DrawKind::coarse, ""}));
  CHECK_FALSE(within_limits({"i", 7, 3, DrawKind::uniform, ""}));
}

TEST_CASE(
    "a draw is the words of its key that its row says, and belongs to a programme if it is asked for one") {
  const testing::WomenOfOneArea women(testing::baseline({"durham"}), 3);
  const Area& area = women.area;
  for (const WomanIndex woman : {0U, 2U}) {
    const RandomBits notice = area.draws(woman, 5, Draw::notice_delay);
    CHECK(area.draw(woman, 5, Draw::notice_delay) == notice.coarse(0));
    CHECK(area.draw(woman, 5, Draw::screening_offered) == notice.coarse(3));
    const RandomBits home = area.draws(woman, 5, Draw::children_come_home);
    CHECK(area.draw(woman, 5, Draw::children_home_wait) == home.uniform());
    CHECK(area.draw(woman, 5, Draw::children_come_home) == home.second_uniform());
    CHECK(area.draw(woman, 5, Draw::programme_offer, 1) != area.draw(woman, 5, Draw::programme_offer, 2));
    // A draw that goes on in a further block has other luck there.
    const RandomBits first = area.draws(woman, 5, Draw::other_needs);
    const RandomBits next = area.draws(woman, 5, Draw::other_needs, 1);
    CHECK(first.coarse(0) == area.draws(woman, 5, Draw::other_needs, 0).coarse(0));
    CHECK(first.coarse(0) != next.coarse(0));
  }
  CHECK_THROWS_AS(area.draw(0, 5, Draw::police_disclosure), std::logic_error);
}
