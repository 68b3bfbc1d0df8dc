#pragma once
// Checks the shape of a file against its JSON Schema: which keys, which kinds of value, which simple limits.

#include <filesystem>
#include <string>
#include <vector>

#include "scenarios/reader/files/node.hpp"
#include "scenarios/reader/shape/cursor.hpp"
#include "sim/pathway/numbers/reference_data.hpp"

namespace holloway {

/// What is in a file. A scenario that another extends need not have a name.
enum class FileKind { scenario, extended_scenario, programme };

/// Adds a problem for everything in `root` that its schema (in the folder of schemas) does not allow. Throws
/// std::runtime_error if the schema itself cannot be read.
void check_structure(const Node& root, FileKind kind, const std::filesystem::path& schemas,
                     Findings& findings);
/// The same for any other kind of file, by the name of its schema within the folder.
void check_structure(const Node& root, const std::string& schema_file, const std::filesystem::path& schemas,
                     Findings& findings);

/// The schema of `parameters`, made from the table of parameters; scenarios/schema/parameters.schema.json
/// holds it.
std::string parameters_schema_text();
/// The schema of parameters that change on a date; scenarios/schema/parameter_changes.schema.json holds it.
std::string parameter_changes_schema_text();

/// The schema of the identifiers of the catalogue's programmes, with their titles;
/// scenarios/schema/programme_ids.schema.json holds it.
std::string programme_ids_schema_text();
/// The same of areas, with their names; scenarios/schema/area_ids.schema.json holds it.
std::string area_ids_schema_text(const ReferenceData& data);

/// A file of scenarios/schema that the program makes.
struct MadeSchema {
  std::string name;
  std::string text;
};
/// All of them.
std::vector<MadeSchema> made_schemas(const ReferenceData& data);

}  // namespace holloway
