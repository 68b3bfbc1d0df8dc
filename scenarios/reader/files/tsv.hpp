#pragma once
// Tables with tabs between the fields, as the catalogue of programmes and the list of findings have them.

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace holloway {

/// The rows of a file below its headings, as many fields in each as there are headings. Lines that begin with
/// # are for readers. The first `key_fields` fields together name a row. Throws std::runtime_error with file
/// and line if the file cannot be read, is not text, has no rows, or a row has another number of fields or
/// the name of an earlier one.
std::vector<std::vector<std::string>> read_tsv(const std::filesystem::path& file, std::size_t key_fields = 1);

/// A field as a finite number. Throws std::runtime_error, with the field, if it is none.
double number_in(const std::string& field);

}  // namespace holloway
