#pragma once
// The document on disk: the copy kept with the sources, and any other.

#include <filesystem>
#include <string>
#include <vector>

#include "output/document/document.hpp"

namespace holloway {

/// A file of the document, by its name within the folder it is written to.
struct DocumentFile {
  std::string name;  ///< "ODD.md", "pictures/case.dot"
  std::string bytes;
};

/// The files that are made without Graphviz: texts, and pictures as DOT.
std::vector<DocumentFile> files_of(const document::Document& document);

/// Writes the document into a folder. A picture already there that belongs to its DOT is left as it is.
/// Returns false if pictures had to be left out because Graphviz is not installed; one that belongs to an
/// older DOT is then removed. Throws WriteError.
bool write_document(const document::Document& document, const std::filesystem::path& folder);

}  // namespace holloway
