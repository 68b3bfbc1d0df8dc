// Lists from which something is picked out, and lists of the user's own programmes.

#include <algorithm>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <sstream>

#include "scenarios/describe/listing.hpp"
#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

nlohmann::json picked(std::string_view what, const ListFilter& filter) {
  std::ostringstream out;
  CHECK(list(what, ListFormat::json, scenario_tests::published_data(), out, filter).empty());
  return nlohmann::json::parse(out.str());
}

std::string as_table(const ListFilter& filter) {
  std::ostringstream out;
  CHECK(list("programmes", ListFormat::table, scenario_tests::published_data(), out, filter).empty());
  return out.str();
}

bool holds(const nlohmann::json& items, const std::string& id) {
  return std::any_of(items.begin(), items.end(), [&](const auto& item) { return item.at("id") == id; });
}

TEST_CASE("programmes are picked out by words", "[scenarios][list]") {
  const auto on_licence = picked("programmes", {.words = {"Licence"}});
  CHECK(on_licence.size() >= 5);
  CHECK(on_licence.size() < 60);
  CHECK(holds(on_licence, "licence-clarity"));
  CHECK_FALSE(holds(on_licence, "fpn-waiver-sheffield"));
  const auto two_words = picked("programmes", {.words = {"licence", "housing"}});
  CHECK(two_words.size() < on_licence.size());
  for (const auto& one : two_words) CHECK(holds(on_licence, one.at("id")));
  CHECK(picked("programmes", {.words = {"xylophone"}}).empty());
  CHECK(as_table({.words = {"xylophone"}}).find("0 of 113 match.") != std::string::npos);
}

TEST_CASE("programmes are picked out by where they act", "[scenarios][list]") {
  const auto at_police = picked("programmes", {.acts_at = ActsAt::police_decision});
  CHECK(holds(at_police, "new-chance"));
  for (const auto& one : at_police) {
    const auto& points = one.at("acts_at");
    CHECK(std::find(points.begin(), points.end(), "police_decision") != points.end());
  }
  const auto of_custody = picked("programmes", {.stage = "custody"});
  CHECK(holds(of_custody, "mother-baby-units"));
  CHECK_FALSE(holds(of_custody, "mandatory-written-psr"));
}

TEST_CASE("a search word picks out of every list", "[scenarios][list]") {
  const auto remand = picked("parameters", {.words = {"remand"}});
  CHECK(holds(remand, "court.remand.theft"));
  CHECK_FALSE(holds(remand, "police.admission"));
  CHECK(picked("areas", {.words = {"kent"}}).size() == 1);
}

TEST_CASE("programmes are listed with stage, eligibility and effects, or a line each", "[scenarios][list]") {
  CHECK(as_table({}).find("For: women aged at least 18") != std::string::npos);
  const auto all = as_table({.brief = true});
  CHECK(std::count(all.begin(), all.end(), '\n') < 130);
  CHECK(all.find("For: ") == std::string::npos);
  CHECK(all.find("B Police decisions and diversion") != std::string::npos);
  CHECK(as_table({.words = {"new-chance"}}).find("Section B, Police decisions and diversion. Stage: ") !=
        std::string::npos);
}

TEST_CASE("the user's own programmes are listed too", "[scenarios][list]") {
  const scenario_tests::TemporaryFolder folder;
  const auto read = [](const std::filesystem::path& file) {
    std::ifstream in(file);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
  };
  auto text = read(scenarios_folder() / "programmes" / "peer-mentors.json");
  const auto at = text.find("\"peer-mentors\"");
  REQUIRE(at != std::string::npos);
  text.replace(at, 14, "\"our-mentors\"");
  folder.write("programmes/our-mentors.json", text);
  const auto scenario = folder.write("mine.json", "{}");
  CHECK_FALSE(holds(picked("programmes", {}), "our-mentors"));
  for (const auto& place : {scenario, folder.path, folder.path / "programmes"}) {
    const auto with_ours = picked("programmes", {.beside = place});
    CHECK(with_ours.size() == picked("programmes", {}).size() + 1);
    REQUIRE(holds(with_ours, "our-mentors"));
    CHECK(with_ours.front().at("id") == "our-mentors");
    CHECK(with_ours.front().at("section") == "");
  }
  CHECK(as_table({.beside = scenario}).find("our-mentors") != std::string::npos);
}

}  // namespace
}  // namespace holloway
