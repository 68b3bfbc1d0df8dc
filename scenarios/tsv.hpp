#pragma once
// Tables with tabs between the fields, as the catalogue of programmes and the list of findings have them.

#include <filesystem>
#include <string>
#include <vector>

namespace holloway {

/// The rows of a file below its headings, as many fields in each as there are headings. Lines that begin with
/// # are for readers. Throws std::runtime_error if the file cannot be read or a row has another number of
/// fields.
std::vector<std::vector<std::string>> read_tsv(const std::filesystem::path& file);

}  // namespace holloway
