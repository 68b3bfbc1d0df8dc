#include "output/results/replication_cache.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <catch2/catch.hpp>
#include <chrono>
#include <filesystem>
#include <thread>

#include "tests/output/made_study.hpp"
#include "tests/temporary_folder.hpp"

using namespace holloway;
using holloway::testing::put;
using holloway::testing::text_of;
namespace fs = std::filesystem;

namespace {

/// Where replications are kept: not there before one is.
struct Folder {
  holloway::testing::TemporaryFolder made;
  fs::path path = made.path / "kept";
};

ReplicationResult some_result(std::size_t replication = 0) {
  return holloway::testing::made_study(static_cast<int>(replication) + 1).scenarios[1].results[replication];
}

/// A key as the program makes them: a hash, and the number of a replication.
std::string key(char letter, int replication = 0) {
  return std::string(64, letter) + "-" + std::to_string(replication);
}

}  // namespace

TEST_CASE("A replication kept is found again, whole") {
  const Folder folder;
  const ReplicationCache cache(folder.path);
  CHECK_FALSE(cache.find(key('a')));
  CHECK_FALSE(fs::exists(folder.path));
  REQUIRE(cache.keep(key('a'), some_result()));
  REQUIRE(cache.find(key('a')));
  CHECK(*cache.find(key('a')) == some_result());
  CHECK_FALSE(cache.find(key('b')));
  REQUIRE(cache.keep(key('a'), some_result(1)));
  CHECK(*cache.find(key('a')) == some_result(1));
}

TEST_CASE("Whatever is damaged is not found, and can be kept anew") {
  const Folder folder;
  const ReplicationCache cache(folder.path);
  REQUIRE(cache.keep(key('a'), some_result()));
  const auto path = folder.path / (key('a') + ".h5");
  const std::string whole = text_of(path);
  REQUIRE(whole.size() > 1000);
  // One byte wrong, wherever it lies: every 97th, and the first and last.
  for (std::size_t at = 0; at < whole.size(); at += 97) {
    std::string damaged = whole;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
    put(path, damaged);
    INFO("byte " << at);
    CHECK_FALSE(cache.find(key('a')));
  }
  for (const std::size_t length :
       {std::size_t{0}, std::size_t{100}, std::size_t{512}, whole.size() / 2, whole.size() - 1}) {
    put(path, whole.substr(0, length));
    CHECK_FALSE(cache.find(key('a')));
  }
  put(path, whole + "x");
  CHECK_FALSE(cache.find(key('a')));
  put(path, "somebody else's file");
  CHECK_FALSE(cache.find(key('a')));
  put(folder.path / (key('c') + ".h5"), whole);  // right file, wrong name
  CHECK_FALSE(cache.find(key('c')));
  // Not in place of what is somebody's; in place of what never reached the disk.
  CHECK_FALSE(cache.keep(key('a'), some_result()));
  CHECK(text_of(path) == "somebody else's file");
  for (const std::string& lost : {std::string(), std::string(whole.size(), '\0'), whole.substr(0, 600)}) {
    put(path, lost);
    REQUIRE(cache.keep(key('a'), some_result()));
    CHECK(cache.find(key('a')));
  }
}

TEST_CASE("A cache that cannot be written or a key that is no name does no harm") {
  const Folder folder;
  put(folder.path, "a file where the folder should be");
  const ReplicationCache cache(folder.path / "below");
  CHECK_FALSE(cache.keep(key('a'), some_result()));
  CHECK_FALSE(cache.find(key('a')));
  CHECK_NOTHROW(cache.prune());
  const ReplicationCache good(folder.path.string() + "-good");
  for (const auto& none :
       {std::string(), std::string("../abc"), std::string("abc"), std::string(64, 'a'),
        std::string(64, 'a') + "-", std::string(64, 'x') + "-1", std::string(64, 'A') + "-1",
        std::string(64, 'a') + "-1/b", std::string(64, 'a') + "-1.b"}) {
    INFO(none);
    CHECK_FALSE(good.keep(none, some_result()));
    CHECK_FALSE(good.find(none));
  }
  CHECK_FALSE(fs::exists(folder.path.string() + "-good"));
}

TEST_CASE("Pruning removes the least recently used") {
  const Folder folder;
  const ReplicationCache writer(folder.path);
  const auto now = fs::file_time_type::clock::now();
  for (int i = 0; i < 3; ++i) {
    REQUIRE(writer.keep(key('a', i), some_result()));
    fs::last_write_time(folder.path / (key('a', i) + ".h5"), now - std::chrono::hours(3 - i));
  }
  REQUIRE(writer.find(key('a', 0)));  // used again
  const ReplicationCache small(folder.path, 2 * fs::file_size(folder.path / (key('a', 0) + ".h5")) + 10);
  small.prune();
  CHECK(writer.find(key('a', 0)));
  CHECK_FALSE(writer.find(key('a', 1)));
  CHECK(writer.find(key('a', 2)));
}

TEST_CASE("Files of a user in the folder are neither counted nor removed, whatever their names") {
  const Folder folder;
  const ReplicationCache writer(folder.path);
  REQUIRE(writer.keep(key('a'), some_result()));
  const auto ours = folder.path / (key('a') + ".h5");
  const std::string mine = "mine" + std::string(4 * fs::file_size(ours), '.');
  const std::vector<std::string> names{"survey-2024.h5",
                                       "results.h5",
                                       "summary.json",
                                       "download.part",
                                       std::string(64, 'a') + ".h5",
                                       key('b') + ".h5",
                                       key('b') + "-12-3.part",
                                       std::string(64, 'b') + "-1-2.part",
                                       "notes.txt"};
  for (const auto& name : names) put(folder.path / name, mine);
  put(folder.path / ("a copy of " + key('a') + ".h5"), text_of(ours));  // our heading, not our name
  const auto elsewhere = fs::path(folder.path.string() + "-elsewhere.h5");
  put(elsewhere, text_of(ours));
  fs::create_symlink(elsewhere, folder.path / (key('c') + ".h5"));
  fs::create_directories(folder.path / (key('d') + ".h5"));
  for (const auto& entry : fs::directory_iterator(folder.path))
    if (!entry.is_symlink())
      fs::last_write_time(entry.path(), fs::file_time_type::clock::now() - std::chrono::hours(999));
  ReplicationCache(folder.path, 2 * fs::file_size(ours)).prune();
  CHECK(fs::exists(ours));  // what is not ours does not fill the room there is
  ReplicationCache(folder.path, 0).prune();
  CHECK_FALSE(fs::exists(ours));
  for (const auto& name : names) {
    INFO(name);
    CHECK(text_of(folder.path / name) == mine);
  }
  CHECK(fs::exists(folder.path / ("a copy of " + key('a') + ".h5")));
  CHECK(fs::is_symlink(folder.path / (key('c') + ".h5")));
  CHECK(fs::is_directory(folder.path / (key('d') + ".h5")));
  CHECK(fs::exists(elsewhere));
  fs::remove(elsewhere);
}

TEST_CASE("Parts of ours that nobody finished go after a day") {
  const Folder folder;
  const ReplicationCache cache(folder.path);
  REQUIRE(cache.keep(key('a'), some_result()));
  const auto begun = text_of(folder.path / (key('a') + ".h5")).substr(0, 700);
  const auto fresh = folder.path / (key('b') + "-12-0.part");
  const auto stale = folder.path / (key('c') + "-12-1.part");
  put(fresh, begun);
  put(stale, begun);
  fs::last_write_time(stale, fs::file_time_type::clock::now() - std::chrono::hours(25));
  cache.prune();
  CHECK(fs::exists(fresh));
  CHECK_FALSE(fs::exists(stale));
}

TEST_CASE("A pipe or a device under the name of a replication is neither waited for nor read, and stays") {
  const Folder folder;
  const ReplicationCache cache(folder.path);
  REQUIRE(cache.keep(key('a'), some_result()));
  const auto pipe = folder.path / (key('b') + ".h5");
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  const auto endless = folder.path / (key('c') + ".h5");
  fs::create_symlink("/dev/zero", endless);
  for (const char letter : {'b', 'c'}) {
    CHECK_FALSE(cache.holds(key(letter)));
    CHECK_FALSE(cache.find(key(letter)));
    CHECK_FALSE(cache.keep(key(letter), some_result()));
  }
  ReplicationCache(folder.path, 0).prune();
  CHECK(fs::is_fifo(pipe));
  CHECK(fs::is_symlink(endless));
}

TEST_CASE("Threads may keep and find at once") {
  const Folder folder;
  const ReplicationCache cache(folder.path);
  const auto result = some_result();
  std::vector<std::thread> threads;
  std::atomic<int> right{0};
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([&, t] {
      for (int i = 0; i < 5; ++i) {
        const auto one = key('e', (t + i) % 5);
        const bool kept = cache.keep(one, result);
        const auto found = cache.find(one);
        if (kept && found && *found == result) ++right;
      }
    });
  for (auto& thread : threads) thread.join();
  CHECK(right == 20);
}
