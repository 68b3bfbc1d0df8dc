#pragma once
// One assignment of the command line, PATH=VALUE, and where its path leads.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/reader/files/node.hpp"
#include "scenarios/reader/shape/cursor.hpp"

namespace holloway {

/// What an option of the command line says of one path.
struct Assignment {
  std::string option;             ///< "--set", "--programme" or "--sweep"
  std::string written;            ///< as the user would write it: "--set police.admission=0.6"
  std::string path;               ///< "police.admission", "programmes.new-chance.effects[0].size"
  std::string value;              ///< as it was written
  std::vector<std::string> keys;  ///< the path, one for each level: "effects[0].size" has three
};

/// A programme in the path of an assignment: "programmes.new-chance[2]".
struct ProgrammeNamed {
  std::string id;
  std::optional<std::size_t> which;  ///< of several uses of one programme, counted from 1
};

/// Reads "PATH=VALUE". A problem and nothing if it is no such thing.
std::optional<Assignment> read_assignment(std::string_view option, std::string_view text, Findings& findings);

/// Splits at the commas that stand outside brackets, braces and quotation marks.
std::vector<std::string_view> split_at_commas(std::string_view text);

/// Reads "ID" or "ID:FIELD=VALUE,FIELD=VALUE" as an identifier and assignments of "programmes.ID.FIELD".
/// Commas within brackets, braces and quotation marks belong to a value.
struct ProgrammeAdded {
  std::string id;
  std::vector<Assignment> fields;
};
std::optional<ProgrammeAdded> read_programme_added(std::string_view text, Findings& findings);

/// The second key of a path that begins with "programmes": "new-chance", or "new-chance[2]".
ProgrammeNamed programme_named(const Assignment& assignment);

/// Whether a value may be a list or an object too.
enum class MayBe { one_value, anything };

/// A value of the command line as JSON writes it; anything that is not JSON as a text. A problem and nothing
/// if no file could hold such a text.
std::optional<Node> value_of(const Assignment& assignment, MayBe what, Findings& findings);

/// Adds a problem about an assignment, at its path.
void refuse(const Assignment& assignment, std::string message, Findings& findings);

/// Puts the value at the keys below `root`: members of objects, which are made if need be, and places of
/// lists that are there. Gives why it cannot; empty if it is done.
std::string put_at(Node& root, const std::vector<std::string>& keys, Node value);

/// A problem for every two assignments that lead to one place, or one within what the other sets.
/// `places`: for each, where it leads, as keys.
void refuse_said_twice(const std::vector<Assignment>& assignments,
                       const std::vector<std::vector<std::string>>& places, Findings& findings);

}  // namespace holloway
