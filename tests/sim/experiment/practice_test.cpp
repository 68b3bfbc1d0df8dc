// An option does not rewrite the baseline's practice: what it does not touch does not move.

#include <catch2/catch.hpp>

#include "tests/sim/pathway/small_world.hpp"

using namespace holloway;

namespace {

Scenario west_midlands() {
  return testing::baseline({"west-midlands"}, 2, 1);
}

template <class Change>
ReplicationResult under(const Change& change) {
  auto option = west_midlands();
  change(option.parameters);
  return testing::replicate(west_midlands(), option);
}

const ReplicationResult& unchanged() {
  static const ReplicationResult result = testing::replicate(west_midlands(), west_midlands());
  return result;
}

/// A count under an option, against the same under the baseline.
double against_baseline(const ReplicationResult& option, Counter counter) {
  return static_cast<double>(testing::total(option, counter)) /
         static_cast<double>(testing::total(unchanged(), counter));
}

}  // namespace

TEST_CASE("more acquittals and discontinuances leave cautions where they were") {
  const auto option = under([](Parameters& p) {
    p.court.acquitted_at_trial = Probability(0.7);
    p.court.discontinued = Probability(0.3);
  });
  CHECK(against_baseline(option, counts.acquittals) > 1.3);
  CHECK(against_baseline(option, counts.discontinued) > 2);
  // Fewer convictions make shorter records, and those more cautions, by little in two years.
  CHECK(against_baseline(option, counts.simple_cautions) == Approx(1).margin(0.06));
  CHECK(against_baseline(option, counts.interviews) == Approx(1).margin(0.02));
}

TEST_CASE("women who admit more are cautioned more") {
  const auto option = under([](Parameters& p) { p.police.admission = Probability(0.9); });
  const double admissions = against_baseline(option, counts.admissions);
  CHECK(admissions > 1.25);
  CHECK(against_baseline(option, counts.simple_cautions) == Approx(admissions).epsilon(0.1));
}

TEST_CASE("what a later stage does leaves earlier ones where they were") {
  const auto option = under([](Parameters& p) {
    p.sentence.custody_level = Ratio(0.1);
    p.release.recall = RatePerYear(0);
    p.custody.released_after_share = Probability(0.3);
  });
  CHECK(against_baseline(option, counts.sentences_custody) < 0.7);
  // Women who are not in prison come to notice again, so that the earlier stages move by that, and no more.
  const double arrests = against_baseline(option, counts.arrests);
  CHECK(arrests > 0.99);
  for (const Counter counter : {counts.no_further_action, counts.simple_cautions, counts.charges})
    CHECK(against_baseline(option, counter) == Approx(arrests).margin(0.03));
}
