#include "output/results/earlier_results.hpp"

#include <catch2/catch.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>

#include "output/results/write.hpp"
#include "tests/output/made_study.hpp"
#include "tests/temporary_folder.hpp"

using namespace holloway;
using holloway::testing::made_study;
using holloway::testing::names_in;
using holloway::testing::put;
using holloway::testing::TemporaryFolder;
using holloway::testing::text_of;
namespace fs = std::filesystem;

namespace {

RunFacts begun(int day) {
  RunFacts facts;
  facts.started = "2026-01-0" + std::to_string(day) + "T10:20:30Z";
  return facts;
}

std::string dated(int day) {
  return "small-earlier-2026010" + std::to_string(day) + "T102030Z";
}

Study on_another_file(Study study) {
  study.scenarios.front().sha256 = std::string(64, 'f');
  return study;
}

/// As if the run had written tables beside its four files.
void add_tables(const fs::path& folder, const std::vector<std::string>& names) {
  auto run = nlohmann::json::parse(text_of(folder / "run.json"));
  for (const auto& name : names) {
    put(folder / name, "table");
    run["files"].push_back(name);
  }
  put(folder / "run.json", run.dump());
}

const std::set<std::string> all_four{"summary.json", "results.h5", "report.html", "run.json"};

}  // namespace

TEST_CASE("What was replaced is said in a line") {
  const TemporaryFolder folder;
  const auto out = folder.path / "small";
  CHECK(write_results(analyse(made_study(10)), out, begun(1)).empty());
  const auto line = write_results(analyse(made_study(5)), out, begun(2));
  CHECK(line ==
        "replaced earlier results in " + out.string() + " (10 runs with seed 1, begun 2026-01-01 10:20 UTC)");
  CHECK(names_in(folder.path) == std::set<std::string>{"small"});
  put(out / "notes.txt", "mine");
  CHECK(write_results(analyse(made_study(5)), out, begun(3)).ends_with("; notes.txt of yours stayed"));
  CHECK(text_of(out / "notes.txt") == "mine");
}

TEST_CASE("In default folders, what rests on more runs or on another file stays under a dated name") {
  const TemporaryFolder folder;
  const auto out = folder.path / "small";
  const auto write = [&](const Study& study, int day) {
    return write_results(analyse(study), out, begun(day), Earlier::kept_if_worth);
  };
  write(made_study(10), 1);
  put(out / "notes.txt", "mine");
  const auto ten = text_of(out / "summary.json");
  CHECK(write(made_study(5), 2).find("are kept in ") != std::string::npos);
  CHECK(names_in(folder.path) == std::set<std::string>{"small", dated(1)});
  CHECK(names_in(folder.path / dated(1)) == all_four);
  CHECK(text_of(folder.path / dated(1) / "summary.json") == ten);
  CHECK(text_of(out / "notes.txt") == "mine");
  // Fewer runs of the same files are replaced; of another, kept.
  CHECK(write(made_study(6), 3).starts_with("replaced "));
  CHECK(names_in(folder.path) == std::set<std::string>{"small", dated(1)});
  write(on_another_file(made_study(20)), 4);
  CHECK(names_in(folder.path) == std::set<std::string>{"small", dated(1), dated(3)});
}

TEST_CASE("The last three are kept, and only what this program wrote and dated is ever removed") {
  const TemporaryFolder folder;
  const auto out = folder.path / "small";
  const std::vector<std::string> mine{"small-earlier-mine", "small-earlier-20250101T000000Z",
                                      "small-earlier-20250101", "smaller-earlier-20250101T000000Z"};
  for (const auto& name : mine) put(folder.path / name / "thesis.txt", "years of work");
  for (int day = 1; day <= 7; ++day) {
    write_results(analyse(made_study(day % 2 == 1 ? 4 : 3)), out, begun(day), Earlier::kept_if_worth);
    if (fs::exists(folder.path / dated(1)) && day == 2) put(folder.path / dated(1) / "notes.txt", "mine");
    if (day % 2 == 0)
      write_results(analyse(on_another_file(made_study(3))), out, begun(day), Earlier::kept_if_worth);
  }
  std::size_t whole = 0;
  for (const auto& name : names_in(folder.path))
    if (name.starts_with("small-earlier-2026") && fs::exists(folder.path / name / "summary.json")) ++whole;
  CHECK(whole == 3);
  CHECK(names_in(folder.path / dated(1)) == std::set<std::string>{"notes.txt"});
  for (const auto& name : mine) CHECK(text_of(folder.path / name / "thesis.txt") == "years of work");
}

TEST_CASE("Of kept results the one that rests on most runs goes last, and what goes is said") {
  const TemporaryFolder folder;
  const auto out = folder.path / "small";
  std::string said;
  write_results(analyse(made_study(9)), out, begun(1), Earlier::kept_if_worth);
  for (int day = 2; day <= 6; ++day) {
    auto study = made_study(2);
    study.scenarios[1].sha256 = std::string(64, static_cast<char>('b' + day));
    said = write_results(analyse(study), out, begun(day), Earlier::kept_if_worth);
  }
  CHECK(names_in(folder.path) == std::set<std::string>{"small", dated(1), dated(4), dated(5)});
  CHECK(said.find("older ones made room: " + dated(3) + " (2 runs with seed 1") != std::string::npos);
  CHECK(said.ends_with(" was removed"));
}

TEST_CASE("Tables of an earlier run go with it, and stay with it") {
  const TemporaryFolder folder;
  const auto out = folder.path / "small";
  write_results(analyse(made_study(9)), out, begun(1));
  put(out / "measures.csv", "a table of mine");
  put(folder.path / "outside.csv", "mine");
  add_tables(out, {"money.csv", "tables/small.csv"});
  auto run = nlohmann::json::parse(text_of(out / "run.json"));
  for (const auto* name : {"../outside.csv", "/etc/hostname", ".", "scenarios"}) run["files"].push_back(name);
  put(out / "run.json", run.dump());
  write_results(analyse(made_study(8)), out, begun(2), Earlier::kept_if_worth);
  CHECK(names_in(out).size() == 5);
  CHECK(text_of(out / "measures.csv") == "a table of mine");
  CHECK(text_of(folder.path / "outside.csv") == "mine");
  CHECK(text_of(folder.path / dated(1) / "money.csv") == "table");
  CHECK(text_of(folder.path / dated(1) / "tables" / "small.csv") == "table");
  add_tables(out, {"money.csv"});
  write_results(analyse(made_study(1)), out, begun(3));
  CHECK_FALSE(fs::exists(out / "money.csv"));
  CHECK(names_in(folder.path) == std::set<std::string>{"outside.csv", "small", dated(1)});
}

TEST_CASE("What is no result of ours is not taken for one") {
  const TemporaryFolder folder;
  for (const auto* text :
       {"", "{", "[]", "{}", R"({"format": 1, "scenarios": 3, "replications": "many", "seed": 1})"}) {
    put(folder.path / "summary.json", text);
    CHECK_FALSE(earlier_results_in(folder.path));
  }
}
