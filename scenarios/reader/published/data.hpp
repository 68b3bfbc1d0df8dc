#pragma once
// Reads the published data that every run starts from (scenarios/data; its README says where each file comes
// from).

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/reader/problems/problem.hpp"
#include "sim/pathway/numbers/reference_data.hpp"

namespace holloway {

/// The data folder cannot be used. what() holds one line for each problem, each with file and line.
class DataError : public std::runtime_error {
 public:
  explicit DataError(std::vector<Problem> problems);
  [[nodiscard]] const std::vector<Problem>& problems() const { return problems_; }

 private:
  std::vector<Problem> problems_;
};

/// Areas (residents of 2019, custody by year), prisons, and the disposal surface (women cautioned or
/// sentenced) of every year. Throws DataError naming every bad line and everything that is missing, of the
/// price index in the folder too.
ReferenceData load_reference_data(const std::filesystem::path& data_folder);

/// "West Midlands" -> "west-midlands"; "Peterborough (women)" -> "peterborough-women".
std::string identifier_of(std::string_view name);

}  // namespace holloway
