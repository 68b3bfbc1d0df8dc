// The table of mechanisms: all there, and what it names exists.

#include "output/document/mechanisms.hpp"

#include <catch2/catch.hpp>
#include <set>

#include "tests/scenarios/support.hpp"

namespace holloway::document {
namespace {

using scenario_tests::as_lines;
using scenario_tests::TemporaryFolder;

std::filesystem::path root() {
  return scenarios_folder().parent_path();
}

TEST_CASE("all 101 mechanisms are there, once and in order, and name what exists", "[document]") {
  std::vector<Problem> problems;
  const auto all = read_mechanisms(root() / "sim" / "mechanisms.csv", root(), problems);
  for (const auto& problem : problems) UNSCOPED_INFO(to_text(problem));
  CHECK(problems.empty());
  REQUIRE(all.size() == 101);
  std::set<std::string> themes;
  std::string theme;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto number = std::to_string(i + 1);
    CHECK(all[i].id == "M" + std::string(3 - number.size(), '0') + number);
    if (all[i].theme != theme) CHECK(themes.insert(all[i].theme).second);
    theme = all[i].theme;
  }
}

std::vector<std::string> problems_of(const std::string& rows) {
  const TemporaryFolder folder;
  const auto file = folder.write("m.csv", "id,tag,theme,says,modelled,files,switches,how,source\n" + rows);
  std::vector<Problem> problems;
  read_mechanisms(file, root(), problems);
  return as_lines(problems, folder);
}

TEST_CASE("what is wrong with a mechanism is said", "[document]") {
  CHECK(problems_of("M001,S,t,says,yes,sim/pathway/police/police.cpp,police.admission; lever:charge,h,s\n")
            .empty());
  CHECK(problems_of("M001,S,t,says,yes,sim/pathway/police/police.cpp,notice.summons,h,s\n").empty());
  CHECK(problems_of("M001,S,t,says,yes,sim/pathway/police/police.cpp,police.admision,h,s\n").size() == 1);
  CHECK(problems_of("M001,S,t,says,yes,sim/pathway/police/police.cpp,police,h,s\n").size() == 1);
  CHECK(problems_of("M001,S,t,says,yes,sim/pathway/police/police.cpp,lever:luck,h,s\n").size() == 1);
  CHECK(problems_of("M001,S,t,says,yes,sim/pathway/police/police.cpp,programme:support.completed,h,s\n")
            .empty());
  CHECK(problems_of("M001,S,t,says,yes,sim/pathway/police/police.cpp,programme:completed,h,s\n").size() == 1);
  CHECK(problems_of("M001,S,t,says,yes,sim/pathway/polise.cpp,fact:gravity,h,s\n").size() == 1);
  CHECK(problems_of("M002,S,t,says,no,,,h,s\n").size() == 1);
  CHECK(problems_of("M001,X,t,says,no,,,h,s\n").size() == 1);
  CHECK(problems_of("M001,S,t,says,perhaps,,,h,s\n").size() == 3);
  CHECK(problems_of("M001,S,t,says,yes,,,h,s\n").size() == 2);
  CHECK(problems_of("M001,S,t,says,no,sim/pathway/police/police.cpp,,h,s\n").size() == 1);
  CHECK(problems_of("M001,S,t,says,no,,,,s\n").size() == 1);
}

}  // namespace
}  // namespace holloway::document
