// That money is said as it is: what is spent, what is released, what only moves, and for whom.
#include "output/analysis/money_words.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "output/analysis/analysis.hpp"
#include "output/headline/headline.hpp"
#include "output/results/summary.hpp"
#include "output/results/write.hpp"
#include "tests/output/made_study.hpp"
#include "tests/output/told.hpp"

using namespace holloway;
using holloway::testing::empty_study;
using holloway::testing::told;

namespace {

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::string joined(std::string text) {
  for (auto& c : text)
    if (c == '\n') c = ' ';
  return text;
}

/// Three runs of a year, the programme in both scenarios. Prices of events stand in 2009/10 prices and
/// double; the programme takes £500 for each start.
struct Made {
  Study study = empty_study(3, true, 1);

  Made() {
    auto& baseline = study.scenarios[0];
    baseline.scenario.programmes = study.scenarios[1].scenario.programmes;
    baseline.results = study.scenarios[1].results;
  }
  /// In the same month of every run of one scenario.
  void starts(std::size_t scenario, std::int64_t women) {
    for (auto& r : study.scenarios[scenario].results) r.programme(0, programme_counts.starts, 0) = women;
  }
  void events(std::size_t scenario, Counter counter, std::int64_t number) {
    for (auto& r : study.scenarios[scenario].results) r.monthly(counter, 0) = number;
  }
  [[nodiscard]] std::string words() const {
    return nlohmann::json::parse(summary_text(analyse(study)))["economics"]["option"]["in_words"];
  }
};

}  // namespace

TEST_CASE("An option that spends less is said to release money, and budgets are told what is left of it") {
  Made made;
  made.starts(0, 100'000);                       // £50 million, in the baseline alone
  made.events(1, counts.order_days, 36'525);     // 100 years under orders: £140,000 more for probation
  made.events(0, counts.releases_homeless, 10);  // £50,000 less for housing
  made.events(1, counts.offences_by_offence[OffenceGroup::theft],
              1'000);  // 93 + 10, doubled: £186,000 and £20,000
  const auto words = made.words();
  INFO(words);
  CHECK(holds(words, "“Scenario option” releases £49.9 million of programme spending."));
  CHECK(holds(words, "saves £50,000 (Local authority housing £50,000)"));
  // £346,000 by the middle of the first month at 3.5%: £345,505.
  CHECK(holds(words, "adds £346,000 (Probation £140,000; NHS £20,000; Victims and society £186,000)"));
  CHECK(holds(words, "programme spending included, public budgets are £49.8 million better off"));
  CHECK(holds(words, "victims and society bear £186,000 more"));
  CHECK(holds(words, "There is no benefit-cost ratio, as less is spent on programmes."));
  CHECK(holds(words, "only chance varying, what is saved exceeds what is added in all 3 runs."));
  CHECK(holds(words, "Made-up support: change in women reoffending within a year -16% (range -30% to 0%)"));
}

TEST_CASE("An option that moves costs and spends nothing is told apart from one that spends") {
  Made made;
  made.events(1, counts.order_days, 36'525);
  const auto words = made.words();
  CHECK(holds(words, "neither adds nor releases programme spending: it moves other costs."));
  CHECK(holds(words, "saves £0 and adds £140,000 (Probation £140,000)"));
  CHECK(
      holds(words, "On balance public budgets are £140,000 worse off, and victims and society bear no more"));
  CHECK(holds(words, "no benefit-cost ratio, as programmes cost the same."));
  CHECK(holds(words, "what is saved exceeds what is added in none of 3 runs."));
}

TEST_CASE("An option whose programmes cost the same but for who comes back has no ratio") {
  Made made;
  made.starts(0, 10'000);
  made.starts(1, 10'020);
  made.events(1, counts.order_days, 36'525);
  const auto words = made.words();
  INFO(words);
  // £10,000 in the middle of the first month at 3.5%.
  CHECK(holds(words, "spends the same on programmes, but for £9,986 more through who happens to come back"));
  CHECK(holds(words, "There is no benefit-cost ratio, as programmes cost the same."));
  CHECK(nlohmann::json::parse(
            summary_text(analyse(made.study)))["economics"]["option"]["benefit_cost_ratio"]["mean"]
            .is_null());
}

TEST_CASE("An option that spends has a ratio, and budgets bear what it spends") {
  Made made;
  made.starts(1, 2'000);
  made.events(0, counts.order_days, 365'250);
  const auto words = made.words();
  CHECK(holds(words, "costs £999,000 in programme spending. Elsewhere it saves £1.40 million"));
  CHECK(holds(words, "programme spending included, public budgets are £399,000 better off"));
  CHECK(holds(words, "Benefit-cost ratio 1.40 (public budgets only: 1.40;"));
  CHECK(holds(words, "benefits exceed costs in all 3 runs."));
}

TEST_CASE("Terminal, page and summary say money in the same words") {
  for (const int women : {0, 5, 50'000}) {
    Made made;
    made.starts(1, women);
    made.starts(0, women == 5 ? 0 : 300);
    made.events(1, counts.court_breach, 7);
    const auto words = made.words();
    CHECK(holds(joined(headline_text(analyse(made.study))), words));
    CHECK(holds(told(made.study), words));
    CHECK(holds(words, "With every number put in taken as certain and only chance varying"));
  }
}

TEST_CASE("What costs more and what costs less stand apart for each payer, and come to the balance") {
  Made made;
  made.events(0, counts.arrests_charged, 100);
  made.events(1, counts.arrests_charged, 60);
  made.events(1, counts.arrests_no_further_action_or_caution, 40);
  const auto analysis = analyse(made.study);
  const auto& e = analysis.options.front().economics;
  const auto police = index_of(Payer::police);
  CHECK(e.saved_by_payer[police] - e.added_by_payer[police] ==
        Approx(*e.benefit_by_payer[police].mean).epsilon(1e-12));
  CHECK(e.saved_by_payer[police] == Approx(2.0 * e.added_by_payer[police]).epsilon(1e-12));  // £600 and £300
}

TEST_CASE("The net value at both ends of what programmes do is told from the runs made again") {
  Made made;
  made.starts(1, 1'000);  // £500,000
  CHECK_FALSE(holds(made.words(), "weaker end"));
  auto& ends = made.study.scenarios[1].at_effect_ends;
  ends = {std::vector{made.study.scenarios[1].results[0]}, std::vector{made.study.scenarios[1].results[0]}};
  ends[0][0].monthly(counts.order_days, 0) = 36'525;  // £140,000 more
  made.study.scenarios[0].results[0].monthly(counts.order_days, 0) =
      0;  // beside the first run of the baseline
  const auto words = made.words();
  CHECK(holds(
      words, "at the weaker end of its ranges the net value is -£639,000 (above nothing not in the one run"));
  CHECK(holds(words, "at the stronger end -£499,000"));
  const auto ends_in_summary =
      nlohmann::json::parse(summary_text(analyse(made.study)))["economics"]["option"]["effect_ends"];
  CHECK(ends_in_summary["replications"] == 1);
  // The same run as it was is said beside its ends, and not the average of all three.
  CHECK(holds(words, "with effects as they are taken it is -£499,000 in those runs"));
  CHECK(ends_in_summary["as_taken"]["net_present_value"]["mean"] ==
        ends_in_summary["strongest"]["net_present_value"]["mean"]);
  CHECK(ends_in_summary["weakest"]["probability_benefits_exceed_costs"] == 0.0);
}

TEST_CASE("Where nothing moves, no sentence speaks of savings or of effects") {
  const Made made;
  const auto words = made.words();
  CHECK(holds(words, "moves no cost in these runs."));
  CHECK_FALSE(holds(words, "saves"));
  CHECK_FALSE(holds(words, "known only within a range"));
}

TEST_CASE("A programme that supports women and has no price is not said to cost nothing") {
  Made made;
  for (auto& s : made.study.scenarios)
    for (auto& programme : s.scenario.programmes) programme.costs.clear();
  made.events(1, counts.offences_by_offence[OffenceGroup::theft], 1'000);
  CHECK(holds(made.words(), "No price is given for “"));
  CHECK(holds(made.words(), "what that costs is not counted in any sum here."));
}

TEST_CASE("What only the baseline's programmes do is a range to know of too") {
  Made made;
  Effect effect;
  effect.size = 0.8;
  effect.low = 0.6;
  effect.high = 1.0;
  made.study.scenarios[0].scenario.programmes[0].effects = {effect};
  made.study.scenarios[1].scenario.programmes[0].effects.clear();
  made.study.scenarios[1].scenario.programmes[0].id = "another";
  made.starts(0, 1'000);
  CHECK(holds(made.words(), "But what the programmes do is itself known only within a range"));
}
