// How long a sentence is, and who is remanded: by the gravity of the offence, her record, her plea, and what
// the same court would do with her.

#include "sim/pathway/court/sentencing.hpp"

#include <catch2/catch.hpp>

#include "sim/pathway/court/bail.hpp"
#include "tests/sim/pathway/women_of_one_area.hpp"

using namespace holloway;

namespace {

Scenario birmingham() {
  return testing::baseline({"west-midlands"}, 1, 1);
}

const testing::WomenOfOneArea& women() {
  static const testing::WomenOfOneArea all(birmingham());
  return all;
}

struct Offence {
  OffenceGroup group = OffenceGroup::violence;
  std::uint8_t gravity = 2;
  std::uint16_t previous = 0;
  bool pleaded_guilty = true;
  bool convicted = true;
};

Case case_of(WomanIndex her, const Offence& offence) {
  Case c;
  c.woman = her;
  c.occasion = 40;
  c.group = offence.group;
  c.gravity = offence.gravity;
  c.previous = offence.previous;
  c.pleaded_guilty = offence.pleaded_guilty;
  c.convicted = offence.convicted;
  return c;
}

/// Over all women, each with her own luck.
template <class Of>
double mean(const Offence& offence, const Of& of) {
  double sum = 0;
  for (WomanIndex her = 0; her < women().women(); ++her) sum += of(women().area, case_of(her, offence));
  return sum / women().women();
}

double mean_length(const Offence& offence) {
  return mean(offence, [](const Area& area, const Case& c) { return sentence_length(area, c); });
}

double share_remanded(const Offence& offence) {
  return mean(offence,
              [](const Area& area, const Case& c) { return would_be_remanded(area, c) ? 1.0 : 0.0; });
}

}  // namespace

TEST_CASE("a graver offence brings a longer sentence, and custody more often") {
  CHECK(mean_length({.gravity = 4}) > 2 * mean_length({.gravity = 1}));
  const auto chance = [](const Area& area, const Case& c) { return custody_chance(area, c); };
  CHECK(mean({.gravity = 4}, chance) > 3 * mean({.gravity = 1}, chance));
}

TEST_CASE("a longer record brings no shorter sentence, and a plea of guilty a shorter one") {
  CHECK(mean_length({.previous = 20}) >= mean_length({.previous = 0}));
  CHECK(mean_length({.pleaded_guilty = true}) < 0.9 * mean_length({.pleaded_guilty = false}));
}

TEST_CASE("no summary offence is punished with more than six months") {
  for (WomanIndex her = 0; her < women().women(); ++her)
    REQUIRE(sentence_length(women().area, case_of(her, {.group = OffenceGroup::summary, .gravity = 4})) <=
            183);
}

TEST_CASE("gravity moves custody within an offence group and leaves the group's odds where they are") {
  const auto& p = women().area.parameters().offending;
  double odds = 0;
  for (std::uint8_t gravity = 1; gravity <= 4; ++gravity) {
    const double share = gravity == 4   ? p.gravity_four[OffenceGroup::theft].value()
                         : gravity == 3 ? p.gravity_three[OffenceGroup::theft].value()
                         : gravity == 2 ? p.gravity_two[OffenceGroup::theft].value()
                                        : 1 - p.gravity_two[OffenceGroup::theft].value() -
                                              p.gravity_three[OffenceGroup::theft].value() -
                                              p.gravity_four[OffenceGroup::theft].value();
    odds += share * gravity;
  }
  CHECK(women().setting->mean_gravity[OffenceGroup::theft] == Approx(odds));
}

TEST_CASE("nobody is remanded before conviction without a real prospect of custody") {
  const double prospect = women().area.parameters().court.remand_prospect_of_custody_at_least.value();
  int without = 0;
  for (WomanIndex her = 0; her < women().women(); ++her) {
    const Case c = case_of(her, {.group = OffenceGroup::motoring, .gravity = 1, .convicted = false});
    if (custody_chance(women().area, c) >= prospect) continue;
    ++without;
    REQUIRE_FALSE(would_be_remanded(women().area, c));
  }
  CHECK(without > 1000);
}

TEST_CASE("a graver charge is remanded more often") {
  CHECK(share_remanded({.gravity = 4, .convicted = false}) >
        2 * share_remanded({.gravity = 2, .convicted = false}));
}
