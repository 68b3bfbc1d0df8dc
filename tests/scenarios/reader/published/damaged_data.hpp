#pragma once
// What is said of published data in which something has been changed.

#include <catch2/catch.hpp>

#include "tests/scenarios/support.hpp"

namespace holloway::scenario_tests {

inline std::string file_text(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// A copy of the published data, in which `file` has `from` replaced by `to` once; what is wrong with it.
inline Lines errors_after(const std::string& file, const std::string& from, const std::string& to) {
  const TemporaryFolder folder;
  for (const auto& entry : std::filesystem::directory_iterator(scenarios_folder() / "data"))
    if (entry.path().extension() == ".csv")
      std::filesystem::copy_file(entry.path(), folder.path / entry.path().filename());
  auto text = file_text(folder.path / file);
  const auto at = text.find(from);
  REQUIRE(at != text.npos);
  folder.write(file, text.replace(at, from.size(), to));
  try {
    load_reference_data(folder.path);
    return {};
  } catch (const DataError& error) {
    return as_lines(error.problems(), folder);
  }
}

}  // namespace holloway::scenario_tests
