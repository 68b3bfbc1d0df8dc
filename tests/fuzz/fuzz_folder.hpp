#pragma once
// Where fuzzed readers find their input, and what they must keep to.

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/reader/problems/problem.hpp"
#include "sim/pathway/numbers/reference_data.hpp"

namespace holloway::fuzz {

/// A folder that looks like the product's scenarios, with links to them, in which one more name leads to the
/// input, which is held in memory: no input makes, opens or removes a file. The folder is in the build's own
/// and always the same, so that nothing is left anywhere and several processes may use it at once.
class Folder {
 public:
  /// `name`: the folder's. `original`: the product's folder that it looks like. `input`: the input's place in
  /// it, perhaps that of a file which it then stands for.
  Folder(std::string_view name, const std::filesystem::path& original, const std::filesystem::path& input);

  /// Puts other bytes in the input's place.
  void put(std::string_view bytes) const;
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  /// The path under which the input is read.
  [[nodiscard]] std::filesystem::path input() const { return path_ / input_; }

 private:
  std::filesystem::path path_;
  std::filesystem::path input_;
};

/// The published data as they are shipped.
const ReferenceData& data();

/// Ends the program, as a fuzzer wants it, if something does not hold.
inline void demand(bool holds) {
  if (!holds) std::abort();
}

/// Every problem has a line and is told in one line that acts on no terminal.
void check(const std::vector<Problem>& problems);
/// The same of problems on the command line, which have no line.
void check_told_in_one_line(const std::vector<Problem>& problems);

inline std::string_view text_of(const std::uint8_t* bytes, std::size_t size) {
  return {reinterpret_cast<const char*>(bytes), size};
}

}  // namespace holloway::fuzz
