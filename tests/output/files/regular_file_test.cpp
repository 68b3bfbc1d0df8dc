#include "output/files/regular_file.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "tests/temporary_folder.hpp"

using namespace holloway;
using holloway::testing::TemporaryFolder;
namespace fs = std::filesystem;

TEST_CASE("A file is read whole, through links too") {
  const TemporaryFolder folder;
  std::string text("a\0b", 3);
  text.append(100'000, 'c');
  std::ofstream(folder.path / "file", std::ios::binary) << text;
  fs::create_symlink("file", folder.path / "link");
  CHECK(read_file(folder.path / "file").bytes == text);
  CHECK(read_file(folder.path / "link").bytes == text);
  CHECK(read_file(folder.path / "file", text.size()).bytes == text);
  CHECK(read_file(folder.path / "file", 1 << 16).problem == "is larger than 0 MiB");
  CHECK(first_bytes(folder.path / "file", 3) == text.substr(0, 3));
  CHECK_FALSE(first_bytes(folder.path / "link", 3));
}

TEST_CASE("What would be waited for, or never ends, is refused at once") {
  const TemporaryFolder folder;
  const auto pipe = folder.path / "pipe";
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  const auto zero = folder.path / "zero";
  fs::create_symlink("/dev/zero", zero);
  for (const fs::path& path :
       {pipe, zero, fs::path("/dev/zero"), fs::path("/dev/tty"), fs::path("/dev/null")}) {
    INFO(path);
    for (const auto what : {Readable::regular_files, Readable::and_pipes_handed_over}) {
      const auto text = read_file(path, most_file_bytes, what);
      CHECK_FALSE(text.bytes);
      CHECK(text.problem == "is not a regular file");
    }
    CHECK_FALSE(first_bytes(path, 1));
  }
  CHECK(read_file(folder.path).problem == "is a folder, not a file");
  CHECK(read_file(folder.path / "none").problem == "cannot be read: No such file or directory");
  CHECK_THROWS_WITH(read_file_or_throw(pipe), Catch::Contains("pipe: is not a regular file"));
}
