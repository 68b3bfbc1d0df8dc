// The document kept with the sources is the one the program makes.

#include <catch2/catch.hpp>
#include <fstream>
#include <map>
#include <regex>

#include "commands/draw_picture.hpp"
#include "commands/write_document.hpp"
#include "scenarios/reader/parameters/parameter_table.hpp"
#include "scenarios/reader/published/data.hpp"
#include "scenarios/reader/scenario/reader.hpp"

namespace holloway {
namespace {

std::filesystem::path kept() {
  return scenarios_folder().parent_path() / "sim";
}

std::string text_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

document::Document made() {
  std::vector<Problem> problems;
  auto document = document::make_document(load_reference_data(scenarios_folder() / "data"), problems);
  for (const auto& problem : problems) UNSCOPED_INFO(to_text(problem));
  REQUIRE(problems.empty());
  return document;
}

TEST_CASE("the document kept with the sources is the one the program makes", "[document]") {
  // To renew it: ./holloway document --out sim, or holloway_tests "[write-document]"
  for (const auto& [name, bytes] : files_of(made())) {
    INFO("sim/" << name << " is out of date: renew it with ./holloway document --out sim");
    const bool same = text_of(kept() / name) == bytes;
    CHECK(same);
  }
}

TEST_CASE("each picture kept with the sources was drawn from its DOT", "[document]") {
  for (const auto& picture : document::pictures()) {
    INFO("sim/pictures/" << picture.name << ".svg: renew it with ./holloway document --out sim");
    CHECK(belongs_to(text_of(kept() / "pictures" / (picture.name + ".svg")), picture.dot));
  }
}

TEST_CASE("write the document", "[.write-document]") {
  CHECK(write_document(made(), kept()));
}

TEST_CASE("the document lists every parameter once, and asks for no list in vain", "[document]") {
  const auto odd = made().odd;
  std::map<std::string, int> listed;
  const std::regex row(R"(\n\| `([a-z0-9_.]+\.[a-z0-9_.+-]+)` \|)");
  for (std::sregex_iterator at(odd.begin(), odd.end(), row), end; at != end; ++at) ++listed[(*at)[1]];
  for (const auto& path : parameter_paths()) {
    INFO(path);
    CHECK(listed[std::string(path)] == 1);
  }
  CHECK(odd.find("{{") == odd.npos);
  CHECK(odd.find("No parameters.") == odd.npos);
}

TEST_CASE("every file and picture that the document names exists", "[document]") {
  const auto odd = made().odd;
  const auto root = scenarios_folder().parent_path();
  const std::regex named(R"(`((?:sim|scenarios|output|calibration)/[\w./-]+\.\w+)`)");
  std::size_t files = 0;
  for (std::sregex_iterator at(odd.begin(), odd.end(), named), end; at != end; ++at, ++files) {
    INFO((*at)[1]);
    if ((*at)[1] != "scenarios/programmes/ID.json")
      CHECK(std::filesystem::is_regular_file(root / (*at)[1].str()));
  }
  CHECK(files > 0);
  const std::regex linked(R"(\]\(([\w./-]+\.\w+)\))");
  std::size_t links = 0;
  for (std::sregex_iterator at(odd.begin(), odd.end(), linked), end; at != end; ++at, ++links) {
    INFO((*at)[1]);
    CHECK(std::filesystem::is_regular_file(kept() / (*at)[1].str()));
  }
  CHECK(links > document::pictures().size());
}

}  // namespace
}  // namespace holloway
