#include "output/page/saved_study.hpp"

#include <catch2/catch.hpp>

#include "output/page/markdown.hpp"
#include "output/results/summary.hpp"
#include "tests/output/made_study.hpp"
#include "tests/temporary_folder.hpp"

using namespace holloway;
using holloway::testing::made_study;
using holloway::testing::TemporaryFolder;

TEST_CASE("Saved results are the study that was run, whatever their folder is called") {
  const TemporaryFolder folder;
  const auto text = summary_text(analyse(made_study(2)));
  folder.write("results/summary.json", text);
  for (const auto* way : {"results", "results/", "results/../results/."}) {
    const auto saved = saved_study(folder.path / way);
    CHECK(saved.problem.empty());
    CHECK(saved.study.name == made_study(2).name);
    CHECK(saved.study.summary == nlohmann::ordered_json::parse(text));
  }
}

TEST_CASE("What no page can be made of is said to be that") {
  const TemporaryFolder folder;
  CHECK_THAT(saved_study(folder.path / "none").problem, Catch::Contains("has no summary.json"));
  for (const auto* text : {"", "[]", "{", "{\"format\": 2}", "{\"format\": \"1\"}"}) {
    folder.write("summary.json", text);
    CHECK_THAT(saved_study(folder.path).problem, Catch::Contains("is not what run or compare writes"));
  }
  folder.write("summary.json", R"({"format": 1, "measures": {}})");
  CHECK_THAT(saved_study(folder.path).problem, Catch::Contains("lacks “in_words”"));
}

TEST_CASE("Findings are headings, lists and tables, in which nothing from a file is a mark") {
  auto study = made_study(3);
  study.scenarios[1].title = "More *help* | <b>`now`</b>";
  const auto text = markdown_text(std::array{StudyForPage{"made", summary_json(analyse(study))}});
  CHECK(text.starts_with("# More \\*help\\* \\| \\<b\\>\\`now\\`\\</b\\>"));
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto line = text.substr(at, text.find('\n', at) - at);
    at += line.size() + 1;
    if (!line.starts_with("|")) {
      columns = 0;
      continue;
    }
    std::size_t bars = 0;
    for (std::size_t i = 0; i < line.size(); ++i) bars += line[i] == '|' && (i == 0 || line[i - 1] != '\\');
    if (columns == 0) columns = bars;
    CHECK(bars == columns);
  }
}
