// The pictures show the table of permitted moves: every move, and no other.

#include "output/document/pictures.hpp"

#include <catch2/catch.hpp>
#include <map>
#include <regex>
#include <set>

namespace holloway::document {
namespace {

using Edge = std::pair<std::string, std::string>;

/// The arrows of a picture in DOT, dashed or not.
std::multiset<Edge> arrows(const std::string& dot, bool dashed = false) {
  static const std::regex arrow(R"(\n  (\w+) -> (\w+)( \[[^\]]*\])?;)");
  std::multiset<Edge> edges;
  for (std::sregex_iterator at(dot.begin(), dot.end(), arrow), end; at != end; ++at)
    if (((*at)[3].str().find("style=dashed") != std::string::npos) == dashed)
      edges.emplace((*at)[1], (*at)[2]);
  return edges;
}

/// The title of a box, by its name in the picture.
std::map<std::string, std::string> titles(const std::string& dot) {
  static const std::regex box(R"re(\n    (\w+) \[label="([^"]*)")re");
  std::map<std::string, std::string> all;
  for (std::sregex_iterator at(dot.begin(), dot.end(), box), end; at != end; ++at)
    all[(*at)[1]] = std::regex_replace((*at)[2].str(), std::regex(R"(\\n)"), " ");
  return all;
}

TEST_CASE("the picture of a process has each of its moves once, and no other arrow", "[document]") {
  std::size_t drawn = 0;
  for (std::size_t p = 0; p < count_of<Process>; ++p) {
    const auto process = static_cast<Process>(p);
    INFO(id_of(process));
    std::multiset<Edge> expected;
    for (const Move& move : moves)
      if (move.process == process) expected.emplace(id_of(move.from), id_of(move.to));
    const auto found = arrows(picture_of(process));
    CHECK(found == expected);
    drawn += found.size();
  }
  CHECK(drawn == move_count);
}

TEST_CASE("an arrow of the overview stands for moves between the stages of its boxes", "[document]") {
  const auto dot = overview();
  const auto title_of = titles(dot);
  std::set<Edge> expected;
  for (const Move& move : moves) {
    const auto from = box_of(move.from);
    const auto to = box_of(move.to);
    if (from.empty() || to.empty() || from == to) continue;
    expected.emplace(std::string(id_of(move.process)) + ": " + from, to);
  }
  std::set<Edge> found;
  for (const auto& [from, to] : arrows(dot)) {
    INFO(from << " to " << to);
    REQUIRE(title_of.contains(from));
    REQUIRE(title_of.contains(to));
    std::string process;
    for (const auto id : Names<Process>::ids)
      if (from.starts_with(id) && id.size() > process.size()) process = id;
    CHECK(found.emplace(process + ": " + title_of.at(from), title_of.at(to)).second);
  }
  CHECK(found == expected);
  CHECK(arrows(dot, true).size() == openings().size());
}

TEST_CASE("every stage but the beginning and an end by death is in a box of the overview", "[document]") {
  std::set<std::string> shown;
  for (const auto& [name, title] : titles(overview())) shown.insert(title);
  for (std::size_t s = 0; s < stages; ++s) {
    const auto stage = static_cast<Stage>(s);
    INFO(id_of(stage));
    if (stage == Stage::begin || stage == Stage::case_ended_by_death)
      CHECK(box_of(stage).empty());
    else
      CHECK(shown.contains(box_of(stage)));
  }
}

TEST_CASE("stages are said in words", "[document]") {
  CHECK(in_words(Stage::awaiting_first_hearing) == "Awaiting first hearing");
  CHECK(in_words(Stage::cps_decision) == "CPS decision");
  CHECK(in_words(Stage::crown_court_hearing) == "Crown Court hearing");
  CHECK(in_words(Stage::pre_sentence_report) == "Pre-sentence report");
}

}  // namespace
}  // namespace holloway::document
