#pragma once
// Where in the simulation a name is used: so that the document can say where a lever is asked for, and never
// speaks of one that is only declared.

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace holloway::document {

/// Source files by their path from the root of the project, with their text.
class Sources {
 public:
  explicit Sources(std::vector<std::pair<std::string, std::string>> files) : files_(std::move(files)) {}

  /// Every .cpp file of sim/ and output/ under the root of the project, in order of path.
  static Sources of_the_program(const std::filesystem::path& root);

  /// Files in which `text` stands as a word of its own: "Lever::home" is not found in "Lever::home_lost".
  [[nodiscard]] std::vector<std::string> with(std::string_view text) const;

 private:
  std::vector<std::pair<std::string, std::string>> files_;
};

/// Files of the simulation that ask what programmes do to a lever.
std::vector<std::string> files_asking_for(const Sources& sources, std::string_view lever);
/// Files of the simulation that offer programmes at a point. Which agency decides there (eligibility.cpp) is
/// no offer.
std::vector<std::string> files_offering_at(const Sources& sources, std::string_view point);

/// Whether any file uses a parameter: by the name of its field, which is the second part of its path.
bool is_used(const Sources& sources, std::string_view parameter_path);

}  // namespace holloway::document
