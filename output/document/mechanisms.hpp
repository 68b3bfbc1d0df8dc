#pragma once
// The mechanisms that the five published documents describe, and whether the model has them: read from
// sim/mechanisms.csv, written out as a table.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/reader/problems/problem.hpp"

namespace holloway::document {

/// One mechanism.
struct Mechanism {
  std::string id;                  ///< "M001"
  std::string tag;                 ///< "S" stated, "R" reported, "I" inferred
  std::string theme;               ///< heading it is listed under
  std::string says;                ///< the mechanism, in our own words
  std::string modelled;            ///< "yes", "partly" or "no"
  std::vector<std::string> files;  ///< where it is, from the root of the project
  std::vector<std::string>
      switches;     ///< parameters, or "programme:offered", "lever:custody", "point:street", "fact:gravity"
  std::string how;  ///< how it is modelled, or why it is not
  std::string source;  ///< document and section
  int line = 0;
};

/// Reads the table. Adds a problem for each fault: a file that does not exist, a parameter, field,
/// lever, point or fact that the program does not know, a mechanism called modelled without a place and a
/// switch, numbers out of order.
std::vector<Mechanism> read_mechanisms(const std::filesystem::path& file, const std::filesystem::path& root,
                                       std::vector<Problem>& problems);

/// The whole page.
std::string mechanisms_page(const std::vector<Mechanism>& mechanisms);

}  // namespace holloway::document
