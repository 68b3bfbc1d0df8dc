// Every programme file of the catalogue, switched on alone where it really ran: women come to it, wait, start
// and see it through, and its neutral copy changes nothing.

#include <catch2/catch.hpp>
#include <map>

#include "scenarios/reader/programme/programme_files.hpp"
#include "tests/sim/experiment/scenario_pair.hpp"
#include "tests/sim/pathway/invariants.hpp"

namespace holloway {
namespace {

using namespace holloway::testing;
constexpr auto& of = programme_counts;

constexpr std::uint64_t seed = 3;
constexpr int usual_years = 4;

/// Women reach some programmes only through another, or are seen by its keyworkers.
std::string companion_of(const std::string& id) {
  static const std::map<std::string, std::string> companions{
      {"consult-lived-experience", "womens-centres-network"},
      {"extend-wraparound-eligibility", "minerva-wraparound"},
      {"minerva-family-support-workers", "minerva-wraparound"},
      {"minerva-risk-guidance-tool", "minerva-wraparound"},
      {"peer-mentors", "minerva-wraparound"},
      {"vru-parenting-services", "minerva-wraparound"}};
  const auto found = companions.find(id);
  return found == companions.end() ? "" : found->second;
}

std::string in_use(const std::string& id, const std::string& more = "") {
  return "{ \"use\": \"" + id + "\"" + more + " }";
}

std::string quoted_list(const std::vector<std::string>& ids) {
  std::string text = "[";
  for (const std::string& id : ids) text += (text.size() == 1 ? "\"" : ", \"") + id + "\"";
  return text + "]";
}

/// Where the catalogue says that it ran; West Midlands if it says nothing, and London where few women
/// elsewhere are concerned.
std::vector<std::string> home_of(const std::string& id) {
  const std::string companion = companion_of(id);
  const std::string programmes = "[" + in_use(id) + (companion.empty() ? "" : ", " + in_use(companion)) + "]";
  const Scenario anywhere = scenario_of("home", "\"programmes\": " + programmes);
  std::vector<std::string> areas;
  for (const auto area : anywhere.programmes.front().home_areas)
    areas.emplace_back(reference_data().areas[area].id);
  if (areas.empty())
    areas.emplace_back(id == "police-immigration-firewall" ? "metropolitan-police" : "west-midlands");
  return areas;
}

/// For how long it is followed: longer where it concerns so few women that years may pass without one.
int years_of(const std::string& id) {
  const bool rare = id == "colocate-keyworkers-social-care" || id == "family-support-hammersmith" ||
                    id == "police-immigration-firewall";
  return rare ? 10 : usual_years;
}

/// A warmed-up world and what follows without any programme, kept: many programmes share a home.
struct Home {
  Scenario baseline;
  World start;
};
const Home& home(const std::vector<std::string>& areas, int years) {
  static std::map<std::string, std::unique_ptr<Home>> kept;
  const std::string key = quoted_list(areas) + std::to_string(years);
  auto& one = kept[key];
  if (!one) {
    Scenario baseline =
        scenario_of("home", "\"areas\": " + quoted_list(areas) + ", \"years\": " + std::to_string(years));
    World start = warm_up(reference_data(), baseline, Luck(seed, 0), one_after_another);
    one = std::make_unique<Home>(Home{std::move(baseline), std::move(start)});
  }
  return *one;
}

struct Course {
  Scenario scenario;
  std::unique_ptr<Followed> followed;

  Course(const std::vector<std::string>& areas, const std::string& programmes, int years)
      : scenario(scenario_of("alone", "\"areas\": " + quoted_list(areas) + ", \"years\": " +
                                          std::to_string(years) + ", \"programmes\": [" + programmes + "]")) {
    const Home& at = home(areas, years);
    followed = follow_with_log(at.start, at.baseline, scenario, seed);
  }
  /// Of the programme named first, over the whole run.
  [[nodiscard]] std::int64_t sum(ProgrammeCounter counter) const {
    const auto& r = followed->result;
    std::int64_t n = 0;
    for (int m = 0; m < r.months(); ++m) n += r.programme(0, counter, m);
    return n;
  }
};

/// Women who are eligible, are asked, accept or not, wait no longer than they are made to, and see it through
/// or not.
void check_that_women_take_part(const Course& course) {
  const Programme& p = course.scenario.programmes.front();
  CHECK(course.sum(of.eligible) == course.sum(of.offers) + course.sum(of.not_offered));
  CHECK(course.sum(of.starts) > 0);
  CHECK(course.sum(of.completions) > 0);
  CHECK(course.sum(of.completions) + course.sum(of.stopped) <= course.sum(of.starts));
  // Where enough are asked to tell, some say no unless all are said to accept.
  CHECK((course.sum(of.declined) > 0 || p.taken_up.value() > 0.9 || course.sum(of.offers) < 20));
  if (!p.capacity) {
    CHECK(course.sum(of.wait_minutes) == 0);
    CHECK(course.sum(of.gave_up) + course.sum(of.turned_away) == 0);
    return;
  }
  const double waited = static_cast<double>(course.sum(of.wait_minutes)) / minutes_per_day;
  CHECK(waited <= p.capacity->waits_at_most.value() * static_cast<double>(course.sum(of.starts)));
  // Of those who accept, some find a place.
  CHECK(20 * course.sum(of.starts) > course.sum(of.gave_up) + course.sum(of.turned_away));
}

}  // namespace

TEST_CASE(
    "each programme takes women or changes practice where it ran, and its neutral copy changes nothing") {
  for (const auto& file : programme_files(scenarios_folder() / "programmes")) {
    CAPTURE(file.id);
    const std::string companion = companion_of(file.id);
    const std::string others = companion.empty() ? "" : ", " + in_use(companion);
    const auto areas = home_of(file.id);
    const int years = years_of(file.id);
    const Course without(areas, companion.empty() ? "" : in_use(companion), years);
    const Course with(areas, in_use(file.id) + others, years);
    const Course neutral(areas, in_use(file.id, ", \"effects\": []") + others, years);
    const Programme& p = with.scenario.programmes.front();
    if (p.enrols()) check_that_women_take_part(with);
    // A keyworker in one borough, whose effects are a tenth on rates of rare events: ten years may pass in
    // which nobody's journey is another.
    if (file.id != "colocate-keyworkers-social-care")
      CHECK_FALSE(women_who_differ(with.followed->log, without.followed->log).empty());
    CHECK(women_who_differ(neutral.followed->log, without.followed->log).empty());
    CHECK(neutral.followed->result.flat_monthly() == without.followed->result.flat_monthly());
  }
}

TEST_CASE("with every programme on at once a national run loses no woman, child, place or enrolment",
          "[.long]") {
  std::string programmes;
  for (const auto& file : programme_files(scenarios_folder() / "programmes"))
    programmes += (programmes.empty() ? "" : ", ") + in_use(file.id);
  const Scenario scenario = scenario_of("all", "\"years\": 2, \"programmes\": [" + programmes + "]");
  Scenario baseline = scenario;
  baseline.programmes.clear();
  baseline.changes.clear();
  World world = warm_up(reference_data(), baseline, Luck(seed, 0), one_after_another);
  DatedSettings settings(reference_data(), scenario);
  const auto conversions = convert_effects(reference_data(), baseline, scenario, seed);
  const auto enrolments = begin_policy(world, settings, scenario, conversions);
  world.at_day_end = [](const World& w, Day day) {
    if (day % 30 == 0) check_day(w);
  };
  REQUIRE_NOTHROW(settings.run(world, scenario.horizon.end_of_run(), one_after_another));
  check_day(world);
  std::int64_t all_starts = 0;
  for (const auto& area : enrolments)
    for (std::size_t p = 0; p < scenario.programmes.size(); ++p) {
      for (int m = 0; m < scenario.horizon.months(); ++m) all_starts += area->counted(p, of.starts, m);
      CHECK(area->places(p).waiting() == 0);
    }
  CHECK(all_starts > 10000);
}

}  // namespace holloway
