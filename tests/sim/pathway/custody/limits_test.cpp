// The lengths and limits that the law or practice sets on release and recall: moving one changes what it is
// about, in the way it says.

#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>
#include <map>
#include <vector>

#include "sim/pathway/custody/recall.hpp"
#include "tests/sim/pathway/women_of_one_area.hpp"

namespace holloway {
namespace {

/// How often each stage was entered, and for how many days each recall lasted.
class Log : public Observer {
 public:
  void moved(AreaIndex, WomanIndex woman, Time when, Process process, Stage from, Stage to) override {
    ++into_[index_of(to)];
    if (process != Process::custodial_term) return;
    if (from == Stage::term_recalled) recalls.push_back((when - recalled_[woman]).in_days());
    if (to == Stage::term_recalled) recalled_[woman] = when;
  }
  [[nodiscard]] int into(Stage stage) const { return into_[index_of(stage)]; }
  std::vector<double> recalls;

 private:
  std::vector<int> into_ = std::vector<int>(stages);
  std::map<WomanIndex, Time> recalled_;
};

Log run_with(const std::function<void(Parameters&)>& change) {
  auto scenario = testing::baseline({"greater-manchester"}, 2, 0);
  scenario.parameters.custody.home_detention_curfew = Probability(1);
  scenario.parameters.custody.approved_premises_wanted = Probability(0.5);
  scenario.parameters.release.recall = RatePerYear(8);
  change(scenario.parameters);
  World world(setting_of(testing::reference_data(), scenario), Luck(1, 0));
  Log log;
  world.areas().front().observer = &log;
  world.run(730, one_after_another);
  return log;
}

bool all_are(const std::vector<double>& lengths, const std::function<bool(double)>& holds) {
  return std::all_of(lengths.begin(), lengths.end(), holds);
}

/// So many are this long, or up to a long weekend shorter: nobody leaves prison on a weekend or bank holiday.
std::ptrdiff_t how_many(const std::vector<double>& lengths, double days) {
  constexpr double long_weekend = 4;
  return std::count_if(lengths.begin(), lengths.end(), [&](double length) {
    return length <= days && length >= std::max(0.0, days - long_weekend);
  });
}

}  // namespace

TEST_CASE("a fixed-term recall is as long as the law says for the sentence") {
  const auto recalls = [](double short_below, double short_lasts, double lasts) {
    return run_with([&](Parameters& p) {
             p.release.recall_fixed_term = Probability(1);
             p.release.recall_fixed_term_short_below = Days(short_below);
             p.release.recall_fixed_term_short_lasts = Days(short_lasts);
             p.release.recall_fixed_term_lasts = Days(lasts);
           })
        .recalls;
  };
  const auto usual = recalls(365.25, 14, 28);
  REQUIRE(usual.size() > 50);
  CHECK(how_many(usual, 14) > 10);
  CHECK(how_many(usual, 28) > 0);
  CHECK(all_are(usual, [](double days) { return days <= 28; }));
  // Every sentence is short, or none is; few recalls are cut by the end of the sentence, or by another.
  const auto all_short = recalls(36525, 5, 9);
  CHECK(all_are(all_short, [](double days) { return days <= 5; }));
  CHECK(how_many(all_short, 5) > std::ssize(all_short) * 7 / 10);
  const auto none_short = recalls(0, 5, 9);
  CHECK(all_are(none_short, [](double days) { return days <= 9; }));
  CHECK(how_many(none_short, 9) > std::ssize(none_short) * 7 / 10);
}

TEST_CASE("home detention curfew waits for the time and the share that are served first") {
  const int usual = run_with([](Parameters&) {}).into(Stage::home_detention_curfew);
  CHECK(usual > 50);
  CHECK(run_with([](Parameters& p) {
          p.custody.home_detention_curfew_served_first = Days(36525);
        }).into(Stage::home_detention_curfew) == 0);
  // Only where a later sentence has put release off is there room left for curfew.
  CHECK(run_with([](Parameters& p) {
          p.custody.home_detention_curfew_share_served_first = Probability(1);
        }).into(Stage::home_detention_curfew) < usual / 10);
}

TEST_CASE("approved premises, removal and supervision are for the sentences they are said to be for") {
  const Log usual = run_with([](Parameters&) {});
  CHECK(usual.into(Stage::approved_premises) > 0);
  CHECK(usual.into(Stage::post_sentence_supervision) > 0);
  CHECK(run_with([](Parameters& p) {
          p.custody.approved_premises_sentence_at_least = Days(36525);
        }).into(Stage::approved_premises) == 0);
  CHECK(run_with([](Parameters& p) {
          p.release.post_sentence_supervision_sentence_below = Days(0);
        }).into(Stage::post_sentence_supervision) == 0);
  CHECK(run_with([](Parameters& p) {
          p.population.deported_after_custody = Probability(1);
          p.population.deported_sentence_at_least = Days(0);
        }).into(Stage::deported) > 0);
  CHECK(run_with([](Parameters& p) {
          p.population.deported_after_custody = Probability(1);
          p.population.deported_sentence_at_least = Days(36525);
        }).into(Stage::deported) == 0);
}

TEST_CASE("the first month after release is as long as stated") {
  // One woman on licence for a long time: when her recall falls due, in days.
  const auto due = [](double lasts, double ratio) {
    auto scenario = testing::baseline({"gwent"}, 1, 0);
    auto& p = scenario.parameters.release;
    p.recall = RatePerYear(2);
    p.recall_first_month = Ratio(ratio);
    p.recall_first_month_lasts = Days(lasts);
    testing::WomenOfOneArea women(scenario, 1);
    Term term;
    term.woman = 0;
    term.stage = Stage::licence;
    term.sentence_ends = term.supervision_ends = Time::start_of(20000);
    const TermId number = women.area.terms.open(term);
    women.area.women[0].term = number;
    start_recall_clock(women.area, number);
    return (women.area.terms[number].recall_due - Time()).in_days();
  };
  const double flat = due(28, 1);
  CHECK(due(0, 4) == flat);
  CHECK(due(36525, 4) == Approx(flat / 4).margin(0.01));
  CHECK(due(10, 4) > due(28, 4));
  CHECK(due(28, 4) <= flat);
}

TEST_CASE("the women in prison at the start have the record and the sentences stated") {
  const auto at_start = [](double share, double previous) {
    auto scenario = testing::baseline({"greater-manchester", "metropolitan-police"}, 1, 0);
    scenario.parameters.custody.initial_stock_share_12_months_or_more = Probability(share);
    scenario.parameters.custody.initial_stock_previous = Count(previous);
    World world(setting_of(testing::reference_data(), scenario), Luck(1, 0));
    std::pair<int, int> women_and_record{0, 0};
    for (const Area& area : world.areas())
      for (const Woman& woman : area.women)
        if (woman.term != TermId::none) {
          ++women_and_record.first;
          women_and_record.second += woman.recorded;
        }
    return women_and_record;
  };
  const auto usual = at_start(0.25, 3);
  CHECK(usual.first > 50);
  CHECK(usual.second > 50);
  CHECK(at_start(0, 3).first == 0);
  CHECK(at_start(0.5, 3).first > usual.first);
  CHECK(at_start(0.25, 0) == std::pair(usual.first, 0));
  CHECK(at_start(0.25, 1e6).second > usual.second);
}

}  // namespace holloway
