// The parts the document is put together from.

#include <catch2/catch.hpp>

#include "output/document/fill.hpp"
#include "output/document/lists.hpp"
#include "output/document/source_lists.hpp"

namespace holloway::document {
namespace {

using Files = std::vector<std::pair<std::string, std::string>>;

Sources only(const std::string& file, const std::string& text) {
  return Sources(Files{std::pair(file, text)});
}

constexpr auto source = R"(#pragma once
// One case, from notice
// to its end.

#include <cstdint>

struct Case;
struct CaseLog { int lines = 0; };

enum class Kind : int {
  none,  // not a kind
  // police
  arrested, charged = 5,
  // court,
  // at any level
  tried
};

struct Case {
  WomanIndex woman = nobody;
  Stage stage = Stage::begin;  ///< where it is
  std::array<int, 3> known{};  ///< by agency,
                               ///< each apart
  bool arrested : 1 = false;
  /// in days
  double length = 0;
  static constexpr int most = 3;

  [[nodiscard]] bool over() const { return length > most; }
  void close() {
    int left = 0;
    length = left;
  }
};
)";

TEST_CASE("fields of a record are read with their comments", "[document]") {
  const auto all = fields(source, "Case");
  REQUIRE(all.size() == 5);
  CHECK(all[0].name == "woman");
  CHECK(all[0].meaning.empty());
  CHECK(all[1].name == "stage");
  CHECK(all[1].meaning == "where it is");
  CHECK(all[2].name == "known");
  CHECK(all[2].meaning == "by agency, each apart");
  CHECK(all[3].name == "arrested");
  CHECK(all[4].name == "length");
  CHECK(all[4].meaning == "in days");
  CHECK_THROWS_WITH(fields(source, "Order"), "no \"struct Order\" in the source");
}

TEST_CASE("a file's opening comment is one paragraph", "[document]") {
  CHECK(opening_comment(source) == "One case, from notice to its end.");
  CHECK(opening_comment("#include <x>\n// later\n").empty());
}

TEST_CASE("lists stand where the text asks for them", "[document]") {
  const auto make = [](const std::vector<std::string>& words) {
    return std::to_string(words.size()) + " " + words.front() + "\n";
  };
  CHECK(fill("one\n{{moves case of}}\ntwo {{not}} here\n", make) == "one\n3 moves\ntwo {{not}} here\n");
}

TEST_CASE("a name is found where it is used, and not in a longer one", "[document]") {
  const Sources sources(
      Files{{"sim/a.cpp", "ratio(Lever::home_lost)"}, {"sim/b.cpp", "x.police, Lever::home)"}});
  CHECK(sources.with("Lever::home") == std::vector<std::string>{"sim/b.cpp"});
  CHECK(sources.with("Lever::home_lost") == std::vector<std::string>{"sim/a.cpp"});
  CHECK(sources.with("ever::home").empty());
  CHECK(files_asking_for(sources, "home") == std::vector<std::string>{"sim/b.cpp"});
  CHECK(files_asking_for(only("sim/effects.cpp", "== LeverKind::steps;"), "need").size() == 1);
  CHECK(files_asking_for(only("output/words.cpp", "Lever::home"), "home").empty());
  CHECK(files_offering_at(only("sim/programmes/eligibility.cpp", "ActsAt::street"), "street").empty());
  CHECK(is_used(sources, "cps.police.theft"));
  CHECK_FALSE(is_used(sources, "cps.poli"));
}

TEST_CASE("headings number themselves", "[document]") {
  CHECK(numbered("\n### 7.# A\n\n### 7.# B\n### Other\n### 8.# C\n### 8.2 D\n") ==
        "\n### 7.1 A\n\n### 7.2 B\n### Other\n### 8.1 C\n### 8.2 D\n");
}

TEST_CASE("bars in cells do not break a table", "[document]") {
  CHECK(table({{"a", "b"}, {"1|2", "3"}}) == "| a | b |\n| --- | --- |\n| 1\\|2 | 3 |\n");
}

TEST_CASE("parameters are listed with their sources numbered, each once", "[document]") {
  std::vector<ParameterRecord> records(3);
  records[0].path = "police.admission";
  records[0].source = "A survey";
  for (auto& record : records) record.meaning = "a share";
  records[1].path = "policeman.age";
  records[2].path = "police.detention";
  records[2].source = "A survey";
  const std::vector<std::string> groups{"police"};
  const Sources program = only("sim/a.cpp", "p.police.admission.value()");
  const auto text = parameters(records, groups, program);
  CHECK(text.find("police.admission") != text.npos);
  CHECK(text.find("police.detention") != text.npos);
  CHECK(text.find("policeman.age") == text.npos);
  CHECK(text.find("1. A survey\n") != text.npos);
  CHECK(text.find("2. ") == text.npos);
  CHECK(text.find("police.admission` | a share |") != text.npos);
  CHECK(text.find("police.detention` | as above (**nothing uses it yet**) |") != text.npos);
}

}  // namespace
}  // namespace holloway::document
