// `document`: the model's documentation, made from what the program runs on.

#include "output/document/document.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "commands/commands.hpp"
#include "commands/shared/command_line.hpp"
#include "commands/shared/standard_streams.hpp"
#include "commands/write_document.hpp"
#include "output/files/staged_files.hpp"
#include "output/words/unprintable.hpp"
#include "scenarios/reader/published/data.hpp"
#include "scenarios/reader/scenario/reader.hpp"
#include "scenarios/reader/shape/structure.hpp"

namespace holloway {

namespace {

/// A folder asked for that cannot be used is wrong input.
bool write_document_where_asked(const document::Document& document, const std::filesystem::path& folder,
                                bool asked) {
  try {
    return write_document(document, folder);
  } catch (const FolderError& error) {
    if (!asked) throw;
    throw WrongInput({on_command_line("--out", error.what())});
  }
}

/// The schemas that the program makes, for editors that complete scenario files.
void write_schemas(const ReferenceData& data, const std::string& folder) {
  if (folder.empty()) throw WrongInput({on_command_line("--schemas", "a folder is needed")});
  try {
    StagedFiles files(folder);
    for (const MadeSchema& schema : made_schemas(data)) files.add(schema.name, schema.text);
    files.commit();
  } catch (const FolderError& error) {
    throw WrongInput({on_command_line("--schemas", error.what())});
  }
  print("Written: the schemas in {}\n", on_one_line(folder));
}

}  // namespace

int document_command(Words words) {
  CommandLine line(
      "document",
      "Writes the model's documentation after the ODD+D protocol, its pictures, and the table of\n"
      "mechanisms. Every list in it is made from what the program runs on.",
      "document [--out DIR] [--schemas DIR]",
      "Examples:\n"
      "  ./holloway document\n"
      "  ./holloway document --out sim --schemas scenarios/schema\n"
      "                                    (renews what is kept with the sources)\n");
  std::optional<std::string> out, schemas;
  line.option("--out", "DIR", out, "Where to write (default results/document)");
  line.option("--schemas", "DIR", schemas, "Write the schemas made from the program's tables there too");
  if (!line.read(words)) return done;
  if (out && out->empty()) throw WrongInput({on_command_line("--out", "a folder is needed")});
  const ReferenceData data = load_reference_data(scenarios_folder() / "data");
  std::vector<Problem> problems;
  const auto document = document::make_document(data, problems);
  if (!problems.empty()) throw WrongInput(in_order(std::move(problems)));
  if (schemas) write_schemas(data, *schemas);
  const std::filesystem::path folder = out.value_or("results/document");
  const bool all_drawn = write_document_where_asked(document, folder, out.has_value());
  const auto named = [&](const char* name) { return on_one_line((folder / name).string()); };
  print("Written: {}\n         {}\n         {}\n", named("ODD.md"), named("MECHANISMS.md"),
        named("pictures"));
  if (!all_drawn)
    print(
        "Pictures are there as DOT only: the Debian package graphviz, which draws them, is not installed.\n");
  return done;
}

}  // namespace holloway
