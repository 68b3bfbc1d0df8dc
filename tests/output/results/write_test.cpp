#include "output/results/write.hpp"

#include <sys/resource.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "output/files/staged_files.hpp"
#include "output/headline/headline.hpp"
#include "output/headline/headline_json.hpp"
#include "output/measures/headline_measures.hpp"
#include "output/results/summary.hpp"
#include "tests/output/made_study.hpp"
#include "tests/temporary_folder.hpp"

using namespace holloway;
using holloway::testing::made_study;
using holloway::testing::names_in;
using holloway::testing::TemporaryFolder;
using holloway::testing::text_of;
namespace fs = std::filesystem;

namespace {

/// Nothing larger than this can be written while it lives: a full disk, as a program meets it.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes) {
    getrlimit(RLIMIT_FSIZE, &before_);
    handler_ = std::signal(SIGXFSZ, SIG_IGN);
    rlimit now = before_;
    now.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &now);
  }
  ~FullDisk() {
    setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, handler_);
  }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;

 private:
  rlimit before_{};
  void (*handler_)(int) = nullptr;
};

const std::set<std::string> all_four{"summary.json", "results.h5", "report.html", "run.json"};

}  // namespace

TEST_CASE("Four files are written, into a folder made for them or one that is there") {
  const TemporaryFolder folder;
  const auto out = folder.path / "new" / "deeper";
  write_results(analyse(made_study(1)), out,
                {.version = "0.1.0",
                 .command_line = "holloway",
                 .started = "2026-01-01T00:00:00Z",
                 .seconds = 1.5,
                 .threads = 2,
                 .replications_reused = 0,
                 .host = "here",
                 .compiler = "c++",
                 .libraries = {{"HDF5", "1.10"}}});
  CHECK(names_in(out) == all_four);
  CHECK(names_in(folder.path / "new") == std::set<std::string>{"deeper"});
  const auto run = nlohmann::json::parse(text_of(out / "run.json"));
  CHECK(run["threads"] == 2);
  CHECK(run["libraries"]["HDF5"] == "1.10");
  const auto before = text_of(out / "summary.json");
  std::ofstream(out / "notes.txt") << "kept";
  write_results(analyse(made_study(2)), out, {});
  CHECK(text_of(out / "summary.json") != before);
  CHECK(text_of(out / "notes.txt") == "kept");
  CHECK(names_in(out).size() == 5);
}

TEST_CASE("What may vary stays out of the results") {
  const TemporaryFolder folder;
  RunFacts slow;
  slow.seconds = 99.0;
  slow.threads = 16;
  slow.host = "elsewhere";
  write_results(analyse(made_study(2)), folder.path / "a", {});
  write_results(analyse(made_study(2)), folder.path / "b", slow);
  for (const auto* name : {"summary.json", "results.h5", "report.html"})
    CHECK(text_of(folder.path / "a" / name) == text_of(folder.path / "b" / name));
  CHECK(text_of(folder.path / "a" / "run.json") != text_of(folder.path / "b" / "run.json"));
}

TEST_CASE("Tables are written with the rest, and go with results that are replaced") {
  const TemporaryFolder folder;
  const auto out = folder.path / "out";
  const auto study = made_study(2);
  write_results(analyse(study), out, {}, Earlier::replaced, Tables::with_replications);
  auto names = all_four;
  for (const auto& name : names_of_tables(Tables::with_replications)) names.insert(name);
  CHECK(names_in(out) == names);
  const auto listed = nlohmann::json::parse(text_of(out / "run.json"))["files"];
  for (const auto& name : names_of_tables(Tables::with_replications))
    CHECK(std::find(listed.begin(), listed.end(), name) != listed.end());
  CHECK(text_of(out / "moves.csv") == tables_of(Tables::summaries)[6].text(analyse(study)));
  write_results(analyse(study), out, {}, Earlier::replaced, Tables::summaries);
  names.erase("measures_replications.csv");
  CHECK(names_in(out) == names);
  write_results(analyse(study), out, {});
  CHECK(names_in(out) == all_four);
}

TEST_CASE("A table of somebody's own is not written over") {
  const TemporaryFolder folder;
  const auto out = folder.path / "out";
  write_results(analyse(made_study(1)), out, {});
  std::ofstream(out / "money.csv") << "mine";
  check_results_can_be_written(out);
  CHECK_THROWS_WITH(check_results_can_be_written(out, 0.0, names_of_tables(Tables::summaries)),
                    Catch::Contains("money.csv is not what an earlier run wrote"));
  const auto study = made_study(2);
  CHECK_THROWS_AS(write_results(analyse(study), out, {}, Earlier::replaced, Tables::summaries), FolderError);
  CHECK(text_of(out / "money.csv") == "mine");
  CHECK(names_in(out).size() == 5);
}

TEST_CASE("A disk that fills up leaves earlier results as they were") {
  const TemporaryFolder folder;
  const auto out = folder.path / "out";
  write_results(analyse(made_study(1)), out, {});
  std::vector<std::string> before;
  for (const auto& name : all_four) before.push_back(text_of(out / name));
  {
    const FullDisk full(20'000);
    CHECK_THROWS_AS(write_results(analyse(made_study(2)), out, {}), WriteError);
    CHECK_THROWS_WITH(check_results_can_be_written(out), Catch::Contains("cannot be written"));
    CHECK_THROWS_AS(write_results(analyse(made_study(2)), folder.path / "never" / "made", {}), WriteError);
  }
  std::size_t i = 0;
  for (const auto& name : all_four) CHECK(text_of(out / name) == before[i++]);
  CHECK(names_in(out) == all_four);
  CHECK(names_in(folder.path) == std::set<std::string>{"out"});
}

TEST_CASE("A device that is full is reported with its reason") {
  if (!fs::exists("/dev/full")) {
    WARN("skipped: no /dev/full here");
    return;
  }
  CHECK_THROWS_WITH(write_whole_file("/dev/full", "x"),
                    Catch::Contains("/dev/full: cannot be written: No space left"));
}

TEST_CASE("A folder that cannot be made, or is no folder, is refused") {
  const TemporaryFolder folder;
  std::ofstream(folder.path / "file") << "x";
  CHECK_THROWS_WITH(write_results(analyse(made_study(1)), folder.path / "file", {}),
                    Catch::Contains("not a folder"));
  CHECK_THROWS_AS(write_results(analyse(made_study(1)), folder.path / "file" / "below", {}), WriteError);
  CHECK_THROWS_AS(check_results_can_be_written(folder.path / "file" / "below"), WriteError);
  CHECK(text_of(folder.path / "file") == "x");
}

TEST_CASE("Asking beforehand leaves nothing behind") {
  const TemporaryFolder folder;
  check_results_can_be_written(folder.path / "a" / "b");
  CHECK(names_in(folder.path).empty());
  check_results_can_be_written(folder.path);
  CHECK(names_in(folder.path).empty());
}

TEST_CASE("Files moved into place are moved back if the rest cannot be") {
  const TemporaryFolder folder;
  std::ofstream(folder.path / "one") << "old";
  fs::create_directories(folder.path / "two" / "in the way");
  StagedFiles files(folder.path);
  files.add("one", "new");
  files.add("two", "new");
  // A folder of that name is moved aside like a file; make the move itself impossible by taking the new file
  // away.
  for (const auto& entry : fs::directory_iterator(folder.path))
    if (entry.path().filename().string().rfind(".writing-", 0) == 0) fs::remove(entry.path() / "new" / "two");
  CHECK_THROWS_AS(files.commit(), WriteError);
  CHECK(text_of(folder.path / "one") == "old");
  CHECK(fs::is_directory(folder.path / "two" / "in the way"));
}

TEST_CASE("The headline is short, and says what its ranges leave out") {
  const auto text = headline_text(analyse(made_study(10)));
  CHECK(text.find("option against baseline") != std::string::npos);
  CHECK(text.find("Women in prison") != std::string::npos);
  CHECK(text.find("Benefit-cost ratio") != std::string::npos);
  CHECK(text.find("chance only") != std::string::npos);
  // Money is said with the effects and the prices on which it hangs, in some fifteen lines; the rest is under
  // thirty.
  CHECK(std::count(text.begin(), text.end(), '\n') < 45);
  CHECK(headline_text(analyse(made_study(1, false))).find("1 run. ") != std::string::npos);
}

TEST_CASE("The headline as data has the figures of the summary") {
  const auto study = made_study(10);
  const auto analysis = analyse(study);
  const auto text = headline_json(analysis);
  CHECK(text == headline_json(analyse(study)));
  const auto headline = nlohmann::json::parse(text);
  const auto s = nlohmann::json::parse(summary_text(analysis));
  CHECK(headline["format"] == 1);
  CHECK(headline["replications"] == 10);
  CHECK(headline["uncertainty"] == s["uncertainty"]);
  CHECK(headline["baseline"]["name"] == "baseline");
  REQUIRE(headline["options"].size() == 1);
  const auto& option = headline["options"][0];
  CHECK(option["name"] == "option");
  CHECK(option["measures"].size() == headline_measures().size());
  for (const auto& [id, measure] : option["measures"].items())
    for (const auto* key : {"mean", "standard_error", "q025", "q975"}) {
      INFO(id);
      CHECK(measure[key] == s["measures"][id]["option"][key]);
      CHECK(measure["difference"][key] == s["differences"]["option"][id][key]);
      CHECK(headline["baseline"]["measures"][id][key] == s["measures"][id]["baseline"][key]);
    }
  for (const auto* key : {"price_year", "probability_benefits_exceed_costs", "in_words"})
    CHECK(option["money"][key] == s["economics"]["option"][key]);
  CHECK(option["money"]["net_present_value"]["standard_error"] ==
        s["economics"]["option"]["net_present_value"]["standard_error"]);
  const auto alone = nlohmann::json::parse(headline_json(analyse(made_study(1, false))));
  CHECK(alone["scenario"]["measures"]["arrests"]["mean"].is_number());
  CHECK_FALSE(alone.contains("options"));
}
