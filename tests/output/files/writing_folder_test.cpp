#include "output/files/writing_folder.hpp"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <functional>
#include <set>

#include "output/files/file_moves.hpp"
#include "output/files/staged_files.hpp"
#include "tests/temporary_folder.hpp"

using namespace holloway;
using holloway::testing::names_in;
using holloway::testing::put;
using holloway::testing::TemporaryFolder;
using holloway::testing::text_of;
namespace fs = std::filesystem;

namespace {

/// Does something in a process of its own, which then is killed without a chance to tidy up.
void then_killed(const std::function<void()>& work) {
  const pid_t process = ::fork();
  REQUIRE(process >= 0);
  if (process == 0) {
    work();
    ::kill(::getpid(), SIGKILL);
  }
  int status = 0;
  REQUIRE(::waitpid(process, &status, 0) == process);
  REQUIRE(WIFSIGNALED(status));
}

void add_two(StagedFiles& files) {
  files.add("one", "new");
  files.add("two", "new");
}

}  // namespace

TEST_CASE("What a killed run left goes at the next") {
  const TemporaryFolder folder;
  const auto out = folder.path / "out";
  then_killed([&] {
    auto* files = new StagedFiles(out);  // beside a folder that is not there yet
    add_two(*files);
  });
  CHECK(names_in(folder.path).size() == 1);
  fs::create_directories(out);
  then_killed([&] {
    auto* files = new StagedFiles(out);
    add_two(*files);
  });
  CHECK(names_in(folder.path) == std::set<std::string>{"out"});
  CHECK(names_in(out).size() == 1);
  StagedFiles files(out);
  add_two(files);
  files.commit();
  CHECK(names_in(folder.path) == std::set<std::string>{"out"});
  CHECK(text_of(out / "one") == "new");
}

TEST_CASE("What a run under way is writing stays, and so does what is somebody's") {
  const TemporaryFolder folder;
  const WritingFolder alive(folder.path);
  put(folder.path / ".writing-holloway-letters" / "to mother", "dear mother");
  put(folder.path / ".writing-holloway-1234" / "summary.json", "not ours to judge");
  put(folder.path / ".writing-holloway-marked" / WritingFolder::marker, "somebody's words");
  put(folder.path / ".writing-holloway-file", "a file");
  put(folder.path / "elsewhere" / WritingFolder::marker, text_of(alive.path() / WritingFolder::marker));
  fs::create_directory_symlink("elsewhere", folder.path / ".writing-holloway-link");
  const auto before = names_in(folder.path);
  CHECK(abandoned_in(folder.path).empty());
  StagedFiles(folder.path).add("one", "new");
  CHECK(names_in(folder.path) == before);
  CHECK(text_of(folder.path / ".writing-holloway-letters" / "to mother") == "dear mother");
}

TEST_CASE("What another machine is writing is left for a week") {
  const TemporaryFolder folder;
  const auto marker = folder.path / ".writing-holloway-abcdef" / WritingFolder::marker;
  put(marker, "holloway writes here 1\n00000000-0000-0000-0000-000000000000\n");
  CHECK(abandoned_in(folder.path).empty());
  CHECK(fs::exists(marker));
  fs::last_write_time(marker, fs::file_time_type::clock::now() - std::chrono::hours(24 * 8));
  CHECK(abandoned_in(folder.path).size() == 1);
  CHECK(names_in(folder.path).empty());
}

TEST_CASE("What a run had hardly begun when it was killed goes too, after a minute") {
  const TemporaryFolder folder;
  const auto empty = folder.path / ".writing-holloway-aaaaaa";
  const auto half = folder.path / ".writing-holloway-bbbbbb";
  const auto mine = folder.path / ".writing-holloway-cccccc";
  fs::create_directories(empty);
  put(half / "marker", "holloway wri");
  put(mine / "marker", "my own");
  CHECK(abandoned_in(folder.path).empty());
  for (const auto& path : {empty, half, mine})
    fs::last_write_time(path, fs::file_time_type::clock::now() - std::chrono::minutes(2));
  CHECK(abandoned_in(folder.path).size() == 2);
  CHECK(names_in(folder.path) == std::set<std::string>{mine.filename().string()});
}

TEST_CASE("A run killed while its files take their places has changed nothing, wherever it was") {
  const FileMoves moves{.put = {"one", "two"}, .remove = {"table"}, .keep_as = "out-kept"};
  // The renames that move_into() makes, in their order; killed after each number of them.
  const std::vector<std::pair<fs::path, fs::path>> renames{
      {"table", "earlier/table"}, {"one", "earlier/one"}, {"new/one", "one"}, {"new/two", "two"}};
  for (std::size_t made = 0; made <= renames.size(); ++made) {
    const TemporaryFolder folder;
    const auto out = folder.path / "out";
    put(out / "one", "old");
    put(out / "table", "old");
    then_killed([&] {
      auto* stage = new WritingFolder(out);
      put(stage->path() / "new" / "one", "new");
      put(stage->path() / "new" / "two", "new");
      write_whole_file(stage->path() / "moves",
                       "into .\nput one\nput two\nremove table\nkeep out-kept\nend\n");
      fs::create_directory(stage->path() / "earlier");
      const auto place = [&](const fs::path& path) {
        return (path.has_parent_path() ? stage->path() : out) / path;
      };
      for (std::size_t i = 0; i < made; ++i) fs::rename(place(renames[i].first), place(renames[i].second));
    });
    { const StagedFiles next(out); }
    INFO(made);
    const bool finished = made == renames.size();
    CHECK(names_in(out) ==
          (finished ? std::set<std::string>{"one", "two"} : std::set<std::string>{"one", "table"}));
    CHECK(text_of(out / "one") == (finished ? "new" : "old"));
    CHECK(fs::exists(folder.path / "out-kept" / "table") == finished);
  }
}

TEST_CASE("Two runs into one folder at once leave the files of one of them") {
  const TemporaryFolder folder;
  const auto out = folder.path / "out";
  StagedFiles first(out);
  StagedFiles second(out);
  for (const auto* name : {"one", "two"}) {
    first.add(name, "first");
    second.add(name, "second");
  }
  first.commit();
  second.commit();
  CHECK(text_of(out / "one") == "second");
  CHECK(text_of(out / "two") == "second");
}
