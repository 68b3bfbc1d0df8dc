#pragma once
// What a command declares of itself, as its help prints it: from this completion and the man page are made.

#include <cstdint>
#include <string>
#include <vector>

#include "commands/shared/command.hpp"

namespace holloway {

/// What a shell can offer in the place of a value.
enum class Offered : std::uint8_t {
  nothing,    ///< a number, a name of the user's own
  file,       ///< a JSON file
  folder,     ///< a folder
  area,       ///< the identifier of an area
  programme,  ///< ID[:FIELD=VALUE,...]
  setting,    ///< PATH=VALUE, of a parameter or of a programme's field
  one_of      ///< one of some words
};

/// An option, or a word by its position.
struct DeclaredWord {
  std::vector<std::string> names;  ///< "-h", "--help"; of a word by its position, its name
  std::string value;               ///< "DIR"; empty: an option without a value
  std::string meaning;
  bool many = false;  ///< may be given more than once
  Offered offered = Offered::nothing;
  std::vector<std::string> choices{};  ///< if it is one of some words
  std::string which{};                 ///< what may follow an option without a value: "[=replications]"
};

struct DeclaredCommand {
  std::string name;
  std::string summary;              ///< as the program's help has it
  std::string description;          ///< as its own help begins
  std::string usage;                ///< after the program's name: "run SCENARIO [options]"
  std::string examples;             ///< as its own help ends
  std::vector<DeclaredWord> words;  ///< by their positions
  std::vector<DeclaredWord> options;
};

/// What a command declares. It is started without doing anything: what it does comes after
/// CommandLine::read().
DeclaredCommand declaration_of(const Command& command);

}  // namespace holloway
