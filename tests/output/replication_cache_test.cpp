#include <unistd.h>

#include <atomic>
#include <catch2/catch.hpp>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>

#include "output/replication_cache.hpp"
#include "tests/output/made_study.hpp"

using namespace holloway;
namespace fs = std::filesystem;

namespace {

class Folder {
 public:
  Folder() { fs::remove_all(path); }
  ~Folder() { fs::remove_all(path); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  const fs::path path = fs::temp_directory_path() / ("holloway-test-cache-" + std::to_string(::getpid()));
};

ReplicationResult some_result(std::size_t replication = 0) {
  return holloway::testing::made_study(static_cast<int>(replication) + 1).scenarios[1].results[replication];
}

std::string text_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void put(const fs::path& path, const std::string& text) {
  std::ofstream(path, std::ios::binary) << text;
}

}  // namespace

TEST_CASE("A replication kept is found again, whole") {
  const Folder folder;
  const ReplicationCache cache(folder.path);
  CHECK_FALSE(cache.find("abc"));
  CHECK_FALSE(fs::exists(folder.path));
  REQUIRE(cache.keep("abc", some_result()));
  REQUIRE(cache.find("abc"));
  CHECK(*cache.find("abc") == some_result());
  CHECK_FALSE(cache.find("abd"));
  REQUIRE(cache.keep("abc", some_result(1)));
  CHECK(*cache.find("abc") == some_result(1));
}

TEST_CASE("Whatever is damaged is not found, and can be kept anew") {
  const Folder folder;
  const ReplicationCache cache(folder.path);
  REQUIRE(cache.keep("abc", some_result()));
  const auto path = folder.path / "abc.h5";
  const std::string whole = text_of(path);
  REQUIRE(whole.size() > 1000);
  // One byte wrong, wherever it lies: every 97th, and the first and last.
  for (std::size_t at = 0; at < whole.size(); at += 97) {
    std::string damaged = whole;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
    put(path, damaged);
    INFO("byte " << at);
    CHECK_FALSE(cache.find("abc"));
  }
  for (const std::size_t length :
       {std::size_t{0}, std::size_t{100}, std::size_t{512}, whole.size() / 2, whole.size() - 1}) {
    put(path, whole.substr(0, length));
    CHECK_FALSE(cache.find("abc"));
  }
  put(path, whole + "x");
  CHECK_FALSE(cache.find("abc"));
  put(path, "somebody else's file");
  CHECK_FALSE(cache.find("abc"));
  put(folder.path / "other.h5", whole);  // right file, wrong name
  CHECK_FALSE(cache.find("other"));
  REQUIRE(cache.keep("abc", some_result()));
  CHECK(cache.find("abc"));
}

TEST_CASE("A cache that cannot be written or a key that is no name does no harm") {
  const Folder folder;
  put(folder.path, "a file where the folder should be");
  const ReplicationCache cache(folder.path / "below");
  CHECK_FALSE(cache.keep("abc", some_result()));
  CHECK_FALSE(cache.find("abc"));
  CHECK_NOTHROW(cache.prune());
  const ReplicationCache good(folder.path.string() + "-good");
  for (const auto* key : {"", "../abc", "a/b", "a.b", "a b"}) {
    INFO(key);
    CHECK_FALSE(good.keep(key, some_result()));
    CHECK_FALSE(good.find(key));
  }
  CHECK_FALSE(fs::exists(folder.path.string() + "-good"));
}

TEST_CASE("Pruning removes the least recently used and leaves foreign files alone") {
  const Folder folder;
  const ReplicationCache writer(folder.path);
  for (const auto* key : {"a", "b", "c"}) REQUIRE(writer.keep(key, some_result()));
  put(folder.path / "notes.txt", "mine");
  const auto now = fs::file_time_type::clock::now();
  fs::last_write_time(folder.path / "a.h5", now - std::chrono::hours(3));
  fs::last_write_time(folder.path / "b.h5", now - std::chrono::hours(2));
  fs::last_write_time(folder.path / "c.h5", now - std::chrono::hours(1));
  REQUIRE(writer.find("a"));  // used again
  const ReplicationCache small(folder.path, 2 * fs::file_size(folder.path / "a.h5") + 10);
  small.prune();
  CHECK(writer.find("a"));
  CHECK_FALSE(writer.find("b"));
  CHECK(writer.find("c"));
  CHECK(fs::exists(folder.path / "notes.txt"));
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
        const auto key = "k" + std::to_string((t + i) % 5);
        const bool kept = cache.keep(key, result);
        const auto found = cache.find(key);
        if (kept && found && *found == result) ++right;
      }
    });
  for (auto& thread : threads) thread.join();
  CHECK(right == 20);
}
